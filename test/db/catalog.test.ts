/** The catalogue: what it holds, what it answers, and that its check finds what is broken. */
import { describe, expect, test } from "vitest";
import { check, report } from "../../db/check.ts";
import { catalogFrom, type Catalog } from "../../db/catalog.ts";
import { bundledFiles } from "../../db/catalog/bundle.ts";
import { loadCatalog, readFiles } from "../../db/load-catalog.ts";
import { type CatalogRole } from "../../db/role.ts";
import { scoreRole, scoreRoleAt } from "../../scoring/index.ts";

const files = readFiles();
const catalog = loadCatalog();
const coder = catalog.role("medical-coder")!;
const errorsOf = (remarks: ReturnType<typeof check>) => remarks.filter(({ level }) => level === "error").map(({ what }) => what);

describe("the catalogue as it stands", () => {
  test("has no error", () => {
    expect(errorsOf(check(catalog))).toEqual([]);
  });

  test("reproduces the published score of the medical coder exactly", () => {
    const score = scoreRole(catalog.scorable("medical-coder")!);
    expect(score.exact).toBeCloseTo(11.629760403530899, 12);
    expect(score).toMatchObject({ value: 11.6, zone: "red", label: "Red", evidence: -5, barriers: 2, growth: -1, shareScoring3Plus: 85 });
  });

  test.each([["entry", -0.7, 1.605], ["mid", 0, 1.85], ["senior", 0.5, 2.225]])("anchors the %s coder's resistance", (_, x, resistance) => {
    expect(scoreRoleAt(catalog.scorable("medical-coder")!, x).taskResistance).toBeCloseTo(resistance, 9);
  });

  test("meets every published score but one within five points and explains each difference", () => {
    const published = catalog.assessed.flatMap(({ id, published: one }) => (one ? [{ ...one, id, off: Math.abs(scoreRole(catalog.scorable(id)!).value - one.score) }] : []));
    expect(published.filter(({ off }) => off >= 5).map(({ id }) => id)).toEqual(["pharmacy-technician"]);
    expect(published).toHaveLength(8);
    for (const { off, note, title } of published) expect(off === 0 || Boolean(note), title).toBe(true);
  });

  test("shows evidence that speaks against each role's own assessment", () => {
    for (const { id, sources } of catalog.assessed) expect(sources.some(({ stance }) => stance === "contradicts"), id).toBe(true);
  });

  test("gives the coder's second opinions and the three contradictions of its source", () => {
    expect(coder.contradictions).toHaveLength(3);
    expect(coder.secondOpinions.find(({ exposure }) => exposure === 81)?.note).toMatch(/64\.29.*63\.67/);
    const survey = coder.sources.find(({ id }) => id === "jamia-2025");
    expect(survey).toMatchObject({ stance: "contradicts", figure: expect.stringContaining("24%") });
  });

  test("gives workers' words for every task and every general activity", () => {
    for (const { tasks } of catalog.assessed) for (const { id, phrases } of tasks) expect(phrases.length, id).toBeGreaterThanOrEqual(15);
    for (const { id, phrases } of catalog.everyday) expect(phrases.length, id).toBeGreaterThanOrEqual(8);
  });
});

test("the Worker is bundled with the same files that Node reads", () => {
  expect(bundledFiles).toEqual(files);
  expect(catalogFrom(bundledFiles).version).toBe(catalog.version);
});

