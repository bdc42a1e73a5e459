/** What a worker keeps beside the profile: wishes for a move, what-ifs under a name, task scores they see otherwise. None of it enters the score. */
import { NO_FILTERS, type Disagreement, type FilterChange, type OwnTask, type Scenario, type TransitionFilters } from "../../scoring/index.ts";
import type { Finding } from "../interpret/findings.ts";

export type Kept = { filters: TransitionFilters; scenarios: Scenario[]; disagreements: Disagreement[] };
type KeptFinding = Extract<Finding, { kind: "filter" | "scenario" | "disagreement" }>;

export const nothingKept = (): Kept => ({ filters: NO_FILTERS, scenarios: [], disagreements: [] });

/** Another job has other tasks: what was kept about the old ones goes, the wishes stay. */
export const withoutTasks = ({ filters }: Kept): Kept => ({ ...nothingKept(), filters });

/** Without what was kept about own tasks that are done no more; a what-if that was about nothing else goes whole. */
export function withoutGone({ filters, scenarios, disagreements }: Kept, own: readonly OwnTask[]): Kept {
  const gone = new Set(own.filter(({ amount }) => amount?.unit === "none").map(({ id }) => id));
  return {
    filters, disagreements: disagreements.filter(({ task }) => !gone.has(task)),
    scenarios: scenarios.flatMap((one) => {
      const changes = one.changes.filter((change) => !("task" in change) || !gone.has(change.task));
      return changes.length > 0 ? [{ ...one, changes }] : [];
    }),
  };
}

/** So many what-ifs are kept at the most; one more finds no room. */
export const MOST_SCENARIOS = 12;

/** The later word wins; a scenario without changes and a disagreement without a score are taken back. */
export function withKept(kept: Kept, finding: KeptFinding): Kept {
  switch (finding.kind) {
    case "filter": return { ...kept, filters: withWishes(kept.filters, finding.change) };
    case "scenario": {
      const { id, name, changes } = finding;
      if (changes.length > 0 && kept.scenarios.length >= MOST_SCENARIOS && !kept.scenarios.some((one) => one.id === id)) return kept;
      return { ...kept, scenarios: replaced(kept.scenarios, (one) => one.id === id, changes.length > 0 ? { id, name, changes } : null) };
    }
    case "disagreement": {
      const { task, score, reason } = finding;
      return { ...kept, disagreements: replaced(kept.disagreements, (one) => one.task === task, score === null ? null : { task, score, reason }) };
    }
  }
}

/** What is absent stays as it was. */
export const withWishes = (filters: TransitionFilters, change: FilterChange): TransitionFilters =>
  ({ ...filters, ...Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) });

/** In the old one's place, or at the end; null takes it out. */
function replaced<T>(all: readonly T[], isIt: (one: T) => boolean, by: T | null): T[] {
  if (by === null) return all.filter((one) => !isIt(one));
  return all.some(isIt) ? all.map((one) => (isIt(one) ? by : one)) : [...all, by];
}
