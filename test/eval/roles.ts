/** A case's role as the product sees roles; a job that the catalogue knows lends its words. */
import { BARRIERS, PRINCIPLES, SIGNALS, type ScorableRole } from "../../scoring/index.ts";
import type { CatalogRole } from "../../db/role.ts";
import type { ReadableRole } from "../../server/interpret/interpreter.ts";
import { stems } from "../../server/interpret/match/lexicon.ts";
import type { CaseRole } from "./cases.ts";

const zeros = <K extends string>(keys: readonly K[]): Record<K, number> => Object.fromEntries(keys.map((key) => [key,
  0])) as Record<K, number>;

/** One score per task whatever the difficulty of its cases; the market is neutral, shares do not depend on it. */
export function scorableOf({ tasks }: CaseRole): ScorableRole {
  return {
    id: "case", growth: 0, signals: zeros(SIGNALS), barriers: zeros(BARRIERS), principles: zeros(PRINCIPLES),
    tasks: tasks.map(({ id, label, time_percent: share, score }) => ({ id, label, share, score: { routine: score, typical: score,
      complex: score } })),
  };
}

/** Tasks with the phrases of the catalogue's closest task, where the catalogue has the same occupation cut into much the same tasks. */
export function readableOf(role: CaseRole, catalogue: readonly CatalogRole[]): ReadableRole {
  const known = catalogue.find((other) => other.soc === role.soc && isSameWork(role, other));
  const lent = known ? lend(role, known) : new Map<string, readonly string[]>();
  return {
    id: "case", soc: role.soc, title: role.title, aliases: known?.aliases ?? [],
    tasks: role.tasks.map(({ id, label, statement, time_percent: share }) => ({ id, label, statement, share,
      phrases: lent.get(id) ?? [] })),
  };
}

function lend(role: CaseRole, known: CatalogRole): Map<string, readonly string[]> {
  const pairs = role.tasks.flatMap((task) => known.tasks.map((other) => ({ task, other, alike: likeness(textOf(task), textOf(other)) })));
  const lent = new Map<string, readonly string[]>();
  const used = new Set<string>();
  for (const { task, other, alike } of pairs.sort((a, b) => b.alike - a.alike)) {
    if (alike === 0 || lent.has(task.id) || used.has(other.id)) continue;
    lent.set(task.id, other.phrases);
    used.add(other.id);
  }
  return lent;
}

/** From this mean likeness on, two lists of tasks cut a job much the same way; phrases of another cut would mislead. */
const SAME_CUT = 0.2;

function isSameWork({ tasks }: CaseRole, other: CatalogRole): boolean {
  const best = tasks.map((task) => Math.max(...other.tasks.map((theirs) => likeness(textOf(task), textOf(theirs)))));
  return best.reduce((sum, alike) => sum + alike, 0) / tasks.length >= SAME_CUT;
}

const textOf = ({ label, statement }: { label: string; statement: string }): ReadonlySet<string> => new Set(stems(`${label} ${statement}`));

/** Shared words over all words. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared || 1);
}
