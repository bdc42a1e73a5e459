/** Filling the tables of names: once, whole, and harmless when two do it at the same time; on both kinds of database. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { select } from "../../db/client.ts";
import type { TitleEntry } from "../../db/titles/entries.ts";
import { findTitles } from "../../db/titles/find.ts";
import { seedTitles } from "../../db/titles/seed.ts";
import { DATABASES, type Opened } from "./databases.ts";

const entry = (title: string): TitleEntry => ({ norm: title.toLowerCase(), title, roleId: title.toLowerCase(), kind: 1 });
const many = Array.from({ length: 9_000 }, (_, at) => entry(`Painter ${at}`));

describe.each(DATABASES)("On %s", (_, open) => {
  let opened: Opened;
  beforeEach(async () => { opened = await open(); });
  afterEach(() => opened.close());
  const found = async (query: string) => (await findTitles(opened.db, query, 5)).map(({ title }) => title);
  const count = async (table: string) => Number((await select<{ n: number }>(opened.db, `SELECT count(*) AS n FROM ${table}`))[0]!.n);

  test("nothing is found before, and the names after", async () => {
    expect(await found("painter")).toEqual([]);
    await seedTitles(opened.db, () => [entry("Painter"), ...many], "one");
    expect([await found("Painter 8999"), (await found("paniter 17"))[0]]).toEqual([["Painter 8999"], "Painter 17"]);
    expect([await count("title_name"), await count("title_part")]).toEqual([9_001, 0]);
  });

  test("names that are in are not asked for again", async () => {
    await seedTitles(opened.db, () => [entry("Painter")], "one");
    await seedTitles(opened.db, () => { throw new Error("asked"); }, "one");
    expect(await found("painter")).toEqual(["Painter"]);
  });

  test("other names take the place of the old ones", async () => {
    await seedTitles(opened.db, () => [entry("Painter")], "one");
    await seedTitles(opened.db, () => [entry("Roofer")], "two");
    expect([await found("painter"), await found("paintr"), await found("roofre")]).toEqual([[], [], ["Roofer"]]);
    expect([await count("title_seed"), await count("title_word")]).toEqual([1, 1]);
  });

  test("several at once leave the names once", async () => {
    await Promise.all(Array.from({ length: 3 }, () => seedTitles(opened.db, () => many, "one")));
    expect([await count("title_name"), await count("title_part"), await count("title_seed")]).toEqual([9_000, 0, 1]);
  });

  test("names that do not fit leave the old ones as they were", async () => {
    await seedTitles(opened.db, () => [entry("Painter")], "one");
    await expect(seedTitles(opened.db, () => [{ ...entry("Roofer"), norm: null as unknown as string }], "two")).rejects.toThrow();
    expect([await found("painter"), await count("title_name")]).toEqual([["Painter"], 1]);
    await seedTitles(opened.db, () => [entry("Roofer")], "two");
    expect(await found("roofer")).toEqual(["Roofer"]);
  });
});
