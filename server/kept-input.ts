/** What API clients and the panel write of what is kept beside a profile: every task, fact and value in it checked against the worker's week. */
import * as z from "zod";
import { CONTEXT, NO_FILTERS, type Change, type Disagreement, type Scenario, type TransitionFilters } from "../scoring/index.ts";
import { clientId, plainText, typedText } from "./body.ts";
import { change, filterChange, MOST_CHANGES } from "./interpret/findings.ts";
import { MOST_SCENARIOS, withWishes } from "./interview/kept.ts";
import { mask } from "./interview/mask.ts";
import { pointerTo, type FieldError } from "./problems.ts";

const MOST_NAME = 80, MOST_REASON = 400;
const MOST_DISAGREEMENTS = 60;
const aiScore = z.number().min(1).max(5);

export const scenarioFields = { name: typedText(MOST_NAME), changes: z.array(change).max(MOST_CHANGES) };
/** `score` null takes the worker's own number back. */
export const disagreementFields = { task: z.string().min(1).max(80), score: aiScore.nullable(), reason: plainText(MOST_REASON) };

/** What is typed travels with a report: without what identifies a person. A mark may be longer than what it stands for. */
export const maskedName = (name: string): string => mask(name).slice(0, MOST_NAME);
export const maskedReason = (reason: string): string => mask(reason).slice(0, MOST_REASON);

/** `id` of a scenario may be left out. */
export const keptInput = {
  filters: filterChange.nullish(),
  scenarios: z.array(z.strictObject({ id: clientId.nullish(), ...scenarioFields })).max(MOST_SCENARIOS).nullish(),
  disagreements: z.array(z.strictObject({ task: disagreementFields.task, score: aiScore, reason: disagreementFields.reason.nullish() })).max(MOST_DISAGREEMENTS).nullish(),
};
export type KeptInput = z.infer<z.ZodObject<typeof keptInput>>;

/** As the rules take them. `tasks`: ids of the worker's week; `faults`: each name in the input that is unknown or stands twice. */
export function keptFrom({ filters, scenarios, disagreements }: KeptInput, tasks: ReadonlySet<string>): { filters: TransitionFilters; scenarios: Scenario[]; disagreements: Disagreement[]; faults: FieldError[] } {
  const named = (scenarios ?? []).map(({ id, name, changes }, at) => ({ id: id ?? `scenario-${at + 1}`, name, changes }));
  const seen = (disagreements ?? []).map(({ reason, ...one }) => ({ ...one, reason: reason ?? "" }));
  const faults = [
    ...named.flatMap(({ changes }, at) => faultsOfChanges(changes, tasks, ["scenarios", at, "changes"])),
    ...named.flatMap(({ id }, at) => (named.findIndex((one) => one.id === id) < at ? [wrong(["scenarios", at, "id"], "Stands here twice.")] : [])),
    ...seen.flatMap(({ task }, at) => (tasks.has(task) ? [] : [wrong(["disagreements", at, "task"], NOT_THERE)])),
    ...seen.flatMap(({ task }, at) => (seen.findIndex((one) => one.task === task) < at ? [wrong(["disagreements", at, "task"], "Stands here twice.")] : [])),
  ];
  return { filters: withWishes(NO_FILTERS, filters ?? {}), scenarios: named, disagreements: seen, faults };
}

const NOT_THERE = "Is not in this worker’s week.";
const wrong = (path: readonly PropertyKey[], detail: string): FieldError => ({ pointer: pointerTo(path), detail });

/** Tasks that are not in the week, and values that another fact has. `at`: the way to the changes. */
export function faultsOfChanges(changes: readonly Change[], tasks: ReadonlySet<string>, at: readonly PropertyKey[]): FieldError[] {
  return changes.flatMap((one, index): FieldError[] => {
    if (one.kind === "context") {
      const values: readonly string[] = CONTEXT[one.key];
      return values.includes(one.value) ? [] : [wrong([...at, index, "value"], `Must be one of ${values.join(", ")}.`)];
    }
    if (one.kind === "level" || (one.kind === "complexity" && one.task === "all") || tasks.has(one.task)) return [];
    return [wrong([...at, index, "task"], NOT_THERE)];
  });
}
