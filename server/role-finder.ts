/** Finds the roles that words name, through the names in the database: for the interview, for questions, and for searches. */
import type { Catalog } from "../db/catalog.ts";
import type { Db } from "../db/client.ts";
import { OWN_JOB } from "../db/own-job.ts";
import type { CatalogRole } from "../db/role.ts";
import { findTitles, hasTitles, type TitleMatch } from "../db/titles/find.ts";
import { afterOwnName, corrects, jobIn, leadingWords, pickedJob, saysNone } from "./interpret/facts/role.ts";
import type { NamedRole } from "./interpret/interpreter.ts";
import type { FindRoles } from "./interview/desk.ts";
import { notSetUp } from "./problems.ts";

export type RoleFinder = {
  inMessage: FindRoles;
  /** Jobs by a name, best first. */
  named(title: string): Promise<NamedRole[]>;
  /** The role that a question names besides the worker's own, or null. */
  inQuestion(question: string, own: string): Promise<CatalogRole | null>;
  /** The roles that match what was typed into a search, best first. */
  search(query: string): Promise<TitleMatch[]>;
};

/** The job and four others. */
const OFFERED = 5;
const MOST_FOUND = 100;
/** A quote is at most this long. */
const QUOTE = 600;

/** Words that answer other questions; with nothing else said, no job is looked for. */
const NO_NAME = /\b(?:yes|no|none|not|ok|hi|hello|thanks?|years?|months?|weeks?|days?|hours?|about|around|over|under|nearly|almost|just|more|less|than)\b/gi;
const NAMES_SOMETHING = /\p{L}{3}/u;

/** The first words that name a job for sure; else the first that name any. Told words stand verbatim in the message. */
async function bestOf(tries: readonly (string | null)[], find: (words: string) => Promise<NamedRole[]>): Promise<NamedRole[]> {
  let best: NamedRole[] = [];
  for (const words of tries) {
    const found = words === null ? [] : await find(words);
    if (found[0]?.sure) return found;
    if (best.length === 0) best = found;
  }
  return best;
}

/** `findTitles`, which refuses where a database has no names at all: an unknown job is another thing than a server not set up. */
function finderIn(db: Db): (query: string, limit: number) => Promise<TitleMatch[]> {
  let filled = false;
  return async (query, limit) => {
    const found = await findTitles(db, query, limit);
    filled ||= found.length > 0 || (await hasTitles(db));
    if (!filled) throw notSetUp();
    return found;
  };
}

/** A name of a few words has to be said whole: "tax" is no taxidermist. In a longer question the best match counts. */
function bestIn(found: readonly TitleMatch[], question: string): TitleMatch | undefined {
  const said = wordsOf(question);
  if (said.length > MOST_OF_NAME) return found[0];
  return found.find(({ how }) => how === "exact") ?? found.find(({ title }) => said.every((word) => wordsOf(title).some((held) => isForm(word, held)))) ?? found.find(({ sure }) => sure);
}

const MOST_OF_NAME = 4, ENDING = 4;
const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
/** The same word but for its ending: "audit", "auditor". */
const isForm = (word: string, held: string): boolean => held.startsWith(word.slice(0, Math.max(3, word.length - 2))) && held.length - word.length < ENDING;

export function createRoleFinder(db: Db, catalog: Catalog): RoleFinder {
  const find = finderIn(db);
  const named = (found: readonly TitleMatch[], quote: string): NamedRole[] => found.flatMap(({ roleId, sure }, at) => {
    const role = catalog.role(roleId);
    return role ? [{ role, quote, sure: sure && at === 0 }] : [];
  });
  const titled = new Map(catalog.roles.map(({ id, title }) => [title.toLowerCase(), id]));
  /** A title as it stands in the catalogue, as the page offers it: no search, and no doubt. */
  const byTitle = (words: string): NamedRole[] => {
    const role = catalog.role(titled.get(words.trim().replace(/\.$/, "").toLowerCase()) ?? "");
    return role ? [{ role, quote: words.trim(), sure: true }] : [];
  };
  const byName = async (words: string): Promise<NamedRole[]> => {
    const exact = byTitle(words);
    return exact.length > 0 ? exact : named(await find(words, OFFERED), words);
  };
  return {
    inMessage: async (message, now) => {
      if (saysNone(message, now !== null)) return [{ role: catalog.role(OWN_JOB)!, quote: message.slice(0, QUOTE), sure: true }];
      const picked = pickedJob(message);
      if (picked) return byName(picked);
      const job = jobIn(message);
      if (now !== null) return job && corrects(message, now) ? named(await find(job.title, OFFERED), job.quote) : [];
      const exact = byTitle(message);
      if (exact.length > 0) return exact;
      if (!NAMES_SOMETHING.test(message.replace(NO_NAME, ""))) return [];
      const leading = leadingWords(message), rest = afterOwnName(message);
      if (rest === null) return bestOf([job?.title ?? null, leading, message.slice(0, QUOTE)], byName);
      // "I'm Denise" is no job; "im welder" is one, where it names one for sure.
      const first = leading === null ? [] : await byName(leading);
      return first[0]?.sure ? first : bestOf([job?.title ?? null, leadingWords(rest), rest.slice(0, QUOTE)], byName);
    },
    named: byName,
    inQuestion: async (question, own) => {
      const best = bestIn((await find(question, OFFERED)).filter(({ roleId, how }) => roleId !== own && how !== "part"), question);
      return (best && catalog.role(best.roleId)) ?? null;
    },
    search: (query) => find(query, MOST_FOUND),
  };
}
