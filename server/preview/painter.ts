/** SVG to PNG with resvg, compiled to WebAssembly so that it is the same in Node and in a Worker. Loaded with the first picture only. */

/** The part of the library that we use, its WebAssembly begun, and the fonts it draws with: each edge finds these its own way. */
export type PaintBox = {
  Resvg: new (svg: string, options: { font: { fontBuffers: Uint8Array[]; defaultFontFamily: string } }) => { render(): { asPng(): Uint8Array; free(): void }; free(): void };
  fonts: Uint8Array[];
};

/** Draws a whole SVG document at its own size. */
export type Painter = (svg: string) => Promise<Uint8Array<ArrayBuffer>>;

const FONT_FAMILY = "Source Sans 3";

/** Opens once for all, as the library's WebAssembly may begin once only; what failed is tried again. */
export function onceFor<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | null = null;
  return () => (opened ??= open().catch((error: unknown) => {
    opened = null;
    throw error;
  }));
}

export function createPainter(open: () => Promise<PaintBox>): Painter {
  return async (svg) => {
    const { Resvg, fonts } = await open();
    const drawing = new Resvg(svg, { font: { fontBuffers: fonts, defaultFontFamily: FONT_FAMILY } });
    const image = drawing.render();
    // A copy: the library's own bytes live in its memory, which `free` gives back.
    const png = new Uint8Array(image.asPng());
    image.free();
    drawing.free();
    return png;
  };
}
