/** The data page publishes the rules as they are: each threshold is tried against the rules themselves. */
import { expect, test } from "vitest";
import { marketOf, type Facts } from "../../db/derive/market.ts";
import { CHANGES } from "../../db/derived/expand.ts";
import { ATTRIBUTION, LICENCES } from "../../db/licences.ts";
import { SIGNALS } from "../../scoring/index.ts";
import { dataPage } from "../../web/pages/data.tsx";
import type { DataProps } from "../../web/pages/props.ts";
import { STEP_RULES, type StepRule } from "../../web/strings/rules.ts";
import { validate } from "../../server/validation.ts";
import { catalog, frame, scores, textOf } from "./drawn.ts";

const NOTHING: Facts = {
  changePct: null, jobZone: null, licence: "", automation: 0, exposure: { language: null, abilities: null, applicability: null, observed: null },
  context: { physical: null, caring: null, public: null, leading: null, safety: null, hands: null, proximity: null, building: null },
};
const WITH: Record<keyof typeof STEP_RULES, (figure: number) => Partial<Facts>> = {
  job_postings: (changePct) => ({ changePct }),
  ai_tool_maturity: (percentile) => ({ exposure: { ...NOTHING.exposure, applicability: percentile, observed: percentile } }),
  expert_consensus: (percentile) => ({ exposure: { ...NOTHING.exposure, language: percentile, abilities: percentile } }),
};

test.each(Object.entries(STEP_RULES) as [keyof typeof STEP_RULES, StepRule][])("the published thresholds of %s are the rules' own", (signal, { steps, below }) => {
  const valueAt = (figure: number) => marketOf({ ...NOTHING, ...WITH[signal](figure) }).signals[SIGNALS.indexOf(signal)];
  steps.forEach(({ from, value }, at) => {
    expect(valueAt(from)).toBe(value);
    expect(valueAt(from - 0.1)).toBe(steps[at + 1]?.value ?? below);
  });
});

const props: DataProps = {
  ...frame, vintages: catalog.vintages, roles: catalog.roles.map(scores.row), catalogVersion: "v", changes: CHANGES, licences: LICENCES, attribution: ATTRIBUTION, validation: validate(catalog),
};

test("releases, licences, downloads and counts are on the page", () => {
  const html = dataPage(props), text = textOf(html);
  for (const release of Object.values(catalog.vintages)) expect(text).toContain(release);
  for (const { name } of LICENCES) expect(text).toContain(name);
  for (const file of ["/data/catalogue.json", "/data/catalogue.csv", "/data/tasks.csv"]) expect(html).toContain(`href="${file}"`);
  expect(text).toContain(ATTRIBUTION);
  expect(text).toContain(`Derived from data ${catalog.roles.length - catalog.assessed.length} `);
});

test("validation shows what the catalogue gives, and where the two kinds of score differ most", () => {
  const measured = validate(catalog), text = textOf(dataPage(props));
  expect(text).toContain(`over the ${measured.roles} occupations`);
  for (const figure of [measured.rankCorrelation.toFixed(2), measured.meanError.toFixed(1), `${Math.round(measured.insidePct)}%`]) expect(text).toContain(figure);
  for (const { title } of measured.apart) expect(text).toContain(title);
});

test("derived scores stand in for assessed ones as well as the page claims", () => {
  const measured = validate(catalog);
  expect(measured.roles).toBeGreaterThanOrEqual(50);
  expect(measured.rankCorrelation).toBeGreaterThan(0.85);
  expect(measured.meanError).toBeLessThan(9);
  expect(measured.insidePct).toBeGreaterThan(80);
  expect(measured.published.map(({ published }) => published).sort((a, b) => a - b)).toEqual([3.6, 11.6, 11.7, 15.1, 48.2, 53.1, 72.3, 82.2]);
});
