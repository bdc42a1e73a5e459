/** Suppositions about time that are told against today: "ten hours more on", "twice as much", "only", "no longer". */
import { USUAL_WEEK, type Change } from "../../../scoring/index.ts";
import type { RulesContext } from "../interpreter.ts";
import { shareNow, taskLabelled, tasksNamed, type Supposing } from "./tasks.ts";

const NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(" ");
const COUNTS: Readonly<Record<string, number>> = { a: 1, an: 1, another: 1, half: 0.5, "half a": 0.5, "half an": 0.5, "a couple of": 2, "a couple": 2, "a few": 3, thirty: 30, forty: 40, fifty: 50 };
const COUNT = `\\d+(?:\\.\\d+)?|half an?|a couple(?: of)?|a few|${NUMBERS.slice(1).join("|")}|thirty|forty|fifty|another|an?`;
const UNIT = "hours?|hrs?|h|days?|mornings?|afternoons?|minutes?|mins?|%|percent|per cent|points?";
const OF_WEEK = "(?: (?:of|from) (?:my|the|each|every) (?:week|time|day|working week|hours))?";
const EACH = "(?:,? (?:a|per|each|every) (week|day))?";
const MORE = "more|extra|additional|further|less|fewer";
const LINK = "(?:(?:of|on|for|in|with|doing|to|into|at|spent on|going to|from|off)\\s+)*";

/** Hours of one working day. */
const daysOf = (week: number): number => week / 5;

type Step = { task: string; by: number };
const stepped = (steps: readonly Step[], context: RulesContext): Change[] =>
  steps.map(({ task, by }) => share(task, shareNow(task, context) + by));
const share = (task: string, to: number): Change => ({ kind: "set_share", task, share: Math.round(Math.min(100, Math.max(0, to)) * 1e6) / 1e6 });

/** One amount for several tasks goes to each by what it has now; evenly where none has any. */
function spread(tasks: readonly string[], by: number, context: RulesContext): Step[] {
  const now = tasks.map((task) => shareNow(task, context));
  const sum = now.reduce((all, one) => all + one, 0);
  return tasks.map((task, at) => ({ task, by: sum > 0 ? (by * now[at]!) / sum : by / tasks.length }));
}

/** Percent of the week that an amount is; null for a percentage that may be of the task instead. */
function pointsOf(count: string, unit: string, each: string | undefined, context: RulesContext, ofWeek: boolean): number | null {
  const value = COUNTS[count.toLowerCase()] ?? (NUMBERS.includes(count.toLowerCase()) ? NUMBERS.indexOf(count.toLowerCase()) : Number(count));
  const week = context.week?.hours ?? context.known.week ?? USUAL_WEEK;
  if (/^(?:%|per)/i.test(unit)) return ofWeek ? value : null;
  if (/^point/i.test(unit)) return value;
  const hours = /^d/i.test(unit) ? daysOf(week) : /^(?:mo|af)/i.test(unit) ? daysOf(week) / 2 : /^m/i.test(unit) ? 1 / 60 : 1;
  return (value * hours * (each?.toLowerCase() === "day" ? 5 : 1) * 100) / week;
}

type Form = { words: RegExp; changes(match: RegExpExecArray, supposing: Supposing): Change[] };

