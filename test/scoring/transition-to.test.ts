/** One role as a move, whether or not it is on the list: the same figures as there, and the gates that keep it off. */
import { expect, test } from "vitest";
import { loadCatalog } from "../../db/load-catalog.ts";
import { NO_FILTERS, transitionTo, type TransitionFilters } from "../../scoring/index.ts";
import { moveInto, movesFor } from "../../server/reports/assess.ts";
import { scorePerson } from "../../scoring/index.ts";
import { sampleProfile } from "../../web/sample.ts";
import { ben } from "../cast.ts";
import { from, inputFor, target } from "./targets.ts";

const catalog = loadCatalog();
const coder = catalog.role("medical-coder")!;
const person = scorePerson(catalog.scorable(coder.id)!, sampleProfile(), catalog.activities);
const ranking = (filters: TransitionFilters, most: number) => movesFor(catalog, coder, person, filters, most);
const into = (roleId: string, filters: TransitionFilters) => moveInto(catalog, coder, person, filters, roleId);

test.each<[string, TransitionFilters]>([
  ["nothing", NO_FILTERS], ["no new degree and $40,000", { ...NO_FILTERS, noNewDegree: true, minimumPay: 40_000 }], ["far moves too", { ...NO_FILTERS, wide: true }],
])("a move of the list is the same by itself, at its place, asking for %s", (_, filters) => {
  const { moves, passed } = ranking(filters, 20);
  expect(moves.length).toBeGreaterThan(0);
  for (const [at, move] of moves.entries()) expect(into(move.roleId, filters)).toEqual({ move, place: at + 1, passed });
});

test("a near miss has no place, and its gates that drop it are those that the list names", () => {
  const filters = { ...NO_FILTERS, noLicence: true, atLeastTodaysPay: true };
  const { nearMisses } = ranking(filters, 12);
  expect(nearMisses.length).toBeGreaterThan(0);
  for (const { roleId, droppedBy, score, gain } of nearMisses) {
    const found = into(roleId, filters)!;
    expect(found).toMatchObject({ place: null, move: { roleId, score, gain } });
    expect(found.move.gates.filter(({ drops }) => drops).map(({ name }) => name)).toEqual(droppedBy);
  }
});

test("today's own role and one that is no candidate are no moves", () => {
  const asked = inputFor(ben, [from, target("there")]);
  expect(transitionTo(asked, "there")).not.toBeNull();
  expect(transitionTo(asked, from.role.id)).toBeNull();
  expect(transitionTo(asked, "nowhere")).toBeNull();
});
