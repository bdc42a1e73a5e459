/** Finds a role by the name people use for it: exact, by its words, misspelt, or in part; also in a sentence. */
import type { InStatement } from "@libsql/client";
import type { Db } from "../client.ts";
import { readQuery, type Asked } from "./ask.ts";
import { knownAmong, namesThatAre, namesWith, type Choice, type NameRow, type WordRow } from "./lookup.ts";
import { correctedReadings, knownFrom, plainReadings, wordsToKnow, type Reading } from "./near.ts";
import { priceOf, type How, type Priced, type Wanted } from "./price.ts";

/** A role with the name by which it was found. `sure`: no other role comes near. */
export type TitleMatch = { roleId: string; title: string; how: How; sure: boolean };

const MOST = { same: 60, all: 60, some: 25 };

/** Roles for what was typed or said, best first, each once. Empty where nothing fits. Never throws because of the query. */
export async function findTitles(db: Db, query: string, limit: number): Promise<TitleMatch[]> {
  const asked = readQuery(query);
  if (asked.names.length === 0) return [];
  const { rows, readings, known } = await asTyped(db, asked);
  if (rows.some(({ norm }) => asked.names.includes(norm))) return matches(ranked(rows, readings, asked), limit);
  const corrected = await correctedReadings(db, readings, known);
  const whole = [...rows, ...(await namesWithAll(db, corrected))];
  const found = ranked(whole, corrected, asked);
  if (found.some(({ how }) => how !== "part")) return matches(found, limit);
  return matches(ranked([...whole, ...(await namesWithSome(db, corrected))], corrected, asked), limit);
}

/** Names that are or have what was typed, and which of its words are known. */
async function asTyped(db: Db, asked: Asked) {
  const { words } = asked;
  const typed = (some: typeof words): Choice[] => some.map(({ text, open }) => ({ words: [text], ...(open ? { beginning: text } : {}) }));
  const sets = [words, words.filter(({ part }) => part !== "around"), words.filter(({ part }) => part === "name")];
  const distinct = sets.filter((set, at) => set.length > 0 && set.length !== sets[at - 1]?.length);
  const [same, known, ...having] = await db.batch([
    namesThatAre(asked.names, MOST.same), knownAmong(wordsToKnow(words)), ...distinct.map((set) => namesWith(typed(set), MOST.all)),
  ], "read");
  const readings = knownFrom(known!.rows as unknown as WordRow[]);
  return { rows: [same!, ...having].flatMap((found) => found.rows as unknown as NameRow[]), known: readings, readings: plainReadings(words, readings) };
}

/** Names with every word of the name in some reading, and of these some with what was said beside it. */
const namesWithAll = (db: Db, readings: readonly Reading[]): Promise<NameRow[]> => rowsOf(db, readings.flatMap((reading) => {
  const { name, beside } = readable(reading);
  return name.length === 0 ? [] : [namesWith(name.map(choiceOf), MOST.all), ...beside.map((one) => namesWith([...name, one].map(choiceOf), MOST.some))];
}));

/** Names with all words but one, and with the most telling ones alone. */
const namesWithSome = (db: Db, readings: readonly Reading[]): Promise<NameRow[]> => rowsOf(db, readings.flatMap((reading) => {
  const { name } = readable(reading);
  const but = name.length > 2 ? name.map((one) => name.filter((other) => other !== one)) : [];
  const telling = name.toSorted((a, b) => b.weight - a.weight).slice(0, 2).map((one) => [one]);
  return [...but, ...telling].map((some) => namesWith(some.map(choiceOf), MOST.some));
}));

function readable({ wanted }: Reading): { name: Wanted[]; beside: Wanted[] } {
  const known = wanted.filter(({ word, readings }) => readings.size > 0 || word.open);
  return { name: known.filter(({ word }) => word.part === "name"), beside: known.filter(({ word }) => word.part !== "name") };
}

async function rowsOf(db: Db, statements: InStatement[]): Promise<NameRow[]> {
  if (statements.length === 0) return [];
  return (await db.batch(statements, "read")).flatMap((found) => found.rows as unknown as NameRow[]);
}

const choiceOf = ({ word, readings }: Wanted): Choice => ({ words: [...readings.keys()], ...(word.open ? { beginning: word.text } : {}) });

/** Each role by the name of it that fits best. */
function ranked(rows: readonly NameRow[], readings: readonly Reading[], asked: Asked): Priced[] {
  const best = new Map<string, Priced>();
  for (const row of new Map(rows.map((one) => [one.id, one])).values()) {
    const priced = cheapest(row, readings, asked.names);
    const known = best.get(row.role);
    if (!known || order(priced, known) < 0) best.set(row.role, priced);
  }
  return [...best.values()].sort(order);
}

const matches = (found: readonly Priced[], limit: number): TitleMatch[] => found.slice(0, limit)
  .map(({ role, title, how }, at) => ({ roleId: role, title, how, sure: at === 0 && isSure(found[0]!, found.slice(1)) }));

const order = (a: Priced, b: Priced): number => a.price - b.price || a.id - b.id;

function cheapest(row: NameRow, readings: readonly Reading[], names: readonly string[]): Priced {
  const all = readings.map(({ wanted, price }) => {
    const priced = priceOf(row, wanted, names);
    return { ...priced, price: priced.price + price };
  });
  return all.sort(order)[0]!;
}

/** Kinds that count alike when two roles have the very same name: what we wrote, what people report, what else is listed. */
const TRUST = [0, 0, 1, 2, 3];
const FAR_KIND = 2;
const FAR_PRICE = 0.35;
const GOOD_PRICE = 1.4;

function isSure(first: Priced, others: readonly Priced[]): boolean {
  if (first.how === "exact") return others.every(({ how, kind }) => how !== "exact" || TRUST[kind]! - TRUST[first.kind]! >= FAR_KIND);
  return first.how !== "part" && first.price <= GOOD_PRICE && others.every(({ price }) => price - first.price >= FAR_PRICE);
}
