/** Who gets an amount: one task, several that share it, an own task, or nobody. */
import { isCorrection, isEach, isOutside, isShared, isSummary } from "../clauses/cues.ts";
import type { Statement } from "../clauses/statement.ts";
import { activityFor, best, remembered, weighTasks, ACCEPT } from "../match/targets.ts";
import { percentOf, type Said, type State } from "./state.ts";
import type { Hearing } from "./turn.ts";

export type Target = { ids: string[]; own: { text: string; activity: string } | null; each: boolean };

/** A part of a list names its own task from here on. */
const PART = 0.7;
const OTHER_PART = 0.35;
/** Of two tasks nearly alike, the free one is meant. */
const NEARLY = 0.6;
/** Nobody spends this much (percent) on something that is not the job. */
const TOO_MUCH = 30;
const LONGEST_TEXT = 160;

export function pickTargets(statement: Statement, said: Said | null, hearing: Hearing): Target | null {
  if (statement.empty) return pickBefore(statement, hearing);
  const { state, role } = hearing;
  const several = pickSeveral(statement, hearing);
  if (several) return several;
  const percent = said && percentOf(said, state.frame);
  const scores = weighTasks(statement.words, role, state, { asked: hearing.asked.tasks, percent, again: isCorrection(statement.text) });
  const ownAgain = againOwn(statement, scores, state);
  if (ownAgain) return ownAgain;
  const top = best(scores);
  const activity = activityFor(statement.words, hearing.activities);
  const outside = activity !== null && isOutside(statement.text) && activity.score > (scores[top ?? 0] ?? 0);
  if (top !== null && !outside) {
    return { ids: [role.tasks[free(scores, top, hearing)]!.id], own: null, each: false };
  }
  return pickOutside(statement, percent, activity?.id ?? null, hearing);
}

/** The second best where the best has its time from this very answer and the two are nearly alike. */
function free(scores: Float64Array, top: number, { state, role }: Hearing): number {
  const has = (at: number): boolean => state.claims.some(({ ids, turn }) => turn === state.turn && ids.includes(role.tasks[at]!.id));
  if (!has(top)) return top;
  const others = [...scores.keys()].filter((at) => !has(at) && scores[at]! >= Math.max(ACCEPT, NEARLY * scores[top]!));
  return others.sort((a, b) => scores[b]! - scores[a]!)[0] ?? top;
}

/** No words of its own: the one task asked about, the tasks just said to be done, or the one spoken of last. */
function pickBefore({ text, measure }: Statement, { state, asked }: Hearing): Target | null {
  const pending = [...state.mentioned].filter(([, mention]) => mention.done && mention.turn >= state.turn - 1).map(([id]) => id);
  if (isShared(text) && pending.length > 1) return { ids: pending, own: null, each: isEach(text) };
  if (asked.tasks.size === 1 || (asked.tasks.size > 1 && isShared(text))) return { ids: [...asked.tasks], own: null, each: isEach(text) };
  if (pending.length === 1) return { ids: pending, own: null, each: false };
  const last = state.claims.at(-1);
  return last && (isCorrection(text) || isSummary(text)) && measure?.unit !== "vague" ? { ids: [...last.ids], own: last.own, each: false } : null;
}

/** "phones and filing together": every part that names a task of its own; parts of one task stay one. */
function pickSeveral({ parts, text, words }: Statement, { state, role, asked }: Hearing): Target | null {
  const shared = isShared(text);
  const bearing = { asked: asked.tasks, percent: null, again: true };
  const whole = weighTasks(words, role, state, bearing);
  const top = best(whole);
  const rows = parts.map((part) => weighTasks(part, role, state, bearing));
  const named = new Set(rows.flatMap((row) => {
    const at = best(row);
    if (at === null || row[at]! < PART) return [];
    const alone = top === null || at === top || row[top]! < OTHER_PART * row[at]!;
    return alone && (shared || row[at]! >= PART * 2) ? [at] : [];
  }));
  if (shared) for (const [id, mention] of state.mentioned) if (mention.done && mention.turn >= state.turn - 1 && /\b(?:those|these|them|all)\b/.test(text)) named.add(role.tasks.findIndex((task) => task.id === id));
  named.delete(-1);
  if (named.size < 2 || (!shared && (parts.length !== 2 || !isEven(named, whole)))) return null;
  return { ids: [...named].sort((a, b) => a - b).map((at) => role.tasks[at]!.id), own: null, each: isEach(text) };
}

/** Without a word like "together" the tasks must be about as strongly meant as each other. */
const isEven = (named: ReadonlySet<number>, whole: Float64Array): boolean => {
  const scores = [...named].map((at) => whole[at]!);
  return Math.min(...scores) >= 0.7 * Math.max(...scores);
};

function againOwn({ words }: Statement, scores: Float64Array, state: State): Target | null {
  const own = state.claims.filter((claim) => claim.own && remembered(words, state, claim.ids[0]!) > Math.max(ACCEPT, ...scores)).at(-1);
  return own ? { ids: [...own.ids], own: own.own, each: false } : null;
}

/** Work that the role does not list. A large part of the week is the job's main task in words we do not know. */
function pickOutside(statement: Statement, percent: number | null, activity: string | null, hearing: Hearing): Target | null {
  const { state, role, answer } = hearing;
  if (percent !== null && percent >= TOO_MUCH && !isOutside(statement.text)) {
    const taken = new Set(state.claims.flatMap(({ ids }) => ids));
    const open = role.tasks.filter(({ id }) => !taken.has(id)).sort((a, b) => b.share - a.share)[0];
    if (open) return { ids: [open.id], own: null, each: false };
  }
  if (statement.measure?.unit === "vague" || activity === null) return null;
  const text = answer.message.slice(answer.tokens[statement.start]!.start, answer.tokens[statement.end - 1]!.end).slice(0, LONGEST_TEXT).trim();
  return { ids: [`own-${state.turn}-${statement.start}`], own: { text, activity }, each: false };
}
