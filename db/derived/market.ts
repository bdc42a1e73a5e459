/** Signals, barriers, principles and growth of a derived role with their reasons: each names the figure that its rule reads. */
import { BARRIERS, PRINCIPLES, SIGNALS, type Barrier, type Principle, type Signal } from "../../scoring/index.ts";
import type { CatalogRole } from "../role.ts";
import type { Occupation } from "./file.ts";
import { MEASURES } from "./opinions.ts";
import { signed } from "./signed.ts";

type Judged = CatalogRole["growth"];
type Market = Pick<CatalogRole, "signals" | "barriers" | "principles" | "growth" | "missing">;
type Reason = { why: string; sources: string[] };

const RULES = "foothold-rules";
/** A share 0..1 in percent. */
const percent = (share: number | null): string => `${Math.round((share ?? 0) * 100)}%`;
const NO_FIGURE = "No open figure says this for all occupations";
/** A signal without data widens the margin of the evidence (`uncertaintyOf`); a barrier without data counts as one that is not there. */
const NOT_KNOWN: Readonly<Record<"signal" | "barrier", Judged>> = {
  signal: { value: 0, why: `${NO_FIGURE}: counted as neutral, and the range is wider for it.`, sources: [RULES] },
  barrier: { value: 0, why: `${NO_FIGURE}: counted as no barrier.`, sources: [RULES] },
};

/** A measure of exposure by its short name. */
type Named = readonly [name: keyof Occupation["measures"], label: string];
const USE: readonly Named[] = [["applicability", "Microsoft applicability"], ["observed", "observed use (Anthropic)"]];
const OPINION: readonly Named[] = [["language", "GPTs are GPTs"], ["abilities", "DAIOE"]];

/** "Percentile among occupations: A 71, B 44." with the sources that have one. */
function exposure({ measures }: Occupation, named: readonly Named[]): Reason {
  const known = named.flatMap(([name, label]) => (measures[name] ? [{ id: MEASURES[name].id, said: `${label} ${Math.round(measures[name][1])}` }] : []));
  return {
    why: `Percentile among occupations: ${known.map(({ said }) => said).join(", ")}. Higher is more exposed.`,
    sources: [...known.map(({ id }) => id), RULES],
  };
}

const SIGNAL: Readonly<Record<Signal, (of: Occupation) => Reason>> = {
  job_postings: ({ figures }) => ({ why: `BLS projects ${signed(figures.changePct ?? 0)}% jobs from 2024 to 2034.`, sources: ["bls-ep-2025", RULES] }),
  company_actions: ({ automation }) => ({
    why: `BLS names AI or automation as a reason why this occupation’s share of jobs ${automation < 0 ? "falls" : "rises"}.`, sources: ["bls-ep-2025", RULES],
  }),
  wages: () => NOT_KNOWN.signal,
  ai_tool_maturity: (of) => exposure(of, USE),
  expert_consensus: (of) => exposure(of, OPINION),
};

const HANDBOOK: Readonly<Record<Occupation["licence"], string>> = {
  required: "The BLS handbook says that a licence or certification is required.", often: "The BLS handbook names licences in some states or specialities.",
  voluntary: "The BLS handbook names certification as optional.", none_stated: "The BLS handbook names no licence.",
  "": "The BLS handbook has no profile of this occupation.",
};

const BARRIER: Readonly<Record<Barrier, (of: Occupation) => Reason>> = {
  regulation: ({ licence, handbook }) => ({ why: HANDBOOK[licence], sources: [...(handbook ? ["bls-ooh-2025"] : []), RULES] }),
  physical_presence: ({ context }) => ({ why: `${percent(context.physical)} of the occupation’s tasks are physical.`, sources: ["onet-30-1", RULES] }),
  union: () => NOT_KNOWN.barrier,
  liability: ({ context }) => ({ why: `${percent(context.safety)} of its tasks bear on health or safety; the licence counts too.`, sources: ["onet-30-1", RULES] }),
  culture: ({ context: { caring, public: serving, leading } }) => ({
    why: `${percent(caring)} of its tasks are caring for people, ${percent(serving)} serving the public, ${percent(leading)} leading others.`,
    sources: ["onet-30-1", RULES],
  }),
};

const PRINCIPLE: Readonly<Record<Principle, (of: Occupation) => string>> = {
  embodied_physicality: ({ context }) => `${percent(context.physical)} of its tasks are physical.`,
  interpersonal_connection: ({ context }) => `${percent(context.caring)} of its tasks are caring, ${percent(context.public)} serving the public.`,
  moral_judgement: ({ context, jobZone }) => `Job zone ${jobZone ?? "not known"} of 5; ${percent(context.leading)} of its tasks are leading others.`,
};

const GROWTH: Readonly<Record<-1 | 0 | 1, string>> = {
  [-1]: "BLS names automation as a reason for fewer jobs, or the work is highly exposed and its numbers are projected to fall.",
  0: "No figure says that AI itself adds or removes this work.",
  1: "BLS names AI or automation as a reason for more of this work, or building it is part of the work.",
};

/** A null value counts as 0 and is listed under `missing`. */
export function marketOf(of: Occupation): Market {
  const judged = <K extends string>(keys: readonly K[], values: readonly (number | null)[], reason: (key: K) => Reason, unknown: Judged) =>
    Object.fromEntries(keys.map((key, at) => [key, values[at] == null ? unknown : { value: values[at], ...reason(key) }])) as Record<K, Judged>;
  return {
    signals: judged(SIGNALS, of.signals, (key) => SIGNAL[key](of), NOT_KNOWN.signal),
    barriers: judged(BARRIERS, of.barriers, (key) => BARRIER[key](of), NOT_KNOWN.barrier),
    principles: Object.fromEntries(PRINCIPLES.map((key, at): [Principle, Judged] =>
      [key, { value: of.principles[at]!, why: PRINCIPLE[key](of), sources: ["onet-30-1", RULES] }])) as Record<Principle, Judged>,
    growth: { value: of.growth, why: GROWTH[Math.sign(of.growth) as -1 | 0 | 1], sources: ["bls-ep-2025", RULES] },
    missing: [...SIGNALS.filter((_, at) => of.signals[at] === null), ...BARRIERS.filter((_, at) => of.barriers[at] === null)],
  };
}
