/** `npm run eval -- --cases FILE [--model] …`: how well answers become a profile. Measured, not asserted. What it can be told: options.ts. */
import { writeFileSync } from "node:fs";
import { loadCatalog } from "../../db/load-catalog.ts";
import { BadSetting } from "../../server/settings.ts";
import { readCases } from "./cases.ts";
import { explain } from "./explain.ts";
import { tookInWords } from "./model-report.ts";
import { optionsFrom, USAGE } from "./options.ts";
import { Refusal } from "./refusal.ts";
import { doNothing, resultsOf, table } from "./report.ts";
import { runOf } from "./run.ts";
import { simulationReport } from "./simulation-report.ts";

const WRONG_USE = 2;

function refuse(sentence: string): never {
  process.stderr.write(`${sentence.trimEnd()}\n`);
  process.exit(WRONG_USE);
}

/** What a person can put right is said in a sentence. */
function orRefuse(error: unknown): never {
  if (error instanceof Refusal || error instanceof BadSetting) refuse((error as Error).message);
  throw error;
}

const options = optionsFrom(process.argv.slice(2)) ?? refuse(USAGE);
const catalog = loadCatalog();
const cases = readCases(options.cases).filter(({ id }) => options.only === null || id.includes(options.only));
if (options.simulate) {
  process.stdout.write(await simulationReport(cases, catalog, options.json));
  process.exit(0);
}
const { title, finished, took } = await runOf(cases, catalog, options, process.env, process.stderr).catch(orRefuse);
const predictions = new Map(finished.map(({ prediction }) => [prediction.id, prediction]));
const results = resultsOf(cases, predictions);

if (options.predictions) writeFileSync(options.predictions, [...predictions.values()].map((one) => `${JSON.stringify(one)}\n`).join(""));
if (options.verbose) finished.forEach((run, at) => process.stdout.write(`${explain(cases[at]!, run)}\n`));
process.stdout.write(options.json
  ? `${JSON.stringify(took ? { ...results, model: took } : results)}\n`
  : `${[table(title, results), ...(took ? [tookInWords(took)] : []), table("reference: role baseline, most frequent seniority and facts", resultsOf(cases, doNothing(cases)))].join("\n")}\n`);
if (took && took.fellBack > 0 && took.byModel === 0) {
  process.stderr.write("The model read no turn: these are the figures of the embedded interpreter. `npm run doctor` says what is wrong.\n");
  process.exitCode = 1;
}
