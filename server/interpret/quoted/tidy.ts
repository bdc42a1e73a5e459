/** Spellings of numbers that the tokens of plain English do not know: "7,5", "8h30", "1½", digits of other scripts. */

/** Zeros of scripts with digits of their own: Arabic, Persian, Devanagari, full width. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0xff10];
const FRACTIONS: Readonly<Record<string, readonly [string, string]>> = { "½": [".5", "half"], "¼": [".25", "a quarter"], "¾": [".75", "three quarters"] };

const digit = (character: string): string => {
  const code = character.codePointAt(0)!;
  const zero = ZEROS.find((from) => code >= from && code < from + 10);
  return zero === undefined ? character : String(code - zero);
};

const DAY = String.raw`(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?`;
/** A hyphen between words vanishes, so that "two-hour" is two words; here it means "to". */
const DAYS = new RegExp(String.raw`\b(${DAY})\s?[-–]\s?(?=${DAY}\b)`, "gi");
const PARTS: Readonly<Record<string, string>> = { "1/2": ".5", "1/4": ".25", "3/4": ".75" };

/** The same text in spellings that can be read. `foreign`: commas are decimal, dots part thousands. */
export function tidy(text: string, foreign: boolean): string {
  const plain = text
    .replaceAll(DAYS, "$1 to ")
    .replaceAll(/\bM\s?[-–]\s?F\b/g, "Monday to Friday")
    .replaceAll(/(\d\s?[ap]m)\s?[-–]\s?(?=\d)/gi, "$1 to ")
    .replaceAll(/(?:\b(\d{1,2}) )?\b(1\/2|1\/4|3\/4)(?= (?:an? |of an? )?(?:hours?|hrs?|h|days?|shifts?)\b)/gi, (_, whole: string | undefined, part: string) => `${whole ?? 0}${PARTS[part]}`)
    .replaceAll(/\p{Nd}/gu, digit)
    .replaceAll(/(\d*)\s?([½¼¾])/g, (_, whole: string, part: string) => (whole === "" ? ` ${FRACTIONS[part]![1]} ` : `${whole}${FRACTIONS[part]![0]} `))
    .replaceAll(/(\d)\s+[-–]\s+(?=\d)/g, "$1-")
    .replaceAll(/(\d)\s?h(?:rs?)?\s?(\d{1,2})\s?m\b/gi, "$1 hours $2 minutes")
    // A number stands alone: "每天2小时".
    .replaceAll(/(?!\p{Script=Latin})(\p{L})(?=\d)/gu, "$1 ")
    .replaceAll(/(\d{1,2})\s?h\s?(\d{2})?\s*(?:à|às|a|al|[-–])\s*(\d{1,2})\s?h\s?(\d{2})?\b/gi, (_, from: string, past = "00", to: string, after = "00") =>
      `from ${from}:${past} to ${to}:${after}`)
    .replaceAll(/(\d{1,2})\s?[hu](\d{2})(?!\d)/gi, "$1 hours $2 minutes");
  return foreign ? plain.replaceAll(/(\d)\.(?=\d{3}(?!\d))/g, "$1").replaceAll(/(\d),(?=\d{1,2}(?!\d))/g, "$1.") : plain.replaceAll(/(?<![\d,])(\d+),(?=\d(?![\d,]))/g, "$1.");
}
