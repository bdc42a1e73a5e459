/** Roles by how much of a query is anywhere in their names: for queries that no single name answers. Pure. */
import type { NameRow, RoleRow } from "./lookup.ts";
import { PRICES, type Priced, type Wanted } from "./price.ts";

/** Share of the query's weight that speaks for a role, 0..1, and the names through which it does. */
export type Votes = { shares: ReadonlyMap<string, number>; names: NameRow[] };

/** About how many roles there are: a word in the names of all of them would tell nothing. */
const ROLES = 950;
/** How many names with a word speak half as strongly for a role as names without end. */
const HALF = 1;
/** What a full share of votes takes off the price. */
const WORTH = 2.5;
/** Less than this share is no answer. */
const LEAST = 0.25;
const AROUND = 0.3;
/** A word that had to be corrected speaks less. */
const GUESSED = 0.5;

/** `unread`: words of the query that no name has count against every role. */
export function votesFor(byWord: readonly { wanted: Wanted; roles: readonly RoleRow[] }[], unread: number): Votes {
  const shares = new Map<string, number>();
  const weights = byWord.map(({ wanted, roles }) => (wanted.word.part === "around" ? AROUND : 1) * Math.log(1 + ROLES / Math.max(1, roles.length)));
  const total = weights.reduce((sum, weight) => sum + weight, 0) + unread * Math.log(1 + ROLES);
  const trust = byWord.map(({ wanted }) => (Math.min(...wanted.readings.values()) < PRICES.slip ? 1 : GUESSED));
  for (const [at, { roles }] of byWord.entries())
    for (const { role, count } of roles) shares.set(role, (shares.get(role) ?? 0) + trust[at]! * (weights[at]! / total) * (count / (count + HALF)));
  return { shares, names: byWord.flatMap(({ roles }) => roles) };
}

/** The same roles in the order of price and votes together; those for which hardly anything speaks are left out. */
export function withVotes(found: readonly Priced[], { shares }: Votes): Priced[] {
  const priced = found.map((one) => ({ ...one, price: one.price - WORTH * (shares.get(one.role) ?? 0) }));
  return priced.filter(({ role, how }) => how !== "part" || (shares.get(role) ?? 0) >= LEAST).sort((a, b) => a.price - b.price || a.id - b.id);
}
