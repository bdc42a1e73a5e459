/** `npm run report:verify`: what it is asked, what it says, and how it ends. */
import type { Catalog } from "../../db/catalog.ts";
import { Refusal } from "../problems.ts";
import type { Difference } from "./differences.ts";
import { verify, type Check } from "./verify.ts";
import { unreadable } from "./versions.ts";

export const USAGE = "Usage: npm run report:verify -- ADDRESS or FILE\n"
  + "ADDRESS: a report’s page (https://…/r/…) or its JSON (https://…/api/reports/…). FILE: the JSON as downloaded.\n"
  + "Ends with 0: everything that could be worked out again is the same, bit for bit; 1: something differs; 2: it could not be checked.";

/** `fetched`, `file`: the text behind an address or a path; they throw where there is none. */
export type World = { catalog: () => Catalog; fetched(address: URL): Promise<string>; file(path: string): Promise<string>; say(line: string): void };

/** Checks one report and says what came out; gives back the exit code. */
export async function verifyCommand(args: readonly string[], world: World): Promise<0 | 1 | 2> {
  const [asked] = args;
  if (asked === undefined || args.length > 1 || asked.startsWith("-")) return ending(world, USAGE);
  try {
    const checks = await checksOf(await textOf(asked, world), world.catalog());
    for (const line of checks.flatMap(linesOf)) world.say(printable(line));
    const found = checks.reduce((sum, one) => sum + one.differences.length, 0);
    world.say(found === 0 ? "All that was worked out again is the same, bit for bit." : `${found} ${found === 1 ? "value differs" : "values differ"}.`);
    return found === 0 ? 0 : 1;
  } catch (error) {
    if (error instanceof Refusal || error instanceof Unreadable) return ending(world, error.message);
    throw error;
  }
}

function ending({ say }: World, line: string): 2 {
  say(printable(line));
  return 2;
}

/** A copy comes from anyone: where its values are no report's, or are nested too deep, the rules stumble over them. */
const checksOf = (text: string, catalog: Catalog): Promise<Check[]> => verify(text, catalog).catch((error: unknown) => {
  const stumbled = error instanceof TypeError || error instanceof RangeError || (error instanceof Refusal && error.status === 500);
  throw stumbled ? unreadable() : error;
});

const LONGEST = 400;
/** Without what would steer a terminal: names and values of a copy may be anything. */
const printable = (line: string): string => (line === USAGE ? line : line.slice(0, LONGEST).replace(/\p{C}/gu, "\uFFFD"));

/** Nothing to check: said in one sentence. */
export class Unreadable extends Error {}

async function textOf(asked: string, { fetched, file }: World): Promise<string> {
  if (!/^https?:\/\//i.test(asked)) return file(asked);
  if (!URL.canParse(asked)) throw new Unreadable("That is no address.");
  const address = new URL(asked), [, id] = /^\/(?:r|api\/reports)\/([\w-]+)/.exec(address.pathname) ?? [];
  if (id === undefined) throw new Unreadable("That is no address of a report: it has neither /r/ nor /api/reports/ in it.");
  if (!isSafe(address)) throw new Unreadable("Reports are fetched over https, or from this computer only.");
  return fetched(new URL(`/api/reports/${id}`, address));
}

/** What travels unencrypted could be changed on the way. */
export const isSafe = ({ protocol, hostname }: URL): boolean => protocol === "https:" || /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);

/** So many differences of one part are printed. */
const PRINTED = 20;

function linesOf({ part, from, leftOut, differences: found }: Check): string[] {
  if (leftOut !== null) return [`left out  ${part}`, `          ${leftOut}`];
  const more = found.length > PRINTED ? [`          … and ${found.length - PRINTED} more`] : [];
  return [`${found.length === 0 ? "same      " : "DIFFERS   "}${part}`, `          from ${from}`, ...found.slice(0, PRINTED).map(lineOf), ...more];
}

const lineOf = ({ path, kept, found }: Difference): string => `          ${path}: the report has ${inJson(kept)}, worked out again ${inJson(found)}`;
const inJson = (value: unknown): string => (value === undefined ? "nothing" : JSON.stringify(value).slice(0, 80));
