/** A small worker's week and short ways to say things of it, as a model would. */
import { emptyProfile, type Amount, type Profile, type TaskEntry } from "../../../scoring/index.ts";
import type { Finding } from "../../../server/interpret/findings.ts";
import type { ReadingContext } from "../../../server/interpret/interpreter.ts";
import { derive } from "../../../server/interpret/model/derive.ts";
import type { SaidFinding, SaidTime, Term } from "../../../server/interpret/model/reply.ts";

const task = (id: string, share: number) => ({ id, label: id, statement: id, share, phrases: [] });
/** Baselines: t1 40, t2 30, t3 20, t4 10. */
export const role = { id: "coder", soc: "29-2072", title: "Medical Coder", aliases: [], tasks: [task("t1", 40), task("t2", 30), task("t3", 20), task("t4", 10)] };

export const contextOf = (change: Partial<ReadingContext> = {}): ReadingContext => ({
  role, roles: [], activities: [], workActivities: [], question: "How does your week split?", known: emptyProfile(), history: [],
  frame: { day: null, days: null }, interviewId: null, search: async () => [], ...change,
});

export const hours = (value: number): Amount => ({ unit: "hours", value, precision: "plain", low: null, high: null });
export const percent = (value: number): Amount => ({ ...hours(value), unit: "percent" } as Amount);

/** A profile in which tasks have amounts already; ids joined by "+" share one. */
export function knowing(amounts: Readonly<Record<string, Amount>>, week: number | null = null): Profile {
  const tasks = Object.entries(amounts).flatMap(([ids, amount]) => ids.split("+").map((id): TaskEntry =>
    ({ id, amount, group: ids.includes("+") ? ids : null, x: null, source: "stated", quote: ids })));
  return { ...emptyProfile(), tasks, week };
}

export const term = (amount: string, change: Partial<Term> = {}): Term =>
  ({ amount, unit: "as_said", per: "as_said", out_of: null, times: [], except: null, ...change });
export const time = (tasks: string[], terms: Term[], change: Partial<SaidTime> = {}): SaidFinding =>
  ({ kind: "time", tasks, op: "is", terms, of: [], quote: "said", ...change } as SaidFinding);

export const heard = (said: readonly SaidFinding[], change: Partial<ReadingContext> = {}, message = ""): Finding[] =>
  derive(said, { message, context: contextOf(change), turn: 1 });

/** An amount in short: "12 h", "25 %", "about 12 h", "6-8 h", "some", "done". */
export function short(amount: Amount): string {
  if (amount.unit === "vague") return amount.word;
  if (amount.unit !== "hours" && amount.unit !== "percent") return amount.unit;
  const unit = amount.unit === "hours" ? "h" : "%";
  if (amount.precision === "range") return `${amount.low}-${amount.high} ${unit}`;
  return `${amount.precision === "about" ? "about " : ""}${amount.value} ${unit}`;
}

/** What the findings say of time: "t1+t2 12 h". */
export const week = (findings: readonly Finding[]): string[] => findings.flatMap((one) =>
  (one.kind === "time" ? [`${one.tasks.join("+")} ${short(one.amount)}`] : one.kind === "own_task" ? [`${one.text} ${short(one.amount)}`] : []));

/** The amount of one task of which one term was said. */
export const amountOf = (one: Term, change: Partial<ReadingContext> = {}, message = ""): string =>
  week(heard([time(["t1"], [one])], change, message))[0]!.replace(/^t1 /, "");
