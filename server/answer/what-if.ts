/** Written answers to "what if": the supposed change, recomputed with the full function. */
import type { Change } from "../../scoring/index.ts";
import type { Tools, WhatIfResult } from "./answerer.ts";
import { CONTEXT, FACT, GROUP, listed, ofWeek, points, signed, withRange, ZONE } from "./words.ts";

const CASES: readonly [number, string][] = [[-1, "only routine"], [-0.5, "mostly routine"], [0, "a mix"], [0.5, "mostly complex"], [1, "only complex"]];

/** Answers a supposition; where nothing in it can be tried, says what can be. */
export async function whatIf(question: string, tools: Tools): Promise<string> {
  const changes = await tools.suppose(question);
  if (changes.length === 0) {
    return "I could not read that as a change I can try. I can move time between tasks (“what if half my week were audits?”), change your level, how hard your cases are, the licence, the union, who signs off, or your employer’s use of AI.";
  }
  return describe(tools.whatIf(changes), tools);
}

/** A recomputed supposition in words: the change, the score before and after, what most of it comes from. */
export function describe({ before, after, changes }: WhatIfResult, tools: Tools): string {
  const supposed = listed(changes.map((change) => inWords(change, tools)));
  const moved = after.value - before.value;
  const effect = Math.abs(moved) < 0.05 ? "would not move" : `would go from ${points(before.value)} to ${withRange(after)}, that is ${signed(moved)}`;
  const zone = after.zone === before.zone ? "" : ` That is in the ${ZONE[after.zone]}.`;
  return `With ${supposed}, your score ${effect}.${zone}${biggest(before, after)} Nothing is changed in your interview; this only tries it out.`;
}

function biggest(before: WhatIfResult["before"], after: WhatIfResult["after"]): string {
  const moves = after.why.map((part) => ({ group: part.group, by: part.exact - before.why.find(({ group }) => group === part.group)!.exact }));
  const top = moves.sort((a, b) => Math.abs(b.by) - Math.abs(a.by))[0];
  return top && Math.abs(top.by) >= 0.05 ? ` Most of it comes from ${GROUP[top.group]}.` : "";
}

function inWords(change: Change, tools: Tools): string {
  const label = (id: string): string => tools.explain().person.week.tasks.find((task) => task.id === id)?.label ?? "this task";
  switch (change.kind) {
    case "set_share": return `${ofWeek(change.share, tools.explain().person.week.hours)} on “${label(change.task)}”, the rest shrunk in proportion`;
    case "level": return `${change.level} level`;
    case "complexity": return `${CASES.find(([x]) => x === change.x)?.[1] ?? "other"} cases ${change.task === "all" ? "throughout" : `in “${label(change.task)}”`}`;
    case "context": return FACT[`${change.key}:${change.value}`] ?? `${CONTEXT[change.key]} changed`;
  }
}
