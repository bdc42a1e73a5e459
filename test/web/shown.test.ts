/** What stands where: each move once, signals that sum, and the week at the step that confirms it. */
import { expect, test } from "vitest";
import { NO_FILTERS, scoreRole, type Profile } from "../../scoring/index.ts";
import type { InterviewView } from "../../server/wire.ts";
import { isNewStart } from "../../web/headlines/moves.ts";
import { REPORT } from "../../web/strings/report.ts";
import { chatPage } from "../../web/pages/chat.tsx";
import { reportPage } from "../../web/pages/report.tsx";
import { rolePage } from "../../web/pages/role.tsx";
import { sampleProfile } from "../../web/sample.ts";
import { catalog, coder, frame, numberIn, propsOfRole, reportOf, rowsOf, someRoles, textOf } from "./drawn.ts";

const MOST = 4;

test.each(someRoles)("each move from %s stands once: near ones as cards, others as new starts", (id) => {
  const profile: Profile = { ...sampleProfile(), tasks: [], own: [] };
  const report = reportOf(profile, catalog.role(id)!);
  const html = reportPage({ ...frame, report });
  const far = report.transitions.filter(isNewStart).length;
  expect(html.match(/<article class="card\b/g)?.length ?? 0).toBe(Math.min(MOST, report.transitions.length - far));
  expect(textOf(html).includes(REPORT.far)).toBe(far > 0);
});

test.each(someRoles)("the five signals of %s sum to the evidence; demand stands apart", (id) => {
  const html = rolePage(propsOfRole(catalog.role(id)!));
  const values = rowsOf(html, "sig").slice(1).map((cells) => (cells.at(-1) === "no data" ? 0 : numberIn(cells.at(-1)!)));
  expect(values).toHaveLength(6);
  expect(values.slice(0, 5).reduce((sum, value) => sum + value, 0)).toBe(scoreRole(catalog.scorable(id)!).evidence);
  expect(textOf(html)).toContain("AI and demand, counted apart");
});

function viewAt(status: "interviewing" | "confirming"): InterviewView {
  const { profile, score } = reportOf();
  return {
    id: "i", createdAt: "2026-03-14T09:00:00.000Z", roleId: coder.id, roleTitle: coder.title, otherRoles: [], activities: {}, status, profile, score, provisional: true, level: null, filters: NO_FILTERS, scenarios: [], disagreements: [],
    question: { id: "confirm", text: "Does it look right?", chips: [] }, progress: { asked: 5, about: 5 },
    transcript: [{ id: "b", from: "foothold", text: "Noted.", question: "Does it look right?", by: "embedded", notice: null }],
  };
}

test("the week is shown hour by hour where it is confirmed, and not before", () => {
  const drawn = (status: "interviewing" | "confirming"): string =>
    chatPage({ ...frame, view: viewAt(status), role: coder, provider: null });
  expect(drawn("interviewing")).not.toContain('class="recap"');
  const [, recap = ""] = /<ul class="recap">(.*?)<\/ul>/.exec(drawn("confirming")) ?? [];
  const hours = [...textOf(recap).matchAll(/([\d.]+) h/g)].map(([, number]) => Number(number));
  expect(hours.reduce((sum, value) => sum + value, 0)).toBeCloseTo(40, 6);
});
