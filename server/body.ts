/** Reads a JSON body: the right type, not too long, the right shape, or a refusal that names the field. */
import type { Context } from "hono";
import * as z from "zod";
import { badFields, fieldErrors, Refusal } from "./problems.ts";

/** Control characters but newline and tab; they mean nothing in a message and can garble a terminal or a log. */
const CONTROL = /[^\P{Cc}\n\t]/gu;

/** What people type: well-formed, without control characters; may be nothing. */
export const plainText = (max: number) =>
  z.string().max(max, `May have at most ${max} characters.`).transform((text) => text.toWellFormed().replace(/\r\n?/g, "\n").replace(CONTROL, "").trim());

/** The same, not blank. */
export const typedText = (max: number) => plainText(max).refine((text) => text.length > 0, "Is empty.");

/** A name made by a client: printable, so that it can stand in a log. */
export const clientId = z.string().regex(/^[\w.:-]{1,80}$/, "Must be 1 to 80 letters, digits or . : _ -");

/** Ids of interviews and reports. Whatever cannot be one is simply not found. */
export const isOurId = (id: string): boolean => /^[\w-]{20,64}$/.test(id);

/**
 * The body, parsed by the schema. Throws a Refusal: 415 other than JSON, 413 over `bytes`, 400 not JSON, 422 wrong shape.
 * `longest` names the field that a body over the limit is too long by.
 */
export async function readBody<S extends z.ZodType>(context: Context, schema: S, bytes: number, longest = ""): Promise<z.output<S>> {
  const type = context.req.header("content-type") ?? "";
  if (!/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(type)) throw new Refusal(415, "Send the body as application/json.");
  const parsed = schema.safeParse(parseJson(await readText(context.req.raw, bytes, longest)));
  if (!parsed.success) throw badFields(fieldErrors(parsed.error.issues));
  return parsed.data;
}

/** Stops reading at the limit, whatever the length header says. */
async function readText(request: Request, bytes: number, longest: string): Promise<string> {
  const tooLong = new Refusal(413, `The request may have at most ${bytes} bytes.`, [{ pointer: longest, detail: `May have at most ${bytes} bytes.` }]);
  if (Number(request.headers.get("content-length") ?? 0) > bytes) throw tooLong;
  try {
    if (request.headers.has("content-length")) return await request.text();
    const chunks: Uint8Array[] = [];
    let read = 0;
    for await (const chunk of request.body ?? []) {
      read += chunk.byteLength;
      if (read > bytes) throw tooLong;
      chunks.push(chunk);
    }
    return await new Blob(chunks as BlobPart[]).text();
  } catch (error) {
    // Whoever hangs up in the middle is no failure of ours, and shall not fill the log.
    throw error === tooLong ? error : new Refusal(400, "The body did not arrive whole.");
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, "The body is not valid JSON.", [{ pointer: "", detail: "Not valid JSON." }]);
  }
}
