/** The profile is the fold of the turns' findings: back, edit, restart and "applied twice" all become "fold again". */
import {
  COMPLEXITY_X, emptyProfile, levelFor, type Amount, type ContextKey, type Level, type OwnTask, type Profile, type Source, type TaskEntry,
} from "../../scoring/index.ts";
import type { Finding, Request } from "../interpret/findings.ts";
import { nothingKept, withKept, withoutGone, withoutTasks, type Kept } from "./kept.ts";
import { noneIfTiny } from "./tiny.ts";

/** What the fold needs of a turn. `by: "panel"` marks its values as edited. */
export type FoldableTurn = { findings: readonly Finding[]; by: "embedded" | "model" | "panel" };

export type Folded = {
  roleId: string | null;
  /** A job the worker named that is not known, or not for sure. */
  unknownTitle: string | null;
  /** Ids of jobs that it could be as well, or instead. */
  otherRoles: readonly string[];
  profile: Profile;
  /** Hours of a working day and days of a week, where told. */
  frame: { day: number | null; days: number | null };
  /** The worker wants the score now. */
  stopped: boolean;
  kept: Kept;
};

type Draft = {
  roleId: string | null; unknownTitle: string | null; otherRoles: readonly string[]; stopped: boolean; confirmed: boolean; week: number | null; x: number | null;
  years: number | null; leads: boolean | null; said: Level | null; set: Level | null;
  tasks: Map<string, TaskEntry>; own: Map<string, OwnTask>; context: Profile["context"]; frame: Folded["frame"]; kept: Kept;
};

/** Folds turns, oldest first. Everything before the last request to start over is forgotten. */
export function fold(turns: readonly FoldableTurn[]): Folded {
  const draft = blank();
  turns.slice(lastRestart(turns)).forEach((turn, at) => {
    const source: Source = turn.by === "panel" ? "edited" : "stated";
    turn.findings.forEach((finding, index) => apply(draft, finding, source, `${at}.${index}`));
  });
  const profile: Profile = {
    level: levelOf(draft), x: draft.x, week: draft.week, confirmed: draft.confirmed, context: draft.context,
    tasks: [...draft.tasks.values()], own: [...draft.own.values()],
  };
  const { roleId, unknownTitle, otherRoles, stopped, frame } = draft;
  return { roleId, unknownTitle, otherRoles, stopped, frame, profile, kept: withoutGone(draft.kept, profile.own) };
}

function blank(): Draft {
  return {
    roleId: null, unknownTitle: null, otherRoles: [], stopped: false, confirmed: false, week: null, x: null, years: null, leads: null, said: null, set: null,
    tasks: new Map(), own: new Map(), context: { ...emptyProfile().context }, frame: { day: null, days: null }, kept: nothingKept(),
  };
}

function lastRestart(turns: readonly FoldableTurn[]): number {
  return turns.findLastIndex((turn) => turn.findings.some((f) => f.kind === "request" && f.request === "restart")) + 1;
}

/** An edit wins; the word "senior" wins over years; years and lead duties win over other words. */
function levelOf({ set, said, years, leads }: Draft): Level | null {
  return set ?? (said === "senior" ? said : (levelFor(years, leads) ?? said));
}

function apply(draft: Draft, finding: Finding, source: Source, key: string): void {
  // Edits of the panel quote nobody.
  const quote = finding.quote || null;
  switch (finding.kind) {
    case "role": return setRole(draft, finding);
    case "time": return setTime(draft, finding.tasks, noneIfTiny(finding.amount), source, quote, key);
    case "not_done": return setTime(draft, [finding.task], { unit: "none" }, source, quote, key);
    case "own_task": return void draft.own.set(finding.id, {
      id: finding.id, text: finding.text, activity: finding.activity, amount: noneIfTiny(finding.amount), group: null,
      x: draft.own.get(finding.id)?.x ?? null, source, quote,
    });
    case "complexity": return setComplexity(draft, finding.task, COMPLEXITY_X[finding.complexity], source, quote);
    case "level": return setLevel(draft, finding, source);
    case "week": return setWeek(draft, finding);
    case "context": return void Object.assign(draft.context, { [finding.key satisfies ContextKey]: { value: finding.value, source, quote } });
    case "filter": case "scenario": case "disagreement": return void (draft.kept = withKept(draft.kept, finding));
    case "request": return setRequest(draft, finding.request);
  }
}

function setRole(draft: Draft, { roleId, title, others }: Extract<Finding, { kind: "role" }>): void {
  draft.unknownTitle = roleId === null ? title : null;
  if (roleId !== null && draft.roleId !== null && roleId !== draft.roleId) {
    // Another job has other tasks: what was said of the week comes again with the finding, read for that job.
    draft.tasks.clear();
    draft.own.clear();
    draft.kept = withoutTasks(draft.kept);
  }
  draft.roleId = roleId ?? draft.roleId;
  // Interviews from before other jobs were offered have none.
  draft.otherRoles = others ?? [];
}

/** A later statement replaces an earlier one; a bare mention does not erase an amount. */
function setTime(draft: Draft, ids: readonly string[], amount: Amount, source: Source, quote: string | null, key: string): void {
  const group = ids.length > 1 ? key : null;
  for (const id of ids) {
    const entries: Map<string, TaskEntry> = draft.own.has(id) ? (draft.own as Map<string, TaskEntry>) : draft.tasks;
    const before = entries.get(id);
    const known = before?.amount != null && before.amount.unit !== "none";
    if (amount.unit === "done" && known) continue;
    entries.set(id, { ...before, id, amount, group: amount.unit === "none" || amount.unit === "done" ? null : group, x: before?.x ?? null, source, quote });
  }
}

function setComplexity(draft: Draft, id: string, x: number, source: Source, quote: string | null): void {
  if (id === "all") return setAllComplexity(draft, x);
  const own = draft.own.get(id);
  if (own) { draft.own.set(id, { ...own, x }); return; }
  const before = draft.tasks.get(id) ?? { id, amount: null, group: null, source, quote };
  draft.tasks.set(id, { ...before, x });
}

/** A remark about all cases takes the place of earlier ones about single tasks. */
function setAllComplexity(draft: Draft, x: number): void {
  draft.x = x;
  for (const [id, entry] of draft.tasks) draft.tasks.set(id, { ...entry, x: null });
}

function setLevel(draft: Draft, said: Extract<Finding, { kind: "level" }>, source: Source): void {
  if (source === "edited") { draft.set = said.level; return; }
  draft.years = said.years ?? draft.years;
  draft.leads = said.leads ?? draft.leads;
  // The later word on the level itself wins, in the panel or in the chat.
  if (said.level !== null) [draft.said, draft.set] = [said.level, null];
}

/** What was not said anew stays as it was. */
function setWeek(draft: Draft, { hours, day, days }: Extract<Finding, { kind: "week" }>): void {
  draft.week = hours ?? draft.week;
  draft.frame = { day: day ?? draft.frame.day, days: days ?? draft.frame.days };
}

function setRequest(draft: Draft, request: Request): void {
  if (request === "confirm") draft.confirmed = true;
  if (request === "stop") draft.stopped = true;
}
