/** Vectors: figures out of tables, nothing made up where a table is silent. */
import { expect, test } from "vitest";
import { parseTable } from "../../../db/derive/table.ts";
import { importances, percentiles, rarities } from "../../../db/derive/vectors.ts";

const IMPORTANCE = "O*NET-SOC Code\tElement ID\tScale ID\tData Value";
const rated = (...rows: string[]) => parseTable([IMPORTANCE, ...rows].join("\r\n"), "\t");
const tables = {
  skills: rated("11\t2.A.2\tIM\t4", "11\t2.A.1\tIM\t3", "11\t2.A.1\tLV\t7", "22\t2.A.1\tIM\t1", "22\t2.A.2\tIM\t2", "33\t2.A.1\tIM\t5"),
  knowledge: rated("22\t2.C.1\tIM\tn/a", "11\t2.C.1\tIM\t2.5"),
  activities: parseTable("O*NET-SOC Code\tDWA ID\n11\tread\n11\tread\n22\tread\n11\tcount\n33\tlift", "\t"),
  blsSkills: parseTable([
    "2024 National Employment Matrix title,2024 National Employment Matrix code,Detail,Science,footnote",
    "\"Clerks, all\",4-1,80,20,", "Cooks,4-2,—,40,1",
  ].join("\n"), ","),
};

test("importances stand in the order of element ids, levels left out", () => {
  const skills = importances(tables.skills);
  expect(skills.names).toEqual(["2.A.1", "2.A.2"]);
  expect(skills.of("11")).toEqual([3, 4]);
});

test("an occupation that lacks an element is missing and does not count in the mean", () => {
  const skills = importances(tables.skills), knowledge = importances(tables.knowledge);
  expect(skills.of("33")).toBeNull();
  expect(knowledge.of("22")).toBeNull();
  expect([skills.mean, knowledge.mean]).toEqual([[2, 3], [2.5]]);
});

test("percentiles come by matrix code, through quoted titles with commas", () => {
  const skills = percentiles(tables.blsSkills);
  expect([skills.of("4-1"), skills.of("4-2"), skills.mean]).toEqual([[80, 20], null, [80, 20]]);
});

test("rarity is the logarithm of all occupations over those with the activity, each counted once", () => {
  expect(rarities(tables.activities)).toEqual({ count: 1.0986, lift: 1.0986, read: 0.4055 });
});

test("rarity is also known for the intermediate and the general activity that a detailed one is in", () => {
  const dotted = parseTable("O*NET-SOC Code\tDWA ID\n11\t4.A.I01.D01\n22\t4.A.I01.D02\n33\t4.B.I01.D01", "\t");
  expect(rarities(dotted)).toMatchObject({ "4.A": 0.4055, "4.A.I01": 0.4055, "4.A.I01.D01": 1.0986 });
});
