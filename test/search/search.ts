/** `npm run search -- FOLDER [--seeds 1,2,3] [--show] [--without-everyday]`: how well and how fast a role is found by a name. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findTitles } from "../../db/titles/find.ts";
import { quantile } from "../bench/load.ts";
import { chance, misspelt, sample } from "./draw.ts";
import { europeanTitles, openSearch, reportedTitles } from "./world.ts";

type Asked = { said: string; codes: ReadonlySet<string> };
const DRAWN = 200;
const OFFERED = 5;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seeds: { type: "string", default: "1,2,3" }, show: { type: "boolean" }, "without-everyday": { type: "boolean" } },
});
const folder = positionals[0];
if (!folder) {
  process.stderr.write("Say where the data is: npm run search -- FOLDER [--seeds 1,2,3] [--show] [--without-everyday]\n");
  process.exit(2);
}

const at = mkdtempSync(join(tmpdir(), "foothold-search-"));
const { db, seedMs } = await openSearch(`file:${join(at, "search.db")}`, folder, !values["without-everyday"]);
const say = (line: string): void => { process.stdout.write(`${line}\n`); };
const percent = (n: number, of: number): string => `${((100 * n) / Math.max(1, of)).toFixed(1)} %`.padStart(8);

const spread = (of: number[]): string => `p50 ${quantile(of, 0.5).toFixed(1)}, p99 ${quantile(of, 0.99).toFixed(1)}, longest ${Math.max(...of).toFixed(1)} ms`;

async function measure(what: string, asked: readonly Asked[]): Promise<void> {
  const times: number[] = [], work: number[] = [];
  let first = 0, offered = 0, sure = 0, surelyRight = 0;
  for (const { said, codes } of asked) {
    const began = performance.now(), worked = process.cpuUsage();
    const found = await findTitles(db, said, OFFERED);
    times.push(performance.now() - began);
    const { user, system } = process.cpuUsage(worked);
    work.push((user + system) / 1000);
    const place = found.findIndex(({ roleId }) => codes.has(roleId));
    first += Number(place === 0);
    offered += Number(place >= 0);
    sure += Number(found[0]?.sure ?? false);
    surelyRight += Number((found[0]?.sure ?? false) && place === 0);
    const offer = found.map(({ roleId, title, how }) => `${roleId} ${title} (${how})`).join("; ");
    if (values.show && place !== 0) say(`   ${String(place).padStart(2)} "${said}": ${offer}`);
  }
  const right = `first ${percent(first, asked.length)}   in ${OFFERED} ${percent(offered, asked.length)}`;
  say(`${what.padEnd(31)}${right}   sure ${percent(sure, asked.length)}, of those right ${percent(surelyRight, sure)}`);
  say(`${"".padEnd(31)}time: ${spread(times)}; of a processor: ${spread(work)}`);
}

const { titles, codesOf } = reportedTitles(folder);
for (const seed of values.seeds.split(",").map(Number)) {
  const next = chance(seed);
  const drawn = sample(titles, DRAWN, next);
  await measure(`seed ${seed}, as written`, drawn.map((said) => ({ said, codes: codesOf(said) })));
  await measure(`seed ${seed}, one slip`, drawn.map((said) => ({ said: misspelt(said, next), codes: codesOf(said) })));
}
const people = JSON.parse(readFileSync(new URL("people.json", import.meta.url), "utf8")) as Record<string, { said: string; codes: string[] }[]>;
for (const [set, said] of Object.entries(people)) await measure(`as people say it, ${set} 30`, said.map((one) => ({ said: one.said, codes: new Set(one.codes) })));
await measure("European names (ESCO, by Nesta)", europeanTitles(folder));
say(`filled in ${seedMs.toFixed(0)} ms`);
db.close();
rmSync(at, { recursive: true });