describe("looking things up", () => {
  test("knows no role of an unknown id", () => {
    expect(catalog.role("astronaut")).toBeUndefined();
    expect(() => catalog.vectors("astronaut")).toThrow("astronaut");
  });

  test("spreads a role's week over its activities, all but what nothing is known of", () => {
    const ids = new Set(catalog.assessed.map(({ id }) => id));
    for (const { role, vectors } of catalog.candidates()) {
      const spread = Object.values(vectors.activities!).reduce((sum, share) => sum + share, 0);
      if (ids.has(role.id)) expect(spread, role.id).toBeCloseTo(1, 12);
      else expect(spread >= 0.5 && spread < 1 + 1e-9, `${role.id} ${spread}`).toBe(true);
    }
  });

  test("leaves out skills that O*NET 29.0 does not have and keeps the percentiles that stand in", () => {
    expect(catalog.vectors("medical-coder")).toMatchObject({ skills: null, knowledge: null });
    expect(catalog.vectors("medical-coder").blsSkills).toHaveLength(catalog.yardstick.blsSkills.length);
    expect(catalog.vectors("registered-nurse").skills).toHaveLength(35);
    expect(catalog.vectors("registered-nurse").knowledge).toHaveLength(33);
  });

  test("names a new version when a fact changes, and the same one when none does", () => {
    const changed = { ...files, roles: [{ ...(files.roles[0] as CatalogRole), separator: "Another sentence." }] };
    expect(catalogFrom(changed).version).not.toBe(catalogFrom({ ...files, roles: files.roles.slice(0, 1) }).version);
    expect(loadCatalog().version).toBe(catalog.version);
  });

  test("refuses a file that breaks the schema", () => {
    expect(() => catalogFrom({ ...files, roles: [{ ...coder, soc: "coder" }] })).toThrow(/soc/);
  });
});

describe("the check", () => {
  const broken = (change: (role: CatalogRole) => void): Pick<Catalog, "roles" | "assessed" | "everyday" | "workActivities" | "yardstick"> => {
    const role = structuredClone(coder);
    change(role);
    return { roles: [], assessed: [role], everyday: catalog.everyday, workActivities: catalog.workActivities, yardstick: catalog.yardstick };
  };

  test.each<[string, (role: CatalogRole) => void, RegExp]>([
    ["shares that miss 100", (role) => { role.tasks[0]!.share = 34; }, /sum to 99/],
    ["a complex case that AI does better than a typical one", (role) => { role.tasks[3]!.score.complex = 5; }, /routine ≥ typical/],
    ["an empty label", (role) => { role.tasks[1]!.label = " "; }, /empty label/],
    ["a task without an activity", (role) => { role.tasks[1]!.activities = []; }, /no activity/],
    ["an activity that O*NET does not have", (role) => { role.tasks[1]!.activities = ["4.A.9"]; }, /4\.A\.9 is none of O\*NET/],
    ["two tasks of one name", (role) => { role.tasks[1]!.id = role.tasks[0]!.id; }, /assign-codes is there twice/],
    ["a claim without a source", (role) => { role.growth.sources = []; }, /growth has no source/],
    ["a source that nobody lists", (role) => { role.barriers.union.sources = ["hearsay"]; }, /hearsay is cited but not listed/],
    ["a source that nobody cites", (role) => { role.sources.push({ ...role.sources[0]!, id: "spare" }); }, /spare is listed but not cited/],
    ["a source without an address", (role) => { role.sources[0]!.url = null; }, /no address/],
    ["a source without a year", (role) => { role.sources[0]!.year = null; }, /no year/],
    ["a version without its change", (role) => { role.version = 2; }, /version 2/],
    ["a difference that nobody explains", (role) => { Object.assign(role.published!, { score: 20, note: null }); }, /no note says why/],
  ])("finds %s", (_, change, what) => {
    expect(errorsOf(check(broken(change)))).toEqual([expect.stringMatching(what)]);
  });

  test("notes a published score that the arithmetic does not give, without failing", () => {
    const remarks = check(broken((role) => { role.published!.score = 15.1; }));
    expect(errorsOf(remarks)).toEqual([]);
    expect(report(remarks)).toContain("published 15.1, our arithmetic gives 11.6 (Red): -3.5, more than 3 points away");
  });

  test("finds a general activity out of order and one that is missing", () => {
    const everyday = structuredClone(catalog.everyday.filter(({ id }) => id !== "other-work"));
    everyday[0]!.score.routine = 1;
    expect(errorsOf(check({ ...catalog, everyday, assessed: [] }))).toEqual(["is missing", "routine ≥ typical ≥ complex does not hold"]);
  });

  test("lists errors before notices and counts both", () => {
    const lines = report([{ level: "notice", where: "a", what: "odd" }, { level: "error", where: "b", what: "wrong" }]).split("\n");
    expect(lines).toEqual(["error   b: wrong", "notice  a: odd", "1 errors, 1 notices"]);
  });
});
