/** What a report's owner can change in it, as pure steps from one frozen state to the next. */
import type { Catalog } from "../../db/catalog.ts";
import { scorable } from "../../db/role.ts";
import { METHOD, scoreAsSeen, type Change, type Disagreement } from "../../scoring/index.ts";
import type { EarlierScore, ReportSnapshot } from "../../web/pages/props.ts";
import { maskedReason } from "../kept-input.ts";
import { badField, Refusal } from "../problems.ts";
import type { ReportChange } from "../wire.ts";
import { freeze, seenOf, withoutQuotes } from "./snapshot.ts";
import { headlineOf, todayOf } from "./today.ts";
import { madeBy, methodOf } from "./versions.ts";

/** The report after the changes: scored anew first, words taken out last, so that none come back. `at`: an ISO instant. */
export function altered(catalog: Catalog, report: ReportSnapshot, { rescore, disagree, hideQuotes }: ReportChange, at: string): ReportSnapshot {
  const scored = rescore ? rescored(catalog, report, at) : report;
  const seen = disagree ? disagreed(scored, disagree) : scored;
  return hideQuotes ? withoutQuotes(seen) : seen;
}

/** By today's catalogue and rules; what it said before stays, by date. A report that is by them already stays as it is. Throws 409 where the role is gone. */
function rescored(catalog: Catalog, report: ReportSnapshot, scoredAt: string): ReportSnapshot {
  if (report.catalogVersion === catalog.version && report.method === METHOD && todayOf(catalog, report) === null) return report;
  const role = catalog.role(report.role.id);
  if (!role) throw new Refusal(409, "The role of this report is no longer in the catalogue, so it cannot be scored anew. The report itself stays as it is.");
  const tasks = new Set([...role.tasks, ...report.profile.own].map(({ id }) => id));
  const frozen = freeze(catalog, role, {
    profile: report.profile, filters: report.filters, disagreements: report.disagreements.filter(({ task }) => tasks.has(task)),
    scenarios: report.scenarios.flatMap(({ id, name, changes }) => {
      const left = changes.filter((change) => taskOf(change) === null || tasks.has(taskOf(change)!));
      return left.length > 0 ? [{ id, name, changes: left }] : [];
    }),
  });
  return { ...report, ...frozen, scoredAt, earlier: [...report.earlier, earlierOf(report)], made: madeBy(METHOD) };
}

/** The task that a what-if's change is about; null: none or all. */
const taskOf = (change: Change): string | null => ("task" in change && change.task !== "all" ? change.task : null);

const earlierOf = ({ score, method, catalogVersion, scoredAt }: ReportSnapshot): EarlierScore => ({ ...headlineOf(score), method, catalogVersion, scoredAt });

/** The worker's number and reason beside ours, or taken back; our score stays. Throws 422 for a task that is not in the week, 409 for an unknown method. */
function disagreed(report: ReportSnapshot, { task, score, reason }: NonNullable<ReportChange["disagree"]>): ReportSnapshot {
  if (!methodOf(report.method)?.recomputes.score) throw new Refusal(409, "This report's method cannot be worked out any more. Have it scored anew first.");
  if (!report.score.week.tasks.some(({ id }) => id === task)) throw badField(["disagree", "task"], "Is not in this worker’s week.");
  const mine: Disagreement | null = score === null ? null : { task, score, reason: maskedReason(reason) };
  const known = report.disagreements.some((one) => one.task === task);
  const disagreements = known || !mine
    ? report.disagreements.flatMap((one) => (one.task === task ? mine ?? [] : one))
    : [...report.disagreements, mine];
  const asSeen = seenOf(scoreAsSeen(scorable(report.role), report.profile, report.activities, report.score, disagreements));
  return { ...report, disagreements, asSeen };
}
