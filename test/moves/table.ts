/** `npm run moves -- [role…]`: for each role the moves of a worker settled in it, line by line, to be read by a human; `workers`: of ten workers who told of themselves. */
import type { Catalog } from "../../db/catalog.ts";
import { loadCatalog } from "../../db/load-catalog.ts";
import { emptyProfile, NO_FILTERS, withLevel, type NearMiss, type Transition } from "../../scoring/index.ts";
import { movesOf, WORKERS, type Worker } from "./workers.ts";

const TOP = 5;
/** Thirty roles across sectors, 18 of them assessed by hand. */
const ORIGINS = [
  "medical-coder", "bookkeeping-clerk", "registered-nurse", "truck-driver", "customer-service-representative", "software-developer", "paralegal",
  "elementary-school-teacher", "accountant", "electrician", "cashier", "lawyer", "graphic-designer", "home-health-aide", "nursing-assistant", "data-entry-keyer",
  "translator", "pharmacist", "machinists", "chefs-and-head-cooks", "news-analysts-reporters-and-journalists", "loan-officers", "insurance-underwriters",
  "laborers-and-freight-stock-and-material-movers-hand", "telemarketers", "executive-secretaries-and-executive-administrative-assistants", "chemists",
  "real-estate-sales-agents", "correctional-officers-and-jailers", "architectural-and-civil-drafters",
];

const figure = (n: number | null, digits: number): string => (n === null ? "?" : n.toFixed(digits));
const line = (move: Transition | NearMiss): string =>
  `${figure(move.score, 1)} (+${figure(move.gain, 1)}) fit ${figure(move.fit, 2)} pay ×${figure(move.wageRatio, 2)} effort ${figure(move.effort, 2)} `
  + `${figure(move.needs.months, 0)} mo${move.needs.newDegree ? " degree" : ""} demand ${figure(move.demand, 2)} rank ${figure(move.utility, 3)}`;

/** `whose`: of a worker with wishes. */
function printed(catalog: Catalog, id: string, whose?: Worker): string[] {
  const role = catalog.role(id);
  if (!role) return [`## ${id}: no such role`];
  const settled = { name: "", role: id, profile: withLevel(emptyProfile(), "mid"), filters: NO_FILTERS };
  const { person, ranking: { moves, nearMisses, considered, passed } } = movesOf(catalog, whose ?? settled);
  const shut = ({ gates }: Transition): string => gates.filter(({ state }) => state === "shut").map(({ name }) => name).join(" ");
  const names = (of: readonly { name: string }[]): string => of.slice(0, 3).map(({ name }) => name).join(", ");
  return [
    `## ${role.title}${whose ? `, ${whose.name}` : ""}: ${person.value} $${role.labour.medianWage} zone ${role.labour.jobZone}, ${role.labour.education}; ${passed} of ${considered} pass`,
    ...moves.slice(0, TOP).flatMap((move) => [
      `  ${catalog.summary(move.roleId)!.title}: ${line(move)}${shut(move) && ` SHUT ${shut(move)}`}${move.via ? ` VIA ${move.via.roleId}` : ""}`,
      `      keeps ${move.keep.length}; has ${names(move.carryOver)}; lacks ${names(move.lacking)}`,
    ]),
    ...nearMisses.map((miss) => `  ~ ${catalog.summary(miss.roleId)!.title}: by ${miss.droppedBy.join(" and ")}; ${line(miss)}`),
  ];
}

const catalog = loadCatalog(), asked = process.argv.slice(2);
const tables = asked[0] === "workers"
  ? WORKERS.map((one) => printed(catalog, one.role, one))
  : (asked.length > 0 ? asked : ORIGINS).map((id) => printed(catalog, id));
console.log(tables.map((lines) => lines.join("\n")).join("\n"));
