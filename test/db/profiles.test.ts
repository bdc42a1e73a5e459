/** Profiles: figures out of tables, nothing made up where a table is silent. */
import { expect, test } from "vitest";
import { computeProfiles, readTable } from "../../db/profiles.ts";

const IMPORTANCE = "O*NET-SOC Code\tElement ID\tScale ID\tData Value";
const rated = (...rows: string[]) => readTable([IMPORTANCE, ...rows].join("\r\n"), "\t");
const tables = {
  skills: rated("11\t2.A.2\tIM\t4", "11\t2.A.1\tIM\t3", "11\t2.A.1\tLV\t7", "22\t2.A.1\tIM\t1", "22\t2.A.2\tIM\t2", "33\t2.A.1\tIM\t5"),
  knowledge: rated("22\t2.C.1\tIM\tn/a", "11\t2.C.1\tIM\t2.5"),
  activities: readTable("O*NET-SOC Code\tDWA ID\n11\tread\n11\tread\n22\tread\n11\tcount\n33\tlift", "\t"),
  blsSkills: readTable([
    "2024 National Employment Matrix title,2024 National Employment Matrix code,Detail,Science,footnote",
    "\"Clerks, all\",4-1,80,20,", "Cooks,4-2,—,40,1",
  ].join("\n"), ","),
  matrix: readTable("O*NET-SOC Code,NEM Code\n11,4-1\n22,4-2", ","),
};
const role = (id: string, soc: string, ...activities: string[]) => ({ id, soc, tasks: [{ activities }] });
const profiles = computeProfiles([role("clerk", "11", "read", "count"), role("cook", "22", "read", "stir"), role("mover", "33")], tables);

test("importances stand in the order of element ids, levels left out", () => {
  expect(profiles.elements.skills).toEqual(["2.A.1", "2.A.2"]);
  expect(profiles.roles.clerk?.skills).toEqual([3, 4]);
});

test("an occupation that lacks an element is missing and does not count in the mean", () => {
  expect(profiles.roles.mover).toEqual({ skills: null, knowledge: null, blsSkills: null });
  expect(profiles.roles.cook).toMatchObject({ knowledge: null, blsSkills: null });
  expect(profiles.yardstick).toMatchObject({ skills: [2, 3], knowledge: [2.5], blsSkills: [80, 20] });
});

test("percentiles come over the matrix code, through quoted titles with commas", () => {
  expect(profiles.roles.clerk?.blsSkills).toEqual([80, 20]);
});

test("rarity is the logarithm of all occupations over those with the activity, each counted once; unknown ones are left out", () => {
  expect(profiles.yardstick.rarity).toEqual({ count: 1.0986, read: 0.4055 });
});

test("rarity is also known for the intermediate and the general activity that a detailed one is in", () => {
  const dotted = readTable("O*NET-SOC Code\tDWA ID\n11\t4.A.I01.D01\n22\t4.A.I01.D02\n33\t4.B.I01.D01", "\t");
  const { rarity } = computeProfiles([role("clerk", "11", "4.A.I01.D01")], { ...tables, activities: dotted }).yardstick;
  expect(rarity).toEqual({ "4.A": 0.4055, "4.A.I01": 0.4055, "4.A.I01.D01": 1.0986 });
});
