/** Every file of the catalogue. */
import everyday from "./activities/everyday.json" with { type: "json" };
import { assessedRoles } from "./assessed.ts";
import derived from "./derived.json" with { type: "json" };
import { workActivities } from "./work.ts";

/** Unchecked: `loadCatalog` validates what is written by hand, `catalogue:check` the generated file too. */
export const files: { roles: readonly unknown[]; everyday: unknown; workActivities: readonly unknown[]; derived: unknown } = {
  roles: assessedRoles, everyday, workActivities, derived,
};
