/** What finding a role by its name promises, on both kinds of database. */
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Titles } from "../../db/derive/titles.ts";
import { titleEntries, type TitleRole } from "../../db/titles/entries.ts";
import { findTitles } from "../../db/titles/find.ts";
import { seedTitles } from "../../db/titles/seed.ts";
import { DATABASES, type Opened } from "./databases.ts";

const ROLES: TitleRole[] = [
  ["registered-nurse", "29-1141.00", "Registered Nurse", ["Nurse", "RN"], 3_000_000], ["licensed-nurse", "29-2061.00", "Licensed Practical Nurses", [], 600_000],
  ["payroll-clerk", "43-3051.00", "Payroll and Timekeeping Clerks", [], 150_000], ["barista", "35-3023.01", "Baristas", [], 500_000],
  ["customer-service", "43-4051.00", "Customer Service Representatives", [], 2_800_000], ["truck-driver", "53-3032.00", "Heavy Truck Drivers", [], 2_000_000],
  ["bus-driver", "53-3052.00", "Bus Drivers", [], 150_000], ["bartender", "35-3011.00", "Bartenders", [], 700_000], ["electrician", "47-2111.00", "Electricians", [], 700_000],
].map(([id, soc, title, aliases, employment]) => ({ id, soc, title, aliases, employment, ownsCode: true, grade: id === "registered-nurse" ? "assessed" : "derived" }) as TitleRole);
const NAMES: Record<string, [string[], string[]]> = {
  "29-1141.00": [["Staff Nurse"], ["Home Care Nurse"]], "29-2061.00": [["LPN (Licensed Practical Nurse)"], ["Nurse", "Clinic Nurse"]],
  "43-3051.00": [["Payroll Clerk", "Payroll Specialist"], []], "35-3023.01": [["Barista"], ["Coffee Maker"]],
  "43-4051.00": [["Call Center Representative"], ["Client Services Representative"]], "53-3032.00": [["Truck Driver", "Driver"], ["Line Haul Driver"]],
  "53-3052.00": [["Bus Driver"], ["Driver"]], "35-3011.00": [["Bartender"], []], "47-2111.00": [["Electrician"], ["House Wirer"]],
};
const titles: Titles = Object.fromEntries(ROLES.map(({ soc, title }) => [soc, { title, reported: NAMES[soc]![0], alternate: NAMES[soc]![1] }]));

describe.each(DATABASES)("On %s", (_, open) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await open();
    await seedTitles(opened.db, () => titleEntries(ROLES, titles, { "53-3032.00": ["lorry driver"], "47-2111.00": ["sparky"] }), "fixture");
  });
  afterAll(() => opened.close());
  const first = async (query: string) => (await findTitles(opened.db, query, 5))[0];

  test("two slips that are meant for one word are counted once", async () => {
    const counted: string[] = [], batch = opened.db.batch.bind(opened.db);
    const watching = Object.assign(Object.create(opened.db) as typeof opened.db, { batch: (asked: { sql: string; args: unknown[] }[], mode: "read") => {
      counted.push(...asked.filter(({ sql }) => sql.includes("count(*)")).map(({ args }) => String(args[0])));
      return batch(asked as never, mode);
    } });
    await findTitles(watching, "electrican bartendar electritian", 5);
    expect(counted.toSorted()).toEqual(['("bartender")', '("electrician")']);
  });

  test.each([
    ["Registered Nurse", "registered-nurse", "exact", true], ["nurses", "registered-nurse", "exact", true], ["rn", "registered-nurse", "exact", true],
    ["Lorry drivers", "truck-driver", "exact", true], ["LPN", "licensed-nurse", "exact", true], ["driver", "truck-driver", "exact", false],
    ["senior payroll specialist", "payroll-clerk", "exact", true], ["I'm a nurse in a care home", "registered-nurse", "exact", true],
    ["call centre representative", "customer-service", "exact", true], ["the person who does payroll", "payroll-clerk", "words", false],
    ["nurse, clinic", "licensed-nurse", "words", false], ["payr", "payroll-clerk", "words", false], ["bar tender", "bartender", "words", false],
    ["I drive a lorry", "truck-driver", "words", false], ["is it safer as an electrician than as a cook", "electrician", "words", false],
    ["regstered nurse", "registered-nurse", "spelling", true], ["electrican", "electrician", "spelling", true], ["barsita at a coffee chain", "barista", "spelling", false],
    ["busdriver", "bus-driver", "words", false], ["elctricain", "electrician", "spelling", false], ["payroll wizard", "payroll-clerk", "part", false],
  ])("“%s” finds %s (%s)", async (query, roleId, how, sure) => {
    expect(await first(query)).toMatchObject({ roleId, how, sure });
  });

  test.each(["", "   ", "the", "?!", "😀", "zzzz qqqq", "看護師"])("“%s” finds nothing", async (query) => {
    expect(await findTitles(opened.db, query, 5)).toEqual([]);
  });

  test("each role is there once, best first, and no more than asked for", async () => {
    const found = await findTitles(opened.db, "driver", 5);
    expect(found.map(({ roleId }) => roleId)).toEqual(["truck-driver", "bus-driver"]);
    expect(await findTitles(opened.db, "driver", 1)).toHaveLength(1);
  });

  test.each([
    '"', "nurse\" OR \"1", "nurse*", "NEAR(nurse clerk)", "norm:nurse", "^nurse", "nurse AND NOT", "(((", "%_", "nurse\u0000driver", "\ud800nurse", "'; DROP TABLE title_name; --",
    "constructor", "n".repeat(10_000), "nurse ".repeat(2_000), "- ".repeat(5_000),
  ])("a hostile query is only words", async (query) => {
    expect(Array.isArray(await findTitles(opened.db, query, 5))).toBe(true);
    expect((await first("nurse"))!.roleId).toBe("registered-nurse");
  });

  test("no text makes it throw", async () => {
    const piece = fc.constantFrom(...'"\'*()^:-+%_;,.&/\\ \u0000\ud800é看', "😀", " nurse", " AND ", " OR ", " NOT ", " NEAR(", "drivr", "at a ", "I'm ");
    await fc.assert(fc.asyncProperty(fc.string({ unit: piece, maxLength: 30 }), async (query) => {
      expect((await findTitles(opened.db, query, 5)).length).toBeLessThanOrEqual(5);
    }), { numRuns: 60 });
  });
});
