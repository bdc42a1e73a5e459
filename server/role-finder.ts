/** Finds the roles that words name, through the names in the database: for the interview, for questions, and for searches. */
import type { Catalog } from "../db/catalog.ts";
import type { Db } from "../db/client.ts";
import { OWN_JOB } from "../db/own-job.ts";
import type { CatalogRole } from "../db/role.ts";
import { findTitles, type TitleMatch } from "../db/titles/find.ts";
import { corrects, jobIn, saysNone } from "./interpret/facts/role.ts";
import type { NamedRole, ReadableRole } from "./interpret/interpreter.ts";

export type RoleFinder = {
  /** Jobs that a message of an interview may name, best first; once the job is known, only what corrects it. */
  inMessage(message: string, now: ReadableRole | null): Promise<NamedRole[]>;
  /** The role that a question names besides the worker's own, or null. */
  inQuestion(question: string, own: string): Promise<CatalogRole | null>;
  /** Ids of the roles that match what was typed into a search, best first. */
  search(query: string): Promise<TitleMatch[]>;
};

/** The job and four others. */
const OFFERED = 5;
const MOST_FOUND = 100;
/** A quote is at most this long. */
const QUOTE = 600;

export function createRoleFinder(db: Db, catalog: Catalog): RoleFinder {
  const named = (found: readonly TitleMatch[], quote: string): NamedRole[] => found.flatMap(({ roleId, sure }, at) => {
    const role = catalog.role(roleId);
    return role ? [{ role, quote, sure: sure && at === 0 }] : [];
  });
  return {
    inMessage: async (message, now) => {
      if (saysNone(message)) return [{ role: catalog.role(OWN_JOB)!, quote: message.slice(0, QUOTE), sure: true }];
      const job = jobIn(message);
      if (now !== null) return job && corrects(message, now) ? named(await findTitles(db, job.title, OFFERED), job.quote) : [];
      const byName = job ? await findTitles(db, job.title, OFFERED) : [];
      if (byName.length > 0) return named(byName, job!.quote);
      return named(await findTitles(db, message, OFFERED), message.slice(0, QUOTE));
    },
    inQuestion: async (question, own) => {
      const found = (await findTitles(db, question, OFFERED)).find(({ roleId, how }) => roleId !== own && how !== "part");
      return (found && catalog.role(found.roleId)) ?? null;
    },
    search: (query) => findTitles(db, query, MOST_FOUND),
  };
}
