/** Finds a role by the name people use for it: exact, by its words, misspelt, or in part; also in a sentence. */
import type { Db } from "../client.ts";
import { readQuery, type Asked } from "./ask.ts";
import { asTyped, namesWithAll, namesWithMost, rolesByWord, unreadWords } from "./gather.ts";
import type { NameRow } from "./lookup.ts";
import { correctedReadings, type Reading } from "./near.ts";
import { priceOf, type How, type Priced } from "./price.ts";
import { votesFor, withVotes } from "./votes.ts";

/** A role with the name by which it was found. `sure`: no other role comes near. */
export type TitleMatch = { roleId: string; title: string; how: How; sure: boolean };

/** From this price on, names with only some of the words may be better. */
const DOUBTFUL = 1.2;

/** Roles for what was typed or said, best first, each once. Empty where nothing fits. Never throws because of the query. */
export async function findTitles(db: Db, query: string, limit: number): Promise<TitleMatch[]> {
  const asked = readQuery(query);
  if (asked.names.length === 0) return [];
  const { rows, readings, known } = await asTyped(db, asked, limit);
  if (rows.some(({ norm }) => asked.names.includes(norm))) return matches(ranked(rows, readings, asked), limit);
  const corrected = await correctedReadings(db, readings, known);
  const whole = [...rows, ...(await namesWithAll(db, corrected))];
  const found = ranked(whole, corrected, asked);
  if (found.some(({ price, how }) => how !== "part" && price < DOUBTFUL)) return matches(found, limit);
  const votes = votesFor(await rolesByWord(db, corrected[0]!), unreadWords(corrected[0]!));
  const some = ranked([...whole, ...(await namesWithMost(db, corrected[0]!)), ...votes.names], corrected, asked);
  return matches(withVotes(some, votes), limit).map((one) => ({ ...one, sure: false }));
}

/** Whether there are names to find. Throws where not even the tables are there. */
export const hasTitles = async (db: Db): Promise<boolean> => (await db.execute("SELECT 1 FROM title_seed LIMIT 1")).rows.length > 0;

/** Each role by the name of it that fits best. */
function ranked(rows: readonly NameRow[], readings: readonly Reading[], asked: Asked): Priced[] {
  const best = new Map<string, Priced>();
  for (const row of new Map(rows.map((one) => [one.id, one])).values()) {
    const priced = cheapest(row, readings, asked);
    const known = best.get(row.role);
    if (!known || order(priced, known) < 0) best.set(row.role, priced);
  }
  return [...best.values()].sort(order);
}

const matches = (found: readonly Priced[], limit: number): TitleMatch[] => found.slice(0, limit)
  .map(({ role, title, how }, at) => ({ roleId: role, title, how, sure: at === 0 && isSure(found[0]!, found.slice(1)) }));

const order = (a: Priced, b: Priced): number => a.price - b.price || a.id - b.id;

function cheapest(row: NameRow, readings: readonly Reading[], asked: Asked): Priced {
  const all = readings.map(({ wanted, price }) => {
    const priced = priceOf(row, wanted, asked);
    return { ...priced, price: priced.price + price };
  });
  return all.sort(order)[0]!;
}

/** Kinds that count alike when two roles have the very same name: what we wrote, what people report, what else is listed. */
const TRUST = [0, 0, 1, 2, 3];
const FAR_KIND = 2;
const FAR_PRICE = 0.35;
/** All words of the name and no other; one of them misspelt at most, by one slip. */
const SURE_PRICE = { words: 0.21, spelling: 0.9 };

function isSure(first: Priced, others: readonly Priced[]): boolean {
  if (first.how === "exact") return others.every(({ how, kind }) => how !== "exact" || TRUST[kind]! - TRUST[first.kind]! >= FAR_KIND);
  return first.how !== "part" && first.price <= SURE_PRICE[first.how] && others.every(({ price }) => price - first.price >= FAR_PRICE);
}
