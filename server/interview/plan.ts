/** Which question comes next, from the folded state alone. */
import { ASK, nextQuestion, openQuestions, type OpenQuestion, type Profile, type QuestionId, type ScorableRole } from "../../scoring/index.ts";
import type { Progress } from "../wire.ts";
import { bundle, bundlesIn, membersOf } from "./bundle.ts";
import type { Folded } from "./fold.ts";
import { holds, isAside, isUnread, type Turn, type World } from "./interview.ts";

/** How often "what else is in your week" may be asked: once in general, once with the tasks named. */
const REST_ROUNDS = 2;
/** Shown as still to come at the most, so that progress never looks endless. */
const MOST_TO_COME = 5;

/** The open question: `confirm` when the week waits for a yes, null when the worker gave it. */
export function pick(all: readonly Turn[], { roleId, profile, stopped }: Folded, world: World): QuestionId | null {
  const role = roleId ? world.scorable(roleId) : undefined;
  if (!role) return "role";
  const turns = answering(all);
  if (profile.confirmed) return null;
  if (stopped || countAsked(turns) >= ASK.most) return "confirm";
  const asked = settled(turns);
  const best = nextQuestion(role, profile, world.activities, asked, { max: Number.POSITIVE_INFINITY });
  if (best) return bundle(best.id, unasked(role, profile, world, asked));
  return profile.level === null && !asked.includes("level") ? "level" : "confirm";
}

const unasked = (role: ScorableRole, profile: Profile, world: World, asked: readonly QuestionId[]): OpenQuestion[] =>
  openQuestions(role, profile, world.activities).filter(({ id }) => !asked.includes(id));

/** Turns that answer a question; follow-up questions in between do not use one up. */
export const answering = (turns: readonly Turn[]): readonly Turn[] => turns.filter((turn) => turn.question !== null && !isAside(turn));

/** Questions that are not asked again: answered, skipped, or unreadable twice. */
function settled(turns: readonly Turn[]): QuestionId[] {
  const asked = turns.flatMap((turn) => membersOf(turn.question!).map((id) => ({ id, turn })));
  return [...Map.groupBy(asked, ({ id }) => id)].filter(([id, askings]) => {
    const { turn: last } = askings.at(-1)!;
    if (holds(last, "skip")) return true;
    if (isUnread(last)) return askings.length > 1;
    return id !== "rest_of_week" || askings.length >= REST_ROUNDS;
  }).map(([id]) => id);
}

const countAsked = (turns: readonly Turn[]): number => turns.filter(({ question }) => question !== "confirm").length;

/** How far the interview is: questions asked, and about how many there will be. */
export function progressOf(all: readonly Turn[], { roleId, profile }: Folded, picked: QuestionId | null, world: World): Progress {
  const turns = answering(all);
  const asked = countAsked(turns);
  if (picked === null || picked === "confirm") return { asked, about: Math.max(asked, 1) };
  const role = roleId ? world.scorable(roleId) : undefined;
  const left = role ? bundlesIn(unasked(role, profile, world, settled(turns)).filter(({ shrink }) => shrink >= ASK.leastShrink)) : MOST_TO_COME;
  return { asked, about: Math.min(ASK.most, asked + Math.max(1, Math.min(left, MOST_TO_COME))) };
}
