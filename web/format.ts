/** Numbers, dates and words as people read them: a real minus, en dashes, percent without a space, hours before percent. */

const MINUS = "−";
const MONTHS = "January February March April May June July August September October November December".split(" ");
const SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

const minus = (text: string): string => text.replace("-", MINUS);
/** Half up, away from the traps of binary fractions. */
const rounded = (value: number, digits: number): number => Math.round((value + Number.EPSILON) * 10 ** digits) / 10 ** digits;

/** A score as it is always shown, with one decimal: "18.8". */
export const score = (value: number): string => minus(rounded(value, 1).toFixed(1));

/** A number without needless decimals: 4.5, 3, −5. */
export const plain = (value: number, digits = 1): string => minus(String(rounded(value, digits) + 0));

/** Points with their sign: "+3.9", "−1.1"; nothing is "0.0". */
export function signed(value: number, digits = 1): string {
  const shown = rounded(value, digits);
  return (shown > 0 ? "+" : "") + minus((shown + 0).toFixed(digits));
}

/** Whole percent: "49%". */
export const percent = (value: number): string => `${minus(String(Math.round(value) + 0))}%`;

/** Hours of a week that is `week` hours long, from percent: "3.5 h". */
export const hoursOf = (share: number, week: number): string => `${plain((share * week) / 100)} h`;

/** "15–23", and "−3 to 4" where a minus would meet the dash. */
export const range = (low: number, high: number): string =>
  low < 0 ? `${plain(low)} to ${plain(high)}` : `${plain(low)}–${plain(high)}`;

const grouped = (value: number): string => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ",");
export const count = (value: number): string => minus(grouped(value));
export const dollars = (value: number): string => `$${grouped(value)}`;

/** ISO date or instant → "14 March 2026" (UTC). */
export function date(iso: string): string {
  const at = new Date(iso);
  return `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()]} ${at.getUTCFullYear()}`;
}

/** Up to twelve in words, beyond that in figures. */
export const inWords = (value: number): string => SMALL[value] ?? String(value);

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A label or title as it stands inside a sentence: small letters, but abbreviations such as "CDI" stay. */
export function inSentence(label: string): string {
  return label
    .split(" ")
    .map((word) => (/^[A-Z][a-z’'-]*[,.;]?$/.test(word) ? word.toLowerCase() : word))
    .join(" ");
}

/** "a, b and c". */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

export const plural = (many: number, one: string, several = `${one}s`): string => (many === 1 ? one : several);

/** Text from the catalogue as this site sets it: percent without a space, an en dash between figures, a curly apostrophe. */
export const tidy = (text: string): string =>
  text
    .replace(/(\d) %/g, "$1%")
    .replace(/(\d)-(?=\d\d\b)/g, "$1–")
    .replace(/(\p{L})'(?=\p{L})/gu, "$1’");

/** A share of a whole as people say it: "half", "about a fifth". Within two points of the fraction, "about" is dropped. */
export function fraction(share: number): string {
  const [at, words] = FRACTIONS.reduce((best, one) => (Math.abs(one[0] - share) < Math.abs(best[0] - share) ? one : best));
  if (words === null) return share < 50 ? "almost none" : "nearly all";
  return Math.abs(at - share) <= 2 ? words : `about ${words}`;
}

const FRACTIONS: readonly (readonly [number, string | null])[] = [
  [0, null],
  [10, "a tenth"],
  [20, "a fifth"],
  [25, "a quarter"],
  [33.3, "a third"],
  [40, "two fifths"],
  [50, "half"],
  [60, "three fifths"],
  [66.7, "two thirds"],
  [75, "three quarters"],
  [80, "four fifths"],
  [90, "nine tenths"],
  [100, null],
];

/** Points in loose words for a headline: "nearly 7 points", "half a point". */
export function aboutPoints(points: number): string {
  const size = Math.abs(points);
  if (size < 0.75) return size < 0.35 ? "a fraction of a point" : "half a point";
  const whole = Math.round(size);
  const near = size - whole;
  const word = near < -0.15 ? "nearly " : near > 0.15 ? "just over " : "";
  return `${word}${whole} ${plural(whole, "point")}`;
}
