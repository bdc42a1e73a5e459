/** The data page publishes the rules as they are: each threshold is tried against the rules themselves. */
import { expect, test } from "vitest";
import { marketOf, type Facts } from "../../db/derive/market.ts";
import { CHANGES } from "../../db/derived/expand.ts";
import { ATTRIBUTION, LICENCES } from "../../db/licences.ts";
import { SIGNALS } from "../../scoring/index.ts";
import { dataPage } from "../../web/pages/data.tsx";
import type { DataProps } from "../../web/pages/props.ts";
import { STEP_RULES, type StepRule } from "../../web/strings/rules.ts";
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
  ...frame, vintages: catalog.vintages, roles: catalog.roles.map(scores.row), catalogVersion: "v", changes: CHANGES, licences: LICENCES, attribution: ATTRIBUTION, validation: null,
};

test("releases, licences, downloads and counts are on the page", () => {
  const html = dataPage(props), text = textOf(html);
  for (const release of Object.values(catalog.vintages)) expect(text).toContain(release);
  for (const { name } of LICENCES) expect(text).toContain(name);
  for (const file of ["/data/catalogue.json", "/data/catalogue.csv", "/data/tasks.csv"]) expect(html).toContain(`href="${file}"`);
  expect(text).toContain(ATTRIBUTION);
  expect(text).toContain(`Derived from data ${catalog.roles.length - catalog.assessed.length} `);
});

test("validation is shown where there is one, and left out where there is none", () => {
  expect(dataPage(props)).not.toContain('id="validation"');
  const text = textOf(dataPage({ ...props, validation: { roles: 50, rankCorrelation: 0.712, meanError: 8.44, insidePct: 91 } }));
  expect(text).toContain("over the 50 occupations");
  for (const figure of ["0.71", "8.4", "91%"]) expect(text).toContain(figure);
});
