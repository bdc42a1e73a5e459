/** Importing an official release: what is read and shown, what is refused, and that nothing half-done is ever seen. All rows are made up. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loadCatalog } from "../../db/load-catalog.ts";
import { select, type Db } from "../../db/client.ts";
import { accountOf } from "../../db/import/account.ts";
import { attribution, officialTasks } from "../../db/import/official.ts";
import { readRelease } from "../../db/import/release.ts";
import { importedRelease, Overtaken, storeRelease } from "../../db/import/store.ts";
import { DATABASES } from "./databases.ts";

const BAKER = "51-3011.00", DIVER = "49-9092.00";
const CODES = new Set([BAKER, DIVER, "11-1011.00"]);
const NOW = new Date("2026-11-21T10:00:00Z");
const root = mkdtempSync(join(tmpdir(), "foothold-import-"));
afterAll(() => rmSync(root, { recursive: true }));

type Files = Record<string, string | Buffer | null>;
const table = (...rows: string[][]): string => rows.map((row) => `${row.join("\t")}\r\n`).join("");
const readMe = (version: string): string => `O*NET ${version} Database\r\nMay 2031 Release\r\n`;
const STATED = ["O*NET-SOC Code", "Task ID", "Task", "Task Type", "Date"], RATED = ["O*NET-SOC Code", "Task ID", "Scale ID", "Data Value", "Recommend Suppress"];
const TASKS = [[BAKER, "11", "Sweep crumbs.", "Supplemental", "x"], [BAKER, "12", "Knead dough.", "Core", "x"], [BAKER, "13", "Light the oven.", "Core", "x"],
  [BAKER, "14", "Sing to the rye.", "n/a", "x"], [DIVER, "21", "Weld “wet” pipes.", "Core", "x"]];
const RELEASE: Files = {
  "Occupation Data.txt": table(["O*NET-SOC Code", "Title", "Description"], [BAKER, "Bakers", "x"], [DIVER, "Divers", "x"], ["55-1011.00", "Air Crew", "x"]),
  "Task Statements.txt": table(STATED, ...TASKS),
  "Task Ratings.txt": table(RATED, [BAKER, "12", "IM", "3.5", "N"], [BAKER, "12", "RT", "90", "N"], [BAKER, "13", "IM", "4.25", "N"], [DIVER, "21", "IM", "2.00", "Y"]),
  "Job Zones.txt": table(["O*NET-SOC Code", "Job Zone"], [BAKER, "2"]),
  "Emerging Tasks.txt": table(["O*NET-SOC Code", "Task", "Category"], [BAKER, "Talk to the oven’s app.", "New"], [BAKER, "Sweep up crumbs.", "Revision"]),
  "Read Me.txt": readMe("31.2"),
};

let folders = 0;
/** A folder with the made-up release, other files in place of some, null for none. */
function folderOf(other: Files = {}, name = `release-${folders++}`): string {
  const folder = join(root, name);
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of Object.entries({ ...RELEASE, ...other })) if (content !== null) writeFileSync(join(folder, file), content);
  return folder;
}
const released = (other: Files = {}) => readRelease(folderOf(other), CODES);

/** The database, out of order after so many requests. */
function failingAfter(requests: number, db: Db): Db {
  let left = requests;
  const count = <T>(ask: () => T): T => { if (left-- === 0) throw new Error("gone"); return ask(); };
  return { execute: (one: string) => count(() => db.execute(one)), batch: (all: string[], mode: "write") => count(() => db.batch(all, mode)) } as unknown as Db;
}
const rowsIn = async (db: Db): Promise<unknown> => (await select(db, `SELECT (SELECT count(*) FROM official_release) AS releases,
  (SELECT count(*) FROM official_occupation) AS occupations, (SELECT count(*) FROM official_task) AS tasks`))[0];

