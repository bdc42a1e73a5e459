/** What stands above the jobs to move to: the wishes, folded until they are changed, and how many jobs are left. */
import { expect, test } from "vitest";
import { NO_FILTERS, scorePerson, type TransitionFilters } from "../../scoring/index.ts";
import { movesOf } from "../../server/moves/moves.ts";
import { groups } from "../../server/role-list.ts";
import { movesPage } from "../../web/pages/moves.tsx";
import type { Mover, MovesProps } from "../../web/pages/moves-props.ts";
import { sampleProfile } from "../../web/sample.ts";
import { REPORT } from "../../web/strings/report.ts";
import { THREE } from "../../web/strings/three-way.ts";
import { catalog, frame, textOf } from "./drawn.ts";

const wishes: TransitionFilters = { ...NO_FILTERS, noNewDegree: true };
function coder(): MovesProps {
  const mover: Mover = { base: "/i/abc", role: catalog.role("medical-coder")!, kept: wishes, report: null, score: scorePerson(catalog.scorable("medical-coder")!, sampleProfile(), catalog.activities) };
  return { ...frame, mover, wishes, asked: true, groups, ...movesOf(catalog, mover, wishes) };
}

test("wishes told in the chat are named above the jobs, and their form is folded until it is used", () => {
  const props = coder();
  const folded = movesPage({ ...props, asked: false });
  expect(folded).toMatch(/<details class="wishes noprint">\s*<summary>/);
  expect(textOf(folded)).toContain("no new degree");
  expect(movesPage(props)).toContain('<details class="wishes noprint" open>');
});

test("one job that passes is told of as one", () => {
  expect(REPORT.counted("927", "1")).toContain("1 passes every gate");
  expect(REPORT.counted("927", "3")).toContain("3 pass every gate");
  expect(THREE.inList("1", "1")).toBe("It is the only job that passes all your gates.");
});
