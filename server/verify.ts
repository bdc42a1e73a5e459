/** Works a saved report's numbers out again: `npm run report:verify -- ADDRESS|FILE`. */
import { readFile } from "node:fs/promises";
import { loadCatalog } from "../db/load-catalog.ts";
import { isSafe, Unreadable, verifyCommand } from "./reports/verify-command.ts";

const PATIENCE_MS = 20_000;

async function fetched(address: URL): Promise<string> {
  const answer = await fetch(address, { headers: { accept: "application/json" }, signal: AbortSignal.timeout(PATIENCE_MS) })
    .catch(() => { throw new Unreadable(`${address.origin} cannot be reached.`); });
  if (!isSafe(new URL(answer.url))) throw new Unreadable("The address leads on to one that is not encrypted.");
  if (!answer.ok) throw new Unreadable(answer.status === 410 ? "The report was deleted or has expired." : `The server answers with ${answer.status}.`);
  return textOf(answer).catch((error: unknown) => { throw error instanceof Unreadable ? error : new Unreadable(`${address.origin} did not send all of it.`); });
}

/** A report has about 40 KB, and no more than 160. */
const MOST_BYTES = 10_000_000;

/** Stops reading where it cannot be a report any more. */
async function textOf({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let read = 0;
  for await (const chunk of body ?? []) {
    read += chunk.byteLength;
    if (read > MOST_BYTES) throw new Unreadable("What the server sends is too long for a report.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

const file = (path: string): Promise<string> =>
  readFile(path, "utf8").catch(() => { throw new Unreadable(`There is no file to read at ${path}.`); });

process.exitCode = await verifyCommand(process.argv.slice(2), { catalog: loadCatalog, fetched, file, say: (line) => console.log(line) });
