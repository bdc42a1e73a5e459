/** What the store of reports promises, on both kinds of database. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { changeReport, deleteReport, expiryFrom, findReport, forgetReports, hashOf, saveReport } from "../../db/reports.ts";
import { DATABASES, filesIn, type Opened } from "./databases.ts";

const now = new Date("2026-03-01T12:00:00.000Z");
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
const kept = (id = "r") => ({ id, createdAt: now.toISOString(), expiresAt: expiryFrom(now), body: JSON.stringify({ quote: "the trauma cases are mine" }) });

describe.each(DATABASES)("On %s", (kind, open) => {
  let opened: Opened;
  beforeEach(async () => { opened = await open(); });
  afterEach(() => opened.close());

  test("a report comes back as saved, with a hash for its key", async () => {
    await saveReport(opened.db, kept(), "key");
    expect(await findReport(opened.db, "r", now)).toMatchObject({ state: "found", report: kept(), keyHash: await hashOf("key") });
  });

  test("an id that was never seen is unknown, and deleting it leaves no trace", async () => {
    await deleteReport(opened.db, "made up", now);
    expect(await findReport(opened.db, "made up", now)).toEqual({ state: "unknown" });
  });

  test("a deleted report is gone, and its words are in none of the files", async () => {
    await saveReport(opened.db, kept(), "key");
    expect(filesIn(opened.folder)).toContain("trauma cases");
    await deleteReport(opened.db, "r", now);
    expect(await findReport(opened.db, "r", now)).toEqual({ state: "gone" });
    if (kind === "a file") expect(filesIn(opened.folder)).not.toContain("trauma cases");
  });

  test("a report lives for a year and is then gone for good", async () => {
    await saveReport(opened.db, kept(), "key");
    expect(await findReport(opened.db, "r", later(364))).toMatchObject({ state: "found" });
    expect(await findReport(opened.db, "r", later(365))).toEqual({ state: "gone" });
    expect(await findReport(opened.db, "r", now)).toEqual({ state: "gone" });
  });

  test("an extended report lives on, with its new content", async () => {
    await saveReport(opened.db, kept(), "key");
    await changeReport(opened.db, "r", { expiresAt: expiryFrom(later(300)), body: "{}", was: kept().body });
    expect(await findReport(opened.db, "r", later(600))).toMatchObject({ state: "found", report: { body: "{}" } });
  });

  test("a change of the content and an extension at once both hold, and a deleted report cannot be changed", async () => {
    await saveReport(opened.db, kept(), "key");
    const expiresAt = expiryFrom(later(300)), was = kept().body;
    await Promise.all([changeReport(opened.db, "r", { expiresAt: null, body: "{}", was }), changeReport(opened.db, "r", { expiresAt, body: null, was })]);
    expect(await findReport(opened.db, "r", now)).toMatchObject({ state: "found", report: { ...kept(), expiresAt, body: "{}" } });
    await deleteReport(opened.db, "r", now);
    expect(await changeReport(opened.db, "r", { expiresAt, body: "{}", was })).toBeNull();
    expect(await findReport(opened.db, "r", now)).toEqual({ state: "gone" });
  });

  test("a change made from content that is no longer there changes nothing, and no extension shortens a life", async () => {
    await saveReport(opened.db, kept(), "key");
    await changeReport(opened.db, "r", { expiresAt: expiryFrom(later(300)), body: "[1]", was: kept().body });
    expect(await changeReport(opened.db, "r", { expiresAt: null, body: "[2]", was: kept().body })).toBeNull();
    await changeReport(opened.db, "r", { expiresAt: expiryFrom(now), body: null, was: "" });
    expect(await findReport(opened.db, "r", now)).toMatchObject({ state: "found", report: { body: "[1]", expiresAt: expiryFrom(later(300)) } });
  });

  test("the broom takes expired reports only", async () => {
    await saveReport(opened.db, { ...kept("old"), expiresAt: later(1).toISOString() }, "key");
    await saveReport(opened.db, kept("young"), "key");
    expect(await forgetReports(opened.db, later(2))).toBe(1);
    expect(await findReport(opened.db, "old", later(2))).toEqual({ state: "gone" });
    expect(await findReport(opened.db, "young", later(2))).toMatchObject({ state: "found" });
  });
});
