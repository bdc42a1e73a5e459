/** Runs a case through the product's own interpreter, fold and week, and maps the profile to a prediction. */
import { resolveWeek, type Context, type Profile } from "../../scoring/index.ts";
import type { Catalog } from "../../db/catalog.ts";
import { interpret } from "../../server/interpret/embedded.ts";
import type { Finding } from "../../server/interpret/findings.ts";
import type { ReadingContext } from "../../server/interpret/interpreter.ts";
import { fold, type FoldableTurn } from "../../server/interview/fold.ts";
import { ground } from "../../server/interview/ground.ts";
import { mask } from "../../server/interview/mask.ts";
import type { CaseInput, Facts, Prediction } from "./cases.ts";
import { readableOf, scorableOf } from "./roles.ts";

export type Run = { prediction: Prediction; findings: Finding[][]; profile: Profile };

export function predict(id: string, { role, turns }: CaseInput, catalog: Catalog): Run {
  const readable = readableOf(role, catalog.assessed);
  const scorable = scorableOf(role);
  const read: FoldableTurn[] = [];
  const history: { question: string; answer: string }[] = [];
  for (const { question, answer } of turns) {
    const message = mask(answer);
    const known = fold(read).profile;
    const context: ReadingContext = { role: readable, roles: [], activities: catalog.everyday, workActivities: catalog.workActivities, question, known,
      frame: { day: null, days: null }, history: [...history], interviewId: null, search: async () => [] };
    read.push({ by: "embedded", findings: ground(interpret(message, context), message, context) });
    history.push({ question, answer: message });
  }
  const profile = { ...fold(read).profile, confirmed: true };
  const week = resolveWeek(scorable, profile, catalog.activities);
  const shares: Record<string, number> = { other: 0 };
  for (const task of week.tasks) {
    if (task.own) shares.other! += task.share.value;
    else shares[task.id] = task.share.value;
  }
  return { prediction: { id, shares, seniority: profile.level, facts: factsOf(profile.context) }, findings: read.map(({ findings }) =>
    [...findings]), profile };
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
