/** Saves random reports and works each out again: `npm run report:generate -- 1000 [SEED]`. Ends with 1 where a single bit differs. */
import * as fc from "fast-check";
import { loadCatalog } from "../../db/load-catalog.ts";
import type { Frozen } from "../../server/reports/snapshot.ts";
import { verify } from "../../server/reports/verify.ts";
import { downloaded, frozenReport } from "./random.ts";

const [count = 1000, seed = 1] = process.argv.slice(2).map(Number);
const BATCH = 50;
const catalog = loadCatalog();

/** Made as they are needed: a thousand at once would fill the memory. */
function* reports(): Generator<Frozen> {
  for (let made = 0; made < count; made += BATCH) yield* fc.sample(frozenReport(catalog), { numRuns: Math.min(BATCH, count - made), seed: seed + made });
}

const began = performance.now(), sizes: number[] = [];
let differing = 0, leftOut = 0;
for await (const text of downloaded(reports())) {
  const checks = await verify(text, catalog), found = checks.flatMap(({ differences }) => differences);
  sizes.push(Buffer.byteLength(text));
  leftOut += checks.filter((check) => check.leftOut !== null).length;
  if (found.length > 0) {
    differing++;
    console.log(JSON.parse(text).role.id, found.slice(0, 3));
  }
}
sizes.sort((a, b) => a - b);
const kb = (bytes = 0): string => `${Math.round(bytes / 1024)} KB`;
console.log(`${count} reports, ${count - differing} the same bit for bit, ${differing} not; ${leftOut} parts left out; ${((performance.now() - began) / 1000).toFixed(1)} s`);
console.log(`size: median ${kb(sizes[sizes.length >> 1])}, 99th percentile ${kb(sizes[Math.floor(sizes.length * 0.99)])}, largest ${kb(sizes.at(-1))}`);
process.exitCode = differing === 0 ? 0 : 1;
