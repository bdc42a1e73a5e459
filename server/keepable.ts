/** What everybody may keep: answers that are the same for all and change with the catalogue or with this program only. */
import type { Context, MiddlewareHandler } from "hono";
import { etag } from "hono/etag";
import { digest } from "../db/digest.ts";

/** Kept without a question for five minutes; after that a mark of the content tells whether it is still the same. */
const KEEP = "public, max-age=300";

const cacheable: MiddlewareHandler = async (context, next) => {
  await next();
  if (context.res.ok && !context.res.headers.has("cache-control")) context.res.headers.set("cache-control", KEEP);
};

/** For pages: the mark is that of the page itself, since a new version of the program changes pages too. */
export const keepable: MiddlewareHandler[] = [etag({ weak: true }), cacheable];

/** Bytes and their mark, made when first asked for. */
type Kept = { body: Uint8Array<ArrayBuffer>; mark: string };

/** A file that is made once: big ones are not put together again for each visitor. `name`: what it is saved as. */
export function keptFile(type: string, name: string, make: () => string): (context: Context) => Response {
  let kept: Kept | null = null;
  return (context) => {
    if (kept === null) {
      const text = make();
      kept = { body: new TextEncoder().encode(text), mark: `W/"${digest(text)}"` };
    }
    return context.body(kept.body, 200, {
      "content-type": `${type}; charset=utf-8`, "content-disposition": `attachment; filename="${name}"`, etag: kept.mark, link: '</data>; rel="license"',
    });
  };
}
