/** Questions of one kind are asked in one breath: five minutes hold about six questions, not ten. */
import { ASK, type OpenQuestion, type QuestionId } from "../../scoring/index.ts";

/** Asked together at the most: a person can hold three things in mind. */
const TOGETHER = 3;
/** What rides along may narrow the range by less than a question of its own has to. */
const RIDES_ALONG = ASK.leastShrink / 2;
const JOIN = "+";

export const membersOf = (id: QuestionId): QuestionId[] => id.split(JOIN) as QuestionId[];

/** Kinds: hours of tasks, difficulty of cases, facts about the workplace; the others stand alone. */
export function kindOf(id: QuestionId): string {
  if (id.startsWith("time:")) return "time";
  if (id.startsWith("complexity:")) return "complexity";
  return ["role", "rest_of_week", "level", "confirm"].includes(id) ? id : "fact";
}

/** The best question with the next best of its kind; `open` lacks what was asked before. */
export function bundle(best: QuestionId, open: readonly OpenQuestion[]): QuestionId {
  const others = open.filter(({ id, shrink }) => id !== best && kindOf(id) === kindOf(best) && shrink >= RIDES_ALONG)
    .sort((a, b) => b.shrink - a.shrink).slice(0, TOGETHER - 1);
  return [best, ...others.map(({ id }) => id)].join(JOIN) as QuestionId;
}

/** How many questions the open ones make, bundled. */
export function bundlesIn(open: readonly OpenQuestion[]): number {
  const kinds = Map.groupBy(open, ({ id }) => kindOf(id));
  return [...kinds].reduce((sum, [, ids]) => sum + Math.ceil(ids.length / TOGETHER), 0);
}
