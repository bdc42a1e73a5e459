/** The catalogue as files: every role with its score and figures as JSON and CSV, every task as CSV. */
import type { Catalog } from "../db/catalog.ts";
import { ATTRIBUTION, LICENCES } from "../db/licences.ts";
import type { CatalogRole } from "../db/role.ts";
import { BARRIERS, METHOD, PRINCIPLES, SIGNALS } from "../scoring/index.ts";
import type { RoleScores } from "./role-scores.ts";

type Cell = string | number | null;

/** RFC 4180; a missing value is an empty cell. */
const cell = (value: Cell): string => {
  const text = value === null ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
const csv = (columns: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [columns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");

type Row = Record<string, Cell>;

/** One flat row per role: the same names in CSV and JSON. Pay in US dollars a year, shares and changes in percent. */
function rowOf({ id, title, soc, category, grade, version, assessedOn, labour }: CatalogRole, scores: RoleScores): Row {
  const of = scores.of({ id });
  return {
    id, title, soc, group: category, grade, score: of.value, low: of.low, high: of.high, zone: of.zone, label: of.label,
    taskResistance: rounded(of.taskResistance, 2), evidence: of.evidence, barriers: of.barriers, growth: of.growth, protective: of.protective,
    displacedPct: rounded(of.impact.displaced), augmentedPct: rounded(of.impact.augmented), notInvolvedPct: rounded(of.impact.not_involved),
    jobZone: labour.jobZone, medianWage: labour.medianWage, wageP10: labour.wageP10, wageP90: labour.wageP90, employment2024: labour.employment,
    changePct2024to2034: labour.changePct, annualOpenings: labour.annualOpenings, education: labour.education, licence: labour.licence,
    trainingMonths: labour.trainingMonths, version, assessedOn,
  };
}

const rounded = (value: number, digits = 1): number => Math.round(value * 10 ** digits) / 10 ** digits;
const listed = (catalog: Catalog): CatalogRole[] => catalog.roles.map(({ id }) => catalog.role(id)!);

/** One row per role. */
export function rolesCsv(catalog: Catalog, scores: RoleScores): string {
  const rows = listed(catalog).map((role) => rowOf(role, scores));
  return csv(Object.keys(rows[0] ?? {}), rows.map((row) => Object.values(row)));
}

const TASK_COLUMNS = ["roleId", "roleTitle", "soc", "taskId", "task", "sharePct", "scoreRoutine", "scoreTypical", "scoreComplex", "activities"];

/** One row per task of every role; `activities` are ids of O*NET detailed work activities. */
export function tasksCsv(catalog: Catalog): string {
  const rows = listed(catalog).flatMap(({ id: roleId, title, soc, tasks }) => tasks.map(({ id, label, share, score, activities }): Cell[] =>
    [roleId, title, soc, id, label, share, score.routine, score.typical, score.complex, activities.join(" ")]));
  return csv(TASK_COLUMNS, rows);
}

/** The rows with the values of every signal, barrier and factor; what no data speaks about is null. Carries its own licence. */
export function catalogueJson(catalog: Catalog, scores: RoleScores): string {
  const roles = listed(catalog).map((role) => ({ ...rowOf(role, scores), ...valuesOf(role) }));
  return JSON.stringify({
    name: "Foothold catalogue", version: catalog.version, method: METHOD, attribution: ATTRIBUTION, licences: LICENCES, vintages: catalog.vintages, roles,
  });
}

function valuesOf({ signals, barriers, principles, missing }: CatalogRole) {
  const values = <K extends string>(keys: readonly K[], of: Readonly<Record<K, { value: number }>>) =>
    Object.fromEntries(keys.map((key) => [key, (missing as readonly string[]).includes(key) ? null : of[key].value]));
  return { signals: values(SIGNALS, signals), barrierValues: values(BARRIERS, barriers), principles: values(PRINCIPLES, principles) };
}
