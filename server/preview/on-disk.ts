/** The paint box of the Node edge: library, WebAssembly and fonts from the installed packages. Not for bundles. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { onceFor, type PaintBox } from "./painter.ts";

const { resolve } = createRequire(import.meta.url);
const FONTS = ["400", "600"].map((weight) => `@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff2`);

const box = onceFor(async (): Promise<PaintBox> => {
  const { initWasm, Resvg } = await import("@resvg/resvg-wasm");
  const [wasm, ...fonts] = await Promise.all(["@resvg/resvg-wasm/index_bg.wasm", ...FONTS].map((file) => readFile(resolve(file))));
  await initWasm(wasm!);
  return { Resvg, fonts };
});

let turn: Promise<unknown> = Promise.resolve();

/** One picture per turn of the event loop: each takes most of a tenth of a second, and many at once would hold up everybody else. */
export async function paintBox(): Promise<PaintBox> {
  const opened = await box();
  turn = turn.then(() => new Promise((next) => setImmediate(next)));
  await turn;
  return opened;
}
