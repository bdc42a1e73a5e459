/** What the store of interviews promises, on both kinds of database. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { appendTurn, createInterview, deleteInterview, forgetInterviews, loadInterview, type Keepable } from "../../db/interviews.ts";
import { DATABASES, filesIn, type Opened } from "./databases.ts";

type Note = Keepable & { text: string };
const note = (id: string, at = "2026-01-02T00:00:00.000Z"): Note => ({ id, at, text: `said in ${id} ’…🙂` });
const texts = async (db: Opened["db"]) => (await loadInterview<Note>(db, "i"))!.rows.map(({ turn }) => turn?.id ?? null);

describe.each(DATABASES)("On %s", (kind, open) => {
  let opened: Opened;
  beforeEach(async () => { opened = await open(); });
  afterEach(() => opened.close());

  test("an unknown interview is null", async () => {
    expect(await loadInterview(opened.db, "nobody")).toBeNull();
  });

  test("turns come back whole and in order", async () => {
    let kept = await createInterview(opened.db, "i", "2026-01-01T00:00:00.000Z", note("first"));
    for (const id of ["b", "a", "c"]) kept = (await appendTurn(opened.db, kept, note(id)))!;
    expect(await loadInterview(opened.db, "i")).toEqual(kept);
    expect(kept.rows.map(({ turn }) => turn)).toEqual(["first", "b", "a", "c"].map((id) => note(id)));
  });

  test("of writers that read the same state only one gets through", async () => {
    const kept = await createInterview<Note>(opened.db, "i", "2026-01-01T00:00:00.000Z", null);
    const tries = await Promise.all(Array.from({ length: 20 }, (_, at) => appendTurn(opened.db, kept, note(`m${at}`))));
    expect(tries.filter((one) => one !== null)).toHaveLength(1);
    expect(await texts(opened.db)).toHaveLength(1);
  });

  test("a message id counts once, also long after", async () => {
    let kept = await createInterview(opened.db, "i", "2026-01-01T00:00:00.000Z", note("a"));
    kept = (await appendTurn(opened.db, kept, note("b")))!;
    expect(await appendTurn(opened.db, kept, note("a"))).toBeNull();
    expect(await texts(opened.db)).toEqual(["a", "b"]);
  });

  test("a replaced turn loses its content but not its id, and so do the later ones", async () => {
    let kept = await createInterview(opened.db, "i", "2026-01-01T00:00:00.000Z", note("a"));
    for (const id of ["b", "c"]) kept = (await appendTurn(opened.db, kept, note(id)))!;
    kept = (await appendTurn(opened.db, kept, note("b2"), kept.rows[1]!.revision))!;
    expect(await texts(opened.db)).toEqual(["a", null, null, "b2"]);
    expect(await loadInterview(opened.db, "i")).toEqual(kept);
    expect(await appendTurn(opened.db, kept, note("b"))).toBeNull();
  });

  test("words that were replaced or deleted are in none of the files", async () => {
    let kept = await createInterview(opened.db, "i", "2026-01-01T00:00:00.000Z", note("a secret"));
    expect(filesIn(opened.folder)).toContain("said in a secret");
    kept = (await appendTurn(opened.db, kept, note("b"), 1))!;
    expect(await texts(opened.db)).toEqual([null, "b"]);
    if (kind === "a file") expect(filesIn(opened.folder)).not.toContain("said in a secret");
    await deleteInterview(opened.db, "i");
    if (kind === "a file") expect(filesIn(opened.folder)).not.toContain("said in b");
  });

  test("a replacement that loses the race empties nothing", async () => {
    const kept = await createInterview(opened.db, "i", "2026-01-01T00:00:00.000Z", note("a"));
    await appendTurn(opened.db, kept, note("b"));
    expect(await appendTurn(opened.db, kept, note("a2"), 1)).toBeNull();
    expect(await texts(opened.db)).toEqual(["a", "b"]);
  });

  test("nothing can be added to a deleted interview", async () => {
    const kept = await createInterview(opened.db, "i", "2026-01-01T00:00:00.000Z", note("a"));
    expect(await deleteInterview(opened.db, "i")).toBe(true);
    expect(await deleteInterview(opened.db, "i")).toBe(false);
    expect(await appendTurn(opened.db, kept, note("b"))).toBeNull();
    expect(await appendTurn(opened.db, kept, note("c"), 1)).toBeNull();
    expect(await loadInterview(opened.db, "i")).toBeNull();
  });

  test("interviews are forgotten by their last word, not their first", async () => {
    const old = "2025-01-01T00:00:00.000Z";
    await createInterview(opened.db, "silent", old, null);
    await createInterview(opened.db, "quiet", old, note("q", old));
    await createInterview(opened.db, "i", old, note("a", "2026-02-01T00:00:00.000Z"));
    expect(await forgetInterviews(opened.db, "2026-01-01T00:00:00.000Z")).toBe(2);
    expect(await loadInterview(opened.db, "quiet")).toBeNull();
    expect(await texts(opened.db)).toEqual(["a"]);
  });
});
