/** Every file of the catalogue, imported so that Node, workerd and the test runner all bundle the same facts. Add a role here. */
import activities from "./activities.json" with { type: "json" };
import profiles from "./profiles.json" with { type: "json" };
import chiefNursingOfficer from "./roles/chief-nursing-officer.json" with { type: "json" };
import documentationSpecialist from "./roles/clinical-documentation-improvement-specialist.json" with { type: "json" };
import complianceManager from "./roles/compliance-manager.json" with { type: "json" };
import healthServicesManager from "./roles/medical-and-health-services-manager.json" with { type: "json" };
import medicalCoder from "./roles/medical-coder.json" with { type: "json" };
import registeredNurse from "./roles/registered-nurse.json" with { type: "json" };

/** Unchecked: `loadCatalog` validates. */
export const files: { roles: readonly unknown[]; activities: unknown; profiles: unknown } = {
  roles: [medicalCoder, documentationSpecialist, complianceManager, healthServicesManager, chiefNursingOfficer, registeredNurse],
  activities,
  profiles,
};
