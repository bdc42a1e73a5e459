/** Writes what was said into the state: a later amount on a task replaces the earlier one, or adds to it, or takes from it. */
import type { Amount } from "../../../scoring/index.ts";
import type { Claim, Said, State } from "./state.ts";
import { daysOf, percentOf, weekOf } from "./state.ts";

/** The amount as hours or percent, or null for words. */
export const saidOf = (amount: Amount): Said | null =>
  amount.unit === "percent" || amount.unit === "hours" ? { unit: amount.unit, value: amount.value } : null;

export const claimOf = (state: State, id: string): Claim | undefined => state.claims.findLast(({ ids }) => ids.includes(id));

/** Puts a claim; what its tasks had before is dropped, and a group that loses a task keeps its others. */
export function put(state: State, claim: Claim): void {
  for (const old of state.claims) old.ids = old.ids.filter((id) => !claim.ids.includes(id));
  state.claims = state.claims.filter(({ ids }) => ids.length > 0);
  state.claims.push(claim);
  for (const id of claim.ids) state.mentioned.delete(id);
}

/** Adds an amount to what a task has, in the unit of what it has. */
export function add(state: State, id: string, amount: Amount, place: Pick<Claim, "turn" | "start" | "end">): void {
  const old = claimOf(state, id);
  const [before, more] = [old && saidOf(old.amount), saidOf(amount)];
  if (!old || !before || !more || old.ids.length > 1) return put(state, { ids: [id], amount, raw: null, work: old?.work ?? null,
    scores: old?.scores ?? null, outside: false, moved: null, unsaid: false, guessed: false, ...place });
  put(state, { ...old, ...place, ids: [id], amount: changed(old.amount, before.value + inUnit(more, before.unit, state)) });
}

/** Takes an amount from a task; nothing goes below zero. */
export function take(state: State, id: string, amount: Said, place: Pick<Claim, "turn" | "start" | "end">): void {
  const old = claimOf(state, id);
  const before = old && saidOf(old.amount);
  if (!old || !before) return;
  const left = before.value - inUnit(amount, before.unit, state);
  if (left > 0) put(state, { ...old, ...place, ids: [...old.ids], amount: changed(old.amount, left) });
}

/** The same amount with another value; its ends move along. */
export function changed(amount: Amount, value: number): Amount {
  if (amount.unit !== "percent" && amount.unit !== "hours") return amount;
  const by = amount.value > 0 ? value / amount.value : 1;
  const most = amount.unit === "percent" ? 100 : 168;
  const end = (of: number | null): number | null => (of === null ? null : Math.min(most, of * by));
  return { ...amount, value: Math.min(most, value), low: end(amount.low), high: end(amount.high) };
}

function inUnit(said: Said, unit: Said["unit"], { frame }: State): number {
  if (said.unit === unit) return said.value;
  return unit === "percent" ? percentOf(said, frame) : (said.value / 100) * weekOf(frame);
}

/** The claim whose number the worker repeats: "take that out of the 25". */
export const claimOfNumber = (state: State, number: number): Claim | undefined =>
  state.claims.findLast(({ raw, amount }) => raw === number || saidOf(amount)?.value === number);

/** Once hours turn out to be of a day, those said before count for each day of the week. */
export function spreadOverWeek(state: State): void {
  if (state.frame.base !== "day") return;
  for (const claim of state.claims) {
    const said = claim.unsaid ? saidOf(claim.amount) : null;
    claim.unsaid = false;
    if (!said) continue;
    claim.amount = changed(claim.amount, said.value * daysOf(state.frame));
    claim.moved = state.turn;
  }
}
