/** What `npm run eval` can be told. */
import { parseArgs } from "node:util";

export const USAGE = `Say which cases: npm run eval -- --cases FILE [--only ID] [--json] [--verbose] [--predictions OUT]
  --simulate          measure the questions instead
  --reach             read with replies written by hand: what their schema can say
  --model             read with the language model of the environment
  --concurrency N     cases at a time, with --model; 4 where not said, 1 with --replay
  --resume FILE       keep finished cases in FILE and do not run those again
  --record DIR        keep the provider's replies in DIR
  --replay DIR        take the replies from DIR; needs no provider and no settings
`;

export type Options = {
  cases: string; only: string | null; json: boolean; verbose: boolean; simulate: boolean; reach: boolean; predictions: string | null;
  model: ModelOptions | null;
};
export type ModelOptions = { concurrency: number; resume: string | null; record: string | null; replay: string | null };

const CASES_AT_A_TIME = 4;
const MOST_AT_A_TIME = 256;

/** Null where the command line makes no sense. */
export function optionsFrom(args: readonly string[]): Options | null {
  const given = parsed(args);
  if (!given?.cases || (given.record !== undefined && given.replay !== undefined)) return null;
  const { cases, only = null, json = false, verbose = false, simulate = false, reach = false, predictions = null, resume = null, record = null, replay = null } = given;
  const concurrency = Number(given.concurrency ?? CASES_AT_A_TIME);
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > MOST_AT_A_TIME) return null;
  const asked = given.model || record !== null || replay !== null;
  if (asked && reach) return null;
  return { cases, only, json, verbose, simulate, reach, predictions, model: asked ? { concurrency, resume, record, replay } : null };
}

function parsed(args: readonly string[]) {
  const [text, flag] = [{ type: "string" }, { type: "boolean" }] as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        cases: text, only: text, json: flag, verbose: flag, simulate: flag, reach: flag, predictions: text, model: flag, concurrency: text, resume: text, record: text,
        replay: text,
      },
    }).values;
  } catch {
    return null;
  }
}
