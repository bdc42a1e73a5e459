/** The data page: releases, licences, downloads, counts and validation. */
import { expect, test } from "vitest";
import { CHANGES } from "../../db/derived/expand.ts";
import { ATTRIBUTION, LICENCES } from "../../db/licences.ts";
import { dataPage } from "../../web/pages/data.tsx";
import type { DataProps } from "../../web/pages/props.ts";
import { validate } from "../../server/validation.ts";
import { catalog, frame, scores, textOf } from "./drawn.ts";

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
