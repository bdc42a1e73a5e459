/** A report is frozen when it is saved: profile, score, moves and the facts that they rest on; nothing of the chat. */
import type { Catalog } from "../../db/catalog.ts";
import type { CatalogRole } from "../../db/role.ts";
import { METHOD, scoreAsSeen, tryScenario, type Profile } from "../../scoring/index.ts";
import type { MoveTarget, ReportSnapshot } from "../../web/pages/props.ts";
import type { InterviewState } from "../wire.ts";
import { assess, rolesNamed } from "./assess.ts";
import { basisOf } from "./basis.ts";

/** What the catalogue and the rules make of a worker: all but the address, the dates and the report's own history. */
export type Frozen = Omit<ReportSnapshot, "id" | "savedAt" | "expiresAt" | "scoredAt" | "earlier" | "seal" | "made">;

/** What a report is made of: the worker as data, and what they keep beside it. */
export type Reported = Pick<InterviewState, "profile" | "filters" | "scenarios" | "disagreements">;

/** Everything that the report's page shows, as the catalogue and the rules have it today, exactly as it will be read again. */
export function freeze(catalog: Catalog, role: CatalogRole, { profile, filters, scenarios, disagreements }: Reported): Frozen {
  const scorable = catalog.scorable(role.id)!;
  const { score, levers, ranking: { moves: transitions, ...ranking } } = assess(catalog, role, profile, filters);
  const targets = rolesNamed({ moves: transitions, nearMisses: ranking.nearMisses }).flatMap((id) => catalog.role(id) ?? []);
  const used = profile.own.flatMap(({ activity }) => (catalog.activities[activity] ? [[activity, catalog.activities[activity]] as const] : []));
  return asJson({
    method: METHOD, catalogVersion: catalog.version, role: unspoken(role), profile, score, levers, transitions, targets: targetsOf(targets, transitions),
    activities: Object.fromEntries(used), ...ranking, filters, disagreements,
    scenarios: scenarios.map((scenario) => tryScenario(scorable, profile, catalog.activities, score, scenario)),
    asSeen: seenOf(scoreAsSeen(scorable, profile, catalog.activities, score, disagreements)), basis: basisOf(catalog, role, targets),
  });
}

/** JSON knows no −0 and nothing undefined: what is kept is what will be read. */
export const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** The headline with the worker's own numbers, as a report holds it. */
export const seenOf = (of: ReturnType<typeof scoreAsSeen>): Frozen["asSeen"] =>
  of && { value: of.score.value, low: of.score.low, high: of.score.high, zone: of.score.zone, gain: of.gain };

/** Of the sources, those of pay and entry; near misses and stones, which are told of in passing, have theirs on the role's page. */
export function targetsOf(roles: readonly CatalogRole[], transitions: Frozen["transitions"]): MoveTarget[] {
  const shown = new Set(transitions.map(({ roleId }) => roleId));
  return roles.map(({ id, soc, title, grade, category, labour, sources }) =>
    ({ id, soc, title, grade, category, labour, sources: sources.filter((source) => shown.has(id) && labour.sources.includes(source.id)) }));
}

/** Phrases only help to read a conversation; they are most of a role's size and no part of a report. */
export const unspoken = (role: CatalogRole): CatalogRole => ({ ...role, tasks: role.tasks.map((task) => ({ ...task, phrases: [] })) });

type Quoted = { quote: string | null };
const unquoted = <T extends Quoted>(one: T): T => ({ ...one, quote: null });

/** The report without the worker's sentences. The names of tasks and what-ifs that they added stay: they are rows of tables. */
export function withoutQuotes<R extends Frozen>(report: R): R {
  const { profile, score, disagreements } = report;
  const context = Object.fromEntries(Object.entries(profile.context).map(([key, said]) => [key, said && unquoted(said)])) as Profile["context"];
  return {
    ...report,
    profile: { ...profile, tasks: profile.tasks.map(unquoted), own: profile.own.map(unquoted), context },
    score: {
      ...score, week: { ...score.week, tasks: score.week.tasks.map(unquoted) },
      signals: score.signals.map(unquoted), barrierParts: score.barrierParts.map(unquoted), growthPart: unquoted(score.growthPart),
    },
    disagreements: disagreements.map((one) => ({ ...one, reason: "" })),
  };
}
