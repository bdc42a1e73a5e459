/** The method page tells every constant of the moves, what changed, and how well closeness does. */
import { expect, test } from "vitest";
import * as moves from "../../scoring/method-moves.ts";
import { FIT } from "../../scoring/index.ts";
import { METHODS } from "../../server/reports/versions.ts";
import { methodPage } from "../../web/pages/method.tsx";
import { RECALL } from "../../web/strings/recall.ts";
import { catalog, coder, frame, textOf } from "./drawn.ts";

const html = methodPage({ ...frame, role: coder, activities: catalog.activities, catalogVersion: "test", methods: METHODS });
const text = textOf(html);

/** A constant with all numbers in it, each by its way: "FILL.least". */
const leaves = (of: unknown, path: string): [string, number][] =>
  typeof of === "number" ? [[path, of]] : Object.entries(of as object).flatMap(([key, value]) => leaves(value, `${path}.${key}`));
const NUMBERS = [...Object.entries(moves).flatMap(([name, of]) => leaves(of, name)), ...leaves(FIT, "FIT")];

const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight"];
/** Ways to say a number on the page: as it is, as percent, as percent below or above one, in words. */
const saying = (value: number): string[] => {
  const size = Math.abs(value), percents = [size, 1 - size, size - 1].filter((share) => share > 0).map((share) => `${Math.round(100 * share)}%`);
  return [size.toLocaleString("en-US"), `${size}%`, ...percents, WORDS[size] ?? ""].filter(Boolean);
};
const section = text.slice(text.indexOf("How moves are found", text.indexOf("Every constant and its reason")), text.indexOf("What can be said against it The score"));
/** `paySpan` and `changeSpan` are told as where they end. */
const SPANS: Record<string, number> = { "TERM.paySpan": moves.TERM.payFrom + moves.TERM.paySpan, "TERM.changeSpan": moves.TERM.changeFrom + moves.TERM.changeSpan };

test.each(NUMBERS)("the constant %s, %d, stands in the sections on moves", (name, value) => {
  const escaped = saying(SPANS[name] ?? value).map((said) => said.replace(/[.]/g, "\\."));
  expect(section).toMatch(new RegExp(`(?<![\\d.,])(${escaped.join("|")})(?![\\d%]|[.,]\\d)`));
});

test("the page tells what each method changed, and how well closeness does", () => {
  for (const { method, what } of METHODS) for (const line of [method, ...what]) expect(text).toContain(line);
  for (const { heldOut, all } of Object.values(RECALL)) expect(text).toContain(`${heldOut.toFixed(1)}% ${all.toFixed(1)}%`);
});

test("each place that the page's contents lead to is there", () => {
  const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
  expect(targets.length).toBeGreaterThan(5);
  for (const id of targets) expect(html).toContain(`id="${id}"`);
});
