/** Questions to offer after an answer: of the worker's own result, and never the one just asked. */
import type { Tools } from "../answerer.ts";
import type { Intent } from "../intent/intent.ts";
import { roleOf } from "./jobs.ts";

const MOST = 3, LONGEST = 90;

type Chip = { intent: Intent; text: string };

/** All that fit this worker, those that usually help first. */
function fitting(tools: Tools): Chip[] {
  const { person, levers } = tools.explain(), [best, second] = tools.transitions(), [scenario] = tools.scenarios();
  const exposed = person.week.tasks.filter(({ share, disposition }) => share.value > 0 && disposition === "displaced").toSorted((a, b) => b.share.value * b.score - a.share.value * a.score)[0];
  return [
    ...(levers.length > 0 ? [{ intent: "levers" as const, text: "What would raise my score most?" }] : []),
    ...(best ? [{ intent: "why_move" as const, text: `Why is ${roleOf(tools, best.roleId).title} on my list?` }] : []),
    ...(exposed ? [{ intent: "explain" as const, text: `Why does “${exposed.label}” score ${exposed.score.toFixed(1)}?` }] : []),
    ...(scenario ? [{ intent: "scenarios" as const, text: "How do my scenarios compare?" }] : []),
    ...(best ? [{ intent: "transitions" as const, text: "Where could I go?" }, { intent: "entry" as const, text: `What training would I need for ${roleOf(tools, best.roleId).title}?` }, { intent: "pay_more" as const, text: "Which of these jobs pay more?" }] : []),
    ...(second ? [{ intent: "exchange" as const, text: `What would I lose as ${roleOf(tools, second.roleId).title}?` }] : []),
    { intent: "learn", text: "What should I learn first?" }, { intent: "sure", text: "How sure is this?" }, { intent: "against", text: "Who says that this is wrong?" },
    { intent: "difference", text: "Why do I differ from the typical score?" }, { intent: "method", text: "How is this calculated?" },
  ];
}

/** What leads on from an answer, by its kind. */
const NEXT: Partial<Record<Intent, Intent[]>> = {
  explain: ["levers", "difference", "explain"], difference: ["levers", "explain", "sure"], range: ["sure", "method"], zone: ["levers", "transitions"], sure: ["against", "method", "levers"],
  levers: ["learn", "why_move", "transitions"], learn: ["entry", "levers", "why_move"], transitions: ["why_move", "pay_more", "entry"], why_move: ["entry", "exchange", "pay_more"], why_not: ["transitions", "why_move"], entry: ["exchange", "why_move", "pay_more"],
  exchange: ["entry", "why_move", "levers"], compare: ["transitions", "levers", "why_move"], pay_more: ["why_move", "entry", "exchange"], no_degree: ["why_move", "entry", "pay_more"], what_if: ["levers", "scenarios", "transitions"],
  evidence: ["against", "method", "sure"], market: ["against", "levers", "method"], against: ["sure", "method", "levers"], method: ["sure", "against", "explain"], real: ["sure", "against", "explain"], weights: ["method", "sure", "against"],
  dates: ["levers", "transitions", "learn"], chance: ["levers", "transitions", "learn"], distress: ["levers", "transitions"], scenarios: ["levers", "transitions"],
};

/** At most three, none of them of a kind just asked. */
export function chipsFor(asked: readonly Intent[], tools: Tools): string[] {
  const all = fitting(tools).filter(({ intent, text }) => !asked.includes(intent) && text.length <= LONGEST), wanted = asked.flatMap((intent) => NEXT[intent] ?? []);
  const rank = ({ intent }: Chip): number => (wanted.includes(intent) ? wanted.indexOf(intent) : wanted.length);
  return all.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST).map(({ text }) => text);
}
