/** Whether the words of an amount are the worker's, belong to what they are said of, and are an amount at all. */
import type { Heard } from "../justified.ts";
import { quotable } from "../quotable.ts";
import type { SaidTime, Term } from "../reply.ts";
import { gapBetween } from "./clause.ts";
import { any, folded } from "../../steering/phrases.ts";
import { ACK } from "./said-words.ts";

/** An amount further away than this belongs to something else. */
const NEAR = 600;
const BARE = /^[\s\d.,:/–—-]+$/;
const ASKS_AMOUNT = /\b(?:how (?:much|many|long|often|big)|hours?|days?|week|percent\w*|share|time|split|divide\w*|fills?|rest|other|remain\w*|left|leaves?|rough\w*|typical|normal)\b|%|\d/i;
/** What a unit that follows a bare number allows it to be understood as. */
const UNITS: readonly (readonly [RegExp, readonly Term["unit"][]])[] = [
  [any("minute*, min, mins, minut*, dakika*, минут*, хвилин*, 分钟, 分鐘, 分間, 분, मिनट*, دقيقة, دقائق, phut"), ["minutes"]],
  [any("h, hr, hrs, hour*, hora*, heure*, stunde*, std, ore, ora, godzin*, uur, uren, saat*, час*, годин*, 小时, 小時, 時間, 시간, घंटे, घंटा, घण्टे, ساعة, ساعات, ساعه, gio, tieng"), ["hours"]],
  [any("day*, dia*, jour*, tag*, giorn*, dni, dzien*, dag*, gun*, дн*, день, 天, 日, 일, दिन*, يوم*, ايام, ngay"), ["days", "half_days"]],
  [any("week*, semana*, semaine*, woche*, settiman*, tydzien*, tygod*, hafta*, недел*, тижн*, 周, 週, 주, हफ्त*, اسبوع*, tuan"), ["weeks"]],
  [any("percent*, per cent, prozent, por ciento, por cento, pour ?cent, per cento, procent*, yuzde, процент*, відсот*, 퍼센트, प्रतिशत"), ["percent"]],
];
const UNIT = new RegExp(`%|\\d ?h\\b|${UNITS.map(([words]) => words.source).join("|")}|${any("half, third, quarter").source}`, "u");

/** "3" of "3 hours" may leave the unit out, but is no "3 percent". */
function fitsUnit({ amount, unit }: Term, text: string): boolean {
  const allowed = unitsAfter(amount, text);
  return allowed === null || unit === "as_said" || allowed.includes(unit);
}

/** What the word behind an amount allows; null where it is no unit. */
function unitsAfter(amount: string, text: string): readonly Term["unit"][] | null {
  const at = text.indexOf(amount);
  if (at < 0) return null;
  const after = text.slice(at + amount.length, at + amount.length + 14).trimStart();
  return after.startsWith("%") ? ["percent"] : UNITS.find(([words]) => words.exec(folded(after))?.index === 0)?.[1] ?? null;
}

const NUMBER = any(`
  one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, \\p{L}+teen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety,
  hundred, half, third, thirds, quarter, quarters, fifth, couple, few, all, none, an hour, a day, a morning, an afternoon
`);
const CLOCK = /\d\s?(?:[-–:]|to|till|until|am|pm|a\.m|p\.m|o'?clock)/i;
const FRACTION = any("half, third, thirds, quarter, quarters, fifth, all, none");
const hasUnit = (amount: string): boolean => UNIT.test(folded(amount));
/** A number in words or digits with the unit that stands behind it; a fraction is one of the week. */
export const isWhole = ({ amount, unit }: Term, text: string): boolean => {
  if (!/\d/.test(amount) && !NUMBER.test(folded(amount))) return false;
  if (FRACTION.test(folded(amount)) && !/\d/.test(amount)) return unit === "as_said" || unit === "percent" || /\S\s+\S/.test(amount);
  const isClock = /\d/.test(amount) ? CLOCK.test(amount) : /\S\s+\S+\s+\S/.test(amount);
  return (hasUnit(amount) || isClock) && unitsAfter(amount, text) === null;
};

/** Numbers that count something other than time. */
const COUNTS = any(`score*, points?, rating*, out of 100, punkt*, puntos, puntuacion, puntaje, баллов, оценк*, 分数, स्कोर, अंक, درجة`);

/** All quotes of a term. */
export const partsOf = ({ amount, times, except, out_of: whole = null }: Partial<Pick<Term, "out_of">> & Omit<Term, "unit" | "per" | "out_of">): string[] =>
  [amount, ...times, ...[whole, except].filter((part) => part !== null)];

/** Every word of the amount stands beside the quote, in an earlier answer, or in the question that the quote answers. */
export function amountStands(said: SaidTime, { text, context: { history, question } }: Heard): boolean {
  return said.terms.flatMap(partsOf).every((part) => {
    const gap = gapBetween(said.quote, part, text);
    if (gap !== null) return gap <= NEAR;
    return history.some(({ answer }) => quotable(answer).includes(part)) || question.includes(part);
  });
}

/** Words that name something, more than a yes or a thank you. */
const names = (quote: string): boolean => /[\p{L}\p{N}]/u.test(folded(quote).replace(new RegExp(ACK, "gu"), " "));

/** Whether a question names one of these tasks as it is called on the page. */
export const asksOf = (tasks: readonly string[], { role, question, known }: Heard["context"]): boolean => {
  const asked = folded(question);
  return [...(role?.tasks ?? []), ...known.own.map(({ id, text }) => ({ id, label: text }))]
    .some(({ id, label }) => tasks.includes(id) && asked.includes(folded(label)));
};

/** A bare number is an amount only where amounts are asked for or told; one of points or scores is none. */
function isAmount(term: Term, said: SaidTime, { text, context: { question } }: Heard): boolean {
  const { amount } = term;
  if (!BARE.test(amount)) return true;
  if (!fitsUnit(term, text)) return false;
  const at = text.indexOf(amount);
  if (at >= 0 && COUNTS.test(folded(text.slice(Math.max(0, at - 16), at + amount.length + 12)))) return said.terms.length > 1;
  return ASKS_AMOUNT.test(question) || UNIT.test(folded(text)) || (text.match(/\d+/g) ?? []).length > 1;
}

const ASKS_WHAT = /\b(?:what|how|which|where|who|when)\b/i;
/** "Yeah" to "So twenty and ten?" */
const agrees = ({ terms }: SaidTime, { context: { question } }: Heard): boolean =>
  terms.length > 0 && !ASKS_WHAT.test(question) && terms.every(({ amount }) => question.includes(amount));

/** The quote says more than yes, or answers a question on these tasks; its numbers are amounts. */
export function isBacked(said: SaidTime, heard: Heard): boolean {
  const tasks = said.kind === "time" ? said.tasks : [];
  const answersUs = (tasks.length > 0 && asksOf(tasks, heard.context)) || agrees(said, heard);
  if (!names(said.quote) && !answersUs) return false;
  if (said.kind === "own_task" && !/\p{L}{2}|\p{Script=Han}/u.test(said.text)) return false;
  return said.terms.every((term) => isAmount(term, said, heard));
}

