/** Which question comes next, from the folded state alone. */
import { ASK, nextQuestion, openQuestions, type OpenQuestion, type QuestionId } from "../../scoring/index.ts";
import type { Progress } from "../wire.ts";
import { bundle, bundlesIn, membersOf } from "./bundle.ts";
import type { Folded } from "./fold.ts";
import { holds, isAside, isUnread, type Turn, type World } from "./interview.ts";

/** `picked`: `confirm` when the week waits for a yes, null when the worker gave it. */
export type Plan = { picked: QuestionId | null; progress: Progress };

/** How often a question may be asked: the week once in general and once with its tasks named, the level again if it was talked past. */
const ROUNDS: Partial<Record<QuestionId, number>> = { rest_of_week: 2, level: 2 };
/** Shown as still to come at the most, so that progress never looks endless. */
const MOST_TO_COME = 5;
/** Asked before the table is confirmed however little they narrow the range: what is not in a confirmed week counts as not done. */
const REQUIRED: readonly QuestionId[] = ["rest_of_week", "level"];

/** The open question and how far the interview is. */
export function plan(all: readonly Turn[], folded: Folded, world: World): Plan {
  const turns = answering(all);
  const asked = turns.filter(({ question }) => question !== "confirm").length;
  const role = folded.roleId ? world.scorable(folded.roleId) : undefined;
  if (!role) return { picked: "role", progress: progressOf(asked, MOST_TO_COME) };
  if (folded.profile.confirmed) return ending(null, asked);
  if (folded.stopped || asked >= ASK.most) return ending("confirm", asked);
  const done = settled(turns);
  const open = openQuestions(role, folded.profile, world.activities).filter(({ id }) => !done.includes(id));
  const best = nextQuestion(role, folded.profile, world.activities, done, { max: Number.POSITIVE_INFINITY });
  const picked = best ? bundle(best.id, open) : required(open);
  return picked ? { picked, progress: progressOf(asked, bundlesIn(open.filter(({ shrink }) => shrink >= ASK.leastShrink))) } : ending("confirm", asked);
}

const required = (open: readonly OpenQuestion[]): QuestionId | undefined => REQUIRED.find((id) => open.some((one) => one.id === id));
const ending = (picked: "confirm" | null, asked: number): Plan => ({ picked, progress: { asked, about: Math.max(asked, 1) } });
const progressOf = (asked: number, left: number): Progress => ({ asked, about: Math.min(ASK.most, asked + Math.max(1, Math.min(left, MOST_TO_COME))) });

/** Turns that answer a question; follow-up questions in between do not use one up. */
export const answering = (turns: readonly Turn[]): readonly Turn[] => turns.filter((turn) => turn.question !== null && !isAside(turn));

/** Questions that are not asked again: answered, skipped, or unreadable twice. */
function settled(turns: readonly Turn[]): QuestionId[] {
  const asked = turns.flatMap((turn) => membersOf(turn.question!).map((id) => ({ id, turn })));
  return [...Map.groupBy(asked, ({ id }) => id)].filter(([id, askings]) => {
    const { turn: last } = askings.at(-1)!;
    if (holds(last, "skip")) return true;
    if (isUnread(last)) return askings.length > 1;
    return askings.length >= (ROUNDS[id] ?? 1);
  }).map(([id]) => id);
}
