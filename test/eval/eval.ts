/** `npm run eval -- --cases FILE [--json] [--predictions OUT] [--verbose]`: how well answers become a profile. Measured, not asserted. */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { loadCatalog } from "../../db/load-catalog.ts";
import { inputOf, readCases } from "./cases.ts";
import { explain } from "./explain.ts";
import { predict } from "./predict.ts";
import { doNothing, resultsOf, table } from "./report.ts";
import { simulationReport } from "./simulation-report.ts";

const { values } = parseArgs({
  options: { cases: { type: "string" }, json: { type: "boolean" }, predictions: { type: "string" }, verbose: { type: "boolean" },
    only: { type: "string" }, simulate: { type: "boolean" } },
});
if (!values.cases) {
  process.stderr.write("Say which cases: npm run eval -- --cases FILE [--json] [--predictions OUT] [--verbose] [--only ID] [--simulate]\n");
  process.exit(2);
}

const catalog = loadCatalog();
const cases = readCases(values.cases).filter(({ id }) => !values.only || id.includes(values.only));
if (values.simulate) {
  process.stdout.write(await simulationReport(cases, catalog, values.json ?? false));
  process.exit(0);
}
const runs = cases.map((one) => ({ one, run: predict(one.id, inputOf(one), catalog) }));
const predictions = new Map(runs.map(({ run }) => [run.prediction.id, run.prediction]));
const results = resultsOf(cases, predictions);

if (values.predictions) writeFileSync(values.predictions, [...predictions.values()].map((one) => `${JSON.stringify(one)}\n`).join(""));
if (values.verbose) for (const { one, run } of runs) process.stdout.write(`${explain(one, run)}\n`);
process.stdout.write(values.json
  ? `${JSON.stringify(results)}\n`
  : `${table("embedded interpreter", results)}\n${table("reference: role baseline, most frequent seniority and facts", resultsOf(cases, doNothing(cases)))}\n`);
