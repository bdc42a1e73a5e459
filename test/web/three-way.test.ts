/** Worker, typical role and target on one page: every figure is the rules', for any job; and a job off the list says which gate. */
import { expect, test } from "vitest";
import { NO_FILTERS, scorePerson, scoreRole, scoreRoleAt, LEVEL_X, type TransitionFilters } from "../../scoring/index.ts";
import { threeWayOf } from "../../server/moves/three-way.ts";
import { movesFor } from "../../server/reports/assess.ts";
import { count, dollars, percent, plain, score } from "../../web/format.ts";
import { gateWords } from "../../web/headlines/gates.ts";
import { threeWayPage } from "../../web/pages/three-way.tsx";
import type { Mover, ThreeWayProps } from "../../web/pages/moves-props.ts";
import { sampleProfile } from "../../web/sample.ts";
import { DROPS } from "../../web/strings/moves.ts";
import { catalog, coder, frame, rowsOf, scores, textOf } from "./drawn.ts";

const person = scorePerson(catalog.scorable(coder.id)!, sampleProfile(), catalog.activities);
const moverWith = (kept: TransitionFilters = NO_FILTERS): Mover => ({ base: "/i/abc", role: coder, score: person, kept, report: null });
const propsTo = (id: string, kept?: TransitionFilters): ThreeWayProps => {
  const mover = moverWith(kept);
  return { ...frame, mover, ...threeWayOf(catalog, scores, mover, catalog.role(id)!, null) };
};

const [best] = movesFor(catalog, coder, person, NO_FILTERS).moves;
const TARGETS = [best!.roleId, "registered-nurse", "actors", "software-developer", ...catalog.roles.filter((_, at) => at % 90 === 7).map(({ id }) => id)]
  .filter((id) => catalog.role(id) && id !== coder.id);

test.each(TARGETS)("you, your role and %s stand side by side with the rules' numbers", (id) => {
  const { move, ...props } = propsTo(id), html = threeWayPage({ ...props, move });
  const there = scoreRoleAt(catalog.scorable(id)!, LEVEL_X[move.entryLevel]), typical = scoreRole(catalog.scorable(coder.id)!);
  const rows = new Map(rowsOf(html, "trio").map(([name, ...cells]) => [name!.replace(/ (−?\d+ to \d+|AI can|you and|only a).*$/, ""), cells]));
  expect(rows.get("Score")!.map((cell) => cell.split(" ")[0])).toEqual([person, typical, there].map(({ value }) => score(value)));
  expect(rows.get("Task resistance")).toEqual([person, typical, there].map(({ taskResistance }) => plain(taskResistance, 2)));
  for (const [name, of] of [["Displaced", "displaced"], ["Augmented", "augmented"], ["Not involved", "not_involved"]] as const)
    expect(rows.get(name)!.map((cell) => cell.split(" ")[0])).toEqual([person, typical, there].map(({ impact }) => percent(impact[of])));
  expect(move.score).toBe(there.value);
});

test.each(TARGETS)("pay, jobs and every gate on the way to %s are told", (id) => {
  const props = propsTo(id), text = textOf(threeWayPage(props)), { move, target } = props;
  for (const { labour } of [coder, target])
    for (const figure of [labour.medianWage, labour.wageP10, labour.wageP90]) if (figure !== null) expect(text).toContain(dollars(figure));
  if (target.labour.annualOpenings !== null) expect(text).toContain(count(target.labour.annualOpenings));
  for (const gate of move.gates) expect(text).toContain(gateWords(gate, move, target, props.wishes));
  for (const { label } of [...move.lose, ...move.aiProof]) if (!/everything else/i.test(label)) expect(text.toLowerCase()).toContain(label.toLowerCase().slice(0, 12));
  for (const { name } of [...move.carryOver, ...move.lacking]) expect(text).toContain(name);
  for (const { claim } of target.sources.slice(0, 1)) expect(text).toContain(claim.slice(0, 20));
});

test("a job on the list says its place, one off the list which gate dropped it", () => {
  const on = textOf(threeWayPage(propsTo(best!.roleId)));
  expect(on).toContain("It is number 1 of the");
  expect(on).not.toContain(DROPS);
  const wishes = { ...NO_FILTERS, noLicence: true, minimumPay: 200_000, groups: ["45"] }, props = propsTo("registered-nurse", wishes), off = textOf(threeWayPage(props));
  expect(off).toContain("It is not on your list: it is hardly like what you do");
  expect(off).toContain("it has a median pay of $93,600, below the $200,000 you ask for");
  expect(off).toContain("it asks for a licence by law and it is outside the fields you chose (Healthcare practitioners and technical)");
  expect(off.split(DROPS)).toHaveLength(props.move.gates.filter(({ drops }) => drops).length + 1);
});

test("each value carries the name of its column, for screens too narrow for a table", () => {
  const html = threeWayPage(propsTo(best!.roleId)), names = [...html.matchAll(/<td data-name="([^"]*)"/g)].map(([, name]) => name);
  expect(new Set(names)).toEqual(new Set(["You", "Your role", "This job"]));
  expect(names.length).toBe([...html.matchAll(/<td[ >]/g)].length - 2);
});

test("the page of a report says when it was saved, and what differs by today's catalogue", () => {
  const props = propsTo(best!.roleId), report = { savedAt: "2026-03-14T09:00:00.000Z", value: person.value + 1.5 };
  const told = (of: typeof report): string => textOf(threeWayPage({ ...props, mover: { ...props.mover, base: "/r/abc", report: of } }));
  expect(told(report)).toContain("saved on 14 March 2026");
  expect(told(report)).toContain(`your score is ${score(person.value)}; the report says ${score(report.value)}`);
  expect(told({ ...report, value: person.value })).not.toContain("the report says");
});

test("no text becomes markup", () => {
  const wicked = `</td><script>alert(1)</script><img src=x onerror=alert(2)>"'&`, props = propsTo(best!.roleId);
  const bad = { ...props.target, title: wicked, category: wicked, labour: { ...props.target.labour, education: wicked, licenceNote: wicked },
    sources: props.target.sources.map((source) => ({ ...source, claim: wicked, title: wicked, publisher: wicked })) };
  const element = { name: wicked, kind: "skills" as const, need: 4, have: 2 };
  expect(threeWayPage({ ...props, target: bad, move: { ...props.move, lacking: [element], carryOver: [element] } })).not.toMatch(/<script>alert|<img/);
});
