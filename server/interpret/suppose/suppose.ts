/** Reads "what if …" and turns it into changes to try. Nothing is applied. */
import { COMPLEXITY_X, levelFor, USUAL_WEEK, VAGUE, type Amount, type Change, type ContextKey } from "../../../scoring/index.ts";
import type { Finding } from "../findings.ts";
import type { RulesContext } from "../interpreter.ts";
import { casesOf, factsOf } from "./facts.ts";
import { partsOf, stated } from "./parts.ts";
import { taskLabelled, tasksNamed, toldTasks, type Interpret, type Supposing } from "./tasks.ts";
import { timeOf } from "./time.ts";
import { unmeasuredOf } from "./unmeasured.ts";

/** Longer suppositions are cut here. */
const MOST_CHARACTERS = 600;
const MOST_PARTS = 12;

/** The changes that a supposing sentence names; none when it cannot be read. The later of two about one thing wins. */
export function suppose(sentence: string, interpret: Interpret, context: RulesContext): Change[] {
  // What was told of the week before would be added up with what is only supposed.
  const supposing: Supposing = { interpret, context: { ...context, question: "What would be different?", history: [] }, told: context.history };
  const found = partsOf(sentence.slice(0, MOST_CHARACTERS)).slice(0, MOST_PARTS).flatMap((part) => changesOf(part, supposing));
  return found.filter((one, at) => !found.slice(at + 1).some((later) => aboutOf(later) === aboutOf(one)));
}

const aboutOf = (change: Change): string => {
  switch (change.kind) {
    case "set_share": case "complexity": return `${change.kind} ${change.task}`;
    case "context": return change.key;
    case "level": return "level";
  }
};

/** What a supposition says that moves no score by itself. */
const HOURS = new RegExp(
  String.raw`\b(?:part|full)[- ]time\b(?! (?:on|doing|with))|\bovertime\b|\b(?:fewer|longer|shorter|reduced|less) (?:hours|days|weeks?)\b(?! (?:on|of|for|doing|with))|\bcut (?:back )?(?:my |on )?hours\b|`
  + String.raw`\b(?:work(?:ed|ing)?|went|go|dropped|going|down|back|up|do|did|have|had)(?: (?:only|just|down|back|up|to|about))* (?:an? )?(?:\d{1,2}|two|three|four|five|six|ten|twenty|thirty|forty|fifty)(?:[- ](?:hours?|hrs?|days?))(?: ?(?:an?|per|each|every) week| weeks?)?(?=\W*$| instead| only|,| and)|`
  + String.raw`\b(?:contract|hours|week|i was|me|us)\b[^,]{0,20}\b(?:cut|reduced|lowered|raised|extended)(?: back| down)? (?:to|by) (?:\d{1,2}|twenty|thirty|forty) ?(?:hours?|hrs?|days?|%)(?=\W*$| a week)`, "i",
);

/** `hours`: another number of hours; `certificate`: one that is earned. */
export function remarksOn(sentence: string): ("hours" | "certificate")[] {
  const parts = partsOf(sentence.slice(0, MOST_CHARACTERS));
  const earns = parts.some((part) => factsOf(part).some((one) => one.kind === "context" && one.key === "certificate" && one.value === "yes"));
  return [...(parts.some((part) => HOURS.test(part)) ? ["hours" as const] : []), ...(earns ? ["certificate" as const] : [])];
}

const AMOUNT = /\d|\b(?:half|third|quarter|twice|doubl\w*|tripl\w*|halv\w*|hours?|days?|minutes?|percent)\b/i;

/** How hard the cases are comes first, then what is told against today, then facts; whatever else is read as an answer would be. */
function changesOf(part: string, supposing: Supposing): Change[] {
  if (HOURS.test(part)) return [];
  const x = AMOUNT.test(part) ? null : casesOf(part);
  if (x !== null) return casesIn(part, x, supposing);
  const facts = factsOf(part);
  if (facts.some((one) => one.kind === "context" && OF_PAPERS.includes(one.key))) return facts;
  const time = timeOf(part, supposing);
  if (time.length > 0) return time;
  if (facts.length > 0) return facts;
  const unmeasured = unmeasuredOf(part, supposing);
  return unmeasured.length > 0 ? unmeasured : asAnswer(part, supposing);
}

/** Facts whose words resemble those of tasks. */
const OF_PAPERS: readonly ContextKey[] = ["certificate", "licence_required", "union"];

const CASE_WORDS = /\b(?:only|just|nothing but|all|exclusively|always|purely|mostly|mainly|largely|more|usually|got|get|had|have|did|do|i|we|my|the|were|was|are|is|harder|tougher|trickier|easier|simpler|cases?|ones?|work|stuff|jobs?|calls?|files?|charts?|claims?|patients?|clients?|customers?|tickets?|things?|tasks?|accounts?|orders?|questions?|hard|complex|complicated|difficult|tricky|tough|ugly|messy|unusual|odd|hardest|toughest|simple|easy|routine|standard|straightforward|basic|of|took|take|handled|gave|given|me|on|doing|with)\b/gi;

/** "the hard denials" are of one task, "the hard ones" of all. */
function casesIn(part: string, x: number, supposing: Supposing): Change[] {
  const tasks = tasksNamed(part.replace(CASE_WORDS, " ").replace(/\s+/g, " ").trim(), supposing);
  return (tasks.length > 0 ? tasks : ["all"]).map((task) => ({ kind: "complexity", task, x }));
}

function asAnswer(part: string, { interpret, context, told }: Supposing): Change[] {
  const findings = interpret(stated(part), context);
  const times = findings.filter(({ kind }) => kind === "time");
  // One amount is of the task whose name stands beside it.
  const named = times.length === 1 ? (toldTasks(part, { ...context, history: told })[0] ?? taskLabelled(part, context)) : null;
  return findings.flatMap((finding) => changesFrom(named !== null && finding.kind === "time" ? { ...finding, tasks: [named] } : finding, context));
}

function changesFrom(finding: Finding, context: RulesContext): Change[] {
  switch (finding.kind) {
    case "time": return shares(finding.tasks, finding.amount, context);
    case "not_done": return [{ kind: "set_share", task: finding.task, share: 0 }];
    case "complexity": return [{ kind: "complexity", task: finding.task, x: COMPLEXITY_X[finding.complexity] }];
    case "context": return [{ kind: "context", key: finding.key, value: finding.value }];
    case "level": {
      const level = finding.level ?? levelFor(finding.years, finding.leads);
      return level ? [{ kind: "level", level }] : [];
    }
    default: return [];
  }
}

/** One amount for several tasks is split by baseline, as everywhere. */
function shares(tasks: readonly string[], amount: Amount, { role, known, week }: RulesContext): Change[] {
  const total = percentOf(amount, week?.hours ?? known.week ?? USUAL_WEEK);
  if (total === null) return [];
  const baseline = (id: string): number => role?.tasks.find((task) => task.id === id)?.share ?? 1;
  const sum = tasks.reduce((all, id) => all + baseline(id), 0);
  return tasks.map((task) => ({ kind: "set_share", task, share: (total * baseline(task)) / sum }));
}

function percentOf(amount: Amount, week: number): number | null {
  switch (amount.unit) {
    case "percent": return amount.value;
    case "hours": return Math.min(100, (amount.value / week) * 100);
    case "vague": return VAGUE[amount.word].value;
    case "none": return 0;
    default: return null;
  }
}
