/** Finished cases in a file, one per line as they finish, so that an interrupted evaluation can go on where it stopped. */
import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import * as z from "zod";
import { finding } from "../../server/interpret/findings.ts";
import { NOTICES } from "../../server/model/model.ts";
import { prediction } from "./cases.ts";
import { Refusal } from "./refusal.ts";
import { usage } from "./usage.ts";

const finished = z.object({
  prediction, findings: z.array(z.array(finding)),
  readers: z.array(z.object({ by: z.enum(["embedded", "model"]), notice: z.enum(NOTICES).nullable() })),
  usage, seconds: z.number(),
});
export type Finished = z.infer<typeof finished>;

/** What must be the same for cases to count together. */
const CHANGED = { model: "another model", prompt: "another prompt", cases: "other cases" };
const run = z.object({ model: z.string(), cases: z.string(), prompt: z.string() });
export type RunId = z.infer<typeof run>;

export type Kept = { finished: ReadonlyMap<string, Finished>; keep(one: Finished): void };

/** Opens or begins the file; without one, nothing is kept. Throws Refusal for a file of another run, or none of ours. */
export function openFinished(file: string | null, id: RunId): Kept {
  const kept = new Map<string, Finished>();
  if (file === null) return { finished: kept, keep: (one) => void kept.set(one.prediction.id, one) };
  for (const one of existsSync(file) ? finishedIn(file, id) : []) kept.set(one.prediction.id, one);
  // Written anew, because a line that was cut off in the middle would swallow the next.
  writeFileSync(`${file}.new`, [id, ...kept.values()].map(asLine).join(""));
  renameSync(`${file}.new`, file);
  return {
    finished: kept,
    keep: (one) => {
      kept.set(one.prediction.id, one);
      appendFileSync(file, asLine(one));
    },
  };
}

const asLine = (value: unknown): string => `${JSON.stringify(value)}\n`;

function finishedIn(file: string, id: RunId): Finished[] {
  const [first, ...lines] = readFileSync(file, "utf8").split("\n").filter((line) => line !== "");
  const before = run.safeParse(parsed(first ?? ""));
  if (!before.success) throw new Refusal(`${file} does not hold finished cases of an evaluation; give another file to --resume.`);
  const changed = (Object.keys(id) as (keyof RunId)[]).filter((key) => before.data[key] !== id[key]).map((key) => CHANGED[key]);
  if (changed.length > 0) throw new Refusal(`${file} is of a run with ${changed.join(" and ")}; give another file to --resume.`);
  return lines.flatMap((line) => {
    const one = finished.safeParse(parsed(line));
    return one.success && !failedThroughout(one.data) ? [one.data] : [];
  });
}

/** The provider was out of reach, or the key was wrong: going on means asking again. */
const failedThroughout = ({ readers }: Finished): boolean => readers.some(({ notice }) => notice !== null) && readers.every(({ by }) => by === "embedded");

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
