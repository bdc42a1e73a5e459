/** The paint box of the Node edge: library, WebAssembly and fonts from the installed packages. Not for bundles. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { onceFor, type PaintBox } from "./painter.ts";

const { resolve } = createRequire(import.meta.url);
const FONTS = ["400", "600"].map((weight) => `@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff2`);

export const paintBox = onceFor(async (): Promise<PaintBox> => {
  const { initWasm, Resvg } = await import("@resvg/resvg-wasm");
  const [wasm, ...fonts] = await Promise.all(["@resvg/resvg-wasm/index_bg.wasm", ...FONTS].map((file) => readFile(resolve(file))));
  await initWasm(wasm!);
  return { Resvg, fonts };
});
