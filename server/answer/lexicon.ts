/** The words that say numbers in the main European languages, and which of them count in a text: "once" is eleven in Spanish only. */
import numerals from "./numerals.json" with { type: "json" };

/** `one`: also an article. `part`: a denominator. `nth`: "third". `many`: "dozens", "millions". `fold`: "double". `span`: a stretch of so many years. */
export type Sense = { kind: "number" | "one" | "part" | "nth" | "many" | "fold" | "span"; value: number };
export type Unit = "percent" | "points" | "hours" | "minutes" | "days" | "weeks" | "months" | "years" | "money" | "times" | "tasks";

/** Words by their number, parted by spaces: { "2": "two twice" }. */
type ByNumber = Readonly<Record<string, string>>;
type Language = { stop: string; join: string; one: string; words: ByNumber; parts: ByNumber; plenty?: ByNumber; fold: ByNumber; span?: ByNumber; nth?: ByNumber };

const listOf = (words: string): string[] => words.split(" ");
const setOf = (words: string): Set<string> => new Set(listOf(words));
const byWord = (numbers: ByNumber = {}): [word: string, value: number][] => Object.entries(numbers).flatMap(([value, words]) => listOf(words).map((word): [string, number] => [word, Number(value)]));

const languages = Object.entries(numerals.languages as unknown as Record<string, Language>).map(([code, language]) =>
  ({ code, ...language, stop: setOf(language.stop), join: setOf(language.join), one: setOf(language.one), numbers: new Map(byWord(language.words)) }));
const shared = setOf(numerals.shared), ordinals = setOf(numerals.ordinals), halves = setOf(numerals.halves);
const units = new Map(Object.entries(numerals.units).flatMap(([unit, words]) => listOf(words).map((word) => [word, unit as Unit] as const)));
const lists = new Map(Object.entries(numerals.words).map(([name, words]) => [name, setOf(words)]));
const everyStop = new Set(languages.flatMap(({ stop }) => [...stop]));

/** Words of one meaning: hedges, comparing words, people and firms, chances, the "of" of "two of nine", things that answers list. */
export type WordList = keyof typeof numerals.words;
export const isIn = (list: WordList, word: string): boolean => lists.get(list)!.has(word);
export const unitOf = (word: string): Unit | null => units.get(word) ?? null;
export const isOrdinal = (word: string): boolean => ordinals.has(word);
export const isHalf = (word: string): boolean => halves.has(word);
/** Whether a word only joins others, in any of the languages. */
export const isPlain = (word: string): boolean => everyStop.has(word) || isIn("ratio", word) || isIn("about", word) || isIn("compare", word);

const sensesOf = ({ one, words, parts, plenty, fold, span, nth }: (typeof languages)[number]): Map<string, Sense> => new Map([
  ...byWord(nth).map(([word, value]) => [word, { kind: "nth", value }] as const),
  ...[...one].map((word) => [word, { kind: "one", value: 1 }] as const),
  ...([["number", words], ["part", parts], ["many", plenty], ["fold", fold], ["span", span]] as const).flatMap(([kind, numbers]) =>
    byWord(numbers).map(([word, value]): [string, Sense] => [word, { kind: kind === "number" && value === 1 && one.has(word) ? "one" : kind, value }])),
]);
const senses = new Map(languages.map((language) => [language.code, sensesOf(language)]));

const spokenIn = Map.groupBy(languages.flatMap(({ code, stop }) => [...stop].map((word) => ({ word, code }))), ({ word }) => word);
/** Part of the best language's common words that another must have to be likely too. */
const LIKELY = 0.6;

/** The languages that a text is likely in: those with nearly as many common words as the best. */
export function spoken(text: string): ReadonlySet<string> {
  const hits = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}’']+/gu) ?? []) for (const { code } of spokenIn.get(word) ?? []) hits.set(code, (hits.get(code) ?? 0) + 1);
  const most = Math.max(1, ...hits.values());
  return new Set([...hits].filter(([, count]) => count >= most * LIKELY).map(([code]) => code));
}

/** What we write ourselves. */
export const OURS: ReadonlySet<string> = new Set(["en"]);

