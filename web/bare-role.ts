/** A catalogue role without its words: what the browser needs to score with. */
import type { ScorableRole } from "../scoring/index.ts";

type Judged<K extends string> = Record<K, { value: number }>;
/** A catalogue role, as far as the rules care. */
export type ScorableCatalogRole = Pick<ScorableRole, "id" | "tasks"> & {
  signals: Judged<keyof ScorableRole["signals"]>;
  barriers: Judged<keyof ScorableRole["barriers"]>;
  principles: Judged<keyof ScorableRole["principles"]>;
  growth: { value: number };
  uncertainty?: ScorableRole["uncertainty"];
};

/** The bare numbers of a catalogue role: the browser gets no more than it needs. */
export function bare(role: ScorableCatalogRole): ScorableRole {
  const values = <K extends string>(record: Judged<K>): Record<K, number> =>
    Object.fromEntries(Object.entries<{ value: number }>(record).map(([key, { value }]) => [key, value])) as Record<K, number>;
  return {
    id: role.id,
    growth: role.growth.value,
    tasks: role.tasks.map(({ id, label, share, score, rest }) => ({ id, label, share, score, ...(rest ? { rest } : {}) })),
    signals: values(role.signals),
    barriers: values(role.barriers),
    principles: values(role.principles),
    ...(role.uncertainty ? { uncertainty: role.uncertainty } : {}),
  };
}
