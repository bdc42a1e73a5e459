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

const ofLeft = ({ told }: Statement): boolean => told !== null && "left" in told && told.left;

/** Amounts are set first, then those that refer to others, then parts of what is left. */
export function orderOf(one: Statement): number {
  const { op, of, told } = one;
  if (op === "remainder" || told?.unit === "rest" || (op === "part_of" && of.length === 0) || ofLeft(one)) return 2;
  return of.length === 0 && (op === "is" || op === "mean" || op === "vague" || op === "done") ? 0 : 1;
}

/** What the statement's tasks get, and what becomes of those it is taken from. `left`: percent of the week before anybody took parts of it. */
export function operate(one: Statement, ledger: Ledger, left: number): Given[] {
  const { op, ids, of, told } = one;
  const give = (amount: Amount): Given[] => [{ ids, amount }];
  if (op === "done") return give(DONE);
  if (op === "remainder" || told?.unit === "rest") return give(one.lost ? DONE : remainder(of, ledger));
  if (told === null) return give(DONE);
  const base = baseOf(one, ledger, left);
  if (told.unit === "vague") return give(vague(op, told.word, base));
  if (told.unit === "same" && op !== "add") return give(amountOf(base && multiple(base, told.factor)));
  const isPart = told.unit !== "same" && (op === "part_of" || told.left || (told.part && (of.length > 0 || op === "add")));
  const amount = told.unit === "same" ? base && multiple(base, told.factor) : isPart ? part(told, base) : told;
  if (op === "move_from") return moved(one, amount, ledger);
  if (op === "add") return give(amountOf(amount && added(amount, together(ledger, ids), ledger)));
  return give(amount?.value === 0 ? { unit: "none" } : amountOf(amount));
}

/** What parts and multiples are taken of. */
function baseOf(one: Statement, ledger: Ledger, left: number): Said | null {
  if (one.lost) return null;
  if (one.op === "add" && one.of.length === 0) return together(ledger, one.ids);
  if (one.of.length > 0) return together(ledger, one.of);
  if (one.op === "part_of" || ofLeft(one)) return left > 0 ? { unit: "percent", value: left } : null;
  return ledger.last;
}

const multiple = ({ unit, value }: Said, factor: number): Measured => ({ unit, value: value * factor, low: null, high: null, about: true });
const plain = ({ unit, value }: Said): Measured => ({ unit, value, low: null, high: null, about: false });

/** A fraction of the base; hours are what they are. */
function part(told: Measured, base: Said | null): Measured | null {
  if (told.unit === "hours") return told;
  return base && { ...times(told, base.value / 100), unit: base.unit };
}

/** "Most of that": the anchor of the word, of what is referred to. "A bit more" leaves what was known. */
function vague(op: Statement["op"], word: keyof typeof VAGUE, base: Said | null): Amount {
  if (op === "add") return DONE;
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

/** The amount goes to the tasks and comes off the others; where it is a part of what the tasks have together with those, it is all they get. */
function moved({ ids, of }: Statement, told: Measured | null, ledger: Ledger): Given[] {
  const within = ids.some((id) => of.includes(id));
  const amount = amountOf(told && (within ? told : added(told, together(ledger, ids), ledger)));
  const groups = new Set(of.flatMap((id) => ledger.groups.get(id) ?? [id]));
  // What takes only what is left over gives way by itself.
  const sources = [...groups].filter((id) => !ids.includes(id) && ledger.amounts.get(id) !== "rest");
  const before = together(ledger, within ? [...sources, ...ids] : sources);
  const rest = told && before && amount.unit !== "done" ? lessened(before, told, ledger) : null;
  return [{ ids, amount }, ...(rest && sources.length > 0 ? [{ ids: sources, amount: rest }] : [])];
}

/** What is left of an amount; null where more was taken than there was: somebody was misunderstood, and what is known stays. */
function lessened(before: Said, by: Said, { frame }: Ledger): Amount | null {
  const left = before.value - inUnit(by, before.unit, frame);
  if (left < 0) return null;
  return left === 0 ? { unit: "none" } : amountOf(plain({ unit: before.unit, value: left }));
}

/**
 * Those that share an amount with tasks of which more is known now have what those leave of it. `mentioned`: other tasks that the reply
 * says something of.
 */
export function regrouped({ ids, amount }: Given, ledger: Ledger, mentioned: ReadonlySet<string>): Given[] {
  const group = ledger.groups.get(ids[0] ?? "") ?? [];
  const others = group.filter((id) => !ids.includes(id));
  const within = ids.every((id) => group.includes(id)) && !others.some((id) => mentioned.has(id));
  const whole = within && others.length > 0 && (amount.unit === "hours" || amount.unit === "percent") ? together(ledger, group) : null;
  const rest = whole && lessened(whole, amount as Said, ledger);
  return rest && rest.unit !== "none" ? [{ ids: others, amount: rest }] : [];
}

/** All that is left of the week; or of what some tasks have, once the statement's own tasks' neighbours have their parts of it. */
function remainder(of: readonly string[], ledger: Ledger): Amount {
  if (of.length === 0) return { unit: "rest" };
  const whole = together(ledger, of);
  if (!whole) return DONE;
  const used = takenOf(ledger, of).reduce((sum, one) => sum + inUnit(one, whole.unit, ledger.frame), 0);
  return amountOf(plain({ unit: whole.unit, value: whole.value - used }));
}
