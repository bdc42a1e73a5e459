/** Every assessed role, imported so that Node, workerd and the test runner all bundle the same facts. Add a role here. */
import accountant from "./roles/accountant.json" with { type: "json" };
import administrativeAssistant from "./roles/administrative-assistant.json" with { type: "json" };
import autoMechanic from "./roles/auto-mechanic.json" with { type: "json" };
import bookkeepingClerk from "./roles/bookkeeping-clerk.json" with { type: "json" };
import cashier from "./roles/cashier.json" with { type: "json" };
import chemicalTechnician from "./roles/chemical-technician.json" with { type: "json" };
import chiefNursingOfficer from "./roles/chief-nursing-officer.json" with { type: "json" };
import civilEngineer from "./roles/civil-engineer.json" with { type: "json" };
import clinicalDocumentationImprovementSpecialist from "./roles/clinical-documentation-improvement-specialist.json" with { type: "json" };
import complianceManager from "./roles/compliance-manager.json" with { type: "json" };
import constructionLaborer from "./roles/construction-laborer.json" with { type: "json" };
import cook from "./roles/cook.json" with { type: "json" };
import customerServiceRepresentative from "./roles/customer-service-representative.json" with { type: "json" };
import dataEntryKeyer from "./roles/data-entry-keyer.json" with { type: "json" };
import dataScientist from "./roles/data-scientist.json" with { type: "json" };
import electrician from "./roles/electrician.json" with { type: "json" };
import elementarySchoolTeacher from "./roles/elementary-school-teacher.json" with { type: "json" };
import farmworker from "./roles/farmworker.json" with { type: "json" };
import generalAndOperationsManager from "./roles/general-and-operations-manager.json" with { type: "json" };
import generalOfficeClerk from "./roles/general-office-clerk.json" with { type: "json" };
import graphicDesigner from "./roles/graphic-designer.json" with { type: "json" };
import hairdresser from "./roles/hairdresser.json" with { type: "json" };
import healthInformationManager from "./roles/health-information-manager.json" with { type: "json" };
import homeHealthAide from "./roles/home-health-aide.json" with { type: "json" };
import humanResourcesSpecialist from "./roles/human-resources-specialist.json" with { type: "json" };
import insuranceAgent from "./roles/insurance-agent.json" with { type: "json" };
import itSupportSpecialist from "./roles/it-support-specialist.json" with { type: "json" };
import janitor from "./roles/janitor.json" with { type: "json" };
import lawyer from "./roles/lawyer.json" with { type: "json" };
import managementAnalyst from "./roles/management-analyst.json" with { type: "json" };
import marketingManager from "./roles/marketing-manager.json" with { type: "json" };
import marketingSpecialist from "./roles/marketing-specialist.json" with { type: "json" };
import medicalAndHealthServicesManager from "./roles/medical-and-health-services-manager.json" with { type: "json" };
import medicalAssistant from "./roles/medical-assistant.json" with { type: "json" };
import medicalBiller from "./roles/medical-biller.json" with { type: "json" };
import medicalCoder from "./roles/medical-coder.json" with { type: "json" };
import medicalRecordsSpecialist from "./roles/medical-records-specialist.json" with { type: "json" };
import medicalTranscriptionist from "./roles/medical-transcriptionist.json" with { type: "json" };
import nursingAssistant from "./roles/nursing-assistant.json" with { type: "json" };
import paralegal from "./roles/paralegal.json" with { type: "json" };
import payrollClerk from "./roles/payroll-clerk.json" with { type: "json" };
import pharmacist from "./roles/pharmacist.json" with { type: "json" };
import pharmacyTechnician from "./roles/pharmacy-technician.json" with { type: "json" };
import projectManager from "./roles/project-manager.json" with { type: "json" };
import qualityInspector from "./roles/quality-inspector.json" with { type: "json" };
import radiologicTechnologist from "./roles/radiologic-technologist.json" with { type: "json" };
import receptionist from "./roles/receptionist.json" with { type: "json" };
import registeredNurse from "./roles/registered-nurse.json" with { type: "json" };
import retailSalesperson from "./roles/retail-salesperson.json" with { type: "json" };
import salesRepresentative from "./roles/sales-representative.json" with { type: "json" };
import secondarySchoolTeacher from "./roles/secondary-school-teacher.json" with { type: "json" };
import securityGuard from "./roles/security-guard.json" with { type: "json" };
import socialWorker from "./roles/social-worker.json" with { type: "json" };
import softwareDeveloper from "./roles/software-developer.json" with { type: "json" };
import stocker from "./roles/stocker.json" with { type: "json" };
import teachingAssistant from "./roles/teaching-assistant.json" with { type: "json" };
import translator from "./roles/translator.json" with { type: "json" };
import truckDriver from "./roles/truck-driver.json" with { type: "json" };
import waiter from "./roles/waiter.json" with { type: "json" };
import welder from "./roles/welder.json" with { type: "json" };
import writer from "./roles/writer.json" with { type: "json" };

/** Unchecked: `loadCatalog` validates. */
export const assessedRoles: readonly unknown[] = [
  accountant, administrativeAssistant, autoMechanic, bookkeepingClerk, cashier, chemicalTechnician, chiefNursingOfficer, civilEngineer,
  clinicalDocumentationImprovementSpecialist, complianceManager, constructionLaborer, cook, customerServiceRepresentative, dataEntryKeyer,
  dataScientist, electrician, elementarySchoolTeacher, farmworker, generalAndOperationsManager, generalOfficeClerk, graphicDesigner,
  hairdresser, healthInformationManager, homeHealthAide, humanResourcesSpecialist, insuranceAgent, itSupportSpecialist, janitor, lawyer,
  managementAnalyst, marketingManager, marketingSpecialist, medicalAndHealthServicesManager, medicalAssistant, medicalBiller, medicalCoder,
  medicalRecordsSpecialist, medicalTranscriptionist, nursingAssistant, paralegal, payrollClerk, pharmacist, pharmacyTechnician,
  projectManager, qualityInspector, radiologicTechnologist, receptionist, registeredNurse, retailSalesperson, salesRepresentative,
  secondarySchoolTeacher, securityGuard, socialWorker, softwareDeveloper, stocker, teachingAssistant, translator, truckDriver, waiter,
  welder, writer,
];
