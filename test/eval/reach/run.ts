/** What the reply schema can say: cases read from hand-written replies, through everything that a model's replies go through. */
import { fileURLToPath } from "node:url";
import type { Catalog } from "../../../db/catalog.ts";
import type { Api } from "../../../server/model/settings.ts";
import type { EvalCase } from "../cases.ts";
import { evaluateHere } from "../evaluate.ts";
import type { Finished } from "../finished.ts";
import { Refusal } from "../refusal.ts";
import { handWrittenReader } from "./reader.ts";
import { readReplies } from "./replies.ts";

const folder = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
/** Interviews of our own with the replies to them; the replies to the open cases stand beside this file. */
export const OWN = folder("own");

/** All cases in their order. Throws Refusal where not every turn of a case has a reply. */
export async function reachOf(cases: readonly EvalCase[], catalog: Catalog, api: Api = "chat"): Promise<Finished[]> {
  const replies = new Map([...readReplies(folder(".")), ...readReplies(OWN)]);
  const without = cases.filter(({ id, turns }) => replies.get(id)?.length !== turns.length);
  if (without.length > 0) throw new Refusal(`No replies are written for ${without.map(({ id }) => id).join(", ")}.`);
  const { interpreter, close } = await handWrittenReader(replies, api);
  return evaluateHere(cases, catalog, interpreter).finally(close);
}
