/** Quotes in other languages: their words for amounts become English ones before the grammar reads them. */
import { tokenise, type Token } from "../words/tokens.ts";
import { withClocks } from "./clock-times.ts";
import languages from "./languages.json" with { type: "json" };
import { numberWords } from "./number-words.ts";
import { tidy } from "./tidy.ts";

/** Of a file entry: `common` words tell the language; `words` are English words with the forms that mean them, parted by "|". */
type Table = { common: ReadonlySet<string>; words: ReadonlyMap<string, readonly Token[]>; longest: number; germanic: boolean };
/** null: English, or a language that there is no table of: then only digits count. */
export type Language = Table | null;

/** Longer quotes are read up to here. */
const MOST_CHARACTERS = 600;
const MOST_WORDS = 4;
const ENGLISH = new Set(`the a an and or of in is it to my i on for with at that this do about hour hours hrs minutes min day days week weeks month
  percent half quarter third most some bit rest time times twice each every per more like not so but from till monday tuesday wednesday thursday
  friday morning afternoon maybe around roughly couple few years just all doing one two three four five six seven eight nine ten fifteen
  twenty thirty forty fifty h as an are be we you me have has had was were what when which who how if then than up out off by also only very really
  mostly need work working job people no yes ok`.trim().split(/\s+/));

const wordsOf = (text: string): string[] => tokenise(text).filter(({ kind }) => kind === "word").map((token) => token.text);

const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const PARTS = ["morning", "afternoon", "night"];

/** One word for a day and its part, as German and Dutch have them: "Freitagnachmittag". */
const compounds = (words: Readonly<Record<string, string>>): [string, string][] =>
  DAYS.flatMap((day) => PARTS.flatMap((part) => forms(words, day).flatMap((first) =>
    forms(words, part).map((second): [string, string] => [first + second, `${day} ${part}`]))));
const forms = (words: Readonly<Record<string, string>>, english: string): string[] => words[english]?.split("|") ?? [];

let built: readonly Table[] | null = null;
/** Built when a model first replies: without a model nobody needs them. */
const tables = (): readonly Table[] => (built ??= Object.values(languages).map(({ common, words, ...numbers }) => {
  const entries = new Map<string, readonly Token[]>(numberWords(numbers).map(([word, value]) => [key(word), tokenise(String(value))]));
  for (const [english, forms] of Object.entries(words)) for (const form of forms.split("|")) entries.set(key(form), tokenise(english));
  const germanic = "germanic" in numbers;
  if (germanic) for (const [form, english] of compounds(words)) entries.set(form, tokenise(english));
  return { common: new Set(common.split(" ")), words: entries, longest: MOST_WORDS, germanic };
}));

/** A phrase as the tokens of a text spell it. */
function key(phrase: string): string {
  return tokenise(phrase).map(({ text }) => text).join(" ");
}

/** The language that most words of the first text with any known words speak for; English where none has more. */
export function languageOf(...texts: readonly string[]): Language {
  for (const text of texts) {
    const words = [...new Set(wordsOf(text))];
    const score = (knows: (word: string) => boolean): number => words.filter(knows).length;
    const english = score((word) => ENGLISH.has(word));
    const scores = tables().map((table) => ({ table, points: score((word) => table.common.has(word) || table.words.has(word)) }));
    const best = scores.reduce((a, b) => (b.points > a.points ? b : a));
    if (best.points > 0 || english > 0) return best.points > english ? best.table : null;
  }
  return null;
}

/** Tokens of a quote, those of another language in English. */
export function tokensOf(quote: string, language: Language): Token[] {
  const tokens = tokenise(tidy(quote.slice(0, MOST_CHARACTERS), language !== null));
  return withClocks(language === null ? tokens : translated(tokens, language), language?.germanic ?? false);
}

/** The same quote as text, for readers of text. */
export const englishOf = (quote: string, language: Language): string =>
  (language === null ? quote : tokensOf(quote, language).map(({ text }) => text).join(" "));

function translated(tokens: readonly Token[], { words, longest }: Table): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const size = lengthsDown(longest).find((count) => words.has(phraseAt(tokens, at, count))) ?? 0;
    const english = size > 0 ? words.get(phraseAt(tokens, at, size))! : [tokens[at]!];
    found.push(...english.map((token) => ({ ...token, start: tokens[at]!.start, end: tokens[at + Math.max(1, size) - 1]!.end })));
    at += Math.max(1, size);
  }
  return found;
}

const lengthsDown = (longest: number): number[] => Array.from({ length: longest }, (_, k) => longest - k);
const phraseAt = (tokens: readonly Token[], at: number, count: number): string =>
  (at + count > tokens.length ? "" : tokens.slice(at, at + count).map(({ text }) => text).join(" "));
