/** The page of moves: every number is the rules', every wish is in the form and in the address, and what was dropped is said. */
import { expect, test } from "vitest";
import { OWN_JOB } from "../../db/own-job.ts";
import { NO_FILTERS, scorePerson, type TransitionFilters } from "../../scoring/index.ts";
import { movesOf } from "../../server/moves/moves.ts";
import { wishesFrom } from "../../server/moves/wishes.ts";
import { movesFor } from "../../server/reports/assess.ts";
import { groups } from "../../server/role-list.ts";
import { count, dollars, score, signed } from "../../web/format.ts";
import { gateWords, tally } from "../../web/headlines/gates.ts";
import { movesAddress } from "../../web/moves-address.ts";
import { movesPage } from "../../web/pages/moves.tsx";
import type { Mover, MovesProps } from "../../web/pages/moves-props.ts";
import { sampleProfile } from "../../web/sample.ts";
import { ALL_OPEN } from "../../web/strings/moves.ts";
import { MOVES } from "../../web/strings/moves-page.ts";
import { catalog, frame, textOf } from "./drawn.ts";

const wishing = (wishes: Partial<TransitionFilters>): TransitionFilters => ({ ...NO_FILTERS, ...wishes });
const bare = { ...sampleProfile(), tasks: [], own: [] };

function moverIn(roleId: string, kept: TransitionFilters = NO_FILTERS): Mover {
  const role = catalog.role(roleId)!;
  return { base: "/i/abc", role, kept, report: null, score: scorePerson(catalog.scorable(roleId)!, roleId === "medical-coder" ? sampleProfile() : bare, catalog.activities) };
}
function propsFor(roleId: string, wishes: TransitionFilters = NO_FILTERS): MovesProps {
  const mover = moverIn(roleId);
  return { ...frame, mover, wishes, asked: true, groups, ...movesOf(catalog, mover, wishes) };
}

const ROLES = ["medical-coder", "paralegal", "actors", "cashiers", "registered-nurse", OWN_JOB].filter((id) => catalog.role(id));
const WISHES: [string, Partial<TransitionFilters>][] = [
  ["nothing", {}], ["no degree, $40,000", { noNewDegree: true, minimumPay: 40_000 }], ["far moves, a year", { wide: true, mostTrainingMonths: 12 }],
  ["from home in the office", { remote: true, groups: ["43"] }],
];

test.each(ROLES.flatMap((id) => WISHES.map(([name, wishes]) => [id, name, wishes] as const)))("from %s, asking for %s, each stage counts what the rules let through", (id, _, asked) => {
  const wishes = wishing(asked), props = propsFor(id, wishes), { mover } = props;
  const passed = (filters: TransitionFilters): number => movesFor(catalog, mover.role, mover.score, filters, 1).passed;
  expect(props).toMatchObject({ safer: passed(wishing({ wide: true })), reachable: passed(wishing({ wide: wishes.wide })) });
  const html = movesPage(props), stages = [...html.matchAll(/<li><span class="fig">([\d,]+)<\/span>/g)].map(([, number]) => number);
  expect(stages.slice(0, 2)).toEqual([count(props.ranking.considered), count(props.safer)]);
  if (props.reachable > 0) expect(stages).toContain(count(passed(wishes)));
  expect(html.match(/<article class="card"/g)?.length ?? 0).toBeLessThanOrEqual(props.ranking.moves.length);
});

test.each(ROLES.filter((id) => id !== OWN_JOB))("the cards of %s say the rules' numbers", (id) => {
  const props = propsFor(id, wishing({ wide: true })), html = movesPage(props);
  const cards = html.split('<article class="card"').slice(1).map((card) => textOf(card.split("</article>")[0]!));
  expect(cards.length).toBeGreaterThan(0);
  for (const [at, card] of cards.entries()) {
    const move = props.ranking.moves[at]!, { title, labour } = catalog.role(move.roleId)!;
    expect(card).toContain(title);
    expect(card).toContain(`zone, ${score(move.score)}`);
    expect(card).toContain(`${signed(move.gain)} points above you`);
    for (const pay of [labour.medianWage, labour.wageP10, labour.wageP90]) if (pay !== null) expect(card).toContain(dollars(pay));
    if (labour.annualOpenings !== null) expect(card).toContain(`${count(labour.annualOpenings)} openings a year`);
    if (move.fit !== null) expect(card).toContain(`${Math.round(move.fit * 100)} of 100`);
    for (const { name } of [...move.carryOver, ...move.lacking]) expect(card).toContain(name);
    expect(card.includes("No other job here beats it")).toBe(move.pareto);
  }
});

test.each(["medical-coder", "cashiers"])("the cards of %s show at once what stands in the way, and every gate behind a fold", (id) => {
  const props = propsFor(id, wishing({ wide: true })), cards = movesPage(props).split('<article class="card"').slice(1).map((card) => card.split("</article>")[0]!);
  for (const [at, card] of cards.entries()) {
    const move = props.ranking.moves[at]!, target = catalog.role(move.roleId)!, [first = "", folds = ""] = card.split('<div class="folds">');
    const shown = /<ul class="gates">([\s\S]*?)<\/ul>/.exec(first)?.[1] ?? "";
    for (const gate of move.gates) {
      const words = gateWords(gate, move, target, props.wishes);
      expect([gate.name, textOf(shown).includes(words)]).toEqual([gate.name, gate.state !== "open"]);
      expect(textOf(folds)).toContain(words);
    }
    expect(textOf(folds)).toContain(tally(move.gates));
    if (move.gates.every(({ state }) => state === "open")) expect(textOf(first)).toContain(ALL_OPEN);
  }
});

