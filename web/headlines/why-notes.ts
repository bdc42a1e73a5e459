/** The small line under a step of the waterfall: which answer it rests on. */
import type { Component, PersonScore } from "../../scoring/index.ts";
import { inSentence, listed, signed } from "../format.ts";
import { CONTEXT_NAME, LEVEL, nearestComplexity } from "../names.ts";

/** The answers that replaced a value of the role; "nothing said" where all are the role's. */
export function componentNote(parts: readonly Component<string>[]): string {
  const changed = parts.filter(({ context, source }) => context !== null && source !== "assumed");
  if (changed.length === 0) return "not said; as usual in the role";
  const moved = changed.filter(({ value, role }) => value !== role);
  if (moved.length === 0) return "what you said is as usual in the role";
  return listed(moved.map(({ context, value, role }) => `${inSentence(CONTEXT_NAME[context!])} ${signed(value - role, 0)}`));
}

/** How hard the cases are, weighted by time: the worker's word where there is one, else what the level says. */
export function casesNote({ week, level }: PersonScore): string {
  const x = week.tasks.reduce((sum, task) => sum + (task.x.value * task.share.value) / 100, 0);
  const said = week.tasks.some((task) => task.xSource !== "assumed" && task.share.value > 0);
  if (said) return nearestComplexity(x).cases.toLowerCase();
  return level === null ? "not said; as usual in the role" : `as usual with ${LEVEL[level].years}`;
}

export function growthNote({ value, role, source }: PersonScore["growthPart"]): string {
  if (value > role) return "you work on AI systems a fifth of the week or more";
  return source === "assumed" ? "not said; as usual in the role" : "less than a day a week with AI systems";
}
