/** What a page's scripts weigh, as built: gzip, everything that the page loads before anybody presses anything. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

type Built = Record<string, { file: string; imports?: string[] }>;
const manifest = JSON.parse(readFileSync("dist/manifest.json", "utf8")) as Built;
const weigh = (file: string): number => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length;

/** Bytes of an entry, what it imports, and the theme switch that every page has. */
const weightOf = (entry: string): number => [...filesOf(entry)].reduce((sum, file) => sum + weigh(file), 0);

function filesOf(entry: string): Set<string> {
  const files = new Set([manifest["web/islands/theme.ts"]!.file]);
  const walk = (key: string): void => {
    const { file, imports = [] } = manifest[key]!;
    if (files.has(file)) return;
    files.add(file);
    imports.forEach(walk);
  };
  walk(entry);
  return files;
}

test.each([
  ["chat", 30],
  ["report", 15],
  ["method", 5],
])("the %s page loads at most %i KB of script", (entry, kilobytes) => {
  expect(weightOf(`web/islands/${entry}.tsx`)).toBeLessThanOrEqual(kilobytes * 1024);
});

test("what the chat loads when it is wanted weighs at most 12 KB more", () => {
  const before = filesOf("web/islands/chat.tsx");
  const later = [...filesOf("web/islands/chat/more/more.tsx")].filter((file) => !before.has(file));
  expect(later.reduce((sum, file) => sum + weigh(file), 0)).toBeLessThanOrEqual(12 * 1024);
});

test("the one style sheet of screens weighs at most 12 KB, and that of paper comes besides", () => {
  const paper = manifest["web/styles/paper.css"]!.file;
  const sheets = Object.values(manifest)
    .map(({ file }) => file)
    .filter((file) => file.endsWith(".css") && file !== paper);
  expect(sheets).toHaveLength(1);
  expect(weigh(sheets[0]!)).toBeLessThanOrEqual(12 * 1024);
});
