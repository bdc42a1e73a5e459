/** Number words as people write them: "nineteen", "twenty-two", "a couple", "2.5", "half a". */

const SMALL = [
  "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
  "fifteen",
  "sixteen", "seventeen", "eighteen", "nineteen",
];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty"];
const LOOSE: Readonly<Record<string, number>> = {
  a: 1, an: 1, "a couple": 2, "a couple of": 2, couple: 2, "couple of": 2,
  "a few": 3, few: 3, several: 5, "a dozen": 12, dozen: 12, half: 0.5, "half a": 0.5, "a half": 0.5, fourty: 40, "many": 10,
};
const ORDINALS = [
  "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
  "fourteenth", "fifteenth",
];

const UNITS = SMALL.slice(1, 10).join("|");
/** Source of a regular expression for one count, on lower-cased text. */
export const COUNT = `(?:\\d{1,3}(?:[.,]\\d)?|(?:${TENS.join("|")})(?:[ -](?:${UNITS}))?|${SMALL.slice(1).toReversed().join("|")}|`
  + `half an?|a (?:couple|few|dozen|half)(?: of)?|couple(?: of)?|several|few|dozen|half|an?)`;
const TENTHS = ["twentieth", "thirtieth", "fortieth"];
export const ORDINAL = `(?:${[...ORDINALS, ...TENTHS].join("|")}|\\d{1,2}(?:st|nd|rd|th))`;

/** The number, or null for words that are none. */
export const countOf = (words: string): number | null => {
  const text = words.trim().replace(",", ".");
  if (/^\d/.test(text)) return Number.parseFloat(text);
  if (text in LOOSE) return LOOSE[text] ?? null;
  const [ten, unit] = text.split(/[ -]/);
  const tens = TENS.indexOf(ten ?? "");
  if (tens >= 0) return (tens + 2) * 10 + Math.max(0, SMALL.indexOf(unit ?? ""));
  const small = SMALL.indexOf(text);
  return small < 0 ? null : small;
};

/** 4 for "fourth" or "4th". */
export const ordinalOf = (word: string): number => {
  if (TENTHS.includes(word)) return (TENTHS.indexOf(word) + 2) * 10;
  return /^\d/.test(word) ? Number.parseInt(word, 10) : ORDINALS.indexOf(word) + 1;
};
