/** Turns an evaluation case into a simulation: a role that can be scored, the true profile, and a worker who knows it. */
import {
  BARRIERS, emptyProfile, PRINCIPLES, SIGNALS, withContext, withLevel, withShare, type Level, type OwnTask, type Profile, type ScorableRole, type TaskScores,
} from "../../scoring/index.ts";
import type { Catalog } from "../../db/catalog.ts";
import type { ReadableRole } from "../../server/interpret/interpreter.ts";
import type { Simulation } from "./simulate.ts";
import { simulatedWorker, type SimulatedTruth } from "./simulated-worker.ts";

/** What a simulation needs of a case; shares in percent by task id and `other`. */
export type SimulatedCase = {
  id: string;
  role: { title: string; soc: string; tasks: readonly { id: string; label: string; time_percent: number; score: number }[] };
  truth: {
    seniority: Level; years: number | null; shares: Readonly<Record<string, number>>;
    other_tasks: readonly { text: string; percent: number }[]; facts: SimulatedTruth["facts"];
  };
};

const OTHER_WORK = "other-work";

export function simulationOf(one: SimulatedCase, role: ReadableRole, catalog: Catalog): Simulation {
  const assessed = catalog.assessed.find(({ soc, tasks }) => soc === one.role.soc && tasks.length === one.role.tasks.length);
  const scorable = assessed ? { ...catalog.scorable(assessed.id)!, ...renamed(one, catalog.scorable(assessed.id)!) } : neutral(one, role.id);
  const names = namesOf(one.role.title);
  return { id: one.id, role: { ...role, aliases: [...role.aliases, ...names] }, scorable: { ...scorable, id: role.id }, truth: trueProfile(one), worker: simulatedWorker({ ...truthOf(one), title: names[0]! }) };
}

/** What a person says of themselves: "Paralegals and Legal Assistants" is a paralegal, or a legal assistant. */
function namesOf(title: string): string[] {
  const singular = (name: string): string => name.trim().replace(/ies$/, "y").replace(/s$/, "").toLowerCase();
  return title.split(/, (?:Except .*|and )?|(?: and )/).filter((name) => name?.trim()).map(singular);
}

/** The assessed role's scores under the case's task ids: same tasks, same order, same baseline. */
function renamed({ role }: SimulatedCase, { tasks }: ScorableRole): Pick<ScorableRole, "tasks"> {
  return { tasks: tasks.map((task, at) => ({ ...task, id: role.tasks[at]!.id, label: role.tasks[at]!.label })) };
}

/** A role in a neutral market: the case knows one score per task, so easier and harder cases are one step either way. */
function neutral({ role }: SimulatedCase, id: string): ScorableRole {
  const zeros = <K extends string>(keys: readonly K[]) => Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
  const around = (score: number): TaskScores => ({ routine: Math.min(5, score + 1), typical: score, complex: Math.max(1, score - 1) });
  return {
    id, growth: 0, signals: zeros(SIGNALS), barriers: zeros(BARRIERS), principles: zeros(PRINCIPLES),
    tasks: role.tasks.map((task) => ({ id: task.id, label: task.label, share: task.time_percent, score: around(task.score) })),
  };
}

function trueProfile({ truth, role }: SimulatedCase): Profile {
  const { union, signs_off: signsOff, employer_uses_ai: employerAi } = truth.facts;
  const own = truth.other_tasks.map(({ text, percent }, at): OwnTask => ({
    id: `own-${at}`, text, activity: OTHER_WORK, group: null, x: null, source: "stated", quote: null,
    amount: { unit: "percent", value: percent, precision: "exact", low: null, high: null },
  }));
  const timed = role.tasks.reduce<Profile>((profile, { id }) => withShare(profile, id, truth.shares[id] ?? 0), { ...emptyProfile(), own, confirmed: true });
  let profile = withLevel(timed, truth.seniority);
  if (union !== null) profile = withContext(profile, "union", union ? "member" : "none");
  if (signsOff !== null) profile = withContext(profile, "sign_off", signsOff ? "internal" : "none");
  if (employerAi !== null) profile = withContext(profile, "employer_ai", employerAi);
  return withContext(profile, "ai_work", "no");
}

function truthOf({ role, truth }: SimulatedCase): SimulatedTruth {
  const own = truth.other_tasks.map(({ text, percent }) => [text, percent] as const);
  return {
    title: role.title, seniority: truth.seniority, years: truth.years, facts: truth.facts,
    labels: new Map(role.tasks.map(({ id, label }) => [id, label])),
    shares: new Map([...role.tasks.map(({ id }) => [id, truth.shares[id] ?? 0] as const), ...own]),
  };
}
