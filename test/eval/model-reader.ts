/** The configured model as an interpreter for cases: over the network, over it with the replies kept, or from kept replies alone. */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { INTERVIEW_INSTRUCTIONS, INTERVIEW_VERSION } from "../../prompts/interview-instructions.ts";
import { embedded } from "../../server/interpret/embedded.ts";
import { withFallback } from "../../server/interpret/fallback.ts";
import type { Interpreter } from "../../server/interpret/interpreter.ts";
import { modelInterpreter } from "../../server/interpret/model/reading.ts";
import { APIS, EFFORTS, type ModelSettings } from "../../server/model/settings.ts";
import { NEVER_OPEN } from "../../server/model/breaker.ts";
import { onDemand } from "../../server/model/on-demand.ts";
import { createModel } from "../../server/model/provider.ts";
import type { ModelOptions } from "./options.ts";
import { recording, replaying, type Fetch } from "./recorded.ts";
import { Refusal } from "./refusal.ts";
import { createTally, type Usage } from "./usage.ts";

/** `prompt`: which prompt it asks with, so that results of different ones are not mixed. */
export type Reader = {
  label: string; prompt: string; interpreter: Interpreter;
  usageOf(id: string): Usage;
  /** Throws Refusal where a reply of this case was not kept. */
  check(id: string): void;
  /** Waits until all replies are kept. */
  settled(): Promise<void>;
};

/** What makes a request what it is, beside the prompt. Of the address only the host: the rest may hold a secret. */
const provider = z.object({ id: z.string(), api: z.enum(APIS), reasoning: z.enum(EFFORTS).nullable(), timeoutMs: z.number(), host: z.string() });
type Provider = z.infer<typeof provider>;
const PROVIDER = "provider.json";

/** Throws Refusal without a configured model, and for a folder that holds no replies or those of another model. */
export function modelReader(settings: ModelSettings | null, { record, replay }: Pick<ModelOptions, "record" | "replay">): Reader {
  if (replay !== null) return fromReplies(replay);
  if (!settings) throw new Refusal("No language model is configured: set MODEL with OPENAI_API_KEY or OPENAI_BASE_URL, or give --replay DIR.");
  if (record === null) return reader(settings);
  note(record, settings);
  const { fetch, settled } = recording(record);
  return { ...reader(settings, fetch), settled };
}

function fromReplies(folder: string): Reader {
  const noted = providerOf(folder);
  if (!noted) throw new Refusal(`${folder} holds no recorded replies; record some with --record.`);
  const { host, ...asked } = noted;
  const { fetch, missing } = replaying(folder);
  const made = reader({ ...asked, baseUrl: `https://${host}/v1`, apiKey: "none" }, fetch);
  const check = (one: string): void => {
    if (missing() > 0) throw new Refusal(`${folder} has no reply to a request of case ${one} or one beside it: the prompt, the cases or the code changed since. Record anew with --record.`);
  };
  return { ...made, check };
}

function reader(settings: ModelSettings, fetch?: Fetch): Reader {
  const tally = createTally();
  // A pause after failures would give later cases to the rules; here each is to be asked.
  const model = createModel({ settings, meter: tally, now: () => new Date(), log: () => {}, libraries: onDemand, fetch, breaker: NEVER_OPEN });
  const interpreter = withFallback(modelInterpreter(model), embedded, ({ kind, name }) => {
    if (kind === "unknown") process.stderr.write(`A turn could not be read, and no fault of the provider is known: ${name}\n`);
  });
  const prompt = `${INTERVIEW_VERSION}-${createHash("sha256").update(INTERVIEW_INSTRUCTIONS).digest("hex").slice(0, 8)}`;
  return { label: model.label, prompt, interpreter, usageOf: tally.of, check: () => {}, settled: async () => {} };
}

/** Throws Refusal where the folder holds the replies of another model. */
function note(folder: string, { id, api, reasoning, timeoutMs, baseUrl }: ModelSettings): void {
  const [before, now] = [providerOf(folder), { id, api, reasoning, timeoutMs, host: new URL(baseUrl).host }];
  if (before && labelOf(before) !== labelOf(now)) throw new Refusal(`${folder} holds replies of ${labelOf(before)}; give another folder to --record.`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, PROVIDER), `${JSON.stringify(now)}\n`);
}

const labelOf = ({ id, host, api }: Provider): string => `${id} at ${host} (${api})`;

function providerOf(folder: string): Provider | null {
  try {
    return provider.parse(JSON.parse(readFileSync(join(folder, PROVIDER), "utf8")));
  } catch {
    return null;
  }
}
