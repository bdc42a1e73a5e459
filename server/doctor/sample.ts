/** A made-up answer with four plain statements, read as the product reads answers: with the real prompt, schema and checks. */
import type { Catalog } from "../../db/catalog.ts";
import { emptyProfile } from "../../scoring/index.ts";
import type { Finding } from "../interpret/findings.ts";
import type { ReadingContext } from "../interpret/interpreter.ts";

export const ANSWER = "I have done this for eight years. Half of my week is reading charts and assigning codes, denials and appeals take another 10 hours,"
  + " and I never write productivity reports.";

/** What a careful reader finds in it. */
const STATED: readonly ((finding: Finding) => boolean)[] = [
  (one) => one.kind === "level" && one.years === 8,
  (one) => one.kind === "time" && one.tasks.includes("assign-codes") && one.amount.unit === "percent" && one.amount.value === 50,
  (one) => one.kind === "time" && one.tasks.includes("handle-denials") && one.amount.unit === "hours" && one.amount.value === 10,
  (one) => one.kind === "not_done" && one.task === "produce-reports",
];
export const STATEMENTS = STATED.length;

export const understood = (findings: readonly Finding[]): number => STATED.filter((is) => findings.some(is)).length;

export const contextOf = (catalog: Catalog): ReadingContext => ({
  role: catalog.role("medical-coder")!, roles: [], activities: catalog.everyday, workActivities: catalog.workActivities,
  question: "What does a typical week look like for you?", known: emptyProfile(), history: [], frame: { day: null, days: null }, interviewId: null,
  search: async () => [],
});
