/**
 * Learns the figures of `server/interpret/match/nearness.json` from task statements and our lexicon. Again when the lexicon has grown:
 * `npx tsx test/interpret/match/learn-nearness.ts FOLDER`, FOLDER with the text files of O*NET (CC BY 4.0).
 * The same input gives the same file.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readConcepts, stems } from "../../../server/interpret/match/lexicon.ts";
import { vectors, type Text } from "./vectors.ts";

const DIMENSIONS = 64;
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const STEP = 0.6;
const WEIGHT_STEPS = 50;
/** How much the kinds of text count: concepts most, since they are about everyday words; whole occupations least. */
const COUNTS = { concept: 10, task: 1, activity: 1, group: 1, software: 0.5, occupation: 0.3 };
/** A word outside the lexicon must stand in this many statements. */
const LEAST_STATEMENTS = 4;

const folder = process.argv[2];
if (!folder) throw new Error("Say where the text files of O*NET are.");
const table = (name: string): string[][] =>
  readFileSync(join(folder, `${name}.txt`), "utf8").split(/\r?\n/).slice(1).filter(Boolean).map((line) => line.split("\t"));

type Bag = Map<string, number>;
const once = (words: Iterable<string>): Bag => new Map([...words].map((word) => [word, 1]));

/** Bags by a key, each word by the logarithm of how often it comes. */
function gather(pairs: Iterable<readonly [string, readonly string[]]>): Map<string, Bag> {
  const bags = new Map<string, Bag>();
  for (const [key, words] of pairs) {
    const bag = bags.get(key) ?? new Map<string, number>();
    for (const word of new Set(words)) bag.set(word, (bag.get(word) ?? 0) + 1);
    bags.set(key, bag);
  }
  for (const bag of bags.values()) for (const [word, count] of bag) bag.set(word, Math.log1p(count));
  return bags;
}

const concepts = readConcepts().map(({ said, formal }) => [...said, ...formal].flatMap((key) => key.split(" ")));
const activities = new Map(table("DWA Reference").map(([, group, id, title]) => [id!, { group: group!, words: stems(title!) }] as const));
const activitiesOf = new Map<string, string[]>();
for (const [, task, activity] of table("Tasks to DWAs")) activitiesOf.set(task!, [...(activitiesOf.get(task!) ?? []), activity!]);
const tasks = table("Task Statements")
  .map(([soc, id, text]) => ({ soc: soc!, words: stems(text!), activities: activitiesOf.get(id!) ?? [] }));

function texts(): Text[] {
  const found: Text[] = [];
  const add = (bags: Iterable<Bag>, counts: number): void => {
    for (const bag of bags) found.push({ bag, counts });
  };
  const wordsOf = (id: string): string[] => activities.get(id)!.words;
  add(tasks.map((task) => once([...task.words, ...task.activities.flatMap(wordsOf)])), COUNTS.task);
  const pairs = tasks.flatMap((task) => task.activities.map((id) => ({ id, words: task.words })));
  add(gather(pairs.map((pair) => [pair.id, [...pair.words, ...wordsOf(pair.id)]] as const)).values(), COUNTS.activity);
  add(gather(pairs.map((pair) => [activities.get(pair.id)!.group, pair.words] as const)).values(), COUNTS.group);
  const titles = [...table("Alternate Titles"), ...table("Occupation Data")].map(([soc, title]) => [soc!, stems(title!)] as const);
  add(gather([...tasks.map(({ soc, words }) => [soc, words] as const), ...titles]).values(), COUNTS.occupation);
  const software = new Set(table("Technology Skills").map(([, example, , kind]) => `${example} ${kind}`));
  add([...software].map((line) => once(stems(line))), COUNTS.software);
  add(gather(concepts.map((words, at) => [String(at), words] as const)).values(), COUNTS.concept);
  return found;
}

const count = (bags: readonly (readonly string[])[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const words of bags) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};
const [inTasks, inConcepts] = [count(tasks.map(({ words }) => words)), count(concepts)];
const words = [...new Set([...inTasks.keys(), ...inConcepts.keys()])]
  .filter((word) => /^[a-z0-9']{2,}$/.test(word) && (inConcepts.has(word) || inTasks.get(word)! >= LEAST_STATEMENTS)).sort();

/** How much a word says, by how rare it is in statements and in concepts. */
function weight(word: string): number {
  const rare = (counts: Map<string, number>, all: number): number => Math.log(all / (1 + (counts.get(word) ?? 0)));
  const both = (rare(inTasks, tasks.length) + rare(inConcepts, concepts.length)) / 2;
  return Math.min(7, Math.max(0.3, both)) / 6;
}

const rows = vectors(words, texts(), DIMENSIONS);
const spread = Array.from({ length: DIMENSIONS }, (_, k) => Math.sqrt(rows.reduce((sum, row) => sum + row[k]! ** 2, 0) / rows.length));
const code = (value: number, k: number): number => Math.min(3, Math.max(-4, Math.floor(value / (STEP * spread[k]!)))) + 4;
const coded = (row: Float64Array): string =>
  Array.from({ length: DIMENSIONS / 2 }, (_, k) => DIGITS[code(row[2 * k]!, 2 * k) * 8 + code(row[2 * k + 1]!, 2 * k + 1)]!).join("");
const weights = words.map((word) => DIGITS[Math.min(63, Math.round(weight(word) * WEIGHT_STEPS))]!).join("");
const file = new URL("../../../server/interpret/match/nearness.json", import.meta.url);
writeFileSync(file, `${JSON.stringify({ words: words.join(" "), weights, codes: rows.map(coded).join("") })}\n`);
