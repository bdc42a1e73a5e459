/** `npm run catalogue:import -- FOLDER`: puts an official O*NET text release into the operator's own database. */
import { reasonOf } from "../address.ts";
import { loadCatalog } from "../load-catalog.ts";
import { BadRelease } from "../derive/table.ts";
import { openMigrated } from "../migrate.ts";
import { accountOf } from "./account.ts";
import { attribution } from "./official.ts";
import { readRelease, type Release } from "./release.ts";
import { importedRelease, Overtaken, storeRelease, type Imported } from "./store.ts";

/** A sentence for the person who imports: nothing has changed. */
class Refused extends Error {}

/** Reads and checks everything before the database is opened. */
async function main(folder: string | undefined): Promise<string> {
  const began = performance.now();
  const release = checked(folder);
  const before = await stored(release);
  return [...accountOf(release, before, performance.now() - began), `Show this line with it: ${attribution(release.version)}`].join("\n");
}

function checked(folder: string | undefined): Release {
  if (!folder) throw new Refused("Which folder holds the release? Give it as the argument: npm run catalogue:import -- FOLDER");
  try {
    return readRelease(folder, new Set(loadCatalog().roles.map(({ soc }) => soc)));
  } catch (error) {
    throw error instanceof BadRelease ? new Refused(error.message) : error;
  }
}

/** The release that this one replaced. */
async function stored(release: Release): Promise<Imported | null> {
  try {
    const db = await openMigrated(process.env["DATABASE_URL"] || "file:data/foothold.db", process.env["DATABASE_AUTH_TOKEN"]);
    try {
      const before = await importedRelease(db);
      await storeRelease(db, release, new Date());
      return before;
    } finally {
      db.close();
    }
  } catch (error) {
    throw new Refused(sentenceOf(error));
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof Overtaken) return "Another import ended while this one was under way, and its release stays: run this one again to replace it.";
  return `The database that DATABASE_URL names did not take the release and shows what it showed before (${reasonOf(error)}).`;
}

try {
  process.stdout.write(`${await main(process.argv[2])}\n`);
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
