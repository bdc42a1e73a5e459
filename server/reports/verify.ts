/** Whether a report's numbers come out again, bit for bit: from what is frozen in it, and from the catalogue where that is still the same. */
import type { Catalog } from "../../db/catalog.ts";
import { METHOD, type Transition } from "../../scoring/index.ts";
import type { ReportSnapshot } from "../../web/pages/props.ts";
import { movesFor } from "./assess.ts";
import { basisOf } from "./basis.ts";
import { differences, type Difference } from "./differences.ts";
import { repeated, repeatedMoves } from "./repeat.ts";
import { digestOf } from "./seal.ts";
import { asJson, targetsOf, unspoken } from "./snapshot.ts";
import { methodOf, openedCopy } from "./versions.ts";

/** One part of a report. `from`: what it was worked out from. `leftOut`: why it could not be; null where it was. */
export type Check = { part: string; from: string; leftOut: string | null; differences: Difference[] };

/** Every part of a report, given as the JSON that is downloaded. Throws a Refusal where that is no report that this program knows. */
export async function verify(text: string, catalog: Catalog): Promise<Check[]> {
  const report = openedCopy(text);
  return [await sealed(report, JSON.parse(text) as object), ...scores(report), moves(report), facts(catalog, report), ranking(catalog, report)];
}

const checked = (part: string, from: string, found: Difference[]): Check => ({ part, from, leftOut: null, differences: found });
const leftOut = (part: string, from: string, why: string): Check => ({ part, from, leftOut: why, differences: [] });

async function sealed({ seal }: ReportSnapshot, raw: object): Promise<Check> {
  const part = "Everything frozen, by its seal", from = "the report’s own text (the seal tells a changed copy; it is no signature)";
  if (!seal) return leftOut(part, from, "The report has no seal: its method had none.");
  return checked(part, from, differences(seal.sha256, await digestOf(raw, seal.of), "seal.sha256"));
}

const SCORES = { score: "Score, range, reasons and week", levers: "What would move it", scenarios: "What-ifs", asSeen: "The score with the worker’s own numbers" } as const;

function scores(report: ReportSnapshot): Check[] {
  const from = "the frozen profile, role and activities", parts = Object.keys(SCORES) as (keyof typeof SCORES)[];
  if (!methodOf(report.method)?.recomputes.score) return parts.map((part) => leftOut(SCORES[part], from, notOurs(report)));
  const again = repeated(report);
  return parts.map((part) => checked(SCORES[part], from, differences(report[part], again[part], part)));
}

function moves(report: ReportSnapshot): Check {
  const part = "Each move’s and near miss’s own figures, and stepping stones", from = "the frozen numbers of the roles that the report names";
  const again = methodOf(report.method)?.recomputes.moves ? repeatedMoves(report) : null;
  if (!again) return leftOut(part, from, report.method === METHOD ? "The report was saved without the numbers that its moves rest on." : notOurs(report));
  return checked(part, from, [
    ...differences(report.transitions.map(onItsOwn), again.moves.map(onItsOwn), "transitions"), ...differences(report.nearMisses, again.nearMisses, "nearMisses"),
  ]);
}

/** Whether it is one of the best is a question of all moves. */
const onItsOwn = (move: Transition | null): Transition | null => move && { ...move, pareto: false };

const notOurs = ({ method }: ReportSnapshot): string => `It was made by the method ${method}; the rules of this program are ${METHOD} and work this out differently.`;
const elsewhere = (catalog: Catalog, { catalogVersion }: ReportSnapshot): string | null =>
  (catalogVersion === catalog.version ? null : `The report rests on catalogue ${catalogVersion}; this program has ${catalog.version}.`);

const GONE = "The role is not in the catalogue.";

function facts(catalog: Catalog, report: ReportSnapshot): Check {
  const part = "The facts: role, pay, demand, activities, sources", from = "the catalogue";
  const role = catalog.role(report.role.id), targets = report.targets.flatMap(({ id }) => catalog.role(id) ?? []);
  const why = methodOf(report.method)?.recomputes.facts ? elsewhere(catalog, report) ?? (role ? null : GONE) : `${notOurs(report)} That holds for facts, too, which follow from public data by rules.`;
  if (why !== null || !role) return leftOut(part, from, why ?? "");
  const used = Object.fromEntries(Object.keys(report.activities).map((id) => [id, catalog.activities[id]]));
  const now = asJson({ role: unspoken(role), targets: targetsOf(targets, report.transitions), activities: used, basis: report.basis && basisOf(catalog, role, targets) });
  return checked(part, from, (["role", "targets", "activities", "basis"] as const).flatMap((member) => differences(report[member], now[member], member)));
}

function ranking(catalog: Catalog, report: ReportSnapshot): Check {
  const part = "The whole ranking: order, near misses, best of all, how many were looked at and passed", from = "the catalogue and the frozen profile";
  const role = catalog.role(report.role.id);
  const why = methodOf(report.method)?.recomputes.moves ? elsewhere(catalog, report) ?? (role ? null : GONE) : notOurs(report);
  if (why !== null || !role) return leftOut(part, from, why ?? "");
  const { transitions, nearMisses, considered, passed } = report;
  const { moves: again, ...counts } = asJson(movesFor(catalog, role, repeated(report).score, report.filters));
  return checked(part, from, differences({ transitions, nearMisses, considered, passed }, { transitions: again, ...counts }));
}