test("moves from a job in no list are told as new starts, with their way to the comparison", () => {
  const props = propsFor(OWN_JOB), html = movesPage(props);
  expect(props.ranking.moves.length).toBeGreaterThan(0);
  expect(html).not.toContain('<article class="card"');
  for (const { roleId } of props.ranking.moves) expect(html).toContain(`href="/i/abc/to/${roleId}?minimumPay="`);
});

test.each(ROLES)("each near miss from %s is named with why it was left out", (id) => {
  const props = propsFor(id, wishing({ atLeastTodaysPay: true, noLicence: true }));
  const items = movesPage(props).split('<ul class="misses">')[1]?.split("<li>").slice(1).map(textOf) ?? [];
  expect(items).toHaveLength(props.ranking.nearMisses.length);
  for (const [at, item] of items.entries()) {
    const miss = props.ranking.nearMisses[at]!;
    expect(item).toContain(catalog.role(miss.roleId)!.title);
    expect(item.match(/\bit (?:is|has|takes|asks|usually pays|may pay|stands)\b/g)?.length ?? 0).toBeGreaterThanOrEqual(miss.droppedBy.length);
  }
});

const asQuery = (address: string): Record<string, string[]> => {
  const { searchParams } = new URL(address, "https://x.test");
  return Object.fromEntries([...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]));
};

test.each<[string, Partial<TransitionFilters>]>([...WISHES, ["everything", { noNewDegree: true, noLicence: true, atLeastTodaysPay: true, remote: true, wide: true, minimumPay: 0, mostTrainingMonths: 0, groups: ["29", "31"] }]])(
  "an address asks for what it was made of: %s", (_, asked) => {
    expect(wishesFrom(asQuery(movesAddress("/i/abc", wishing(asked))))).toEqual(wishing(asked));
  });

test("the form is filled in with the wishes, and what it sends is what it shows", () => {
  const wishes = wishing({ noNewDegree: true, minimumPay: 45_000, mostTrainingMonths: 12, groups: ["29", "43"] });
  const html = movesPage(propsFor("medical-coder", wishes)), [, form = ""] = /<form method="get" action="\/i\/abc\/moves">([\s\S]*?)<\/form>/.exec(html) ?? [];
  const sent: Record<string, string[]> = {};
  const attribute = (tag: string, name: string): string => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
  for (const [tag] of form.matchAll(/<input[^>]*>/g))
    if (!tag.includes('type="checkbox"') || /\schecked/.test(tag)) (sent[attribute(tag, "name")] ??= []).push(attribute(tag, "value"));
  expect(wishesFrom(sent)).toEqual(wishes);
});

test("where nothing passes, the page says which wish leaves out most, and each way out leads to what it promises", () => {
  const wishes = wishing({ minimumPay: 5_000_000, noLicence: true });
  const props = propsFor("medical-coder", wishes), html = movesPage(props), text = textOf(html);
  expect(props.ranking.passed).toBe(0);
  expect(text).toContain(MOVES.empty);
  expect(text).toContain(MOVES.emptyWishes);
  expect(props.loosened[0]).toMatchObject({ wish: "minimumPay", passed: movesFor(catalog, props.mover.role, props.mover.score, wishing({ noLicence: true }), 1).passed });
  for (const one of props.loosened) expect(html).toContain(`href="${movesAddress("/i/abc", one.wishes).replaceAll("&", "&amp;")}"`);
});

test("where no single wish helps, the page says how many each leaves out by itself", () => {
  const props = propsFor("medical-coder", wishing({ minimumPay: 5_000_000, mostTrainingMonths: 0, groups: ["45"] }));
  expect(props.ranking.passed).toBe(0);
  const text = textOf(movesPage(props)), alone = props.loosened.filter(({ drops }) => drops !== null);
  expect(alone.map(({ wish }) => wish)).toContain("minimumPay");
  for (const { drops } of alone) expect(text).toContain(`alone leaves out ${drops} of ${props.reachable}`);
  expect(text).toContain(`With nothing asked: ${props.reachable}`);
});

test("no text becomes markup", () => {
  const wicked = `</details><script>alert(1)</script><img src=x onerror=alert(2)>"'&`;
  const props = propsFor("medical-coder", wishing({ wide: true, atLeastTodaysPay: true }));
  const bad = { ...props, mover: { ...props.mover, role: { ...props.mover.role, title: wicked } }, groups: [["29", wicked] as const],
    targets: props.targets.map((one) => ({ ...one, title: wicked, category: wicked, labour: { ...one.labour, education: wicked, licenceNote: wicked } })) };
  expect(movesPage(bad)).not.toMatch(/<script>alert|<img/);
});

test("where nothing is safer, the page says that the ground is firm, and blames no wish", () => {
  const mover = { ...moverIn("registered-nurse"), score: { ...moverIn("registered-nurse").score, value: 99 } }, wishes = wishing({ noLicence: true });
  const text = textOf(movesPage({ ...frame, mover, wishes, asked: true, groups, ...movesOf(catalog, mover, wishes) }));
  expect(text).toContain(MOVES.firm);
  expect(text).toContain(MOVES.firmNote);
  expect(text).not.toMatch(/leaves out|within reach/);
});