/** What a word says of numbers in these languages, or null. A word that other languages use for something else counts in its own only. */
export function senseOf(word: string, among: ReadonlySet<string>): Sense | null {
  const lower = word.toLowerCase().replace("i̇", "i").replace(/[’']s$/, "").replace(/’/g, "'");
  const sense = tableOf(among).get(lower);
  if (sense) return sense;
  const glued = compound(lower);
  if (glued !== null) return { kind: "number", value: glued };
  const times = FOLD.exec(lower)?.[1], fold = times === undefined ? null : senseOf(times, among);
  return fold?.kind === "number" || fold?.kind === "one" ? { kind: "fold", value: fold.value } : null;
}

/** "hundredfold", "achtfach", "zesvoudig". */
const FOLD = /^(\p{L}{2,})(?:fold|fach(?:e[nrs]?)?|mal|voudige?|faldigt?)$/u;

const tables = new Map<string, Map<string, Sense>>();

/** The words of these languages, and of the others those that nobody else uses. */
function tableOf(among: ReadonlySet<string>): Map<string, Sense> {
  const key = languages.map(({ code }) => code).filter((code) => among.has(code)).join();
  const before = tables.get(key);
  if (before) return before;
  const others = languages.filter(({ code }) => !among.has(code)).flatMap(({ code }) => [...senses.get(code)!].filter(([word]) => !shared.has(word)));
  const table = new Map([...others, ...languages.filter(({ code }) => among.has(code)).toReversed().flatMap(({ code }) => [...senses.get(code)!])]);
  if (tables.size >= MOST_TABLES) tables.clear();
  tables.set(key, table);
  return table;
}

const MOST_TABLES = 64;
const known = new Map<string, number | null>();
const MOST_KNOWN = 4000;

/** Letters of a compound number and of a word in it: nobody writes longer ones, and taking a word apart costs the more the longer it is. */
const COMPOUND = { least: 6, most: 80 };
const PIECE = Math.max(...languages.flatMap(({ numbers, join }) => [...numbers.keys(), ...join]).map(({ length }) => length));

/** "siebenunddreißig", "sessantotto": a word made of number words only. */
function compound(word: string): number | null {
  if (word.length < COMPOUND.least || word.length > COMPOUND.most) return null;
  const before = known.get(word);
  if (before !== undefined) return before;
  let value: number | null = null;
  for (const language of languages) value ??= segmented(word, language);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, value);
  return value;
}

function segmented(word: string, { numbers, join }: (typeof languages)[number]): number | null {
  const split = (rest: string, values: readonly number[]): number | null => {
    if (rest === "") return values.some((value) => value >= 10) && values.length > 1 ? combined(values) : null;
    for (let length = Math.min(PIECE, rest.length); length > 0; length--) {
      const piece = rest.slice(0, length), value = numbers.get(piece);
      const next = value !== undefined ? [...values, value] : values.length > 0 && join.has(piece) ? values : null;
      // What makes no number so far makes none with more behind it: "dreizehndreizehn…" has two ways to part each of its words.
      const found = next && isNumber(next) ? split(rest.slice(length), next) : null;
      if (found !== null) return found;
    }
    return null;
  };
  return split(word, []);
}

/** Whether these may be a number's first words; only one of them is a thousand or more. */
const isNumber = (values: readonly number[]): boolean => combined(values) !== null && values.filter((value) => value >= 1000).length < 2;

/** 4, 20, 10 → 90 (French); 7, 30 → 37; 2, 100, 5 → 205; null where the words do not make one number. */
export function combined(values: readonly number[]): number | null {
  let total = 0, current = 0;
  for (const value of values) {
    const tail = current % 100;
    if (value >= 1000) [total, current] = [total + Math.max(1, current) * value, 0];
    else if (value === 100 && current < 100) current = Math.max(1, current) * 100;
    else if (value === 20 && current === 4) current = 80;
    else if (value < 100 && (tail === 0 || (tail >= 20 && tail % 10 === 0 && value < 20) || (tail < 10 && value >= 20 && value % 10 === 0))) current += value;
    else if (value >= 100 && value < 1000 && current === 0) current = value;
    else return null;
  }
  return total + current;
}
