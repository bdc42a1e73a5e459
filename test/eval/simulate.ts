/** Measures the planner: a simulated worker answers the product's own questions from each case's truth. */
import { scorePerson, type Profile, type ScorableRole } from "../../scoring/index.ts";
import type { Catalog } from "../../db/catalog.ts";
import { embedded } from "../../server/interpret/embedded.ts";
import type { ReadableRole } from "../../server/interpret/interpreter.ts";
import { ground } from "../../server/interview/ground.ts";
import type { Interview, Turn, World } from "../../server/interview/interview.ts";
import { contextFor, start, state, step } from "../../server/interview/machine.ts";
import type { InterviewState } from "../../server/wire.ts";
import type { SimulatedWorker } from "./simulated-worker.ts";

export type Outcome = { id: string; questions: number; levelKnown: boolean; score: number; truth: number; low: number; high: number };
export type Simulation = { id: string; role: ReadableRole; scorable: ScorableRole; truth: Profile; worker: SimulatedWorker };

/** More turns than any interview may need: reaching it is a defect that the outcome shows. */
const MOST_TURNS = 12;

/** Runs one interview from the opening question to the confirmed week. */
export async function simulate({ id, role, scorable, truth, worker }: Simulation, catalog: Catalog): Promise<Outcome> {
  const world: World = {
    role: (wanted) => (wanted === role.id ? role : undefined), scorable: (wanted) => (wanted === role.id ? scorable : undefined),
    activities: catalog.activities, everyday: catalog.everyday, workActivities: catalog.workActivities,
  };
  let interview = start(id, "");
  let now = state(interview, world);
  for (let turns = 0; now.status !== "done" && turns < MOST_TURNS; turns++) {
    interview = step(interview, await heard(interview, now, world, worker, role.id));
    now = state(interview, world);
  }
  const answer = scorePerson(scorable, truth, catalog.activities);
  const score = now.score ?? scorePerson(scorable, now.profile, catalog.activities);
  return {
    id, questions: now.progress.asked, levelKnown: now.level !== null, score: score.exact, truth: answer.exact, low: score.low, high: score.high,
  };
}

async function heard(interview: Interview, now: InterviewState, world: World, worker: SimulatedWorker, roleId: string): Promise<Turn> {
  const text = worker.answer(now.question!);
  const role = world.role(roleId)!;
  const context = { ...contextFor(interview, world, now), roles: now.roleId === null ? [{ role, quote: text, sure: true }] : [], search: async () => [] };
  const { findings } = await embedded.read(text, context);
  return {
    id: `m${interview.turns.length}`, at: "", by: "embedded", text, question: now.question!.id, questionText: now.question!.text,
    findings: ground(findings, text, context), acknowledgement: null, answer: null, suggestions: [],
  };
}
