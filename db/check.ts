/** `npm run catalogue:check`: does every role add up, and does every claim have a source? Errors fail, notices are for the reader. */
import { pathToFileURL } from "node:url";
import * as z from "zod";
import { faultsOfFile, faultsOfRoles } from "./check-derived.ts";
import type { Catalog } from "./catalog.ts";
import { loadCatalog, readFiles } from "./load-catalog.ts";
import { scorable, type CatalogRole, type CatalogSource } from "./role.ts";
import { roundHalfUp, scoreRole, type TaskScores } from "../scoring/index.ts";

export type Remark = { level: "error" | "notice"; where: string; what: string };
type Say = (level: Remark["level"], what: string) => void;

/** Sources under this name are our own judgement: they have no address. */
const OURS = "Foothold";
/** Points. A published score that lies further off is said to be far: for the reader, not for the assessor to fit. */
const NEAR = 3;
/** The interview scores by these two whatever the rest of the catalogue holds. */
const NEEDED_ACTIVITIES = ["other-work", "check-ai-output"];

const blank = (text: string): boolean => text.trim() === "";
const repeated = (values: readonly string[]): string[] => [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
const inOrder = ({ routine, typical, complex }: TaskScores): boolean => routine >= typical && typical >= complex;

/** Every remark on what is written by hand, role by role, then the activities. */
export function check(catalog: Pick<Catalog, "roles" | "assessed" | "everyday" | "workActivities" | "yardstick">): Remark[] {
  const remarks: Remark[] = [];
  for (const role of catalog.assessed) {
    const say: Say = (level, what) => remarks.push({ level, where: role.id, what });
    checkTasks(role, catalog.yardstick.rarity, say);
    checkSources(role, say);
    checkFigures(role, say);
    if (role.changes.at(-1)?.version !== role.version) say("error", `version ${role.version} is not the last one under changes`);
  }
  for (const id of repeated(catalog.roles.map((role) => role.id))) remarks.push({ level: "error", where: id, what: "is there twice" });
  return [...remarks, ...checkActivities(catalog)];
}

/** The generated file: every fault is an error. */
const checkDerived = (catalog: Catalog): Remark[] =>
  [...faultsOfFile(readFiles().derived, catalog.workActivities, catalog.assessed), ...faultsOfRoles(catalog)].map((fault) => ({ level: "error", ...fault }));

function checkTasks(role: CatalogRole, rarity: Readonly<Record<string, number>>, say: Say): void {
  const sum = role.tasks.reduce((total, { share }) => total + share, 0);
  if (Math.abs(sum - 100) > 1e-9) say("error", `shares sum to ${sum}, not to 100`);
  for (const id of repeated(role.tasks.map((task) => task.id))) say("error", `task ${id} is there twice`);
  for (const task of role.tasks) {
    if (!inOrder(task.score)) say("error", `task ${task.id}: routine ≥ typical ≥ complex does not hold`);
    if ([task.label, task.statement, task.why].some(blank)) say("error", `task ${task.id}: an empty label, statement or reason`);
    if (task.activities.length === 0) say("error", `task ${task.id} has no activity`);
    for (const id of task.activities) if (!(id in rarity)) say("error", `task ${task.id}: activity ${id} is none of O*NET’s`);
  }
  const phrases = role.tasks.flatMap((task) => [...new Set(task.phrases.map((phrase) => phrase.toLowerCase()))]);
  for (const phrase of repeated(phrases)) say("notice", `“${phrase}” stands under two tasks`);
}

function checkSources(role: CatalogRole, say: Say): void {
  const judged = [...Object.entries({ ...role.signals, ...role.barriers, ...role.principles }), ["growth", role.growth] as const];
  for (const [name, { sources }] of judged) if (sources.length === 0) say("error", `${name} has no source`);
  if (role.labour.sources.length === 0) say("error", "labour has no source");
  const cited = new Set([...judged.flatMap(([, { sources }]) => sources), ...role.labour.sources]);
  const known = role.sources.map((source) => source.id);
  for (const id of repeated(known)) say("error", `source ${id} is there twice`);
  for (const id of cited) if (!known.includes(id)) say("error", `source ${id} is cited but not listed`);
  for (const id of known) if (!cited.has(id)) say("error", `source ${id} is listed but not cited`);
  for (const source of role.sources) checkSource(source, say);
  for (const { measure, url } of role.secondOpinions) if (url === null) say("notice", `second opinion “${measure}” has no address`);
}

function checkSource({ id, publisher, year, url }: CatalogSource, say: Say): void {
  if (publisher === OURS) return;
  if (year === null) say("error", `source ${id} has no year`);
  if (url === null) say("error", `source ${id} has no address`);
}

function checkFigures(role: CatalogRole, say: Say): void {
  const { value, label } = scoreRole(scorable(role));
  const { published } = role;
  if (published && published.score !== value) {
    const off = roundHalfUp(value - published.score, 1);
    const far = Math.abs(off) > NEAR ? `, more than ${NEAR} points away` : "";
    say("notice", `published ${published.score}, our arithmetic gives ${value} (${label}): ${off > 0 ? "+" : ""}${off}${far}`);
    if (!published.note) say("error", "the published score differs and no note says why");
  }
  for (const { question, weUse } of role.contradictions) say("notice", `sources disagree: ${question} We use: ${weUse}`);
}

function checkActivities({ everyday, workActivities }: Pick<Catalog, "everyday" | "workActivities">): Remark[] {
  const remarks: Remark[] = [];
  const say = (where: string, what: string) => remarks.push({ level: "error", where: `activity ${where}`, what });
  const all = [...everyday, ...workActivities], ids = all.map(({ id }) => id);
  for (const id of repeated(ids)) say(id, "is there twice");
  for (const id of NEEDED_ACTIVITIES) if (!ids.includes(id)) say(id, "is missing");
  for (const { id, label, score } of all) {
    if (!inOrder(score)) say(id, "routine ≥ typical ≥ complex does not hold");
    if (blank(label)) say(id, "has an empty label");
  }
  return remarks;
}

/** The remarks as lines for a person, errors first. */
export function report(remarks: readonly Remark[]): string {
  const of = (level: Remark["level"]) => remarks.filter((remark) => remark.level === level);
  const lines = [...of("error"), ...of("notice")].map(({ level, where, what }) => `${level.padEnd(7)} ${where}: ${what}`);
  return [...lines, `${of("error").length} errors, ${of("notice").length} notices`].join("\n");
}

/** The catalogue, or null after saying which file breaks the schema where. */
function loaded(): Catalog | null {
  try {
    return loadCatalog();
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    process.stderr.write(`The catalogue does not fit its schema:\n${z.prettifyError(error)}\n`);
    return null;
  }
}

function main(): void {
  process.exitCode = 1;
  const catalog = loaded();
  if (!catalog) return;
  const remarks = [...check(catalog), ...checkDerived(catalog)];
  process.stdout.write(`${catalog.roles.length} roles, ${catalog.everyday.length + catalog.workActivities.length} activities, version ${catalog.version}\n`);
  process.stdout.write(`${report(remarks)}\n`);
  if (remarks.every(({ level }) => level === "notice")) process.exitCode = 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main();
