/** The rooms and their arrows, file sizes, and purity of the rules: a table, a regular expression, a loop. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

const LONGEST = 150;
const MEDIAN = 90;

/** [folder, what it may import values of, what it may import types of besides]; longest folder first. */
const ARROWS: [string, RegExp, RegExp][] = [
  ["scoring/", /^scoring\//, /^$/],
  ["prompts/", /^prompts\//, /^scoring\//],
  ["db/", /^(db|scoring)\/|^(zod|drizzle-orm|@libsql\/client|node:)/, /^$/],
  ["server/interview/conduct.ts", /^(server\/(interview|interpret|answer)|scoring|db)\//, /^server\/|^ai$/],
  ["server/interview/hear.ts", /^(server\/(interview|interpret|answer)|scoring)\//, /^server\//],
  ["server/preview/", /^server\/preview\/|^(@resvg|@fontsource|node:)/, /^$/],
  ["server/model/", /^server\/model\/|^(zod|ai|@ai-sdk)/, /^(db|scoring)\//],
  ["server/interview/", /^(server\/interview|scoring)\/|^server\/interpret\/findings/, /^server\/(interpret|answer|model|wire|shelf)/],
  ["server/interpret/", /^(server\/interpret|scoring|prompts)\/|^server\/model\/model\.ts|^zod/, /^$/],
  ["server/answer/", /^(server\/answer|scoring|prompts)\/|^server\/model\/model\.ts|^zod/, /^db\/role|^server\/wire/],
  ["server/", /^(server|scoring|prompts|db|web\/pages)\/|^(hono|@hono|zod|ai|@ai-sdk|node:)/, /^web\//],
  ["web/", /^(web|scoring)\/|^(preact|@preact)/, /^(server|db)\//],
];

/** Git also lists what is deleted and not committed yet. */
const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "*.ts", "*.tsx", "*.mjs", "*.css"], { encoding: "utf8" })
  .split("\n").filter((file) => existsSync(file) && !/(^|\/)(migrations|node_modules|dist)\//.test(file));
const rooms = files.filter((file) => /^(scoring|prompts|db|server|web)\/.*\.tsx?$/.test(file));
const text = (file: string): string => readFileSync(file, "utf8");

type Import = { from: string; to: string; typeOnly: boolean };
function importsOf(file: string): Import[] {
  const found = text(file).matchAll(/^(?:import|export)\s+(type\s+)?(?:[^;'"]*?\sfrom\s+)?["']([^"']+)["']/gm);
  return [...found].map(([, type, to]) => ({ from: file, typeOnly: Boolean(type), to: to!.startsWith(".") ? normalize(join(dirname(file), to!)) : to! }));
}

test("every import follows the arrows between the rooms", () => {
  const wrong = rooms.flatMap((file) => {
    const arrow = ARROWS.find(([folder]) => file.startsWith(folder))!;
    return importsOf(file).filter(({ to, typeOnly }) => !arrow[1].test(to) && !(typeOnly && arrow[2].test(to))).map(({ to }) => `${file} -> ${to}`);
  });
  expect(wrong).toEqual([]);
});

test("no file imports itself around a circle", () => {
  const graph = new Map(rooms.map((file) => [file, importsOf(file).filter(({ typeOnly }) => !typeOnly).map(({ to }) => to)]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" -> "));
    if (done.has(file) || path.includes(file)) return;
    for (const to of graph.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  expect(circles).toEqual([]);
});

test("the rules know no clock, no chance and no world", () => {
  const impure = rooms.filter((file) => file.startsWith("scoring/"))
    .filter((file) => /\b(Date|Math\.random|process|fetch|console|globalThis|async|await|Promise)\b/.test(text(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "")));
  expect(impure).toEqual([]);
});

test(`no code file is longer than ${LONGEST} lines, and the median is at most ${MEDIAN}`, () => {
  const sizes = files.map((file) => ({ file, lines: text(file).split("\n").length - 1 }));
  expect(sizes.filter(({ lines }) => lines > LONGEST)).toEqual([]);
  const sorted = sizes.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(MEDIAN);
});

test("the two edges stay thin", () => {
  const thick = ["server/node.ts", "server/worker.ts"].filter((file) => text(file).split("\n").length - 1 > 40);
  expect(thick).toEqual([]);
});
