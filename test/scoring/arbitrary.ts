/** Random workers for the properties: any mix of what can be said, as long as a person could say it. */
import * as fc from "fast-check";
import {
  CONTEXT, LEVELS, VAGUE_WORDS,
  type Amount, type Context, type ContextKey, type OwnTask, type Profile, type TaskEntry,
} from "../../scoring/index.ts";
import { activities, medicalCoder } from "../cast.ts";

const measured = (unit: "percent" | "hours", most: number): fc.Arbitrary<Amount> =>
  fc.tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: 5 }), fc.constantFrom("plain", "about"))
    .map(([value, spread, precision]) => (spread > 2 && value > 0
      ? { unit, value, precision: "range", low: Math.max(0, value - spread), high: value + spread }
      : { unit, value, precision, low: null, high: null }));

/** Panel edits stay small here, so that they always leave room for the rest. */
const edited = fc.integer({ min: 0, max: 5 })
  .map((value): Amount => ({ unit: "percent", value, precision: "exact", low: null, high: null }));

export const amount: fc.Arbitrary<Amount> = fc.oneof(
  { weight: 4, arbitrary: measured("percent", 40) }, { weight: 2, arbitrary: measured("hours", 16) }, edited,
  { weight: 2, arbitrary: fc.constantFrom(...VAGUE_WORDS).map((word): Amount => ({ unit: "vague", word })) },
  fc.constantFrom<Amount>({ unit: "rest" }, { unit: "done" }, { unit: "none" }),
);

const x = fc.option(fc.constantFrom(-1, -0.5, 0, 0.25, 0.5, 1), { freq: 2 });
const entry = (id: string): fc.Arbitrary<TaskEntry> => fc.record({
  id: fc.constant(id), amount: fc.option(amount, { freq: 8 }), group: fc.constant(null), x,
  source: fc.constant("stated" as const), quote: fc.constant(null),
});

/** One amount for two tasks, as the fold writes it. */
const merged = (ids: readonly string[]) => fc.tuple(fc.subarray([...ids], { minLength: 2, maxLength: 3 }), measured("percent", 30)).map(([several, of]) =>
  several.map((id): TaskEntry => ({ id, amount: of, group: "g", x: null, source: "stated", quote: null })));

const tasksOf = (ids: readonly string[]) =>
  fc.tuple(fc.subarray([...ids]), ids.length < 2 ? fc.constant(null) : fc.option(merged(ids), { freq: 3 })).chain(([some, together]) => {
    const single = some.filter((id) => !together?.some((one) => one.id === id));
    return fc.tuple(...single.map(entry)).map((entries): TaskEntry[] => [...entries, ...(together ?? [])]);
  });

const ownOf = (activityIds: readonly string[]) => fc.array(fc.constantFrom(...activityIds), { maxLength: 2 }).chain((of) =>
  fc.tuple(...of.map((activity, i) => entry(`own-${i}`).map((told): OwnTask => ({ ...told, text: `own ${i}`, activity })))));

const answer = <K extends ContextKey>(key: K) =>
  fc.option(fc.constantFrom(...CONTEXT[key]).map((value) => ({ value, source: "stated" as const, quote: null })));
const context = fc.record({
  certificate: answer("certificate"), licence_required: answer("licence_required"), place: answer("place"), hands_on: answer("hands_on"),
  union: answer("union"), sign_off: answer("sign_off"), employer_ai: answer("employer_ai"), ai_work: answer("ai_work"),
}) as fc.Arbitrary<Context>;

/** Workers of a role with these tasks, who may do work of their own that these activities stand for. */
export const profileOf = (ids: readonly string[], activityIds: readonly string[]): fc.Arbitrary<Profile> => fc.record({
  level: fc.option(fc.constantFrom(...LEVELS)), x, week: fc.option(fc.constantFrom(20, 37.5, 40, 60)), tasks: tasksOf(ids), own: ownOf(activityIds), context,
  confirmed: fc.boolean(),
});
export const profile = profileOf(medicalCoder.tasks.map(({ id }) => id), Object.keys(activities));
