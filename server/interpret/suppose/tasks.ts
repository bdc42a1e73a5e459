/** Which tasks the words of a supposition name, and what share of the week they have now. */
import type { Finding } from "../findings.ts";
import type { RulesContext } from "../interpreter.ts";
import { stems } from "../match/lexicon.ts";
import { readTold } from "../told.ts";
import { toldBefore } from "../week/told-before.ts";

export type Interpret = (message: string, context: RulesContext) => Finding[];
/** What is supposed is read for itself: nothing said before gives it an amount. `told`: what was said, for the words that name a task. */
export type Supposing = { context: RulesContext; interpret: Interpret; told: RulesContext["history"] };

/** Words that name no task, whatever they resemble. */
const NO_TASK = /^(?:\W*(?:it|that|this|them|these|those|everything|anything|all of it|work|my work|my job|the job|my week|time|stuff|things|less|more|myself|me|us|using|ai|chatgpt|copilot|a union|the union|school|sleep|lunch)\W*)+$/i;

/** Ids of tasks, of the role or the worker's own; empty where the words name none. Several where they name several. */
export function tasksNamed(words: string, supposing: Supposing): string[] {
  const bare = words.replace(/^(?:(?:doing|the|my|all|any|of|on|for|in|to|with|those|these|some|more|work on|time on)\s+)+/i, "").replace(/[.,\s]+$/, "");
  if (!/\p{L}{2}/u.test(bare) || NO_TASK.test(bare)) return [];
  const listed = bare.split(/\s*(?:,|\band\b|&|\bor\b)\s*/i).filter(Boolean);
  const found = listed.map((one) => oneTask(one, supposing));
  // "Denials and appeals" are one task where each word alone says so, or where only the whole does.
  return found.every((ids) => ids.length > 0) ? [...new Set(found.flat())] : oneTask(bare, supposing);
}

function oneTask(words: string, { context, interpret, told }: Supposing): string[] {
  const before = toldTasks(words, { ...context, history: told });
  if (before.length > 0) return before;
  const labelled = taskLabelled(words, context);
  if (labelled !== null) return [labelled];
  const findings = interpret(`I spend 3 hours a week on ${words}.`, { ...context, question: "", history: [] });
  const time = findings.find((one) => one.kind === "time");
  return time?.kind === "time" && time.amount.unit === "hours" ? [...time.tasks] : [];
}

/** Ids of tasks that the worker told under these words; empty where none is, or several are. */
export function toldTasks(words: string, context: RulesContext): string[] {
  if (!context.role || context.history.length === 0) return [];
  const { state } = readTold({ ...context, role: context.role });
  return [...(toldBefore(stems(words).map((stem) => ({ stem, weight: 1 })), { ...state, turn: state.turn + 1 }, true)?.ids ?? [])];
}

/** The one task whose label holds the most of the words; null where two hold as many, or none holds half of them. */
export function taskLabelled(words: string, { role, week, known }: RulesContext): string | null {
  const said = [...new Set(stems(words))];
  const labels = week?.tasks ?? [...(role?.tasks ?? []), ...known.own.map(({ id, text }) => ({ id, label: text }))];
  const hits = labels.map(({ id, label }) => {
    const held = new Set(stems(label));
    return { id, count: said.filter((stem) => held.has(stem)).length };
  }).sort((a, b) => b.count - a.count);
  const [first, second] = hits;
  return first && first.count > 0 && first.count * 2 >= said.length && first.count > (second?.count ?? 0) ? first.id : null;
}

/** Percent of the week now, as it is scored; the role's where nothing is. */
export const shareNow = (task: string, { week, role }: RulesContext): number =>
  week?.tasks.find(({ id }) => id === task)?.share.value ?? role?.tasks.find(({ id }) => id === task)?.share ?? 0;
