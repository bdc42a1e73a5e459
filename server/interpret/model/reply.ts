/**
 * What a language model may say of a message: ids, closed lists and verbatim quotes, never a number. Every key is required and
 * may be null where it can be missing, as providers' strict mode wants it. Code turns it into findings.
 */
import * as z from "zod";
import { COMPLEXITIES, CONTEXT, LEVELS, type ContextKey } from "../../../scoring/index.ts";
import { FIELD_NAMES } from "../findings-fields.ts";
import { MODEL_REQUESTS } from "../findings.ts";

/** How a bare number or fraction is to be understood; the quote's own unit always wins. */
export const UNITS = ["as_said", "hours", "minutes", "days", "half_days", "weeks", "percent"] as const;
/** What a bare amount recurs with; the quote's own words ("a day") always win. `once`: the `times` quotes say how often. */
export const PERIODS = ["as_said", "week", "day", "month", "year", "once"] as const;
/**
 * `is`: the sum of the terms. `mean`: their average, for unequal weeks. `add`: as much more than before. `part_of`: the term's fraction of
 * what the tasks in `of` have, or of what is left of the week where `of` is empty. `ratio_of`: the term's multiple of what `of` has
 * ("twice that", "about the same again"). `move_from`: the terms, taken away from the tasks in `of`. `remainder`: what is left of the
 * week. `vague`: a word such as "some" or "a bit". `done`: done, no amount.
 */
export const OPS = ["is", "mean", "add", "part_of", "ratio_of", "move_from", "remainder", "vague", "done"] as const;

/** What a worker can ask of a next job. `pay_floor` and `training_limit` quote an amount; `fields` names fields of work. */
export const WISHES = [
  "no_new_degree", "degree_fine", "at_least_todays_pay", "less_pay_fine", "pay_floor", "any_pay", "no_licence", "licence_fine", "training_limit", "any_training", "remote", "any_place",
  "fields", "any_field",
] as const;

const quote = z.string();
/**
 * One amount. `out_of`: the whole that it is a part of ("of the fifty"). `times`: quotes that multiply it, each a count or a part ("three
 * afternoons", "twice a week", "one shift in every six", "half"). `except`: a part of the time that it does not hold in.
 */
const term = z.object({
  amount: quote, unit: z.enum(UNITS), per: z.enum(PERIODS), out_of: quote.nullable(), times: z.array(quote), except: quote.nullable(),
});
/** Part of a week's hours, in its own unit; a bare number is of hours. */
const weekTerm = term.pick({ amount: true, times: true, except: true });
const timing = { op: z.enum(OPS), terms: z.array(term), of: z.array(z.string()) };
const contextKeys = Object.keys(CONTEXT) as [ContextKey, ...ContextKey[]];
const contextValues = [...new Set(Object.values(CONTEXT).flat())] as [string, ...string[]];

const saidFinding = z.discriminatedUnion("kind", [
  /** `title`: the job's usual English name, for looking it up; `role`: the id where one of the offered jobs is meant. */
  z.object({ kind: z.literal("role"), role: z.string().nullable(), title: z.string(), quote }),
  /** Several tasks: one amount covers them together. */
  z.object({ kind: z.literal("time"), tasks: z.array(z.string()), ...timing, quote }),
  z.object({ kind: z.literal("not_done"), tasks: z.array(z.string()), quote }),
  /** Work that is no task of the role. `text`: a few of the worker's own words for it, verbatim. */
  z.object({ kind: z.literal("own_task"), text: quote, activity: z.string(), ...timing, quote }),
  /** `task`: an id, or "all". */
  z.object({ kind: z.literal("complexity"), task: z.string(), complexity: z.enum(COMPLEXITIES), quote }),
  /** `years`: the quote that says how long in this occupation. */
  z.object({ kind: z.literal("level"), years: quote.nullable(), level: z.enum(LEVELS).nullable(), leads: z.enum(["yes", "no"]).nullable(), quote }),
  /** Working hours: the terms that add up to a week's, a day's, days a week, and what of each day is no work, each where said. */
  z.object({ kind: z.literal("week"), hours: z.array(weekTerm), day: quote.nullable(), days: quote.nullable(), breaks: quote.nullable(), quote }),
  z.object({ kind: z.literal("context"), key: z.enum(contextKeys), value: z.enum(contextValues), quote }),
  /** `fields`: empty but for the wish of that name. */
  z.object({ kind: z.literal("wish"), wish: z.enum(WISHES), fields: z.array(z.enum(FIELD_NAMES)), quote }),
  z.object({ kind: z.literal("request"), request: z.enum(MODEL_REQUESTS), quote }),
]);

export const modelReply = z.object({ findings: z.array(saidFinding), acknowledgement: z.string().nullable() });

export type Term = z.infer<typeof term>;
export type SaidFinding = z.infer<typeof saidFinding>;
export type SaidTime = Extract<SaidFinding, { kind: "time" } | { kind: "own_task" }>;
export type SaidWeek = Extract<SaidFinding, { kind: "week" }>;
export type ModelReply = z.infer<typeof modelReply>;
