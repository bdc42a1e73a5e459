/** Edits from the panel: the shape that is accepted, and what each says about the worker as a finding. */
import * as z from "zod";
import type { CatalogRole } from "../db/role.ts";
import { COMPLEXITIES, CONTEXT, LEVELS, type Amount, type ContextKey, type Scenario } from "../scoring/index.ts";
import { clientId } from "./body.ts";
import { filterChange, type Finding } from "./interpret/findings.ts";
import { MOST_SCENARIOS } from "./interview/kept.ts";
import { deniedAsShown } from "./interview/table.ts";
import { disagreementFields, faultsOfChanges, maskedName, maskedReason, scenarioFields } from "./kept-input.ts";
import { badFields, pointerTo, type FieldError } from "./problems.ts";
import type { InterviewState, ProfileEdit, ProfilePatch } from "./wire.ts";

const MOST_EDITS = 60;
const task = z.string().min(1).max(80);
const contextEdits = (Object.keys(CONTEXT) as ContextKey[]).map((key) =>
  z.strictObject({ op: z.literal("context"), key: z.literal(key), value: z.enum(CONTEXT[key]) }));

/** The browser's own arithmetic may end a hair outside its range. */
const ROUNDING = 1e-6;
const percent = z.number().min(0).max(100);
const plainEdits = [
  z.strictObject({ op: z.literal("share"), task, percent }),
  z.strictObject({ op: z.literal("keep"), task, percent, low: percent, high: percent })
    .refine(({ percent: kept, low, high }) => low - ROUNDING <= kept && kept <= high + ROUNDING, { path: ["percent"], error: "Must lie between low and high." }),
  z.strictObject({ op: z.literal("complexity"), task, complexity: z.enum(COMPLEXITIES) }),
  z.strictObject({ op: z.literal("level"), level: z.enum(LEVELS) }),
  z.strictObject({ op: z.literal("week"), hours: z.number().min(1).max(120) }),
  z.strictObject({ op: z.literal("remove"), task }),
  z.strictObject({ op: z.literal("filter"), change: filterChange }),
  z.strictObject({ op: z.literal("scenario"), id: clientId, ...scenarioFields }),
  z.strictObject({ op: z.literal("disagree"), ...disagreementFields }),
  z.strictObject({ op: z.literal("confirm") }),
] as const;
const contextEdit = z.discriminatedUnion("key", contextEdits as [typeof contextEdits[0], ...typeof contextEdits]);

export const profilePatch = z.strictObject({
  id: clientId,
  edits: z.array(z.discriminatedUnion("op", [...plainEdits, contextEdit])).min(1, "Holds no edit.").max(MOST_EDITS),
}) satisfies z.ZodType<ProfilePatch>;

/** What the edits say, in their order. Throws a refusal that names each task that is not in the worker's week, and what finds no room. */
export function findingsOf(edits: readonly ProfileEdit[], { profile, scenarios }: InterviewState, role: CatalogRole | null): Finding[] {
  const own = new Set(profile.own.map(({ id }) => id));
  const tasks = new Set([...own, ...(role?.tasks ?? []).map(({ id }) => id)]);
  const errors = edits.flatMap((edit, at): FieldError[] => {
    if (edit.op === "scenario") return faultsOfChanges(edit.changes, tasks, ["edits", at, "changes"]);
    if (!("task" in edit) || (edit.op === "complexity" && edit.task === "all")) return [];
    const [known, detail] = edit.op === "remove" ? [own, "Is no task of the worker’s own."] : [tasks, "Is not in this worker’s week."];
    return known.has(edit.task) ? [] : [{ pointer: pointerTo(["edits", at, "task"]), detail }];
  });
  errors.push(...tooMany(edits, scenarios));
  if (errors.length > 0) throw badFields(errors);
  return [...deniedAsShown(profile), ...edits.map(findingOf)];
}

/** What-ifs for which there is no room once the edits before them are applied. */
function tooMany(edits: readonly ProfileEdit[], scenarios: readonly Scenario[]): FieldError[] {
  const kept = new Set(scenarios.map(({ id }) => id));
  return edits.flatMap((edit, at): FieldError[] => {
    if (edit.op !== "scenario") return [];
    if (edit.changes.length === 0) kept.delete(edit.id);
    else if (kept.has(edit.id) || kept.size < MOST_SCENARIOS) kept.add(edit.id);
    else return [{ pointer: pointerTo(["edits", at, "id"]), detail: `At most ${MOST_SCENARIOS} what-ifs are kept; take one away first.` }];
    return [];
  });
}

/** Nothing was said, so there is no quote. */
const quote = "";

function findingOf(edit: ProfileEdit): Finding {
  switch (edit.op) {
    case "share": return { kind: "time", tasks: [edit.task], amount: exactly(edit.percent), quote };
    case "keep": return { kind: "time", tasks: [edit.task], amount: { unit: "percent", value: edit.percent, precision: "range", low: edit.low, high: edit.high }, quote };
    case "remove": return { kind: "time", tasks: [edit.task], amount: { unit: "none" }, quote };
    case "complexity": return { kind: "complexity", task: edit.task, complexity: edit.complexity, quote };
    case "level": return { kind: "level", years: null, level: edit.level, leads: null, quote };
    case "week": return { kind: "week", hours: edit.hours, quote };
    case "context": return { kind: "context", key: edit.key, value: edit.value, quote } as Finding;
    case "filter": return { kind: "filter", change: edit.change, quote };
    case "scenario": return { kind: "scenario", id: edit.id, name: maskedName(edit.name), changes: edit.changes, quote };
    case "disagree": return { kind: "disagreement", task: edit.task, score: edit.score, reason: maskedReason(edit.reason), quote };
    case "confirm": return { kind: "request", request: "confirm", quote };
  }
}

const exactly = (percent: number): Amount =>
  percent === 0 ? { unit: "none" } : { unit: "percent", value: percent, precision: "exact", low: null, high: null };
