/** Two roles side by side: the tasks of each stand in one column only, and what cannot be compared says so. */
import { expect, test } from "vitest";
import { comparePage } from "../../web/pages/compare.tsx";
import type { Side } from "../../web/pages/props.ts";
import { tradeOf } from "../../web/trade.ts";
import { catalog, coder, frame, scores, textOf } from "./drawn.ts";

const nurse = catalog.role("registered-nurse")!;
const side = (role = coder, asked = role.title): Side => ({ asked, found: { role, range: scores.of(role) }, others: [] });
const EMPTY: Side = { asked: "", found: null, others: [] };

test("every task of one role is left or in both, and every new one is the other's", () => {
  const { left, both, found } = tradeOf(coder, nurse);
  expect([...left, ...both].map(({ id }) => id).sort()).toEqual(coder.tasks.map(({ id }) => id).sort());
  expect(nurse.tasks.map(({ id }) => id)).toEqual(expect.arrayContaining(found.map(({ id }) => id)));
  expect(both.every(({ there }) => there.length > 0)).toBe(true);
});

test("a role has everything in common with itself, but what is left over is no task", () => {
  const derived = catalog.derived("29-2072.00")!;
  const { left, both, found } = tradeOf(derived, derived);
  expect([left, found]).toEqual([[], []]);
  expect(both).toHaveLength(derived.tasks.length - 1);
});

test("a comparison shows scores, ranges, pay and every task of both", () => {
  const text = textOf(comparePage({ ...frame, a: side(), b: side(nurse), fit: 0.41 }));
  for (const role of [coder, nurse]) {
    const { value, low, high } = scores.of(role);
    for (const shown of [role.title, value.toFixed(1), `${low} to ${high}`]) expect(text).toContain(shown);
  }
  for (const { label } of coder.tasks) expect(text).toContain(label);
  expect(text).toContain("41 of 100");
});

test.each([
  [EMPTY, EMPTY, "Type two job titles"],
  [side(), EMPTY, "Type a second job title"],
  [side(), { asked: "zzzz", found: null, others: [] }, "No role goes by the name “zzzz”."],
  [side(), side(), "Both are the same role."],
  [{ ...side(coder, "coder"), others: [{ id: "x", title: "Another" }] }, EMPTY, "“coder” is read as Medical Coder. It could also be: Another ."],
] as [Side, Side, string][])("a comparison that cannot be made says why", (a, b, words) => {
  const html = comparePage({ ...frame, a, b, fit: null });
  expect(textOf(html)).toContain(words);
  expect(html).not.toContain('class="versus"');
});
