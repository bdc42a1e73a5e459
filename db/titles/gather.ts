/** Fetches from the tables what may answer a query, in as few round trips as can be. */
import type { InStatement } from "@libsql/client";
import type { Db } from "../client.ts";
import type { Asked } from "./ask.ts";
import { knownAmong, namesThatAre, namesWith, rolesWith, type Choice, type NameRow, type RoleRow, type WordRow } from "./lookup.ts";
import { knownFrom, plainReadings, wordsToKnow, type Known, type Reading } from "./near.ts";
import type { Wanted } from "./price.ts";

const MOST = { same: 60, all: 60, some: 25 };
/** Of longer names it takes too long to leave out each word in turn. */
const MOST_LEFT_OUT = 6;

/** Names per role that a long list of roles needs. */
const PER_ROLE = 3;

/** Names that are or have what was typed, enough for `limit` roles, which words are known, and how the query reads without correction. */
export async function asTyped(db: Db, { names, within, words }: Asked, limit: number): Promise<{ rows: NameRow[]; readings: Reading[]; known: Known }> {
  const typed = (some: typeof words): Choice[] => some.map(({ text }) => ({ words: [text] }));
  const sets = [words, words.filter(({ part }) => part !== "around"), words.filter(({ part }) => part === "name")];
  const distinct = sets.filter((set, at) => set.length > 0 && set.length !== sets[at - 1]?.length);
  const [found, ...having] = await db.batch([
    knownAmong(wordsToKnow(words)), namesThatAre(names, MOST.same), ...(within.length > 0 ? [namesThatAre(within, MOST.same)] : []),
    ...distinct.map((set) => namesWith(typed(set), Math.max(MOST.all, PER_ROLE * limit))),
  ], "read");
  const known = knownFrom(found!.rows as unknown as WordRow[]);
  return { rows: having.flatMap(({ rows }) => rows as unknown as NameRow[]), known, readings: plainReadings(words, known) };
}

/** Names with every word of the name in some reading, and of these some with what was said beside it. */
export const namesWithAll = async (db: Db, readings: readonly Reading[]): Promise<NameRow[]> =>
  (await rowsOf<NameRow>(db, readings.flatMap((reading) => {
    const { name, beside } = readable(reading);
    return name.length === 0 ? [] : [namesWith(name.map(choiceOf), MOST.all), ...beside.map((one) => namesWith([...name, one].map(choiceOf), MOST.some))];
  }))).flat();

/** Names with all words but one. */
export async function namesWithMost(db: Db, reading: Reading): Promise<NameRow[]> {
  const { name } = readable(reading);
  const most = name.length < 3 || name.length > MOST_LEFT_OUT ? [] : name.map((one) => namesWith(name.filter((other) => other !== one).map(choiceOf), MOST.some));
  return (await rowsOf<NameRow>(db, most)).flat();
}

/** A word of less weight is in more than about 600 names: it hardly tells roles apart, and counting them takes long. */
const TELLING = 0.73;
const MOST_TELLING = 4;

/** For the telling words of the query, the roles that have them in their names; of a query of common words, for one of them. */
export async function rolesByWord(db: Db, reading: Reading): Promise<{ wanted: Wanted; roles: RoleRow[] }[]> {
  const known = reading.wanted.filter(({ word, readings }) => readings.size > 0 && word.part !== "qualifier");
  const least = unreadWords(reading) > 0 ? TELLING : Math.min(TELLING, Math.max(...known.map(({ weight }) => weight)));
  const telling = known.filter(({ word, weight }) => word.part === "around" || weight >= least).toSorted((a, b) => b.weight - a.weight).slice(0, MOST_TELLING);
  // Two slips may be meant for one word: it is counted once, which is what takes longest of a search.
  const keys = telling.map((one) => ownWords(one).join(" ")), distinct = [...new Set(keys)];
  const found = await rowsOf<RoleRow>(db, distinct.map((key) => rolesWith({ words: key.split(" ") })));
  return telling.map((one, at) => ({ wanted: one, roles: found[distinct.indexOf(keys[at]!)]! }));
}

/** A known word as it is; another one as what it may have been meant to be. */
const ownWords = ({ word, readings }: Wanted): string[] => (readings.get(word.text) === 0 ? [word.text] : [...readings.keys()]);

function readable({ wanted }: Reading): { name: Wanted[]; beside: Wanted[] } {
  const each = new Map(wanted.map((one) => [one.word.text, one])).values();
  const known = [...each].filter(({ word, readings }) => readings.size > 0 || word.open);
  return { name: known.filter(({ word }) => word.part === "name"), beside: known.filter(({ word }) => word.part !== "name") };
}

async function rowsOf<Row>(db: Db, statements: InStatement[]): Promise<Row[][]> {
  return statements.length === 0 ? [] : (await db.batch(statements, "read")).map(({ rows }) => rows as unknown as Row[]);
}

/** A long word that names have is no beginning of another one, and looking for those takes long. */
const LONG = 6;

function choiceOf({ word, readings }: Wanted): Choice {
  const whole = word.text.length >= LONG && readings.get(word.text) === 0;
  return { words: [...readings.keys()], ...(word.open && !whole ? { beginning: word.text } : {}) };
}

/** How many words of the name are in no name, in any reading. */
export const unreadWords = ({ wanted }: Reading): number => wanted.filter(({ word, readings }) => word.part === "name" && readings.size === 0).length;
