/** Whether a quote speaks of what a finding claims: work that is not done, difficulty, experience, facts, hours, the job. */
import type { ContextKey } from "../../../../scoring/index.ts";
import { asked } from "../../facts/asked.ts";
import { CREDENTIAL_LETTERS, CREDENTIAL_NAMES } from "../../facts/credential-names.ts";
import { lower } from "../../facts/prose.ts";
import { corrects, jobIn } from "../../facts/role.ts";
import { UNION_NAMES } from "../../facts/union.ts";
import { isDenied } from "../../clauses/polarity.ts";
import { stems } from "../../match/lexicon.ts";
import type { Heard } from "../justified.ts";
import type { SaidFinding } from "../reply.ts";
import { asksOf, partsOf } from "./amounts.ts";
import { sentenceOf } from "./clause.ts";
import { DENIED, LEGAL, speaksOf, speaksOfAny } from "./context-words.ts";
import { any, folded } from "../../steering/phrases.ts";
import { DIFFICULTY, LEADING, NEGATION, RANK, SAYS_EASY, SAYS_HARD, TENURE } from "./said-words.ts";

type Said<K extends SaidFinding["kind"]> = Extract<SaidFinding, { kind: K }>;

/** The word lists are full for English only: elsewhere, silence tells little. */
const isEnglish = (text: string): boolean => /\b(?:the|of|an?|i|i'm|and|my|we|our|it|is|are|to|with|not|you|for|on|this|that|all|no|yes)\b/i.test(text);

const around = (quote: string, { text }: Heard): string => folded(sentenceOf(quote, text));

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const HAS_AMOUNT = /[1-9]/;

/** Denied, in answer to a question about these tasks, or in any words without an amount: work is handed on in too many ways to list. */
export function saysNotDone({ tasks, quote }: Said<"not_done">, heard: Heard): boolean {
  const near = around(quote, heard);
  if (NEGATION.test(near) || isDenied(near) || asksOf(tasks, heard.context)) return true;
  return /\p{L}/u.test(quote) && !HAS_AMOUNT.test(quote.replace(YEAR, ""));
}

const ASKS_HARD = /\b(?:hard|difficult\w*|complex\w*|tricky|demanding|routine|cases|kind of|easy|simple)\b/i;
const IS_HARD = ["mostly_complex", "only_complex"];

export function saysComplexity({ complexity, quote }: Said<"complexity">, heard: Heard): boolean {
  const [own, near] = [folded(quote), around(quote, heard)];
  const isPlain = SAYS_EASY.test(own) && !SAYS_HARD.test(own) && !NEGATION.test(own);
  if (IS_HARD.includes(complexity) && isPlain) return false;
  return DIFFICULTY.test(near) || !isEnglish(near) || (ASKS_HARD.test(heard.context.question) && /\p{L}{2}|\p{Script=Han}/u.test(quote));
}

const ASKS_TENURE = /\b(?:how long|how many|years?|experience\w*|senior\w*|since|when|level|position|introduce|new)\b/i;
const ASKS_LEADING = /\b(?:lead\w*|train\w*|supervis\w*|manag\w*|report\w*|people|team|senior\w*|anyone|position|level|charge)\b/i;

/** "40" of "40 hours" is no number of years. */
const countsHours = (years: string, text: string): boolean => {
  const at = text.indexOf(years);
  return /\d$/.test(years) && at >= 0 && /^(?:\s?%|[\s-]?(?:h|hrs?|hours?|percent|people|staff|days?|minutes?|godzin\w*|horas?|heures?|stunden?|ore|uur|saat|час\p{L}*|小时|घंटे|ساعة)(?![\p{L}]))/u.test(text.slice(at + years.length));
};

/** A number of years is told as one; rank and leading are named, or asked for together with the years. */
export function saysLevel({ years, level, leads, quote }: Said<"level">, heard: Heard): boolean {
  const { question } = heard.context;
  const near = around(quote, heard);
  const isAsked = ASKS_TENURE.test(question);
  const isYears = years === null || (!countsHours(years, heard.text) && TENURE.test(folded(years)) && (isAsked || /\p{L}/u.test(years) || TENURE.test(near.replace(/\d+/g, " "))));
  const isOpen = isAsked || ASKS_LEADING.test(question) || !isEnglish(near);
  const isRank = level === null || isOpen || RANK.test(near);
  const isLeading = leads === null || isOpen || LEADING.test(near) || (leads === "no" && NEGATION.test(near));
  return isYears && isRank && isLeading && (years !== null || level !== null || leads !== null);
}

const NO_ANSWER = /^\W*(?:no|nope|nah|never|none|not)\b[^,;]{0,12}$/i;
const NEEDS_NO: readonly string[] = ["union", "certificate"];
const LOST = any("used to, left, lapsed, expired, still studying, studying, working (on|towards), failed, un\\p{L}+, quit, not yet");

const HOLDING: readonly ContextKey[] = ["certificate", "licence_required"];
/** Words on the fact, or the letters of a certificate or a union. */
export const isAbout = (key: ContextKey, quote: string): boolean => speaksOf(key, folded(quote))
  || (HOLDING.includes(key) && (CREDENTIAL_LETTERS.test(quote) || CREDENTIAL_NAMES.test(lower(quote)))) || (key === "union" && UNION_NAMES.test(quote));

/** The question asks for the fact, or the words do not speak of another one alone; what is plainly denied is not claimed, and a legal duty is told as one. */
export function saysContext({ key, value, quote }: Said<"context">, heard: Heard): boolean {
  const topics = asked(heard.context.question);
  const isAsked = topics.includes(key) || (key === "certificate" && topics.includes("licence_required"));
  const [own, near] = [folded(quote), around(quote, heard)];
  if (!isAsked && !isAbout(key, quote) && !speaksOf(key, near) && speaksOfAny(own)) return false;
  const isNo = value === "none" || value === "no";
  if (isNo) return isAsked || !NEEDS_NO.includes(key) || !isEnglish(near) || NEGATION.test(near) || LOST.test(near);
  if (value === "legal" && isEnglish(near) && !LEGAL.test(near)) return false;
  if (DENIED[key]?.test(own) || (key !== "place" && NO_ANSWER.test(quote) && key !== "sign_off")) return false;
  return /[\p{L}\p{N}]/u.test(quote);
}

const HOURS = any(`
  h, hrs?, hours?, days?, week*, shift*, full ?time, part ?time, \\d+ ?h, a day, hora*, dia*, semana*, heure*, jour*, semaine*, stunde*, tag*, woche*, vollzeit, teilzeit, ore, ora, giorn*, settiman*, godzin*, dni, tygod*, etat*, uur, uren, dag*, saat*, gun*, haft*, час*, дн*, недел*, годин*, тижн*, ставк*,
  小时, 天, 周, 週, 時間, 日, 시간, 일, घंटे, घंटा, दिन, हफ्त*, ساعة, ساعات, يوم, ايام, gio, ngay, monday*, friday*, to
`);

export function saysWeek({ hours, day, days, breaks, quote }: Said<"week">, heard: Heard): boolean {
  const parts = [...hours.flatMap(partsOf), ...[day, days, breaks].filter((part) => part !== null)];
  const stands = parts.every((part) => heard.text.includes(part) || heard.context.question.includes(part));
  return parts.length > 0 && stands && (HOURS.test(around(quote, heard)) || !isEnglish(around(quote, heard)) || HOURS.test(folded(heard.context.question)));
}

const I_AM = any(`
  soy, trabajo (como|de), je suis, je travaille, ich bin, arbeite als, sou, trabalho (como|de), sono, lavoro come, faccio, jestem, pracuje, ben, ik ben, werk als, im, olarak, я, работаю, працюю, 我是, 我做, 担任, です, として, 입니다, 일해, मैं, हूँ, हूं, انا, اعمل, toi la
`);

/** A job is named; once one is known, only words that tell or correct it put another in its place. */
export function saysRole({ role: id, title, quote }: Said<"role">, { message, context: { role } }: Heard): boolean {
  if (role !== null && id === role.id) return true;
  if (!/\p{L}{2}|\p{Script=Han}|\p{Script=Hangul}/u.test(quote)) return false;
  if (role === null || corrects(message, role) || jobIn(message) !== null || I_AM.test(folded(message))) return true;
  const named = new Set(stems(title));
  return stems(quote).some((stem) => named.has(stem));
}
