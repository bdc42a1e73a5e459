/** Every file of the catalogue, imported so that Node, workerd and the test runner all bundle the same facts. Add a role here. */
import activities from "./activities.json" with { type: "json" };
import profiles from "./profiles.json" with { type: "json" };
import medicalCoder from "./roles/medical-coder.json" with { type: "json" };

/** Unchecked: `loadCatalog` validates. */
export const files: { roles: readonly unknown[]; activities: unknown; profiles: unknown } = {
  roles: [medicalCoder],
  activities,
  profiles,
};
