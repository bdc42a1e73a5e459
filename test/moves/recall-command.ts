/** `npm run recall`: the closeness of jobs against O*NET's Related Occupations, which enter no figure of it. */
import { loadCatalog } from "../../db/load-catalog.ts";
import { GATE } from "../../scoring/index.ts";
import { quantile } from "../bench/load.ts";
import { CLOSEST, MEASURES, recall, recallsOf, together, type Pair } from "./recall.ts";

const say = (line: string): void => { process.stdout.write(`${line}\n`); };
const percent = (share: number, digits = 1): string => `${(100 * share).toFixed(digits)} %`.padStart(9);

const { "chosen on": chosen, "held out": heldOut, pairs } = recallsOf(loadCatalog());
const all = together(chosen, heldOut), columns = [chosen, heldOut, all];
say(`Of the ten primary related occupations that O*NET names, among the ${CLOSEST} closest of 922:\n`);
say(`${"".padEnd(12)}${["chosen on", "held out", "all"].map((name) => name.padStart(11)).join("")}`);
for (const measure of MEASURES) say(`${measure.padEnd(12)}${columns.map((of) => `  ${percent(recall(of, measure))}`).join("")}`);
say(`${"origins".padEnd(12)}${columns.map(({ origins }) => String(origins).padStart(11)).join("")}`);

const fits = (of: readonly Pair[]): number[] => of.map(({ fit }) => fit);
const related = fits(pairs.filter((pair) => pair.related)), others = fits(pairs.filter((pair) => !pair.related));
const quantiles = (of: number[], ...at: number[]) => at.map((q) => `${100 * q} %: ${quantile(of, q).toFixed(2)}`).join(", ");
say(`\nFit of related pairs   ${quantiles(related, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9)}`);
say(`Fit of all other pairs ${quantiles(others, 0.5, 0.9, 0.95, 0.99)}`);
for (const [state, from] of Object.entries(GATE.fit)) {
  const share = (of: number[]) => percent(of.filter((fit) => fit >= from).length / of.length);
  say(`From ${from} on (${state}): related${share(related)}, others${share(others)}`);
}
say("\nO*NET makes its list from titles, tasks, work activities and knowledge too (Dahlke, Putka, Shewach, Lewis 2022): it tells whether our arithmetic");
say("finds what theirs finds. Neither is a measure of what workers went on to do.");
say("Related Occupations: O*NET 30.1 Database by USDOL/ETA, CC BY 4.0, abridged; USDOL/ETA has not approved, endorsed, or tested this.");
