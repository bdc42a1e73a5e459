/** A profile as an API client writes it: short forms allowed, everything optional, every name checked against the role. */
import * as z from "zod";
import type { Catalog } from "../db/catalog.ts";
import type { CatalogRole } from "../db/role.ts";
import {
  CONTEXT, emptyProfile, LEVELS, SOURCES, type Amount, type Context, type ContextKey, type OwnTask, type Profile, type Source, type TaskEntry,
} from "../scoring/index.ts";
import { amount } from "./interpret/findings.ts";
import { noneIfTiny } from "./interview/tiny.ts";
import { badFields, pointerTo, type FieldError } from "./problems.ts";

const MOST_OWN = 20;
const id = z.string().min(1).max(80);
const quote = z.string().max(600).nullish();
const source = z.enum(SOURCES).nullish();
const x = z.number().min(-1).max(1).nullish();
/** One of: `share` (percent of the week), `hours` (per week), or a full `amount`. */
const time = { share: z.number().min(0).max(100).nullish(), hours: z.number().min(0).max(168).nullish(), amount: amount.nullish() };
const entry = { ...time, x, source, quote, group: z.string().max(80).nullish() };

const contextInput = z.strictObject(Object.fromEntries(
  (Object.keys(CONTEXT) as ContextKey[]).map((key) => {
    const value = z.enum(CONTEXT[key]);
    return [key, z.union([value, z.strictObject({ value, source, quote })], `Must be one of ${CONTEXT[key].join(", ")}, or { value, source, quote }`).nullish()];
  }),
));

/** `share` counts as said plainly ("stated"), or as exact where the source is "edited". `confirmed`: tasks not listed are not done. */
export const profileInput = z.strictObject({
  level: z.enum(LEVELS).nullish(),
  x,
  week: z.number().min(1).max(120).nullish(),
  tasks: z.array(z.strictObject({ id, ...entry })).max(50).nullish(),
  own: z.array(z.strictObject({ id: id.nullish(), text: z.string().min(1).max(200).nullish(), activity: id, ...entry })).max(MOST_OWN).nullish(),
  context: contextInput.nullish(),
  confirmed: z.boolean().nullish(),
});
export type ProfileInput = z.infer<typeof profileInput>;

/** The profile that the rules take. Throws a refusal that names unknown tasks, activities and doubles; `at` is where the input stands. */
export function profileFrom(input: ProfileInput | null | undefined, role: CatalogRole, { activities }: Catalog, at: string): Profile {
  if (!input) return emptyProfile();
  const own = (input.own ?? []).map((task, index): OwnTask => ({
    ...taskEntry(task.id ?? `own-${index + 1}`, task), activity: task.activity, text: task.text ?? activities[task.activity]?.label ?? task.activity,
  }));
  const tasks = (input.tasks ?? []).map((task) => taskEntry(task.id, task));
  const errors = faultsOf(tasks, own, role, activities, at);
  if (errors.length > 0) throw badFields(errors);
  const { level = null, x: cases = null, week = null, confirmed } = input;
  return { level, x: cases, week, tasks, own, context: contextFrom(input.context), confirmed: confirmed ?? false };
}

function faultsOf(
  tasks: readonly TaskEntry[], own: readonly OwnTask[], role: CatalogRole, activities: Catalog["activities"], at: string,
): FieldError[] {
  const ofRole = new Set(role.tasks.map((task) => task.id));
  return [
    ...tasks.flatMap((task, index) => (ofRole.has(task.id) ? [] : [wrong([at, "tasks", index, "id"], `The role has no task “${task.id}”.`)])),
    ...own.flatMap(({ activity }, index) =>
      (Object.hasOwn(activities, activity) ? [] : [wrong([at, "own", index, "activity"], `There is no activity “${activity}”.`)])),
    ...own.flatMap((task, index) => (ofRole.has(task.id) ? [wrong([at, "own", index, "id"], `“${task.id}” is a task of the role.`)] : [])),
    ...doubles([...tasks, ...own]).map((index) =>
      wrong(index < tasks.length ? [at, "tasks", index, "id"] : [at, "own", index - tasks.length, "id"], "Stands here twice.")),
  ];
}

const wrong = (path: PropertyKey[], detail: string): FieldError => ({ pointer: pointerTo(path), detail });

const doubles = (entries: readonly TaskEntry[]): number[] =>
  entries.flatMap(({ id }, index) => (entries.findIndex((other) => other.id === id) < index ? [index] : []));

type EntryInput = z.infer<z.ZodObject<typeof entry>>;

function taskEntry(id: string, input: EntryInput): TaskEntry {
  const said: Source = input.source ?? "stated";
  return { id, amount: amountOf(input, said), group: input.group ?? null, x: input.x ?? null, source: said, quote: input.quote ?? null };
}

function amountOf({ share, hours, amount: full }: EntryInput, said: Source): Amount | null {
  const value = share ?? hours ?? null;
  if (full) return noneIfTiny(full);
  if (value === null) return null;
  return noneIfTiny({ unit: share == null ? "hours" : "percent", value, precision: said === "edited" ? "exact" : "plain", low: null, high: null });
}

function contextFrom(input: ProfileInput["context"]): Context {
  const answered = Object.entries(input ?? {}).flatMap(([key, said]) => {
    if (said == null) return [];
    const { value, source: from, quote: words } = typeof said === "string" ? { value: said, source: null, quote: null } : said;
    return [[key, { value, source: from ?? "stated", quote: words ?? null }]];
  });
  return { ...emptyProfile().context, ...Object.fromEntries(answered) };
}
