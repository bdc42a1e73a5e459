/** Pages hold every number before a script runs, their parts sum as displayed, and no text becomes markup. */
import { expect, test } from "vitest";
import { emptyProfile, NO_FILTERS as NO_WISHES, scoreRole, type Profile } from "../../scoring/index.ts";
import { METHODS } from "../../server/reports/versions.ts";
import type { InterviewView } from "../../server/wire.ts";
import { chatPage } from "../../web/pages/chat.tsx";
import { methodPage } from "../../web/pages/method.tsx";
import { privacyPage } from "../../web/pages/privacy.tsx";
import { problemPage } from "../../web/pages/problem.tsx";
import { reportPage } from "../../web/pages/report.tsx";
import { rolePage } from "../../web/pages/role.tsx";
import { rolesPage } from "../../web/pages/roles.tsx";
import { startPage } from "../../web/pages/start.tsx";
import { sampleProfile } from "../../web/sample.ts";
import { catalog, coder, frame, numberIn, propsOfRole, reportOf, rowsOf, someRoles, textOf } from "./drawn.ts";

const { activities } = catalog;

test("the sample coder speaks of tasks and activities that the catalogue has", () => {
  const profile = sampleProfile();
  const tasks = new Set(coder.tasks.map(({ id }) => id));
  expect(profile.tasks.filter(({ id }) => !tasks.has(id))).toEqual([]);
  expect(profile.own.filter(({ activity }) => !activities[activity])).toEqual([]);
});

test("a report shows score, range, typical role, every task and every lever as text", () => {
  const report = reportOf();
  const text = textOf(reportPage({ ...frame, report }));
  const { score } = report;
  expect(text).toContain(`${score.value.toFixed(1)} of 100`);
  expect(text).toContain(`likely between ${score.low} and ${score.high}`);
  expect(text).toContain(score.role.value.toFixed(1));
  for (const { label } of score.week.tasks) expect(text.toLowerCase()).toContain(label.toLowerCase());
  for (const { gain } of report.levers) expect(text).toContain(`+${gain.toFixed(1)}`);
});

test.each(someRoles)("the waterfall of a report on %s adds up as displayed", (id) => {
  const profiles: Profile[] = [emptyProfile(), { ...emptyProfile(), level: "senior" }, { ...emptyProfile(), level: "entry", x: -1 }];
  for (const profile of id === coder.id ? [...profiles, sampleProfile()] : profiles) {
    const rows = rowsOf(reportPage({ ...frame, report: reportOf(profile, catalog.role(id)!) }), "fall")
      .slice(1)
      .map((cells) => numberIn(cells[2]!));
    const sum = rows.slice(0, -1).reduce((total, points) => total + points, 0);
    expect(sum).toBeCloseTo(rows.at(-1)!, 6);
  }
});

test("the hours of a report's tasks add up to the week, and its percents to 100", () => {
  const html = reportPage({ ...frame, report: reportOf() });
  const rows = rowsOf(html, "tasks")
    .slice(1, -1)
    .map((cells) => numberIn(cells[1]!.split(" h")[0]!));
  expect(rows.reduce((sum, hours) => sum + hours, 0)).toBeCloseTo(40, 6);
  const [, bar] = /<desc id="i-d">([^<]*)/.exec(html)!;
  expect(bar!.match(/\d+/g)!.reduce((sum, share) => sum + Number(share), 0)).toBe(100);
});

test.each(someRoles)("the role page of %s shows its score and a split that adds up", (id) => {
  const role = catalog.role(id)!;
  const html = rolePage(propsOfRole(role));
  const { value } = scoreRole(catalog.scorable(id)!);
  expect(textOf(html)).toContain(`${value.toFixed(1)} of 100`);
  const rows = rowsOf(html, "fall")
    .slice(1)
    .map((cells) => numberIn(cells[2]!));
  expect(rows.slice(0, -1).reduce((sum, points) => sum + points, 0)).toBeCloseTo(value, 6);
});

