/** What a role has beside its tasks, as a bare list: names would be most of its size. */
import { BARRIERS, PRINCIPLES, SIGNALS, type RoleTask, type ScorableRole } from "../../scoring/index.ts";

/** Growth, signals, barriers and principles in the order of their lists; then the uncertainty of task scores and of the evidence, where there is one. */
export const factorsOf = ({ growth, signals, barriers, principles, uncertainty }: ScorableRole): number[] => [
  growth, ...SIGNALS.map((name) => signals[name]), ...BARRIERS.map((name) => barriers[name]), ...PRINCIPLES.map((name) => principles[name]),
  ...(uncertainty ? [uncertainty.taskScore, uncertainty.evidence] : []),
];

/** The role again. */
export function withFactors(id: string, tasks: readonly RoleTask[], [growth = 0, ...rest]: readonly number[]): ScorableRole {
  const values = [...rest];
  const keyed = <K extends string>(names: readonly K[]) => Object.fromEntries(names.map((name) => [name, values.shift() ?? 0])) as Record<K, number>;
  const role = { id, tasks, growth, signals: keyed(SIGNALS), barriers: keyed(BARRIERS), principles: keyed(PRINCIPLES) };
  const [taskScore, evidence] = values;
  return taskScore === undefined || evidence === undefined ? role : { ...role, uncertainty: { taskScore, evidence } };
}
