/** The short acknowledgement of a turn: what was noted, in the worker's terms, so that a misreading is seen at once. */
import { USUAL_WEEK, type Amount, type Complexity, type ContextKey, type VagueWord } from "../../scoring/index.ts";
import { FOLLOW_UPS, type Finding, type Request } from "../interpret/findings.ts";
import type { InterviewState } from "../wire.ts";
import { contextNotes } from "./context-notes.ts";
import { keptNotes } from "./kept-wording.ts";
import { uncapitalised } from "./questions.ts";

/** The job that is put together from what the worker tells. */
const OWN_JOB = "your-own-job";
/** At most this many notes; the panel shows the rest. */
const MOST_NOTES = 8;

const VAGUE: Record<VagueWord, string> = {
  nearly_all: "nearly all of it", most: "most of it", about_half: "about half", good_chunk: "a good chunk", fair_bit: "a fair bit", some: "some",
  a_bit: "a bit", hardly_ever: "hardly ever",
};

const CASES: Record<Complexity, string> = {
  only_routine: "only routine cases", mostly_routine: "mostly routine cases", mix: "a mix of cases", mostly_complex: "mostly complex cases",
  only_complex: "only complex cases",
};

const REQUESTS: Partial<Record<Request, string>> = {
  distress: "That sounds hard, and it makes sense to be worried. A score says what AI can do with tasks, not what you are worth. We can stop here, or go on whenever you like. If it weighs on you, talk to somebody you trust.",
  save: "You can save a report with the button below your week; you get a link and a key that only you hold.",
  delete: "You can delete this conversation with “Delete this interview” under the chat, and a saved report with its key.",
  off_topic: "I can only talk about your work and what AI means for it.",
  stop: "Fine, here is the score so far.",
  skip: "Skipped.",
  confirm: "Thank you. The score is no longer provisional.",
};

/** What can only be done or answered from a score on. */
const FROM_A_SCORE: readonly Request[] = ["stop", "save", ...FOLLOW_UPS];
const NO_SCORE = "That needs a score, and a score needs your job first.";

/** What was understood of a turn, or a plain sentence that nothing was. `after` is the state with the turn applied. */
export function acknowledge(findings: readonly Finding[], after: InterviewState): string {
  const label = (id: string): string => after.score?.week.tasks.find((task) => task.id === id)?.label ?? id;
  const notes = [...said(findings, after), ...noted(findings, label, after), ...denied(findings, label), ...keptNotes(findings, after)];
  const shown = notes.slice(0, MOST_NOTES);
  if (notes.length > MOST_NOTES) shown.push(`And ${notes.length - MOST_NOTES} more, in the panel.`);
  if (shown.length === 0 && !findings.some(isRequest)) shown.push(unread(after));
  return [...shown, ...scaled(findings, after)].filter(Boolean).join(" ");
}

const isRequest = (finding: Finding): boolean => finding.kind === "request" && finding.request !== "unclear";

/** Where the next question already says what to do, nothing is said here. */
function unread({ score, question }: InterviewState): string {
  if (question?.id === "confirm" || (score === null && question?.id === "role")) return "";
  return "I could not find a task, hours or a fact about your job in that. You can put it another way, or set it in the panel.";
}

function said(findings: readonly Finding[], { score }: InterviewState): string[] {
  const requests = findings.flatMap((one) => (one.kind === "request" ? [one.request] : []));
  const early = score === null && requests.some((request) => FROM_A_SCORE.includes(request));
  const kept = requests.filter((request) => score !== null || !FROM_A_SCORE.includes(request));
  return [...kept.map((request) => REQUESTS[request] ?? ""), early ? NO_SCORE : ""].filter(Boolean);
}

/** The job first, then the week as a whole, then its tasks, then the facts: the order in which a person would say it. */
const ORDER: readonly Finding["kind"][] = ["role", "week", "time", "own_task", "complexity", "level", "context"];
const inOrder = (findings: readonly Finding[]): Finding[] => findings.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));

