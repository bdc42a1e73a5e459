/** Finds a role by the name people use for it: exact, by its words, misspelt, or in part; also in a sentence. */
import type { Db } from "../client.ts";
import { readQuery, type Asked } from "./ask.ts";
import { knownAmong, namesThatAre, namesWith, type Choice, type NameRow, type WordRow } from "./lookup.ts";
import { correctedReadings, knownFrom, plainReadings, wordsToKnow, type Reading } from "./near.ts";
import { priceOf, type How, type Priced, type Wanted } from "./price.ts";

/** A role with the name by which it was found. `sure`: no other role comes near. */
export type TitleMatch = { roleId: string; title: string; how: How; sure: boolean };

const MOST = { same: 60, all: 150, some: 40 };

/** Roles for what was typed or said, best first, each once. Empty where nothing fits. Never throws because of the query. */
export async function findTitles(db: Db, query: string, limit: number): Promise<TitleMatch[]> {
  const asked = readQuery(query);
  if (asked.names.length === 0) return [];
  const { rows, readings, known } = await asTyped(db, asked);
  if (rows.some(({ norm }) => asked.names.includes(norm))) return matches(rows, readings, asked, limit);
  const corrected = await correctedReadings(db, readings, known);
  return matches([...rows, ...(await namesLike(db, corrected))], corrected, asked, limit);
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

/** Names with every word in some reading, with all but one, and with the most telling one. */
async function namesLike(db: Db, readings: readonly Reading[]): Promise<NameRow[]> {
  const statements = readings.flatMap(({ wanted }) => {
    const readable = wanted.filter(({ word, readings: of }) => of.size > 0 || word.open);
    const name = readable.filter(({ word }) => word.part === "name");
    const around = readable.filter(({ word }) => word.part === "around");
    if (name.length === 0) return [];
    const but = name.length > 1 ? name.map((one) => name.filter((other) => other !== one)) : [];
    const rarest = name.toSorted((a, b) => b.weight - a.weight).slice(0, name.length > 2 ? 2 : 0).map((one) => [one]);
    return [
      namesWith(name.map(choiceOf), MOST.all), ...around.map((one) => namesWith([...name, one].map(choiceOf), MOST.some)),
      ...[...but, ...rarest].map((some) => namesWith(some.map(choiceOf), MOST.some)),
    ];
  });
  if (statements.length === 0) return [];
  return (await db.batch(statements, "read")).flatMap((found) => found.rows as unknown as NameRow[]);
}

const choiceOf = ({ word, readings }: Wanted): Choice => ({ words: [...readings.keys()], ...(word.open ? { beginning: word.text } : {}) });

function matches(rows: readonly NameRow[], readings: readonly Reading[], asked: Asked, limit: number): TitleMatch[] {
  const best = new Map<string, Priced>();
  const unique = new Map(rows.map((row) => [row.id, row]));
  for (const row of unique.values()) {
    const priced = cheapest(row, readings, asked.names);
    const known = best.get(row.role);
    if (!known || order(priced, known) < 0) best.set(row.role, priced);
  }
  const ranked = [...best.values()].sort(order);
  return ranked.slice(0, limit).map((one, at) => ({ roleId: one.role, title: one.title, how: one.how, sure: at === 0 && isSure(one, ranked.slice(1)) }));
}

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
