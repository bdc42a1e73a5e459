/** Wishes over the real catalogue: whatever a worker of any role asks for, no move goes against it. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { loadCatalog } from "../../db/load-catalog.ts";
import { emptyProfile, LEVELS, NO_FILTERS, scorePerson, withLevel, type Ranking, type Transition, type TransitionFilters } from "../../scoring/index.ts";
import { movesFor } from "../../server/reports/assess.ts";
import { movesOf as movesOfWorker, WORKERS } from "./workers.ts";

const catalog = loadCatalog();
/** Nearly a thousand rankings: seconds, on a busy machine a minute. */
const LONG = 180_000;

function movesOf(id: string, filters: TransitionFilters, level: (typeof LEVELS)[number]): Ranking {
  const person = scorePerson(catalog.scorable(id)!, withLevel(emptyProfile(), level), catalog.activities);
  return movesFor(catalog, catalog.role(id)!, person, filters);
}

const wishes: fc.Arbitrary<TransitionFilters> = fc.record({
  noNewDegree: fc.boolean(), atLeastTodaysPay: fc.boolean(), noLicence: fc.boolean(), remote: fc.boolean(), wide: fc.boolean(),
  minimumPay: fc.option(fc.integer({ min: 20_000, max: 120_000 })), mostTrainingMonths: fc.option(fc.integer({ min: 0, max: 72 })),
  groups: fc.constantFrom<string[]>([], [], ["29", "31"], ["43"], ["47", "49", "51", "53"]),
});

/** What in a move goes against the wishes, figures taken from the catalogue. */
function against(from: string, { roleId, needs }: Transition, filters: TransitionFilters): string[] {
  const { labour, remote, group } = catalog.candidate(roleId), today = catalog.candidate(from);
  const pay = labour.medianWage ?? Number.POSITIVE_INFINITY, own = today.labour.medianWage ?? 0;
  const licensed = labour.licence === "law" && catalog.candidate(roleId).occupation !== today.occupation;
  const checks: [string, boolean][] = [
    ["degree", filters.noNewDegree && needs.newDegree === true], ["months", (needs.months ?? 0) > (filters.mostTrainingMonths ?? Number.POSITIVE_INFINITY)],
    ["licence", filters.noLicence && licensed], ["today's pay", filters.atLeastTodaysPay && pay < own], ["floor", pay < (filters.minimumPay ?? 0)],
    ["place", filters.remote && remote === false], ["field", filters.groups.length > 0 && !filters.groups.includes(group)],
    ["usual pay", !filters.wide && pay < own * 0.7], ["usual training", !filters.wide && (needs.months ?? 0) > 48],
  ];
  return checks.flatMap(([name, wrong]) => (wrong ? [`${from} -> ${roleId}: ${name}`] : []));
}

test("no move from any role goes against a wish, nor asks for much less pay or years of study of one who asks for nothing", { timeout: LONG }, () => {
  const ids = catalog.roles.map(({ id }) => id);
  const drawn = fc.sample(fc.tuple(wishes, fc.constantFrom(...LEVELS)), { numRuns: ids.length, seed: 5 });
  const told = ids.map((id, at) => {
    const [wish, level] = drawn[at]!, filters = at % 2 === 0 ? wish : NO_FILTERS;
    return { id, filters, ranking: movesOf(id, filters, level) };
  });
  expect(told.flatMap(({ id, filters, ranking }) => ranking.moves.flatMap((move) => against(id, move, filters)))).toEqual([]);
  expect(new Set(told.map(({ ranking }) => ranking.considered))).toEqual(new Set([ids.length - 1]));
  expect(told.filter(({ ranking }) => ranking.nearMisses.some(({ roleId }) => ranking.moves.some((move) => move.roleId === roleId)))).toEqual([]);
  expect(told.filter(({ ranking }) => ranking.moves.length > 0).length).toBeGreaterThan(ids.length / 3);
});

test.each(WORKERS)("no move of one who $name goes against their wishes, and the list does not stay empty", (one) => {
  const { moves } = movesOfWorker(catalog, one).ranking;
  expect(moves.flatMap((move) => against(one.role, move, one.filters))).toEqual([]);
  expect(moves.length).toBeGreaterThan(0);
});

test("a stone lies between a nursing assistant and a registered nurse: the licensed practical nurse", () => {
  const { moves } = movesOfWorker(catalog, WORKERS.find(({ role }) => role === "nursing-assistant")!).ranking;
  expect(moves.find(({ roleId }) => roleId === "registered-nurse")!.via).toMatchObject({ roleId: "licensed-practical-and-licensed-vocational-nurses" });
});

test.each([
  ["accountant", true], ["software-developer", true], ["medical-coder", true], ["customer-service-representative", true], ["writer", true], ["graphic-designer", true],
  ["paralegal", true], ["insurance-underwriters", true], ["technical-writers", true], ["data-scientist", true], ["compliance-manager", null], ["construction-managers", false], ["lodging-managers", false],
  ["registered-nurse", false], ["truck-driver", false], ["electrician", false], ["elementary-school-teacher", false], ["substitute-teachers-short-term", false],
  ["emergency-medicine-physicians", false], ["cook", false], ["cashier", false], ["receptionist", false], ["postal-service-mail-carriers", false],
  ["farmers-ranchers-and-other-agricultural-managers", false], ["first-line-supervisors-of-housekeeping-and-janitorial-workers", false], ["police-and-sheriff-s-patrol-officers", false],
] as const)("whether the work of %s can be done from home: %s", (id, remote) => {
  expect(catalog.candidate(id).remote).toBe(remote);
});