function noted(findings: readonly Finding[], label: (id: string) => string, { score, roleId }: InterviewState): string[] {
  const hours = score?.week.hours ?? USUAL_WEEK;
  const inWords = (amount: Amount, quote: string): string => amountInWords(asSaid(amount, quote, hours), hours);
  return inOrder(findings.filter(({ quote }) => quote !== "")).flatMap((one): string[] => {
    switch (one.kind) {
      // Of a job that is not in the catalogue the next question speaks.
      case "role": return one.roleId === null ? [] : [one.roleId === OWN_JOB ? "Then we put your job together from what you tell." : `Your job: ${one.title}.`];
      case "time": return one.amount.unit === "none" ? [] : [`${one.tasks.map(label).join(" and ")}: ${inWords(one.amount, one.quote)}${one.tasks.length > 1 ? " together" : ""}.`];
      case "own_task": return [ownNote(one.text, one.amount, inWords(one.amount, one.quote), roleId === OWN_JOB)];
      case "complexity": return [`${one.task === "all" ? "In general" : label(one.task)}: ${CASES[one.complexity]}.`];
      case "week": return one.hours === null ? [] : [`A week of ${one.hours} hours.`];
      case "level": return levelNote(one);
      case "context": return [contextNotes[one.key as ContextKey][one.value] ?? ""].filter(Boolean);
      default: return [];
    }
  });
}

function ownNote(text: string, { unit }: Amount, amount: string, allOwn: boolean): string {
  if (unit === "none") return `“${text}” is out of your week.`;
  if (allOwn) return `“${text}”: ${amount}.`;
  return `“${text}” is not usually part of this job, so I added it as a task of your own (${unit === "done" ? "hours not said" : amount}).`;
}

const BELOW = /\b(?:under|less than|not yet)\b/i;

/** Years as a person says them: "nearly 4 years" counts as about 4, and so it is repeated. */
function yearsNote(years: number, quote: string): string {
  if (years > 1 && BELOW.test(quote)) return `under ${Math.ceil(years)} years in the job`;
  if (years < 1) return "under a year in the job";
  const whole = Math.round(years);
  return `${whole === years ? "" : "about "}${whole} ${whole === 1 ? "year" : "years"} in the job`;
}

function levelNote({ years, leads, level, quote }: Extract<Finding, { kind: "level" }>): string[] {
  const parts = [
    years === null ? null : yearsNote(years, quote),
    leads === null ? null : leads ? "leading or training others" : "not leading others",
    years === null && leads === null && level ? `${level} level` : null,
  ].filter((part) => part !== null);
  return parts.length ? [capitalised(`${parts.join(", ")}.`)] : [];
}

function denied(findings: readonly Finding[], label: (id: string) => string): string[] {
  const ids = findings.flatMap((one) => (one.kind === "not_done" ? [one.task] : one.kind === "time" && one.amount.unit === "none" ? one.tasks : []));
  return ids.length ? [`Not yours: ${[...new Set(ids)].map((id) => uncapitalised(label(id))).join("; ")}.`] : [];
}

function scaled(findings: readonly Finding[], { score }: InterviewState): string[] {
  const from = score?.week.scaledFrom ?? null;
  const timed = findings.some(({ kind, quote }) => quote !== "" && (kind === "time" || kind === "own_task"));
  if (!score || from === null || !timed) return [];
  const { hours } = score.week;
  return [`Your hours add up to ${plain((from * hours) / 100)}, but your week has ${plain(hours)}, so I scaled them to fit. Change them in the panel if that is wrong.`];
}

/** A part of the week goes back into hours where the worker spoke of hours or days. */
function asSaid(amount: Amount, quote: string, hours: number): Amount {
  if (amount.unit !== "percent" || !/\b(hours?|hrs?|h|days?|minutes?|mins?|mornings?|afternoons?)\b/i.test(quote) || /%|per ?cent/i.test(quote)) return amount;
  const ofWeek = (share: number): number => (share * hours) / 100;
  return { ...amount, unit: "hours", value: ofWeek(amount.value), low: amount.low === null ? null : ofWeek(amount.low), high: amount.high === null ? null : ofWeek(amount.high) };
}

/** Hours before percent. */
function amountInWords(amount: Amount, hours: number): string {
  if (amount.unit === "vague") return VAGUE[amount.word];
  if (amount.unit === "rest") return "what is left of the week";
  if (amount.unit === "done") return "part of your week, hours not said";
  if (amount.unit === "none") return "none";
  const about = amount.precision === "about" ? "about " : "";
  const span = (part: number): string =>
    amount.low !== null && amount.high !== null ? `${plain(amount.low * part)}–${plain(amount.high * part)}` : plain(amount.value * part);
  const inHours = span(amount.unit === "percent" ? hours / 100 : 1);
  const share = amount.unit === "percent" ? ` (${span(1)}%)` : "";
  return `${about}${inHours} ${inHours === "1" ? "hour" : "hours"} a week${share}`;
}

const plain = (value: number): string => String(Math.round(value * 10) / 10);
const capitalised = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
