/** What the form of the moves page asks for, read from its address; field names are those of the wishes that the interview keeps. */
import * as z from "zod";
import { GROUPS } from "../../db/groups.ts";
import { NO_FILTERS, type TransitionFilters } from "../../scoring/index.ts";
import { badFields, fieldErrors } from "../problems.ts";

const yes = z.union([z.literal(""), z.literal("yes")], "Must be yes, or left out.").default("");

/** People write "$45,000", "45000" and "45k". */
const MONEY = /^\$?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?\s*(k)?$/i;
const MOST_DOLLARS = 10_000_000;
const says = `Must be dollars a year from 0 to ${MOST_DOLLARS}, such as 45000.`;

function dollarsFrom(written: string): number | null {
  const [, figure, thousands] = MONEY.exec(written.trim()) ?? [];
  const dollars = figure === undefined ? null : Number(figure.replaceAll(",", "")) * (thousands ? 1000 : 1);
  return dollars !== null && dollars <= MOST_DOLLARS ? dollars : null;
}

const MOST_MONTHS = 600;
const saysMonths = `Must be a whole number of months from 0 to ${MOST_MONTHS}.`;
const saysGroup = "Must be a code of a major group of occupations, such as 29.";

const isMonths = (text: string): boolean => text.trim() === "" || (/^\d+$/.test(text.trim()) && Number(text) <= MOST_MONTHS);

export const wishesQuery = z.object({
  noNewDegree: yes, noLicence: yes, atLeastTodaysPay: yes, remote: yes, wide: yes,
  minimumPay: z.string().refine((text) => text.trim() === "" || dollarsFrom(text) !== null, says).default(""),
  mostTrainingMonths: z.string().refine(isMonths, saysMonths).default(""),
  group: z.array(z.enum(Object.keys(GROUPS) as [string, ...string[]], saysGroup)).default([]).describe("May stand several times"),
});

/** The wishes of an address, or null where it names none and what is kept holds. Throws a refusal that names the field at fault. */
export function wishesFrom(asked: Readonly<Record<string, string[]>>): TransitionFilters | null {
  const { group = [], ...single } = asked;
  const named = Object.entries(single).filter(([name]) => name in wishesQuery.shape);
  if (named.length === 0 && group.length === 0) return null;
  const parsed = wishesQuery.safeParse({ ...Object.fromEntries(named.map(([name, values]) => [name, values.at(-1)])), group });
  if (!parsed.success) throw badFields(fieldErrors(parsed.error.issues));
  const { minimumPay, mostTrainingMonths, group: groups, ...flags } = parsed.data;
  return {
    ...NO_FILTERS, ...flagged(flags), groups: [...new Set(groups)].sort(),
    minimumPay: dollarsFrom(minimumPay), mostTrainingMonths: mostTrainingMonths.trim() === "" ? null : Number(mostTrainingMonths),
  };
}

type Flags = Pick<TransitionFilters, "noNewDegree" | "noLicence" | "atLeastTodaysPay" | "remote" | "wide">;
const flagged = (flags: Record<keyof Flags, string>): Flags => ({
  noNewDegree: flags.noNewDegree === "yes", noLicence: flags.noLicence === "yes", atLeastTodaysPay: flags.atLeastTodaysPay === "yes",
  remote: flags.remote === "yes", wide: flags.wide === "yes",
});
