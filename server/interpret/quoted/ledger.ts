/** What each task has been given so far, by earlier turns and by this reply: what "half of that" and "the same again" are taken of. */
import { OWN_BASELINE, VAGUE, type Amount } from "../../../scoring/index.ts";
import type { ReadingContext } from "../interpreter.ts";
import { percentOf, weekOf, type Frame, type Said } from "../week/state.ts";

export type Ledger = {
  /** Amounts by task; "rest": a part of what is left, by baseline. */
  amounts: Map<string, Said | "rest">;
  /** Tasks that share one amount, by each of them. */
  groups: Map<string, readonly string[]>;
  /** Baseline share of a task, in percent. */
  weightOf: (id: string) => number;
  /** Parts taken of what some tasks have, by the ids of those. */
  taken: Map<string, Said[]>;
  frame: Frame;
  /** The amount given last. */
  last: Said | null;
};

/** All that earlier turns said of the tasks of the role and of own tasks. */
export function openLedger({ role, known }: ReadingContext, frame: Frame): Ledger {
  const shares = new Map((role?.tasks ?? []).map(({ id, share }) => [id, share]));
  const weightOf = (id: string): number => shares.get(id) ?? OWN_BASELINE;
  const ledger: Ledger = { amounts: new Map(), groups: new Map(), taken: new Map(), weightOf, frame, last: null };
  const entries = [...known.tasks.filter(({ id }) => shares.has(id)), ...known.own];
  for (const { id, amount, group } of entries) {
    const ids = group === null ? [id] : entries.filter((one) => one.group === group).map((one) => one.id);
    if (amount !== null && ids[0] === id) write(ledger, ids, amount);
  }
  return { ...ledger, last: null };
}

/** Gives an amount to tasks, split by baseline. A bare mention leaves what they had. */
export function write(ledger: Ledger, ids: readonly string[], amount: Amount): void {
  if (amount.unit === "done") return;
  const said = saidOf(amount);
  const total = ids.reduce((sum, id) => sum + ledger.weightOf(id), 0);
  for (const id of ids) {
    ledger.groups.set(id, ids);
    if (said === null) ledger.amounts.delete(id);
    else ledger.amounts.set(id, said === "rest" ? said : { ...said, value: said.value * (total > 0 ? ledger.weightOf(id) / total : 1 / ids.length) });
  }
  if (said !== null && said !== "rest") ledger.last = said;
}

/** Notes a part taken of what tasks have, for "the rest of it". */
export function take(ledger: Ledger, of: readonly string[], amount: Amount): void {
  const said = saidOf(amount);
  if (said !== null && said !== "rest") ledger.taken.set(of.join("\n"), [...takenOf(ledger, of), said]);
}

export const takenOf = ({ taken }: Ledger, of: readonly string[]): readonly Said[] => taken.get(of.join("\n")) ?? [];

function saidOf(amount: Amount): Said | "rest" | null {
  if (amount.unit === "percent" || amount.unit === "hours") return { unit: amount.unit, value: amount.value };
  if (amount.unit === "vague") return { unit: "percent", value: VAGUE[amount.word].value };
  return amount.unit === "rest" ? "rest" : null;
}

/** What is left of the week, in percent; 0 where nothing is. */
export function leftOver({ amounts, frame }: Ledger): number {
  const given = [...amounts.values()].reduce((sum, said) => sum + (said === "rest" ? 0 : percentOf(said, frame)), 0);
  return Math.max(0, 100 - given);
}

/** What the tasks have together; null where nothing is known of one of them. */
export function together(ledger: Ledger, ids: readonly string[]): Said | null {
  const all = ids.map((id) => amountOf(ledger, id));
  if (all.length === 0 || !all.every((one) => one !== null)) return null;
  return sumOf(all, ledger.frame);
}

function amountOf(ledger: Ledger, id: string): Said | null {
  const said = ledger.amounts.get(id);
  if (said !== "rest") return said ?? null;
  const resting = [...ledger.amounts].flatMap(([one, amount]) => (amount === "rest" ? [one] : []));
  const total = resting.reduce((sum, one) => sum + ledger.weightOf(one), 0);
  const value = leftOver(ledger) * (ledger.weightOf(id) / total);
  return value > 0 ? { unit: "percent", value } : null;
}

/** Amounts in one unit: that of all, or percent. */
export function sumOf(all: readonly Said[], frame: Frame): Said {
  const hours = all.every(({ unit }) => unit === "hours");
  return { unit: hours ? "hours" : "percent", value: all.reduce((sum, one) => sum + (hours ? one.value : percentOf(one, frame)), 0) };
}

/** The amount in the unit given. */
export const inUnit = (said: Said, unit: Said["unit"], frame: Frame): number =>
  (said.unit === unit ? said.value : unit === "percent" ? percentOf(said, frame) : (said.value / 100) * weekOf(frame));