describe.each(DATABASES)("in %s", (_, open) => {
  test("a release is shown, replaced, and never half", async () => {
    const { db, close } = await open();
    expect(await officialTasks(db, BAKER)).toBeNull();
    await storeRelease(db, released(), NOW);
    expect(await officialTasks(db, BAKER)).toEqual({ release: "31.2", released: "May 2031", title: "Bakers", jobZone: 2, tasks: [
      { id: 13, type: "core", importance: 4.25, statement: "Light the oven." }, { id: 12, type: "core", importance: 3.5, statement: "Knead dough." },
      { id: 11, type: "supplemental", importance: null, statement: "Sweep crumbs." }, { id: 14, type: null, importance: null, statement: "Sing to the rye." },
      { id: null, type: "new", importance: null, statement: "Talk to the oven’s app." },
    ] });
    expect(await officialTasks(db, DIVER)).toMatchObject({ jobZone: null, tasks: [{ importance: null, statement: "Weld “wet” pipes." }] });
    expect(await officialTasks(db, "55-1011.00")).toMatchObject({ title: "Air Crew", tasks: [] });
    expect(await officialTasks(db, "99-9999.00")).toBeNull();

    const next = released({ "Read Me.txt": readMe("31.3"), "Task Statements.txt": table(STATED, [BAKER, "12", "Fold dough.", "Core", "x"], ...TASKS.slice(2)) });
    for (const requests of [0, 1, 2, 3]) {
      await expect(storeRelease(failingAfter(requests, db), next, NOW)).rejects.toThrow("gone");
      expect((await officialTasks(db, BAKER))?.tasks[1]?.statement).toBe("Knead dough.");
    }
    for (let again = 0; again < 2; again++) await storeRelease(db, next, NOW);
    expect(await importedRelease(db)).toEqual({ version: "31.3", importedAt: NOW.toISOString() });
    expect((await officialTasks(db, BAKER))?.tasks[1]?.statement).toBe("Fold dough.");
    expect(await rowsIn(db)).toEqual({ releases: 1, occupations: 3, tasks: 5 });
    await close();
  });

  test("more rows than one request carries arrive in order; of two imports at once one stays whole", async () => {
    const { db, close } = await open();
    const many = released({ "Task Ratings.txt": null, "Task Statements.txt": table(STATED, TASKS[4]!, ...Array.from({ length: 4_500 }, (_, at) => [BAKER, String(at), `Bake loaf ${at}.`, "Core", "x"])) });
    const ends = await Promise.allSettled([storeRelease(db, many, NOW), storeRelease(db, many, NOW)]);
    expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(ends.find(({ status }) => status === "rejected")).toMatchObject({ reason: expect.any(Overtaken) });
    expect((await officialTasks(db, BAKER))!.tasks.slice(0, -1).map(({ id }) => id)).toEqual(Array.from({ length: 4_500 }, (_, at) => at));
    expect(await rowsIn(db)).toEqual({ releases: 1, occupations: 3, tasks: 4_502 });
    await close();
  });
});

