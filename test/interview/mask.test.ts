/** Personal data does not pass; what the interview needs does. */
import { describe, expect, test } from "vitest";
import { mask } from "../../server/interview/mask.ts";

const PRIVATE: readonly (readonly [string, string])[] = [
  ["write me at marisol.q@example.com", "marisol.q@example.com"], ["mail jo+work@mail.example.co.uk please", "jo+work"],
  ["call 555-0142", "555-0142"], ["(212) 555-0187", "555-0187"], ["+44 20 7946 0958", "7946"],
  ["07700 900123", "900123"], ["my cell: 212.555.0198.", "0198"], ["+1-202-555-0143", "0143"], ["4111 1111 1111 1111", "4111"],
  ["5500-0000-0000-0004", "5500"], ["SSN 078-05-1120", "078-05"],
  ["my NI number is QQ 12 34 56 C", "12 34"], ["passport no. X1234567", "X1234567"], ["GB29 NWBK 6016 1331 9268 19", "NWBK"],
  ["DE89370400440532013000", "8937"], ["12 Maple Grove Street", "Maple Grove"],
  ["I live at 742 Evergreen Terrace, Springfield", "Evergreen"], ["i live at 742 evergreen terrace", "evergreen"],
  ["9 Elm St., Apt 4, Dayton, OH 45402", "45402"], ["from 192.168.10.24", "192.168"],
  ["see https://example.com/u/marisol?id=3", "marisol"], ["linkedin.com/in/gwendah", "gwendah"],
  ["my name is Marisol Quintero", "Marisol"], ["My name's José Ñandú and I code", "José"], ["I'm Gwenda Harcourt.", "Gwenda"],
  ["Gwenda Harcourt, I keep the books", "Harcourt"], ["Priya Raman here, nine years", "Raman"],
  ["Myself Raghunath Pillai, site manager", "Raghunath"], ["Dr. Halvorsen signs", "Halvorsen"],
  ["my boss Linda Okafor checks", "Okafor"], ["I work at Lakeshore Valley Orthopedics", "Lakeshore"],
  ["I keep the books for Pell & Marsh Joinery, part-time", "Pell"], ["Thirteen years in Halloway Bay Surgical Group", "Halloway"],
  ["jörg@müller.example", "jörg"], ["jo at example dot com", "jo at"], ["jo (at) example (dot) com", "jo ("],
  ["jo @ example.com", "jo @"], ["jo＠example.com", "jo"], ["jo\u200bsie@example.com", "sie"], ["212‑555‑0187", "0187"],
  ["212–555–0187", "0187"], ["212/555/0187", "0187"], ["call ２１２５５５０１８７", "０１８７"], ["4111‑1111‑1111‑1111", "1111"],
  ["\u202a+1 212 555 0187\u202c", "0187"], ["2001:db8::1", "db8"], ["de89370400440532013000", "8937"], ["qq123456c", "1234"],
  ["twelve years at St. Brendan's and before that in sales", "Brendan"], ["I work at Brightwater Inc. Two days from home", "Brightwater"],
  ["my employer is Brightwater", "Brightwater"], ["site manager with Creekstone Al Noor Builders", "Creekstone"],
];

const HARMLESS = [
  "40 hours, 20 on coding", "10-15 percent", "from 9:30 to 17:00", "since 2015", "2019-2023 there", "ICD-10 and CPT 99213",
  "E11.9 and Z79.4", "120 charts a day", "I'm Senior Coder", "I'm Regular Coder II",
  "I use Epic and Fathom", "twenty-nine of them in Year 2", "$65,000 a year", "1,200 invoices", "Monday to Friday, 8-12", "I'm a nurse",
  "CDL A, Teamsters, local 70", "a third, so 33.3%", "NCCI edits, LCDs", "24/7",
  "Series 7 and 63", "Level 3 diploma", "I work in Excel all day", "the IBEW", "Third grade, 25 hours", "3 4 5 and 6 hours",
  "Three years in March. Broker's licence.", "May and June are busy", "I'm Indian, working nights", "40 000 records", "4 hours on the way", "2 drive home in the dark lane",
  "3 Thursday afternoons", "8–12 and 13–17", "2019–2023 there", "500–900 claims", "I look at data. Me too.",
  "coding @ 20.5 hours", "10 sq ft", "Half past one until half past three",
];

describe("personal data", () => {
  test.each(PRIVATE)("in “%s” nobody reads “%s”", (text, secret) => {
    expect(mask(text)).not.toContain(secret);
    expect(mask(text)).toContain("[");
  });
  test.each(HARMLESS)("“%s” stays as it is", (text) => {
    expect(mask(text)).toBe(text);
  });
  test("masking twice changes nothing more", () => {
    for (const [text] of PRIVATE) expect(mask(mask(text))).toBe(mask(text));
  });
  test("a very long message is masked to its end", () => {
    const text = `${"Aa 1-1 x@ I'm ".repeat(70_000)} mail me at gwenda.h@example.com`;
    expect(mask(text)).not.toContain("gwenda.h");
  });
});
