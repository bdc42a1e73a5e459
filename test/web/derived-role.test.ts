/** The page of a derived role says what it is, what it lacks and what it rests on; nothing empty is shown. */
import { expect, test } from "vitest";
import { rolePage } from "../../web/pages/role.tsx";
import { catalog, coder, numberIn, propsOfRole, rowsOf, scores, someRoles, textOf } from "./drawn.ts";

const derived = catalog.role(catalog.roles.find(({ grade }) => grade === "derived")!.id)!;
const html = rolePage(propsOfRole(derived));
const text = textOf(html);

test("a derived role says first that nobody has read it, and gives its range", () => {
  const { low, high } = scores.of(derived);
  expect(text).toContain("Computed from public data, read by nobody.");
  expect(html.indexOf("read by nobody")).toBeLessThan(html.indexOf('class="score"'));
  expect(text).toContain(`${low} to ${high} for somebody of whom only the job is known`);
  expect(html).toContain('href="/data#rules"');
});

test("signals without data are shown as no data, not as a value", () => {
  const rows = rowsOf(html, "sig");
  const wages = rows.find(([name]) => name!.startsWith("Wages"))!;
  expect(derived.missing).toContain("wages");
  expect(wages.at(-1)).toBe("no data");
  expect(textOf(rolePage(propsOfRole(coder)))).not.toContain("no data");
});

test("what nobody has written is left out", () => {
  for (const head of ["New work that is appearing", "What people in this role can do", "Not to be mixed up with", "Where sources disagree", "We found no source"])
    expect(text).not.toContain(head);
});

test("a role that was assessed says who looked at it", () => {
  expect(textOf(rolePage(propsOfRole(coder)))).toContain(coder.review);
});

test.each(someRoles)("the shares of %s are whole percents that sum to 100, with everything else last", (id) => {
  const role = catalog.role(id)!;
  const rows = rowsOf(rolePage(propsOfRole(role)), "tasks").slice(1);
  expect(rows.reduce((sum, cells) => sum + numberIn(cells[1]!), 0)).toBe(100);
  const at = rows.findIndex(([name]) => name!.startsWith("Everything else in the job"));
  expect(at).toBe(role.grade === "derived" ? rows.length - 1 : -1);
});

test("nearby occupations are other roles of the same group", () => {
  const { neighbours } = propsOfRole(coder);
  expect(neighbours).toHaveLength(5);
  expect(neighbours.every(({ soc, id }) => soc.startsWith("29") && id !== coder.id)).toBe(true);
  expect(textOf(rolePage(propsOfRole(coder)))).toContain(neighbours[0]!.title);
});
