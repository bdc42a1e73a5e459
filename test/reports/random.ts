/** Random reports as people could have them saved: any role, week, employer, wishes, what-ifs and disagreements. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import type { Catalog } from "../../db/catalog.ts";
import type { CatalogRole } from "../../db/role.ts";
import { openMigrated } from "../../db/migrate.ts";
import { OWN_JOB } from "../../db/own-job.ts";
import { newId } from "../../server/deps.ts";
import { keep, read } from "../../server/reports/keeper.ts";
import { freeze, withoutQuotes, type Frozen, type Reported } from "../../server/reports/snapshot.ts";
import { CONTEXT, LEVELS, NO_FILTERS, type Change, type ContextKey, type Profile, type TransitionFilters } from "../../scoring/index.ts";
import { profileOf } from "../scoring/arbitrary.ts";

/** With the worker's words in every place that has one. */
const withWords = (profile: Profile): Profile => ({
  ...profile, tasks: profile.tasks.map((task) => ({ ...task, quote: `I said ${task.id}` })), own: profile.own.map((task) => ({ ...task, quote: `I said ${task.text}` })),
  context: Object.fromEntries(Object.entries(profile.context).map(([key, said]) => [key, said && { ...said, quote: `I said ${key}` }])) as Profile["context"],
});

const filters: fc.Arbitrary<TransitionFilters> = fc.oneof(fc.constant(NO_FILTERS), fc.record({
  noNewDegree: fc.boolean(), atLeastTodaysPay: fc.boolean(), noLicence: fc.boolean(), remote: fc.boolean(),
  minimumPay: fc.option(fc.constantFrom(30_000, 45_000, 60_000.5)), mostTrainingMonths: fc.option(fc.constantFrom(3, 12, 24)),
  groups: fc.subarray(["29", "31", "43", "13", "47"]),
}).map((asked) => ({ ...NO_FILTERS, ...asked })));

const changeOf = (ids: readonly string[]): fc.Arbitrary<Change> => fc.oneof(
  fc.record({ kind: fc.constant("set_share" as const), task: fc.constantFrom(...ids), share: fc.integer({ min: 0, max: 100 }) }),
  fc.record({ kind: fc.constant("level" as const), level: fc.constantFrom(...LEVELS) }),
  fc.record({ kind: fc.constant("complexity" as const), task: fc.constantFrom("all", ...ids), x: fc.constantFrom(-1, -0.3, 0.1, 1) }),
  fc.constantFrom(...(Object.keys(CONTEXT) as ContextKey[])).chain((key) =>
    fc.constantFrom(...CONTEXT[key]).map((value): Change => ({ kind: "context", key, value }))),
);

/** A worker of this role with all that they may keep beside the profile. */
const workerOf = (role: CatalogRole, activityIds: readonly string[]): fc.Arbitrary<Reported> =>
  profileOf(role.tasks.map(({ id }) => id), activityIds).map(withWords).chain((profile) => {
    const ids = [...role.tasks, ...profile.own].map(({ id }) => id);
    const scenario = fc.tuple(fc.constantFrom("s1", "s2"), fc.array(changeOf(ids), { minLength: 1, maxLength: 4 }))
      .map(([id, changes]) => ({ id, name: `What if ${id}`, changes }));
    const disagreement = fc.record({ task: fc.constantFrom(...ids), score: fc.constantFrom(1, 1.5, 2, 3.3, 4, 5), reason: fc.constantFrom("", "I said why") });
    return fc.record({
      profile: fc.constant(profile), filters, scenarios: fc.uniqueArray(scenario, { maxLength: 2, selector: ({ id }) => id }),
      disagreements: fc.uniqueArray(disagreement, { maxLength: 3, selector: ({ task }) => task }),
    });
  });

/** The frozen report of a random worker, as often without their words as with them. */
export function frozenReport(catalog: Catalog): fc.Arbitrary<Frozen> {
  const ids = [...catalog.roles.map(({ id }) => id), OWN_JOB], activityIds = [...Object.keys(catalog.activities), "no-such-activity"];
  return fc.constantFrom(...ids).chain((id) => {
    const role = catalog.role(id)!;
    return fc.tuple(workerOf(role, activityIds), fc.boolean()).map(([worker, quotes]) => {
      const frozen = freeze(catalog, role, worker);
      return quotes ? frozen : withoutQuotes(frozen);
    });
  });
}

/** Each saved in a real database and read again, as its JSON is downloaded. */
export async function* downloaded(reports: Iterable<Frozen>): AsyncGenerator<string> {
  const folder = mkdtempSync(join(tmpdir(), "foothold-reports-")), db = await openMigrated(`file:${join(folder, "reports.db")}`);
  const now = new Date("2026-11-21T12:00:00.000Z");
  try {
    for (const frozen of reports) {
      const id = newId();
      await keep(db, frozen, id, "key", now);
      yield JSON.stringify(await read(db, id, now));
    }
  } finally {
    db.close();
    rmSync(folder, { recursive: true });
  }
}
