/** A small shop's role and a way to talk to the embedded interpreter about it; shared by the tables of this folder. */
import { emptyProfile, type Amount } from "../../scoring/index.ts";
import { interpret } from "../../server/interpret/embedded.ts";
import type { Finding } from "../../server/interpret/findings.ts";
import type { ReadableRole, RulesContext } from "../../server/interpret/interpreter.ts";
import { fold } from "../../server/interview/fold.ts";

const task = (id: string, share: number, label: string, statement: string) => ({ id, share, label, statement, phrases: [] });

export const shop: ReadableRole = {
  id: "shop", soc: "00-0000.00", title: "Shop worker", aliases: [],
  tasks: [
    task("till", 30, "Take payments at the till", "Receive payments from customers and give change."),
    task("shelves", 25, "Fill the shelves", "Refill shelves and price the goods on them."),
    task("orders", 15, "Order stock from suppliers", "Prepare purchase orders and agree delivery dates with suppliers."),
    task("advice", 15, "Advise customers on products", "Explain features and recommend suitable products."),
    task("floor", 10, "Sweep and mop the floor", "Sweep, mop and tidy the sales floor."),
    task("returns", 5, "Handle returns and refunds", "Check returned goods and refund the price."),
  ],
};

const activity = (id: string, label: string, phrases: string[]) => ({ id, label, phrases, score: { routine: 3, typical: 3,
  complex: 2 }, aiWork: false });
const activities = [
  activity("travel", "Travel between places", ["travel", "driving between sites", "on the road"]), activity("other-work",
    "Other work", ["odd jobs", "other work", "misc"]),
];

export type Talk = readonly (readonly [question: string, answer: string])[];

/** Findings of the last turn, with all turns before it as history. */
export function hear(talk: Talk, role: ReadableRole = shop): { last: Finding[]; profile: ReturnType<typeof fold>["profile"] } {
  const read: { findings: Finding[]; by: "embedded" }[] = [];
  talk.forEach(([question, answer], at) => {
    const history = talk.slice(0, at).map(([q, a]) => ({ question: q, answer: a }));
    const known = at === 0 ? emptyProfile() : fold(read).profile;
    const context: RulesContext = { role, roles: [], activities, workActivities: [], question, known, history };
    read.push({ by: "embedded", findings: interpret(answer, context) });
  });
  return { last: read.at(-1)?.findings ?? [], profile: fold(read).profile };
}

const inWords = (amount: Amount | null): string => {
  if (amount === null) return "?";
  if (amount.unit === "percent"
    || amount.unit === "hours") return `${Math.round(amount.value * 10) / 10}${amount.unit === "percent" ? "%" : "h"}`;
  return amount.unit === "vague" ? amount.word : amount.unit;
};

/** What is known of each task after a talk: "till 20h, floor none". Own tasks come last, by their amounts only. */
export function week(talk: Talk): string {
  const { profile } = hear(talk);
  const tasks = shop.tasks.flatMap(({ id }) => {
    const entry = profile.tasks.find((one) => one.id === id);
    return entry?.amount ? [`${id}${entry.group ? "*" : ""} ${inWords(entry.amount)}`] : [];
  });
  const own = profile.own.filter(({ amount }) => amount?.unit !== "none").map(({ amount }) => `own ${inWords(amount)}`);
  return [...tasks, ...own].join(", ");
}

export const OPENING = "What does a normal week look like?";
/** The week after one answer to the opening question. */
export const said = (answer: string): string => week([[OPENING, answer]]);
