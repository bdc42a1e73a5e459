/** Evidence, barriers, protective principles and growth of a derived role, by published rules from figures; null where there is none. */
import { figure, meanOf, type Row } from "./table.ts";

/** Values of the five signals, the five barriers (both in the order of scoring's vocabulary), the three principles, and growth. */
export type Market = { signals: (number | null)[]; barriers: (number | null)[]; principles: number[]; growth: number };

/** What the rules read of an occupation. Percentiles 0..100; shares of tasks 0..1; context 0..100. Null: not known. */
export type Facts = {
  changePct: number | null; jobZone: number | null; licence: string;
  /** Whether BLS names AI or automation as a reason why the occupation's share falls (−1) or rises (1). */
  automation: -1 | 0 | 1;
  exposure: { language: number | null; abilities: number | null; applicability: number | null; observed: number | null };
  context: Record<"physical" | "caring" | "public" | "leading" | "safety" | "hands" | "proximity" | "building", number | null>;
};

const known = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null);

/** The value beside the highest threshold that `n` reaches; thresholds fall. */
function step(n: number, ...steps: readonly [from: number, value: number][]): number {
  return steps.find(([from]) => n >= from)?.[1] ?? 0;
}

/** BLS projection 2024–34, percent: the steps that most assessed roles go by as well. */
const postings = (change: number | null): number | null =>
  change === null ? null : step(change, [8, 2], [3, 1], [-2, 0], [-10, -1], [-Infinity, -2]);

/** Percentile of exposure: the more exposed, the worse the sign. */
const exposed = (percentile: number | null): number | null =>
  percentile === null ? null : step(percentile, [85, -2], [65, -1], [35, 0], [15, 1], [0, 2]);

/** What employers do is only known where BLS gives automation as its reason. Pay over time is in none of the sources. */
function signals({ changePct, automation, exposure }: Facts): (number | null)[] {
  return [
    postings(changePct), automation === 0 ? null : automation, null,
    exposed(meanOf(known([exposure.applicability, exposure.observed]))), exposed(meanOf(known([exposure.language, exposure.abilities]))),
  ];
}

/** A licence hint of the handbook: required, often (some states or specialities), voluntary, none stated; empty is not known. */
const regulation = (licence: string): number | null => ({ required: 2, often: 1, voluntary: 0, none_stated: 0 })[licence] ?? null;

function presence({ physical, hands, proximity }: Facts["context"]): number | null {
  if (physical === null) return null;
  if (physical >= 0.5 || (physical >= 0.2 && (proximity ?? 0) >= 75)) return 2;
  return physical >= 0.2 || (proximity ?? 0) >= 60 || (hands ?? 0) >= 75 ? 1 : 0;
}

function liability({ licence, jobZone, context }: Facts): number | null {
  if (context.safety === null) return null;
  if (licence === "required" && context.safety >= 0.2) return 2;
  return licence === "required" || licence === "often" || context.safety >= 0.25 || (jobZone ?? 0) >= 5 ? 1 : 0;
}

function culture({ caring, public: serving, leading }: Facts["context"]): number | null {
  if (caring === null || serving === null) return null;
  if (caring >= 0.15) return 2;
  return caring >= 0.05 || serving >= 0.1 || (leading ?? 0) >= 0.2 ? 1 : 0;
}

function principles({ jobZone, context: { physical, caring, public: serving, leading } }: Facts): number[] {
  return [
    step(physical ?? 0, [0.6, 3], [0.35, 2], [0.15, 1]),
    step((caring ?? 0) + (serving ?? 0) / 2, [0.35, 3], [0.2, 2], [0.08, 1]),
    Math.min(3, step(jobZone ?? 0, [5, 2], [4, 1]) + (leading !== null && leading >= 0.25 ? 1 : 0)),
  ];
}

/** More AI means more of this work where building it is the work or BLS says so; less where BLS or extreme exposure with falling numbers says so. */
function growth({ automation, changePct, exposure, context }: Facts): number {
  if ((context.building ?? 0) >= 0.1) return 1;
  if (automation > 0) return 1;
  const replaced = (exposure.language ?? 0) >= 80 && (changePct ?? 0) < 0;
  return automation < 0 || replaced ? -1 : 0;
}

export function marketOf(facts: Facts): Market {
  return {
    signals: signals(facts), principles: principles(facts), growth: growth(facts),
    barriers: [regulation(facts.licence), presence(facts.context), null, liability(facts), culture(facts.context)],
  };
}

/** Percentile 0..100 of each row's figure among all that have it, mid-ranks, one decimal. */
export function percentilesOf(rows: readonly Row[], column: string): Map<string, number> {
  const held = rows.flatMap((row): [string, number][] => {
    const value = figure(row[column]);
    return value === null ? [] : [[row["soc"]!, value]];
  });
  const sorted = held.map(([, value]) => value).sort((a, b) => a - b);
  const below = (value: number) => sorted.findIndex((other) => other >= value);
  const notAbove = (value: number) => sorted.findLastIndex((other) => other <= value) + 1;
  return new Map(held.map(([soc, value]) => [soc, Number(((100 * (below(value) + notAbove(value))) / 2 / sorted.length).toFixed(1))]));
}
