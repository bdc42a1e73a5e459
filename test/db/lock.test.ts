/** Another process on the same file: a write that cannot wait is refused, and what comes after it works. */
import { join } from "node:path";
import Database from "libsql";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isBusy, select } from "../../db/client.ts";
import { appendTurn, createInterview, deleteInterview, loadInterview } from "../../db/interviews.ts";
import { DATABASES, filesIn, type Opened } from "./databases.ts";

let opened: Opened;
let other: Database.Database;
beforeEach(async () => {
  opened = await DATABASES[0]![1]();
  other = new Database(join(opened.folder, "new", "test.db"));
});
afterEach(async () => {
  other.close();
  await opened.close();
});

const note = (id: string) => ({ id, at: "2026-01-02T00:00:00.000Z", text: `said in ${id}` });
const refusal = (asked: Promise<unknown>): Promise<unknown> => asked.then(() => null, (error: unknown) => error);

test("a refused write fails none of those after it, and settings stay", async () => {
  const kept = await createInterview(opened.db, "i", "2026-01-01T00:00:00.000Z", note("a"));
  other.exec("BEGIN IMMEDIATE");
  expect(isBusy(await refusal(deleteInterview(opened.db, "i")))).toBe(true);
  expect(isBusy(await refusal(appendTurn(opened.db, kept, note("b"))))).toBe(true);
  other.exec("COMMIT");
  expect(await appendTurn(opened.db, kept, note("b"))).not.toBeNull();
  await createInterview(opened.db, "j", "2026-01-01T00:00:00.000Z", note("c"));
  expect((await loadInterview(opened.db, "i"))!.rows).toHaveLength(2);
  expect(await select(opened.db, "PRAGMA secure_delete")).toMatchObject([{ secure_delete: 1 }]);
  expect(await select(opened.db, "PRAGMA synchronous")).toMatchObject([{ synchronous: 1 }]);
  await deleteInterview(opened.db, "i");
  expect(filesIn(opened.folder)).not.toContain("said in a");
});
