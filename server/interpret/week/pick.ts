/** Who gets an amount: one task, several that share it, an own task, or nobody. */
import { isCorrection, isEach, isOutside, isShared, isSummary } from "../clauses/cues.ts";
import type { ReadableRole } from "../interpreter.ts";
import type { Statement } from "../clauses/statement.ts";
import { foreignWork } from "../match/elsewhere.ts";
import { remembered } from "../match/memory.ts";
import { activityFor, best, weighTasks, workActivityFor, ACCEPT } from "../match/targets.ts";
import { catchAll } from "./catch-all.ts";
import { isOwn, ownId, percentOf, type Said, type State } from "./state.ts";
import type { Hearing } from "./hearing.ts";
import { toldBefore } from "./told-before.ts";
import { machineCheck } from "./machine-check.ts";
import { ownText } from "./own-text.ts";

export type Target = {
  ids: string[];
  work: { text: string; activity: string } | null;
  each: boolean;
  scores: Float64Array | null;
  outside: boolean;
};

const plain = (ids: string[], work: Target["work"] = null, each = false): Target => ({ ids, work, each, scores: null, outside: false });

/** A part of a list names its own task from here on. */
const PART = 0.7;
const OTHER_PART = 0.35;
/** An activity outside the role that fits this well is not guessed to be one of its tasks. */
const SURELY_OUTSIDE = 0.8;
const BESIDE_THE_JOB = new Set(["travel", "driving", "waiting", "training-others", "own-learning", "social-media", "meetings",
  "email-messages", "filing", "cleaning", "teaching"]);
const EVERYWHERE = new Set(["meetings", "email-messages", "filing"]);
/** An activity that fits this many times better than any task is not taken for one. */
const CLEARLY_BETTER = 2.5;

export function pickTargets(statement: Statement, said: Said | null, hearing: Hearing): Target | null {
  const rest = catchAll(statement, hearing.role);
  if (rest !== null) return plain([rest]);
  if (statement.empty) return pickBefore(statement, hearing);
  const { state, role } = hearing;
  const last = state.claims.at(-1);
  if (statement.headless && isSummary(statement.text) && last?.turn === state.turn) return plain([...last.ids], last.work);
  const machine = machineCheck(statement.text, hearing.activities, role);
  if (machine) return { ...plain([ownId(state.turn, statement.start)], { text: ownText(statement, hearing), activity: machine }), outside: true };
  const again = toldBefore(statement.words, state, hearing.isOver);
  if (again) return { ...plain([...again.ids], again.work), outside: again.outside };
  const several = pickSeveral(statement, hearing);
  if (several) return several;
  const percent = said && percentOf(said, state.frame);
  const scores = weighTasks(statement.words, role, state, { asked: hearing.likely, percent, again: isCorrection(statement.text),
    activities: hearing.activities, workActivities: hearing.workActivities });
  const ownAgain = againOwn(statement, scores, state);
  if (ownAgain) return ownAgain;
  const top = best(scores);
  const activity = activityFor(statement.words, hearing.activities, role);
  const listed = Math.max(0, ...scores);
  const foreign = foreignWork(statement.words, role, hearing.workActivities, listed);
  const outside = foreign !== null || (activity !== null && ((isOutside(statement.text) && activity.score > listed) || isPlainly(activity, listed)));
  const work = activity && { text: ownText(statement, hearing), activity: foreign ?? nearestActivity(activity, statement, hearing) };
  if (top !== null && !outside) return { ...plain([role.tasks[top]!.id], work), scores };
  if (statement.measure?.unit === "vague" || activity === null) return null;
  return { ...plain([ownId(state.turn, statement.start)], work), scores, outside: outside || isBeside(activity, listed) };
}

/** An everyday activity where one is meant, else one of all occupations, else "other work". */
const nearestActivity = ({ id, score }: NonNullable<ReturnType<typeof activityFor>>, { words }: Statement, { role, workActivities }: Hearing): string =>
  (score > 0 ? null : workActivityFor(words, role, workActivities)) ?? id;

