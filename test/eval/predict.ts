/** Runs a case through an interpreter, the product's own fold and week, and maps the profile to a prediction. */
import { resolveWeek, type Context } from "../../scoring/index.ts";
import type { Catalog } from "../../db/catalog.ts";
import type { Finding } from "../../server/interpret/findings.ts";
import type { Interpreter, Reading } from "../../server/interpret/interpreter.ts";
import { fold, type FoldableTurn } from "../../server/interview/fold.ts";
import { ground } from "../../server/interview/ground.ts";
import { mask } from "../../server/interview/mask.ts";
import type { CaseInput, Facts, Prediction } from "./cases.ts";
import { readableOf, scorableOf } from "./roles.ts";

/** Who read a turn. The rules without a notice: the turn needs no model, such as a bare "yes". */
export type Reader = Pick<Reading, "by" | "notice">;
/** `findings` and `readers`: per turn. */
export type Run = { prediction: Prediction; findings: Finding[][]; readers: Reader[] };

/** Turn by turn, as an interview runs; calls of the interpreter are made in the case's name. */
export async function predict(id: string, { role, turns }: CaseInput, catalog: Catalog, interpreter: Interpreter): Promise<Run> {
  const readable = readableOf(role, catalog.assessed);
  const read: (FoldableTurn & Reader)[] = [];
  const history: { question: string; answer: string }[] = [];
  for (const { question, answer } of turns) {
    const message = mask(answer);
    const { profile: known, frame } = fold(read);
    const context = { role: readable, roles: [], activities: catalog.everyday, workActivities: catalog.workActivities, question, known, frame,
      history: [...history], interviewId: id, search: async () => [] };
    const { findings, found, by, notice } = await interpreter.read(message, context);
    read.push({ by, notice, findings: ground(findings, message, { ...context, roles: found }) });
    history.push({ question, answer: message });
  }
  const profile = { ...fold(read).profile, confirmed: true };
  const week = resolveWeek(scorableOf(role), profile, catalog.activities);
  const shares: Record<string, number> = { other: 0 };
  for (const task of week.tasks) {
    if (task.own) shares.other! += task.share.value;
    else shares[task.id] = task.share.value;
  }
  return {
    prediction: { id, shares, seniority: profile.level, facts: factsOf(profile.context) },
    findings: read.map(({ findings }) => [...findings]), readers: read.map(({ by, notice }) => ({ by, notice })),
  };
}

/** interview.md, "Evaluation maps …". What was not said is left out. */
export function factsOf(context: Context): Partial<Facts> {
  const facts: Partial<Facts> = {};
  if (context.certificate) facts.licensed = context.certificate.value === "yes";
  if (context.union) facts.union = context.union.value !== "none";
  if (context.place) facts.remote = context.place.value === "home" || context.place.value === "mostly_home";
  if (context.sign_off) facts.signs_off = context.sign_off.value !== "none";
  const ai = context.employer_ai?.value;
  if (ai) facts.employer_uses_ai = ai === "replacing" ? "deployed" : ai;
  return facts;
}
