/** Answers that list the moves of one wish or several at once: no degree, no licence, from home, little training, more pay. */
import type { FilterChange, Transition, TransitionFilters } from "../../../scoring/index.ts";
import type { CatalogRole } from "../../../db/role.ts";
import type { Tools } from "../answerer.ts";
import type { Intent } from "../intent/intent.ts";
import { none, numbered } from "../moves.ts";
import { dollars, listed } from "../words.ts";
import type { Heard } from "./heard.ts";
import { roleOf } from "./jobs.ts";
import { MOVES } from "../intent/phrases-beyond.ts";

/** Longer than any training. */
const ALWAYS = 1_000;
const SHOWN = 4, FEW_MONTHS = 6;

/** `fits`: known to fit; a figure that is missing does not. */
type Wish = { change: FilterChange; words: string; fits(role: CatalogRole, move: Transition): boolean };
const WISHES: Partial<Record<Intent, Wish>> = {
  no_degree: { change: { noNewDegree: true }, words: "no new degree", fits: (_, { needs }) => needs.newDegree === false },
  no_license: { change: { noLicence: true }, words: "no licence by law", fits: ({ labour }) => labour.licence !== null && labour.licence !== "law" },
  remote: { change: { remote: true }, words: "work that can be done from home", fits: () => true },
  quick: { change: { mostTrainingMonths: FEW_MONTHS }, words: `at most ${FEW_MONTHS} months of training`, fits: (_, { needs }) => needs.months !== null && needs.months <= FEW_MONTHS },
};

/** The moves that fit all wishes of the question. */
export function wished({ text, tools }: Heard, by: Intent): string {
  const asked = [...new Set([by, ...MOVES.filter(([, pattern]) => pattern.test(text)).map(([name]) => name as Intent)])], wishes = asked.flatMap((name) => WISHES[name] ?? []);
  const usual = tools.role().labour.medianWage, sum = asked.includes("pay_more") ? (sumIn(text) ?? usual) : null, base = sum === null ? null : payBase(text, sum);
  if (asked.includes("pay_more") && sum === null) return "I know neither your own pay nor the usual pay of your job, so I cannot say which pay more.";
  const fits = (move: Transition): boolean => {
    const role = roleOf(tools, move.roleId);
    return wishes.every((wish) => wish.fits(role, move)) && (sum === null || (role.labour.medianWage ?? 0) > sum);
  };
  const onList = tools.transitions().filter(fits), filters: TransitionFilters = Object.assign({ ...tools.filters() }, ...wishes.map(({ change }) => change), sum === null ? {} : { minimumPay: sum + 1 });
  const found = onList.length > 0 ? [...onList] : tools.ranking(filters).moves.filter(fits);
  if (sum !== null && /\b(best|most|highest|top)\b/.test(text)) found.sort((a, b) => paid(tools, b) - paid(tools, a));
  if (asked.includes("quick")) found.sort((a, b) => (a.needs.months ?? ALWAYS) - (b.needs.months ?? ALWAYS));
  const words = listed([...wishes.map((wish) => wish.words), ...(base === null ? [] : [`pay above ${base}`])]);
  if (found.length === 0) return `With ${words} I find no move for you. ${none(tools)}`;
  const where = onList.length > 0 ? `${onList.length} of the ${tools.transitions().length} on your list fit` : "nothing on your list as it is fits, but further on these do";
  const below = sum === null || onList.length === 0 ? [] : tools.transitions().filter((move) => paid(tools, move) > 0 && paid(tools, move) <= sum);
  const less = /\b(less|cut|lower|which)\b/.test(text) && below.length > 0 ? `\nNot above it: ${listed(below.map((move) => `${roleOf(tools, move.roleId).title} (${dollars(paid(tools, move))})`))}.` : "";
  return `With ${words}, ${where}:\n${numbered(found, tools, SHOWN)}${asked.includes("no_degree") ? "\nA course, a licence or an apprenticeship may still be needed; it stands beside each." : ""}${less}`;
}

const paid = (tools: Tools, { roleId }: Transition): number => roleOf(tools, roleId).labour.medianWage ?? 0;

const payBase = (text: string, sum: number): string => (sumIn(text) === null ? `${dollars(sum)} a year, the median of your job (U.S., May 2024), since I do not know your own pay` : `${dollars(sum)} a year`);

/** Dollars a year that the words name: "38k", "$52,000". */
function sumIn(text: string): number | null {
  const [, digits, k] = /\$?\b(\d{2,3},\d{3}|\d{5,6}|\d{2,3}(?= ?k\b))( ?k\b)?/.exec(text) ?? [];
  return digits === undefined ? null : Number(digits.replace(",", "")) * (k ? 1000 : 1);
}