const MOVED = new RegExp(`\\b(?:mov|shift|swap|trad|switch|transfer|put|take|took|reassign)\\w*\\s+(${COUNT})\\s?(${UNIT})${EACH}(${OF_WEEK})\\s+(?:of|from|off|away from|out of)\\s+(.+?)\\s+(?:to|into|for|onto|over to|and (?:put|gave|give|add(?:ed)?|spen[dt]) (?:it|them|that) (?:on|to|into))\\s+(.+)$`, "i");
const BY = new RegExp(`(?:^|\\s)(${COUNT})\\s(${MORE})\\s(${UNIT})${EACH}(${OF_WEEK})(?: time| work)?${EACH}\\s*${LINK}(.+)$`, "i");
const AFTER = new RegExp(`(?:^|\\s)(${COUNT})\\s?(${UNIT})${EACH}\\s(${MORE})${EACH}(${OF_WEEK})(?: time| work)?\\s*${LINK}(.+)$`, "i");
const AN_EXTRA = new RegExp(`(?:^|\\s)(?:an? )?(extra|additional|further|another)\\s(?:(${COUNT})\\s)?(${UNIT})${EACH}(${OF_WEEK})${EACH}\\s*${LINK}(.+)$`, "i");
const GREW = new RegExp(`^(.+?)\\s(?:took|went up by|grew by|rose by|increased by|got|fell by|dropped by|went down by|shrank by|lost)\\s(${COUNT})\\s(?:(${MORE})\\s)?(${UNIT})${EACH}$`, "i");
const SHRINKS = /\b(?:less|fewer)\b|\b(?:fell|dropped|went down|shrank|lost)\b/i;
const FACTOR: readonly [RegExp, number][] = [
  [/\b(?:doubl\w+|twice as much|twice as many|two times)\b/i, 2], [/\b(?:tripl\w+|three times as much|three times as many)\b/i, 3],
  [/\b(?:halv\w+|half as much|half as many|half of what|in half|by half)\b/i, 0.5],
];
const FACTOR_WORDS = /\b(?:doubl\w+|tripl\w+|halv\w+|(?:twice|two times|three times|half) as (?:much|many)(?: of)?|(?:cut|slashed|reduced)|in half|by half|i|we|my time on|time on|the time (?:on|for)|my|the amount of|did|do|spent|spend|had|was|were)\b/gi;
const SHARE_MORE = new RegExp(`\\b(\\d+)\\s?(?:%|percent|per cent)\\s(${MORE})\\s(?:time )?(?:on |for |of |doing )?(.+)$`, "i");

const ONLY = /\b(?:all (?:that )?(?:i|we) (?:did|do|had) (?:was|is|were)|(?:i|we) (?:only|just) (?:did|do|had|got|get|took|handled|worked on)|(?:did|do|worked on) (?:only|just|nothing but|nothing except)|nothing but|(?:spen[dt]) (?:all|the whole of|100 ?%) (?:of )?(?:my|the) (?:time|week|day|hours) (?:on|doing|with)|(?:my|the) (?:whole|entire) (?:week|time|job) (?:was|were|is|went to|went on)|everything i did was|full[- ]time (?:on|doing)|(?:was|were|am) (?:only|just) (?:on|doing))\s+(.+)$/i;
const STOPPED = /\b(?:stop(?:ped)?|quit|drop(?:ped)?|gave up|give up|ga?ve away|no longer (?:do|did|had|have|have to do|had to do|handle[ds]?)|(?:didn[’']?t|did not|don[’']?t|do not|never) (?:(?:have to|need to) )?(?:do|did|handle)|got rid of|hand(?:ed)? (?:off|over)|passed on|pass on|skip(?:ped)?|outsourced?|delegated?|lost|was relieved of|had nothing to do with|without|had no(?: more)?|no more)(?: any(?: ?more)?(?: of)?)?(?: doing)?\s+(.+?)(?: any ?more| altogether| entirely| completely)?$/i;
const OTHERS = /^(?:.{0,40}\b(?:lets?|has|have|had|makes?|made|gets?|got)\s+)?(?:someone|somebody|anyone|a colleague|colleagues|another (?:team|person|colleague)|(?:some|any)(?:one|body) else|others|the (?:ai|bot|machine|software|computer|tool)|an? (?:ai|bot|machine|tool)|ai|copilot|chatgpt|automation|my (?:boss|colleagues?|team|assistant))(?: else)?\s+(?:did|does|do|took over|takes over|take over|took|takes|handle[ds]?|wrote|writes|would do|could do|can do|does all|did all|had)\s+(.+?)(?: (?:for me|instead|completely|entirely|from me|on its own|by itself))*$/i;
/** "A chatbot answered the customers’ questions": only where its words are those of a task. */
const BY_MACHINE = /^(?:.{0,40}\b(?:lets?|had|has|have|makes?|made)\s+)?(?:an? |the )?(?:ai|bot|machine|software|chat ?bot|chatgpt|copilot|automation)s?\s+(?!came|comes|is\b|was\b|were\b|gets?\b|got\b)(\w+(?:ed|s|e|t)?\s+.+)$/i;
const HANDED = new RegExp(`^(${COUNT})\\s?(${UNIT})${EACH}${OF_WEEK}\\s(?:of|from)\\s(.+?)\\s(?:went|go|goes|were given|was given|moved|were handed|fell|dropped)\\s(?:to|away|over|off|out)\\b.*$`, "i");
const GONE = /^(.+?)\s(?:went away|disappear(?:ed|s)?|was gone|were gone|vanish\w*|fell away|(?:was|were|is|are|got|gets?|would be) (?:fully |completely |all )?(?:automated|outsourced|done by (?:ai|a (?:bot|machine)|somebody else|someone else|others)|taken (?:over|away)(?: by .+)?|given to (?:someone|somebody) else)|went to (?:ai|someone else|somebody else|another team|india))(?: altogether| completely)?$/i;

