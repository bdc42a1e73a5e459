/** A worker made from a case's answer key: answers the product's own questions truthfully, in plain words. */
import type { QuestionId } from "../../scoring/index.ts";
import type { QuestionView } from "../../server/wire.ts";

export type SimulatedTruth = {
  title: string;
  /** Percent of the week by task id; 0 = not done. Own tasks have their text as id. */
  shares: ReadonlyMap<string, number>;
  labels: ReadonlyMap<string, string>;
  seniority: "entry" | "mid" | "senior";
  years: number | null;
  facts: { licensed: boolean | null; union: boolean | null; employer_uses_ai: "none" | "pilot" | "deployed" | null; signs_off: boolean | null };
};

export type SimulatedWorker = { answer(question: QuestionView): string };

const WEEK = 40;
const FIRST_TOLD = 4;
const COMPLEXITY = { entry: "Mostly routine.", mid: "A mix.", senior: "Mostly complex." } as const;
const YEARS = { entry: "Under a year", mid: "Five years", senior: "Twelve years" } as const;
const EMPLOYER_AI = { none: "No AI here.", pilot: "They are trying it out.", deployed: "It is in regular use." } as const;

/** Tells the biggest tasks first and the rest when asked; never says more than the question asks for. */
export function simulatedWorker(truth: SimulatedTruth): SimulatedWorker {
  const told = new Set<string>();
  const done = [...truth.shares].filter(([, share]) => share > 0).sort((a, b) => b[1] - a[1]).map(([id]) => id);
  const hours = (id: string): string => `${Math.round(((truth.shares.get(id) ?? 0) * WEEK) / 5) / 20} hours a week`;
  const tell = (ids: readonly string[]): string => {
    for (const id of ids) told.add(id);
    return ids.map((id) => `${truth.labels.get(id) ?? id}: ${hours(id)}.`).join(" ");
  };
  const rest = (): string => {
    const open = done.filter((id) => !told.has(id));
    return open.length > 0 ? tell(open) : "That is all, nothing else.";
  };
  const telling: Telling = { first: () => tell(done.slice(0, FIRST_TOLD)), rest, hours, label: (id) => truth.labels.get(id) ?? id };
  return { answer: ({ id }) => [...new Set(id.split("+").map((member) => reply(member as QuestionId, truth, telling)))].join(" ") };
}

type Telling = { first(): string; rest(): string; hours(id: string): string; label(id: string): string };

function reply(id: QuestionId, truth: SimulatedTruth, telling: Telling): string {
  const [kind, task] = id.split(":");
  switch (kind) {
    case "role": return `I'm a ${truth.title}. ${telling.first()}`;
    case "rest_of_week": return telling.rest();
    case "time": return (truth.shares.get(task!) ?? 0) > 0 ? `${telling.label(task!)}: ${telling.hours(task!)}.` : `${telling.label(task!)}: I don't do that.`;
    case "complexity": return COMPLEXITY[truth.seniority];
    case "level": return level(truth);
    case "employer_ai": return truth.facts.employer_uses_ai ? EMPLOYER_AI[truth.facts.employer_uses_ai] : "I don't know.";
    case "ai_work": return "Hardly any time on AI itself.";
    case "union": return truth.facts.union === null ? "I don't know." : truth.facts.union ? "I'm a union member." : "No union.";
    case "sign_off": return truth.facts.signs_off === null ? "I don't know." : truth.facts.signs_off ? "I answer for it inside the firm." : "Someone else approves it.";
    case "confirm": return "These hours look right";
    default: return "I don't know.";
  }
}

function level({ seniority, years }: SimulatedTruth): string {
  const served = years === null ? YEARS[seniority] : years < 1 ? `${Math.max(1, Math.round(years * 12))} months` : `${years} years`;
  const leads = seniority === "senior" && (years ?? 12) <= 8 ? "I lead a team." : "Nobody reports to me.";
  return `${served}. ${leads}`;
}