const bad = (file: string, content: string | Buffer | null): Files => ({ [file]: content });
const cut = (file: string, bytes: number): Files => bad(file, String(RELEASE[file]).slice(0, -bytes));
test.each<[string, Files, RegExp]>([
  ["a missing file", bad("Task Statements.txt", null), /has no file Task Statements\.txt\.$/],
  ["an empty file", bad("Job Zones.txt", ""), /^Job Zones\.txt is empty/],
  ["a header alone", bad("Task Statements.txt", table(STATED)), /^Task Statements\.txt has a header but no rows/],
  ["a missing column", bad("Task Statements.txt", table(["O*NET-SOC Code", "Task"], [BAKER, "x"])), /no column "Task ID"/],
  ["a line cut off", cut("Task Statements.txt", 8), /^Line 6 of Task Statements\.txt has 4 columns instead of 5/],
  ["a last cell cut off", cut("Task Statements.txt", 2), /^Task Statements\.txt ends within a line/],
  ["a web page", bad("Occupation Data.txt", "\n<!DOCTYPE html><p>Not found"), /^Occupation Data\.txt is a web page/],
  ["another encoding", bad("Task Statements.txt", Buffer.from(table(STATED, [BAKER, "1", "Fill éclairs.", "Core", "x"]), "latin1")), /is not text in UTF-8/],
  ["UTF-16", bad("Task Statements.txt", Buffer.from(`\uFEFF${table(STATED, ...TASKS)}`, "utf16le")), /is not text in UTF-8/],
  ["an Excel file", bad("Task Ratings.txt", Buffer.from("PK\u0003\u0004 and so on")), /^Task Ratings\.txt is an Excel file/],
  ["the Excel edition", { "Occupation Data.txt": null, "Occupation Data.xlsx": "x" }, /holds the Excel edition/],
  ["a file that a spreadsheet saved", bad("Task Statements.txt", table(STATED, [BAKER, "1", '"Mix, fold."', "Core", "x"])), /cell in quotation marks/],
  ["a task of an unknown occupation", bad("Emerging Tasks.txt", table(["O*NET-SOC Code", "Task", "Category"], ["11-9999.00", "Rest.", "New"])), /occupation 11-9999\.00, which Occupation Data/],
  ["a rating of an unknown task", bad("Task Ratings.txt", table(RATED, [BAKER, "99", "IM", "3", "N"])), /rates task 99 .* which Task Statements\.txt lacks/],
  ["too few occupations", { "Task Ratings.txt": null, ...bad("Task Statements.txt", table(STATED, ...TASKS.slice(4))) }, /only 1 of the 3 occupations/],
  ["a task twice", bad("Task Statements.txt", table(STATED, ...TASKS, ...TASKS)), /has a task twice/],
  ["an impossible figure", bad("Job Zones.txt", table(["O*NET-SOC Code", "Job Zone"], [BAKER, "12"])), /"12" as Job Zone/],
  ["another Read Me", bad("Read Me.txt", "Hello"), /does not name a release/],
])("%s is refused in one sentence", (_, files, sentence) => {
  expect(() => released(files)).toThrow(sentence);
});

test("a download that is not unpacked, or not entered, is named", () => {
  const folder = folderOf();
  expect(() => readRelease(join(folder, "Read Me.txt"), CODES)).toThrow("unpack the download");
  expect(() => readRelease(root, CODES)).toThrow(/has no file Occupation Data\.txt, but its folder \S+ has/);
  expect(() => readRelease(join(root, "nowhere"), CODES)).toThrow("There is no folder");
});

test("without a Read Me the folder tells the release; the account says what is older and what is missing", () => {
  const bare = { "Read Me.txt": null, "Task Ratings.txt": null, "Job Zones.txt": null, "Emerging Tasks.txt": null };
  const release = readRelease(folderOf(bare, "db_9_3_text"), CODES);
  expect(accountOf(release, { version: "31.2", importedAt: NOW.toISOString() }, 1234)).toEqual([
    "Imported O*NET 9.3 in 1.2 s: 3 occupations, 5 tasks (0 with importance), 0 new tasks.",
    "It is older than the release that it replaces: O*NET 31.2, imported on 2026-11-21.",
    "The folder has no Task Ratings.txt, no Job Zones.txt, no Emerging Tasks.txt, no Read Me.txt: what stands in there is left out.",
  ]);
  expect(attribution(released(bare).version)).toMatch(/^This page includes information from the O\*NET Database by/);
});

test("the command imports, or says in one sentence why not and touches nothing", () => {
  const url = join(root, "made", "command.db"), codes = [...new Set(loadCatalog().roles.map(({ soc }) => soc))];
  const run = (folder: string) => spawnSync(process.execPath, ["--import", "tsx", "db/import/main.ts", folder], { encoding: "utf8", env: { ...process.env, DATABASE_URL: `file:${url}` } });
  expect(run(folderOf())).toMatchObject({ status: 1, stdout: "", stderr: expect.stringMatching(/^Task Statements\.txt has tasks for only 2 of the \d+ occupations[^.\n]*\.\n$/) });
  expect(existsSync(url)).toBe(false);
  const whole = folderOf({ "Task Ratings.txt": null, "Occupation Data.txt": table(["O*NET-SOC Code", "Title"], ...codes.map((code) => [code, "Job"])),
    "Task Statements.txt": table(STATED, ...codes.map((code, at) => [code, String(at), "Do it.", "Core", "x"])) });
  expect(run(whole)).toMatchObject({ status: 0, stderr: "", stdout: expect.stringMatching(/^Imported O\*NET 31\.2 \(May 2031\) in [\d.]+ s: \d+ occ[^]*O\*NET 31\.2 Database/) });
});
