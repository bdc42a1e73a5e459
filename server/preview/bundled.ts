/** The paint box of a bundle: library, WebAssembly and fonts are part of it, and nothing runs before the first picture. */
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import wasm from "@resvg/resvg-wasm/index_bg.wasm";
import regular from "@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2";
import semibold from "@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2";
import { onceFor, type PaintBox } from "./painter.ts";

export const paintBox = onceFor(async (): Promise<PaintBox> => {
  await initWasm(wasm);
  return { Resvg, fonts: [new Uint8Array(regular), new Uint8Array(semibold)] };
});
