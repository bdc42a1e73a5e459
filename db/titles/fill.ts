/** Brings the names in a database up to the catalogue. Node only: at start for a file, `npm run migrate` for a remote one. */
import type { Catalog } from "../catalog.ts";
import type { Db } from "../client.ts";
import { titleEntries, type TitleRole } from "./entries.ts";
import { readTitles, titlesDigest } from "./files.ts";
import { seedTitles } from "./seed.ts";

/** What the names need to know of the listed roles. */
export const titleRoles = ({ roles }: Catalog): TitleRole[] => roles.map((role) => ({ ...role, employment: role.labour.employment }));

/** Does nothing where the names are up to date. */
export async function fillTitles(db: Db, catalog: Catalog): Promise<void> {
  const entries = () => {
    const { titles, everyday } = readTitles();
    return titleEntries(titleRoles(catalog), titles, everyday);
  };
  await seedTitles(db, entries, titlesDigest(catalog.version));
}
