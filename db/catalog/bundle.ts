/** Every file of the catalogue as imports, for the Worker: what `load-catalog.ts` reads from the disk in Node. */
import everyday from "./activities/everyday.json" with { type: "json" };
import { assessedRoles } from "./assessed.ts";
import derived from "./derived.json" with { type: "json" };
import type { CatalogFiles } from "./files.ts";
import { workActivities } from "./work.ts";

export const bundledFiles: CatalogFiles = { roles: assessedRoles, everyday, workActivities, derived };
