/** Carries out what a statement does with its amount: sets it, adds it, takes a part or a multiple of another, moves it. */
import { VAGUE, type Amount } from "../../../scoring/index.ts";
import type { SaidTime } from "../model/reply.ts";
import type { Said } from "../week/state.ts";
import { amountOf, DONE, times, type Measured } from "./amount.ts";
import { inUnit, sumOf, takenOf, together, type Ledger } from "./ledger.ts";
import type { Told } from "./term.ts";

/** A statement with its terms read. `ids`: what it is said of; `of`: what it refers to; `lost`: it refers to something that nobody knows. */
export type Statement = { op: SaidTime["op"]; ids: readonly string[]; of: readonly string[]; lost: boolean; told: Told | null };
export type Given = { ids: readonly string[]; amount: Amount };

/** Amounts are set first, then those that refer to others, then parts of what is left. */
export function orderOf({ op, of, told }: Statement): number {
  if (op === "remainder" || told?.unit === "rest" || (op === "part_of" && of.length === 0) || (told && "left" in told && told.left)) return 2;
  return op === "is" || op === "mean" || op === "vague" || op === "done" ? 0 : 1;
}

/** What the statement's tasks get, and what becomes of others. `left`: percent of the week before anybody took parts of it. */
export function operate(one: Statement, ledger: Ledger, left: number): Given[] {
  const { op, ids, told } = one;
  if (op === "done" || one.lost) return [{ ids, amount: DONE }];
  if (op === "remainder") return [{ ids, amount: remainder(one, ledger) }];
  if (told === null) return [{ ids, amount: DONE }];
  const base = baseOf(one, ledger, left);
  if (told.unit === "rest") return [{ ids, amount: one.of.length > 0 ? remainder(one, ledger) : told }];
  if (told.unit === "same") return [{ ids, amount: amountOf(base && multiple(base, told.factor)) }];
  if (told.unit === "vague") return [{ ids, amount: vague(op, told.word, base) }];
  switch (op) {
    case "part_of": return [{ ids, amount: amountOf(part(told, base)) }];
    case "add": return [{ ids, amount: amountOf(added(told, together(ledger, ids), ledger)) }];
    case "move_from": return moved(one, told, ledger);
    default: return [{ ids, amount: told.value === 0 ? { unit: "none" } : amountOf(told.left ? part(told, base) : told) }];
  }
}

/** What parts and multiples are taken of. */
function baseOf({ op, of, told }: Statement, ledger: Ledger, left: number): Said | null {
  if (of.length > 0) return together(ledger, of);
  if (op === "part_of" || (told && "left" in told && told.left)) return left > 0 ? { unit: "percent", value: left } : null;
  return ledger.last;
}

const multiple = ({ unit, value }: Said, factor: number): Measured => ({ unit, value: value * factor, low: null, high: null, about: true });

/** A fraction of the base; hours are what they are. */
function part(told: Measured, base: Said | null): Measured | null {
  if (told.unit === "hours") return told;
  return base && { ...times(told, base.value / 100), unit: base.unit };
}

/** "Most of that": the anchor of the word, of what is referred to. */
function vague(op: Statement["op"], word: keyof typeof VAGUE, base: Said | null): Amount {
  if (op !== "part_of") return { unit: "vague", word };
  return amountOf(base && part({ unit: "percent", ...VAGUE[word], about: true }, base));
}

function added(told: Measured, before: Said | null, { frame }: Ledger): Measured {
  if (!before) return told;
  const sum = sumOf([before, told], frame);
  const own = inUnit(told, sum.unit, frame);
  const by = told.value > 0 ? own / told.value : 1;
  const end = (of: number | null): number | null => (of === null ? null : of * by + sum.value - own);
  return { unit: sum.unit, value: sum.value, low: end(told.low), high: end(told.high), about: told.about };
}

/** The amount goes to the tasks and comes off the others. What takes only what is left over gives way by itself. */
function moved({ ids, of }: Statement, told: Measured, ledger: Ledger): Given[] {
  const given = { ids, amount: amountOf(added(told, together(ledger, ids), ledger)) };
  const sources = [...new Set(of.flatMap((id) => ledger.groups.get(id) ?? [id]))].filter((id) => !ids.includes(id) && ledger.amounts.get(id) !== "rest");
  const before = together(ledger, sources);
  if (given.amount.unit === "done" || !before) return [given];
  const left = before.value - inUnit(told, before.unit, ledger.frame);
  // More than there was: somebody was misunderstood, and what is known stays.
  if (left < 0) return [given];
  const rest: Amount = left === 0 ? { unit: "none" } : amountOf({ unit: before.unit, value: left, low: null, high: null, about: told.about });
  return [given, { ids: sources, amount: rest }];
}

/** All that is left of the week; or of what some tasks have, once the statement's own tasks' neighbours have their parts of it. */
function remainder({ of }: Statement, ledger: Ledger): Amount {
  if (of.length === 0) return { unit: "rest" };
  const whole = together(ledger, of);
  if (!whole) return DONE;
  const used = takenOf(ledger, of).reduce((sum, one) => sum + inUnit(one, whole.unit, ledger.frame), 0);
  return amountOf({ unit: whole.unit, value: whole.value - used, low: null, high: null, about: false });
}
