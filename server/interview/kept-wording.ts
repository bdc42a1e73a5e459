/** How wishes and named what-ifs are repeated back to the worker, in one short sentence each. */
import { NO_FILTERS, type FilterChange } from "../../scoring/index.ts";
import type { Finding } from "../interpret/findings.ts";
import type { InterviewState } from "../wire.ts";
import { ALL_GROUPS, FIELDS, type Field } from "../interpret/findings-fields.ts";

const NAMES: Record<Field, string> = {
  healthcare: "healthcare", tech: "computing", construction: "construction", trades: "construction and repair trades", education: "education", office: "office work", legal: "law",
  finance: "business and finance", management: "management", social: "social services", sales: "sales", transport: "transport", manufacturing: "production", food: "food service",
  arts: "arts and media", science: "science", security: "protective services", cleaning: "cleaning and grounds", personal_care: "personal care", engineering: "engineering",
  farming: "farming, fishing and forestry", repair: "repair",
};
const HOURS_A_YEAR = 2080;
const HOURLY = /(?:\ban?|\bper|\beach|\bevery|\/) ?(?:hour|hr|h)\b|\bhourly\b/i;
/** Fields that are left out rather than asked for: more than this many stay. */
const MOST_NAMED = 11;

/** "no new degree", "at least $52,000 a year": what a change asks for, as parts of a sentence. `quote`: the worker's words. */
function wishesInWords(change: FilterChange, quote: string): string[] {
  if (Object.entries(NO_FILTERS).every(([key, none]) => String(change[key as keyof FilterChange]) === String(none))) return ["no wishes any more"];
  const { noNewDegree, atLeastTodaysPay, noLicence, minimumPay, mostTrainingMonths, remote, groups, wide } = change;
  const isPayOpen = atLeastTodaysPay === false && minimumPay === null;
  return [
    yesNo(noNewDegree, "no new degree", "a new degree is fine"), yesNo(noLicence, "no licence or exam", "a licence or exam is fine"),
    isPayOpen ? "any pay" : yesNo(atLeastTodaysPay, "not below today’s pay", "less than today’s pay is fine"), isPayOpen ? null : payOf(minimumPay, quote),
    mostTrainingMonths === null ? "any length of training" : mostTrainingMonths === undefined ? null : `at most ${monthsInWords(mostTrainingMonths)} of training`,
    yesNo(remote, "work from home", "any place of work"), groups === undefined ? null : fieldsInWords(groups),
    yesNo(wide, "also what is unlike your work today", "only what is near your work today"),
  ].filter((part) => part !== null);
}

/** What was kept beside the profile. A what-if that is not among those kept found no room. */
export function keptNotes(findings: readonly Finding[], { scenarios }: InterviewState): string[] {
  const said = findings.filter(({ quote }) => quote !== "");
  const wishes = said.flatMap((one) => (one.kind === "filter" ? wishesInWords(one.change, one.quote) : []));
  const named = said.flatMap((one) => {
    if (one.kind !== "scenario") return [];
    if (one.changes.length === 0) return [`“${one.name}” is no longer kept.`];
    return [scenarios.some(({ id }) => id === one.id) ? `Kept as “${one.name}”.` : `“${one.name}” could not be kept: there is room for ${scenarios.length}. Drop one first.`];
  });
  return [...(wishes.length > 0 ? [`Noted for the moves I show you: ${wishes.join(", ")}.`] : []), ...named];
}

const yesNo = (value: boolean | undefined, yes: string, no: string): string | null => (value === undefined ? null : value ? yes : no);

function payOf(pay: number | null | undefined, quote: string): string | null {
  if (pay === undefined) return null;
  if (pay === null) return "no least pay";
  const hourly = HOURLY.test(quote) ? ` ($${plain(pay / HOURS_A_YEAR)} an hour for ${HOURS_A_YEAR.toLocaleString("en-US")} hours)` : "";
  return `at least $${pay.toLocaleString("en-US", { maximumFractionDigits: 0 })} a year${hourly}`;
}

function monthsInWords(months: number): string {
  if (months < 1) return `${plain(months * (52 / 12))} weeks`;
  return `${plain(months)} ${months === 1 ? "month" : "months"}`;
}

function fieldsInWords(groups: readonly string[]): string {
  if (groups.length === 0) return "any field";
  if (groups.length > MOST_NAMED) return `any field but ${namesOf(ALL_GROUPS.filter((group) => !groups.includes(group)))}`;
  return `only ${namesOf(groups)}`;
}

/** Fields named by the groups that they are made of, the widest first. */
function namesOf(groups: readonly string[]): string {
  const left = new Set(groups);
  const fields = (Object.keys(FIELDS) as Field[]).toSorted((a, b) => FIELDS[b].length - FIELDS[a].length);
  const names = fields.filter((field) => {
    const isIn = FIELDS[field].every((group) => left.has(group));
    if (isIn) for (const group of FIELDS[field]) left.delete(group);
    return isIn;
  }).map((field) => NAMES[field]);
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

const plain = (value: number): string => String(Math.round(value * 10) / 10);