test("the method's worked example ends at the score that the rules give", () => {
  const html = methodPage({ ...frame, role: coder, activities, catalogVersion: "test", methods: METHODS });
  const { score } = reportOf();
  expect(textOf(html)).toMatch(new RegExp(`÷ 7.93 × 100 = ${score.value.toFixed(1)} `));
  expect(textOf(html)).toContain("= 1.4622, which gives 11.6");
});

const NO_FILTERS = { q: "", zone: null, grade: null, group: null, sort: "title", limit: 50, offset: 0 } as const;
const WICKED = `</script><script>alert(1)</script><img src=x onerror=alert(2)>"'&`;
/** An interview in which every text is `text`. */
const viewSaying = (text: string, from: Profile): InterviewView => {
  const { profile, score } = reportOf(from);
  return {
    id: "i",
    createdAt: "2026-03-14T09:00:00.000Z",
    roleId: coder.id,
    roleTitle: text,
    otherRoles: [{ id: "other", title: text }],
    activities: {},
    status: "interviewing",
    profile,
    score,
    provisional: true,
    level: null,
    filters: NO_WISHES,
    scenarios: [],
    disagreements: [],
    question: { id: "level", text: text, chips: [text] },
    progress: { asked: 1, about: 6 },
    transcript: [
      { id: "a", from: "worker", text: text, question: null, by: "embedded", notice: null },
      { id: "b", from: "foothold", text: text, question: text, by: "embedded", notice: null },
    ],
  };
};
function wickedProfile(): Profile {
  const sample = sampleProfile();
  return {
    ...sample,
    tasks: sample.tasks.map((task) => ({ ...task, quote: WICKED })),
    own: sample.own.map((own) => ({ ...own, text: WICKED, quote: WICKED })),
  };
}

test.each([
  ["report", () => reportPage({ ...frame, report: reportOf(wickedProfile()) })],
  ["chat", () => chatPage({ ...frame, view: viewSaying(WICKED, wickedProfile()), role: coder, provider: null })],
  ["roles", () => rolesPage({ ...frame, filters: { ...NO_FILTERS, q: WICKED }, roles: [], matching: 0, total: 6, groups: [] })],
  ["problem", () => problemPage({ ...frame, status: 404, title: WICKED, detail: WICKED })],
  ["privacy", () => privacyPage({ ...frame, provider: WICKED })],
])("text in the %s page never becomes markup", (_, draw) => {
  const html = draw();
  expect(html).not.toContain("<script>alert");
  expect(html).not.toMatch(/<img\b/);
  expect(textOf(html)).toContain("alert(1)");
});

test("the privacy page names the model that reads answers, or says that nothing is sent to anybody", () => {
  const without = textOf(privacyPage({ ...frame, provider: null }));
  expect(without).toContain("sent to nobody");
  const withModel = textOf(privacyPage({ ...frame, provider: "m-1 at models.example" }));
  expect(withModel).toContain("read by a language model: m-1 at models.example.");
  expect(withModel).toMatch(/masked text.*It never gets.*Masking finds/);
  expect(withModel).not.toContain("sent to nobody");
});

test("no page carries inline script or style, which the content policy would refuse", () => {
  const pages = [
    startPage({ ...frame, role: coder, activities, provider: null }),
    reportPage({ ...frame, report: reportOf() }),
    rolePage(propsOfRole(coder)),
    chatPage({ ...frame, view: viewSaying("Ten hours", sampleProfile()), role: coder, provider: null }),
    methodPage({ ...frame, role: coder, activities, catalogVersion: "test", methods: METHODS }),
  ];
  for (const html of pages) {
    expect(html).toMatch(/^<!doctype html><html lang="en"[ >]/);
    expect(html.match(/<[^>]+\sstyle=|<style|<[^>]+\son\w+=|javascript:/)).toBeNull();
    expect(html.match(/<script(?![^>]*\s(src=|type="application\/json"))/g)).toBeNull();
    expect(html.match(/<h1\b/g)).toHaveLength(1);
  }
});