/** Work that every job has beside its own: foreign to the role, or far likelier than any of its tasks. */
const isBeside = ({ id, score, foreign }: NonNullable<ReturnType<typeof activityFor>>, listed: number): boolean =>
  BESIDE_THE_JOB.has(id) && score >= SURELY_OUTSIDE && (foreign || (id !== "waiting" && score >= CLEARLY_BETTER * listed));

/** Meetings and messages that no task of the role is nearly as much about. */
const isPlainly = ({ id, score }: NonNullable<ReturnType<typeof activityFor>>, listed: number): boolean =>
  EVERYWHERE.has(id) && score >= CLEARLY_BETTER * listed;

/** No words of its own: the one task asked about, the tasks just said to be done, or the one spoken of last. */
function pickBefore({ text, measure }: Statement, { state, asked }: Hearing): Target | null {
  const pending = [...state.mentioned].filter(([, mention]) => mention.done && mention.turn >= state.turn - 1).map(([id]) => id);
  if (isShared(text) && pending.length > 1) return plain(pending, null, isEach(text));
  if (asked.tasks.size === 1 || (asked.tasks.size > 1 && isShared(text))) return plain([...asked.tasks], null, isEach(text));
  if (pending.length === 1) return plain(pending);
  const last = state.claims.at(-1);
  return last && (isCorrection(text) || isSummary(text)) && measure?.unit !== "vague" ? plain([...last.ids], last.work) : null;
}

/** "phones and filing together": every part that names a task of its own; parts of one task stay one. */
function pickSeveral({ parts, text, words }: Statement, { state, role, likely }: Hearing): Target | null {
  const shared = isShared(text);
  const bearing = { asked: likely, percent: null, again: true };
  const whole = weighTasks(words, role, state, bearing);
  const taken = new Set(state.claims.flatMap(({ ids }) => ids));
  const top = best(whole);
  const rows = parts.map((part) => weighTasks(part.words, role, state, bearing));
  const named = new Set(rows.flatMap((row) => {
    const at = best(row);
    if (at === null || row[at]! < PART) return [];
    const alone = top === null || at === top || row[top]! < OTHER_PART * row[at]!;
    if (taken.has(role.tasks[at]!.id) && !isCorrection(text)) return [];
    return alone && (shared || row[at]! >= PART * 2) ? [at] : [];
  }));
  if (shared) for (const [id, mention] of state.mentioned) if (mention.done && mention.turn >= state.turn - 1
    && /\b(?:those|these|them|all)\b/.test(text)) named.add(role.tasks.findIndex((task) => task.id === id));
  named.delete(-1);
  if (shared && named.size === 1 && top !== null && named.has(top)) for (const at of alsoMeant(whole, top, taken, role)) named.add(at);
  if (named.size < 2 || (!shared && (parts.length !== 2 || !isEven(named, whole)))) return null;
  return plain([...named].sort((a, b) => a - b).map((at) => role.tasks[at]!.id), null, isEach(text));
}

/** "all that together" names one task clearly: the one that is meant next most shares the time. */
function alsoMeant(whole: Float64Array, top: number, taken: ReadonlySet<string>, role: ReadableRole): number[] {
  const others = [...whole.keys()].filter((at) => at !== top && !taken.has(role.tasks[at]!.id) && whole[at]! >= Math.max(OTHER_PART,
    whole[top]! * OTHER_PART));
  return others.sort((a, b) => whole[b]! - whole[a]!).slice(0, 1);
}

/** Without a word like "together" the tasks must be about as strongly meant as each other. */
const isEven = (named: ReadonlySet<number>, whole: Float64Array): boolean => {
  const scores = [...named].map((at) => whole[at]!);
  return Math.min(...scores) >= 0.7 * Math.max(...scores);
};

function againOwn({ words }: Statement, scores: Float64Array, state: State): Target | null {
  const own = state.claims.filter((claim) => isOwn(claim) && remembered(words, state, claim.ids[0]!) > Math.max(ACCEPT, ...scores)).at(-1);
  return own ? plain([...own.ids], own.work) : null;
}
