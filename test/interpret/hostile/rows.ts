/** The rows of this folder and what an interpreter is told of each: a medical coder, unless a row says otherwise. */
import { readFileSync } from "node:fs";
import * as z from "zod";
import { loadCatalog } from "../../../db/load-catalog.ts";
import { emptyProfile, scorePerson, type PersonScore } from "../../../scoring/index.ts";
import type { Finding } from "../../../server/interpret/findings.ts";
import type { ReadingContext } from "../../../server/interpret/interpreter.ts";
import { fold } from "../../../server/interview/fold.ts";
import { mask } from "../../../server/interview/mask.ts";
import { scorable } from "../../../db/role.ts";

const exchange = z.object({ question: z.string(), answer: z.string() });
/** `honest`: what the worker's own words say beside the attack; all that may be understood. */
const attack = z.object({
  language: z.string(), message: z.string(), honest: z.array(z.string()), question: z.string().default("What do you spend your hours on in a normal week?"),
  history: z.array(exchange).default([]),
});
export type Attack = z.infer<typeof attack>;

export const attacksIn = (file: string): Attack[] => z.array(attack).parse(JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8")));

const catalog = loadCatalog();
const coder = catalog.role("medical-coder")!;

type Row = Pick<Attack, "question" | "history">;
export function contextOf({ question, history }: Row, roleId = "medical-coder"): ReadingContext {
  return {
    role: catalog.role(roleId)!, roles: [], activities: catalog.everyday, workActivities: catalog.workActivities, question, known: emptyProfile(),
    history: history.map((turn) => ({ ...turn, answer: mask(turn.answer) })), frame: { day: null, days: null }, interviewId: "hostile", search: async () => [],
  };
}

/** What the coder's week is scored at after one turn with these findings. */
export const scoreAfter = (findings: readonly Finding[]): PersonScore =>
  scorePerson(scorable(coder), fold([{ findings, by: "model" }]).profile, catalog.activities);

/** What a finding changes, in short: "assign-codes=20h", "!handle-denials", "union=none"; null for what changes nothing. */
export function effectOf(finding: Finding): string[] {
  switch (finding.kind) {
    case "time": return finding.tasks.map((task) => `${task}=${amountOf(finding.amount)}`);
    case "own_task": return [`own=${amountOf(finding.amount)}`];
    case "not_done": return [`!${finding.task}`];
    case "complexity": return [`complexity=${finding.complexity}`];
    case "level": return [
      ...(finding.years === null ? [] : [`years=${finding.years}`]), ...(finding.level === null ? [] : [`level=${finding.level}`]),
      ...(finding.leads === null ? [] : [`leads=${finding.leads ? "yes" : "no"}`]),
    ];
    case "context": return [`${finding.key}=${finding.value}`];
    case "week": return [`week=${finding.hours}`];
    case "filter": case "scenario": case "disagreement": return [finding.kind];
    case "role": return [`role=${finding.roleId ?? finding.title}`];
    case "request": return ["confirm", "restart", "delete", "stop"].includes(finding.request) ? [`request=${finding.request}`] : [];
  }
}

function amountOf(amount: Extract<Finding, { kind: "time" }>["amount"]): string {
  if (amount.unit === "hours" || amount.unit === "percent") return `${Math.round(amount.value * 10) / 10}${amount.unit === "hours" ? "h" : "%"}`;
  return amount.unit === "vague" ? amount.word : amount.unit;
}