const each = (words: string, supposing: Supposing, to: (task: string) => number): Change[] =>
  tasksNamed(words, supposing).map((task) => share(task, to(task)));

function byAmount(words: string, count: string, unit: string, eachOf: string | undefined, ofWeek: boolean, less: boolean, supposing: Supposing): Change[] {
  const { context } = supposing;
  const tasks = tasksNamed(words, supposing);
  const points = pointsOf(count, unit, eachOf, context, ofWeek);
  if (points !== null) return stepped(spread(tasks, less ? -points : points, context), context);
  return tasks.map((task) => share(task, shareNow(task, context) * (1 + ((less ? -1 : 1) * Number(count)) / 100)));
}

const isLess = (word: string | undefined): boolean => SHRINKS.test(word ?? "");

const FORMS: readonly Form[] = [
  { words: MOVED, changes: ([, count, unit, per, of, from, to], supposing) => {
    const lost = byAmount(from!, count!, unit!, per, of !== "", true, supposing);
    const won = byAmount(to!, count!, unit!, per, of !== "", false, supposing);
    return lost.length > 0 && won.length > 0 ? [...lost, ...won] : [];
  } },
  { words: HANDED, changes: ([, count, unit, per, words], supposing) => byAmount(words!, count!, unit!, per, false, true, supposing) },
  { words: SHARE_MORE, changes: ([, count, more, words], supposing) => byAmount(words!.replace(/^of (?:my|the) (?:week|time) (?:on|for|doing) /i, ""), count!, "%", undefined, /^of (?:my|the) (?:week|time)/i.test(words!), isLess(more), supposing) },
  { words: BY, changes: ([, count, more, unit, per, of, later, words], supposing) => byAmount(words!, count!, unit!, per ?? later, of !== "", isLess(more), supposing) },
  { words: AFTER, changes: ([, count, unit, per, more, later, of, words], supposing) => byAmount(words!, count!, unit!, per ?? later, of !== "", isLess(more), supposing) },
  { words: AN_EXTRA, changes: ([, , count, unit, per, of, later, words], supposing) => byAmount(words!, count ?? "one", unit!, per ?? later, of !== "", false, supposing) },
  { words: GREW, changes: ([whole, words, count, more, unit, per], supposing) => (more || /\bby\b/.test(whole) ? byAmount(words!, count!, unit!, per, false, isLess(more) || isLess(whole.slice(words!.length)), supposing) : []) },
  { words: ONLY, changes: ([, words], supposing) => {
    const tasks = tasksNamed(words!, supposing);
    const now = tasks.map((task) => shareNow(task, supposing.context));
    const sum = now.reduce((all, one) => all + one, 0);
    return tasks.map((task, at) => share(task, sum > 0 ? (100 * now[at]!) / sum : 100 / tasks.length));
  } },
  { words: OTHERS, changes: ([, words], supposing) => each(words!, supposing, () => 0) },
  { words: BY_MACHINE, changes: ([, words], { context }) => {
    const task = taskLabelled(words!, context);
    return task === null ? [] : [share(task, 0)];
  } },
  { words: GONE, changes: ([, words], supposing) => each(words!, supposing, () => 0) },
  { words: STOPPED, changes: ([, words], supposing) => each(words!, supposing, () => 0) },
];

/** The changes of one part; empty where it is no such form, or names no task. */
export function timeOf(part: string, supposing: Supposing): Change[] {
  for (const [words, by] of FACTOR) {
    if (!words.test(part)) continue;
    const found = each(part.replace(FACTOR_WORDS, " ").replace(/\s+/g, " ").trim(), supposing, (task) => shareNow(task, supposing.context) * by);
    if (found.length > 0) return found;
  }
  for (const { words, changes } of FORMS) {
    const match = words.exec(part);
    const found = match ? changes(match, supposing) : [];
    if (found.length > 0) return found;
  }
  return [];
}
