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
import { DENIED, LEGAL, speaksOf } from "./context-words.ts";
import { any, folded } from "../../steering/phrases.ts";
import { DIFFICULTY, HANDED_ON, LEADING, NEGATION, RANK, SAYS_EASY, SAYS_HARD, TENURE } from "./said-words.ts";

type Said<K extends SaidFinding["kind"]> = Extract<SaidFinding, { kind: K }>;

const around = (quote: string, { text }: Heard): string => folded(sentenceOf(quote, text));
const ASKS_WHETHER = /(?:^|[.;,?!]\s*|\bor )(?:and |but |so |then )*(?:do|does|did|are|is|any|no|what about|how about|which of|anything|reports?|who|\w+ing)\b[^?]*\?/i;
const OWN = any("i, i'm, i've, i'll, me, my, mine, we, our");

/** Denied, or said to be others' work; or an answer to a question about these tasks. */
export function saysNotDone({ tasks, quote }: Said<"not_done">, heard: Heard): boolean {
  const near = around(quote, heard);
  if (NEGATION.test(near) || HANDED_ON.test(near) || isDenied(near)) return true;
  const { question, role } = heard.context;
  if (asksOf(tasks, heard.context) || (ASKS_WHETHER.test(question) && /\p{L}/u.test(quote) && !/\d/.test(quote))) return true;
  const labels = new Set(stems((role?.tasks ?? []).filter(({ id }) => tasks.includes(id)).map(({ label }) => label).join(" ")));
  return !OWN.test(folded(quote)) && stems(quote).some((stem) => labels.has(stem));
}

const ASKS_HARD = /\b(?:hard|difficult\w*|complex\w*|tricky|demanding|routine|cases|kind of|easy|simple)\b/i;
const IS_HARD = ["mostly_complex", "only_complex"];

export function saysComplexity({ complexity, quote }: Said<"complexity">, heard: Heard): boolean {
  const [own, near] = [folded(quote), around(quote, heard)];
  const isPlain = SAYS_EASY.test(own) && !SAYS_HARD.test(own) && !NEGATION.test(own);
  if (IS_HARD.includes(complexity) && isPlain) return false;
  return DIFFICULTY.test(near) || (ASKS_HARD.test(heard.context.question) && /\p{L}{2}|\p{Script=Han}/u.test(quote));
}

const ASKS_TENURE = /\b(?:how long|how many|years?|experience\w*|senior\w*|since|when|level|position|introduce|new)\b/i;
const ASKS_LEADING = /\b(?:lead\w*|train\w*|supervis\w*|manag\w*|report\w*|people|team|senior\w*|anyone|position|level|charge)\b/i;

/** "40" of "40 hours" is no number of years. */
const countsHours = (years: string, text: string): boolean => {
  const at = text.indexOf(years);
  return /\d$/.test(years) && at >= 0 && /^(?:\s?%|[\s-]?(?:h|hrs?|hours?|percent|people|staff|days?|minutes?|godzin\w*|horas?|heures?|stunden?|ore|uur|saat|час\p{L}*|小时|घंटे|ساعة)(?![\p{L}]))/u.test(text.slice(at + years.length));
};

export function saysLevel({ years, level, leads, quote }: Said<"level">, heard: Heard): boolean {
  const { question } = heard.context;
  const near = around(quote, heard);
  const isYears = years === null || (!countsHours(years, heard.text) && TENURE.test(folded(years)) && (ASKS_TENURE.test(question) || /\p{L}/u.test(years) || TENURE.test(near.replace(/\d+/g, " "))));
  const isRank = level === null || RANK.test(near);
  const isLeading = leads === null || LEADING.test(near) || ASKS_LEADING.test(question) || (leads === "no" && NEGATION.test(near));
  return isYears && isRank && isLeading && (years !== null || level !== null || leads !== null);
}

const NO_ANSWER = /^\W*(?:no|nope|nah|never|none|not)\b[^,;]{0,12}$/i;
const NEEDS_NO: readonly string[] = ["union", "certificate"];
const LOST = any("used to, left, lapsed, expired, still studying, studying, working (on|towards), failed, un\\p{L}+, quit, not yet");

const HOLDING: readonly ContextKey[] = ["certificate", "licence_required"];
/** Words on the fact, or the letters of a certificate or a union. */
export const isAbout = (key: ContextKey, quote: string): boolean => speaksOf(key, folded(quote))
  || (HOLDING.includes(key) && (CREDENTIAL_LETTERS.test(quote) || CREDENTIAL_NAMES.test(lower(quote)))) || (key === "union" && UNION_NAMES.test(quote));

/** The words name the fact, or the question asks for it; what is plainly denied is not claimed, and a legal duty is told as one. */
export function saysContext({ key, value, quote }: Said<"context">, heard: Heard): boolean {
  const topics = asked(heard.context.question);
  const isAsked = topics.includes(key) || (key === "certificate" && topics.includes("licence_required"));
  const [own, near] = [folded(quote), around(quote, heard)];
  if (!isAsked && !isAbout(key, quote) && !speaksOf(key, near)) return false;
  const isNo = value === "none" || value === "no";
  if (isNo) return isAsked || !NEEDS_NO.includes(key) || NEGATION.test(near) || LOST.test(near);
  if (value === "legal" && !LEGAL.test(near)) return false;
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
  return parts.length > 0 && stands && (HOURS.test(around(quote, heard)) || HOURS.test(folded(heard.context.question)));
}

const I_AM = any(`
  soy, trabajo (como|de), je suis, je travaille, ich bin, arbeite als, sou, trabalho (como|de), sono, lavoro come, faccio, jestem, pracuje, ben, ik ben, werk als, im, olarak, я, работаю, працюю, 我是, 我做, 担任, です, として, 입니다, 일해, मैं, हूँ, हूं, انا, اعمل, toi la
`);

/** A job is named; once one is known, only words that tell or correct it put another in its place. */
export function saysRole({ title, quote }: Said<"role">, { message, context: { role } }: Heard): boolean {
  if (!/\p{L}{2}|\p{Script=Han}|\p{Script=Hangul}/u.test(quote)) return false;
  if (role === null || corrects(message, role) || jobIn(message) !== null || I_AM.test(folded(message))) return true;
  const named = new Set(stems(title));
  return stems(quote).some((stem) => named.has(stem));
}
