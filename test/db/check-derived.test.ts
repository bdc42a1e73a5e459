/** The check of the generated file: clean as it stands, and it finds what is broken. */
import { expect, test } from "vitest";
import { loadCatalog, readFiles } from "../../db/load-catalog.ts";
import { faultsOfFile, faultsOfRoles } from "../../db/check-derived.ts";
import type { DerivedFile } from "../../db/derived/file.ts";
import type { CatalogRole } from "../../db/role.ts";
import { scoreRole } from "../../scoring/index.ts";

const catalog = loadCatalog();
const file = readFiles().derived as DerivedFile;
const faults = (of: unknown) => faultsOfFile(of, catalog.workActivities, catalog.assessed).map(({ what }) => what);

test("the generated file and all its roles are clean", () => {
  expect(faults(file)).toEqual([]);
  expect(faultsOfRoles(catalog)).toEqual([]);
});

test("every O*NET occupation with tasks has a derived role, and all listed roles score", () => {
  expect(catalog.codes).toHaveLength(923);
  const apart = catalog.assessed.filter(({ ownsCode }) => !ownsCode);
  expect(catalog.roles).toHaveLength(923 + apart.length);
  expect(catalog.roles.filter(({ id }) => !Number.isFinite(scoreRole(catalog.scorable(id)!).exact))).toEqual([]);
});

test("a file out of date, out of shape, with a doubled id or an activity without a label is found", () => {
  expect(faults({ ...file, activitiesDigest: "old" })).toEqual([expect.stringContaining("npm run catalogue:derive")]);
  expect(faults({ ...file, occupations: { "11-1011.00": {} } })).toEqual([expect.stringContaining("does not fit its schema")]);
  const [code, first] = Object.entries(file.occupations)[0]!;
  expect(faults({ ...file, occupations: { [code]: first, "99-9999.00": first } })).toEqual([expect.stringContaining("is there twice")]);
  expect(faults({ ...file, activities: [...file.activities, "4.A.9"] })).toEqual(["the activity 4.A.9 has no label"]);
});

test.each<[string, (role: CatalogRole) => void, RegExp]>([
  ["shares that miss 100", (role) => { role.tasks[0]!.share += 1; }, /sum to 101/],
  ["too few tasks", (role) => { const rest = role.tasks.at(-1)!; role.tasks = [{ ...role.tasks[0]!, share: 100 - rest.share }, rest]; }, /1 tasks besides/],
  ["a blank label", (role) => { role.tasks[0]!.label = " "; }, /empty label/],
  ["two tasks of one name", (role) => { role.tasks[1]!.label = role.tasks[0]!.label.toUpperCase(); }, /two tasks of one name/],
  ["scores out of order", (role) => { role.tasks[0]!.score.complex = 5; }, /routine ≥ typical/],
])("a role with %s is found", (_, change, what) => {
  const role = structuredClone(catalog.derived("35-3031.00")!);
  change(role);
  expect(faultsOfRoles({ codes: ["35-3031.00"], derived: () => role })).toEqual([{ where: role.id, what: expect.stringMatching(what) }]);
});
