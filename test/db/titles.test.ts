/** Names of jobs: their common form, talk around them, slips of the hand, and which names lead to which role. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deriveTitles, titlesFile } from "../../db/derive/titles.ts";
import { KINDS, titleEntries, type TitleRole } from "../../db/titles/entries.ts";
import { readTitles } from "../../db/titles/files.ts";
import { wordsOf } from "../../db/titles/fold.ts";
import { slips, swaps, trigramsByPiece } from "../../db/titles/slips.ts";
import { readTalk } from "../../db/titles/talk.ts";

describe("Two ways to write a name have one common form", () => {
  test.each([
    ["Call Centre Agents", "call center agent"], ["paediatric counsellor", "Pediatric Counselor"], ["Tyre fitter", "tire fitter"],
    ["Organiser", "organizers"], ["Plumber's mate", "plumber mate"], ["R&D Engineer", "R and D Engineer"], ["Salespeople", "saleswoman"],
    ["Health Care Aide", "healthcare aide"], ["co-ordinator", "Coordinator"], ["U.S. Senator", "US senator"], ["Jewellery labourer", "jewelry laborer"],
    ["Lab Tech", "laboratory technician"], ["programme manager", "Program Manager"], ["Licence officer", "license officer"],
  ])("%s, %s", (one, other) => {
    expect(wordsOf(one)).toEqual(wordsOf(other));
    expect(wordsOf(one)).not.toEqual([]);
  });

  test("names of things that every object has are words like others", () => {
    expect(wordsOf("constructor __proto__")).toEqual(["constructor", "proto"]);
  });
});

describe("Talk around a name is taken off", () => {
  test.each([
    ["the person who does payroll", "payroll", ""], ["I'm a nurse in a care home", "nurse", "a care home"], ["I work at a call centre", "call centre", ""],
    ["barista at a coffee chain", "barista", "a coffee chain"], ["My job title is Head of Sales.", "Head of Sales.", ""], ["Head of Sales", "Head of Sales", ""],
    ["currently working as an electrician for the council", "electrician", "the council"], ["I am", "am", ""],
  ])("%s", (said, head, tail) => expect(readTalk(said)).toMatchObject({ head, tail }));
});

const word = fc.string({ unit: fc.constantFrom(..."abcdeinorst"), minLength: 3, maxLength: 12 });
const letter = fc.constantFrom(..."abcdeinorst");

test("whatever the slip, a piece of the word is whole or the swap is looked up", () => {
  const framed = (of: string) => `^^${of}$$`;
  fc.assert(fc.property(word, fc.nat(11), letter, fc.nat(3), (meant, place, other, kind) => {
    const at = place % meant.length;
    const wrong = [meant.slice(0, at) + other + meant.slice(at), meant.slice(0, at) + meant.slice(at + 1),
      meant.slice(0, at) + other + meant.slice(at + 1), meant.slice(0, at) + (meant[at + 1] ?? "") + meant[at] + meant.slice(at + 2)][kind]!;
    fc.pre(wrong.length >= 3);
    expect(slips(wrong, meant, 1)).toBeLessThan(2);
    const found = trigramsByPiece(wrong, 1).some((piece) => piece.every((gram) => framed(meant).includes(gram)));
    expect(found || swaps(wrong).includes(meant) || wrong === meant).toBe(true);
  }));
});

test("two wrong letters are no slips of the same word", () => {
  expect([slips("unemployed", "unexploded", 2), slips("technicain", "technician", 2), slips("elctricain", "electrician", 2)]).toEqual([Infinity, 1, 2]);
});

const role = (of: Partial<TitleRole> & Pick<TitleRole, "id" | "soc" | "title">): TitleRole =>
  ({ aliases: [], grade: "derived", ownsCode: true, employment: 1000, ...of });
const CODER = role({ id: "coder", soc: "29-2072.00", title: "Medical Coder", aliases: ["Coder"], grade: "assessed", ownsCode: false });
const RECORDS = role({ id: "records", soc: "29-2072.00", title: "Medical Records Specialists" });
const titles = { "29-2072.00": { title: "Medical Records Specialists", reported: ["Medical Coder", "HIM Clerk (Health Information Clerk)"], alternate: ["Coder", "Coders"] } };
const kindsOf = (name: string, roles: TitleRole[]) =>
  titleEntries(roles, titles, { "29-2072.00": ["records girl"] }).filter(({ norm }) => norm === name).map(({ roleId, kind }) => [roleId, KINDS[kind]]);

test("a role's own names come before those of the code it shares", () => {
  expect(kindsOf("medical coder", [RECORDS, CODER])).toEqual([["coder", "assessed"], ["records", "reported"]]);
  expect(kindsOf("coder", [RECORDS, CODER])).toEqual([["coder", "assessed"], ["records", "alternate"]]);
});

test("the names of a code go to the assessed role that is the occupation", () => {
  const assessed = role({ ...RECORDS, id: "assessed", grade: "assessed" });
  expect(kindsOf("record girl", [RECORDS, assessed])).toEqual([["assessed", "everyday"]]);
});

test("a name with another one in brackets is three names", () => {
  expect(["him clerk health information clerk", "him clerk", "health information clerk"].map((name) => kindsOf(name, [RECORDS]))).toEqual(Array(3).fill([["records", "reported"]]));
});

test("deriving gives the same bytes whatever the order of the rows", () => {
  const CODE = "O*NET-SOC Code";
  const rows = (column: string, ...names: string[]) => names.map((name) => ({ [CODE]: "11-1011.00", [column]: name }));
  const tables = {
    occupations: [...rows("Title", "Chief Executives"), { [CODE]: "55-1011.00", Title: "Air Crew Officers" }], tasks: rows("Task", "t"),
    reported: rows("Reported Job Title", "President", "CEO"), alternate: rows("Alternate Title", "Boss", "BOSS", "CEO", "Agency Owner"),
  };
  const turned = Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, table.toReversed()])) as typeof tables;
  expect(deriveTitles(tables)).toEqual({ "11-1011.00": { title: "Chief Executives", reported: ["CEO", "President"], alternate: ["Agency Owner", "Boss"] } });
  expect(titlesFile(deriveTitles(turned))).toBe(titlesFile(deriveTitles(tables)));
});

test("an everyday name belongs to one occupation that the list of titles has", () => {
  const { titles: all, everyday } = readTitles();
  const names = Object.values(everyday).flat().map((name) => wordsOf(name).join(" "));
  expect(Object.keys(everyday).filter((code) => !all[code])).toEqual([]);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
