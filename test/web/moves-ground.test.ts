/** Where the worker stands decides how moves are told: nobody on firm ground is urged, and a small gain is not called firmer ground. */
import { expect, test } from "vitest";
import { EVERYTHING_ELSE } from "../../db/derived/tasks.ts";
import { emptyProfile, GATE, NO_FILTERS, scorePerson, withLevel, type Element, type Transition } from "../../scoring/index.ts";
import { movesOf } from "../../server/moves/moves.ts";
import { groups } from "../../server/role-list.ts";
import { hoursOf, percent, tidy } from "../../web/format.ts";
import { groundOf, movesFinding } from "../../web/headlines/moves.ts";
import { plan, type Aim } from "../../web/headlines/plan.ts";
import { movesPage } from "../../web/pages/moves.tsx";
import { reportPage } from "../../web/pages/report.tsx";
import type { MovesProps } from "../../web/pages/moves-props.ts";
import { aimOf } from "../../web/parts/report-moves.tsx";
import { FIRM } from "../../web/strings/moves.ts";
import { MOVES } from "../../web/strings/moves-page.ts";
import { PLAN } from "../../web/strings/plan.ts";
import { REPORT } from "../../web/strings/report.ts";
import { catalog, coder, frame, reportOf, textOf } from "./drawn.ts";

const settled = withLevel(emptyProfile(), "mid");
function propsFor(roleId: string): MovesProps {
  const role = catalog.role(roleId)!, score = scorePerson(catalog.scorable(roleId)!, settled, catalog.activities);
  const mover = { base: "/i/abc", role, kept: NO_FILTERS, report: null, score };
  return { ...frame, mover, wishes: NO_FILTERS, asked: true, groups, ...movesOf(catalog, mover, NO_FILTERS) };
}
const headOf = (html: string): string => textOf(/<h1>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? "");

/** Every thirtieth role, so that all zones are met. */
const ROLES = catalog.candidates().map(({ role }) => role.id).filter((_, at) => at % 30 === 3);

test.each(ROLES)("the page of moves of %s calls its jobs firmer ground only where they are", (id) => {
  const props = propsFor(id), html = movesPage(props), text = textOf(html), { moves, passed } = props.ranking;
  if (props.mover.score.zone === "green") {
    expect(headOf(html)).toBe(FIRM);
    expect(text).toContain(MOVES.stayAlone.slice(0, -1));
    expect(text).not.toContain(MOVES.best);
    expect(text.includes(MOVES.other)).toBe(passed > 0);
  } else {
    expect(text).not.toContain(FIRM);
    if (/\w on firmer ground/.test(headOf(html))) for (const { gain } of moves) expect(gain).toBeGreaterThanOrEqual(GATE.gain.open);
  }
});

test("who is in the green zone reads first that the ground is firm, and the plan leads nowhere else", () => {
  expect([[0, 0], [0, 2], [2, 1], [1, 0]].map(([near, far]) => movesFinding(near!, far!, { zone: "green", clear: near! }))).toEqual([
    FIRM, `${FIRM}. Other firm ground that we know would be a new start`, `${FIRM}. Other firm ground near you: two roles`, `${FIRM}. Other firm ground near you: one role`,
  ]);
  expect(groundOf("yellow", [{ gain: 10 }, { gain: 9.9 }, { gain: 30 }])).toEqual({ zone: "yellow", clear: 2 });
  const firm = reportOf(settled, catalog.role("truck-driver")!), text = textOf(reportPage({ ...frame, report: firm, groups }));
  expect(firm.transitions.length).toBeGreaterThan(0);
  expect(aimOf(firm)).toBeNull();
  expect(text).toContain(`${FIRM}. Other firm ground near you`);
  expect(text).toContain(REPORT.nextFirm);
  expect(text).toContain(PLAN.kickerStay);
  expect(aimOf(reportOf())).not.toBeNull();
});

test.each(["accountant", "medical-coder", "cashiers"].filter((id) => catalog.role(id)))("each card of %s tells every task of the week, and more work within AI's reach as more", (id) => {
  const props = propsFor(id), { week } = props.mover.score, cards = movesPage(props).split('<article class="card"').slice(1).map((card) => textOf(card.split("</article>")[0]!));
  for (const [at, card] of cards.entries()) {
    const { displaced: { now, then }, gain } = props.ranking.moves[at]!;
    for (const { id: task, label, share } of week.tasks) if (share.value > 0 && task !== EVERYTHING_ELSE) expect(card).toContain(`${tidy(label)} ${hoursOf(share.value, week.hours)}`);
    const more = then > now && percent(now) !== percent(then);
    expect(card.includes("AI could take over more there")).toBe(more);
    expect(card.includes("is higher all the same")).toBe(more && gain > 0);
  }
});

const rated = (kind: Element["kind"]): Element => ({ name: "Negotiation", kind, need: 4, have: 2 });
test.each<[string, Pick<Transition, "carryOver" | "lacking">, string]>([
  ["O*NET", { carryOver: [], lacking: [rated("skills")] }, PLAN.learnText("negotiation")],
  ["BLS, which rates groups", { carryOver: [], lacking: [rated("blsSkills")] }, PLAN.learnRanked("negotiation")],
  ["ratings without a gap", { carryOver: [rated("skills")], lacking: [] }, PLAN.learnNone],
  ["no ratings", { carryOver: [], lacking: [] }, PLAN.learnUnknown],
])("the plan says what skills rest on: %s", (_, elements, words) => {
  const report = reportOf(), aim = aimOf(report)!, of: Aim = { ...aim, move: { ...aim.move, ...elements } };
  expect(plan(report.levers, report.score, coder, of).year.map(({ text }) => text).join(" ")).toContain(words);
});
