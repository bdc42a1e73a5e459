/** The role of a worker whose job fits none: one task that is everything, and all else told by the worker and scored by activities. */
import { BARRIERS, DERIVED_OFF, PRINCIPLES, roundHalfUp, SIGNALS, type TaskScores } from "../scoring/index.ts";
import type { Occupation } from "./derived/file.ts";
import { EVERYTHING_ELSE } from "./derived/tasks.ts";
import { NO_FIGURES, type CatalogRole } from "./role.ts";

export const OWN_JOB = "your-own-job";

const NOT_KNOWN = { value: 0, why: "Not known for a job without an occupation: counted as neutral.", sources: ["judgement"] };
const keyed = <K extends string>(keys: readonly K[]) => Object.fromEntries(keys.map((key) => [key, NOT_KNOWN])) as Record<K, typeof NOT_KNOWN>;
const SINCE = "2026-11-21";
/** Either way, of AI scores 1..5: twice as far as of a derived role, since not even the occupation is known. Judgement. */
const TASK_OFF = 2 * DERIVED_OFF.taskScore;

/** `middle`: AI scores of the mean occupation, for the time that the worker has not told about. */
export function ownJob(middle: TaskScores): CatalogRole {
  return {
    id: OWN_JOB, soc: "00-0000.00", title: "Your own job", aliases: [], category: "No occupation", grade: "derived", ownsCode: false,
    level: { name: "mid", years: "2–8 years", typical: "Whatever you make of it." },
    definition: "A job that none of the listed roles fits, put together from what the worker does.", notThis: [],
    assessedOn: SINCE, version: 1, changes: [{ date: SINCE, version: 1, what: "First version." }],
    review: "Put together from what the worker says; market and barriers are neutral until answered.",
    tasks: [{
      id: EVERYTHING_ELSE, label: "Everything not told yet", statement: "The part of the week that you have not told about.", share: 100, score: middle,
      why: "The mean of all occupations, until you say what you do.", activities: [], phrases: ["everything else"], bottleneck: false, rest: true,
    }],
    signals: keyed(SIGNALS), barriers: keyed(BARRIERS), principles: keyed(PRINCIPLES), growth: NOT_KNOWN,
    missing: [...SIGNALS, ...BARRIERS],
    uncertainty: { taskScore: TASK_OFF, evidence: DERIVED_OFF.evidence + DERIVED_OFF.perMissingSignal * SIGNALS.length },
    newTasks: [], whoShouldWorry: ["Much of your week is reading, writing or keying in what software can read and write."],
    whoLess: ["Much of your week is done by hand, on the spot, or face to face."], separator: "What you do all day.",
    outlook: "There is no projection for a job that is in no occupation.", survivalMoves: [], carryOver: [],
    sources: [{
      id: "judgement", publisher: "Foothold", title: "Our assessment", year: 2026, url: null, stance: "neutral", figure: null,
      claim: "Neutral values stand for what is not known.",
    }],
    published: null, secondOpinions: [], contradictions: [],
    labour: { licence: null, licenceNote: null, trainingMonths: null, trainingNote: null, newDegree: null, sources: ["judgement"], ...NO_FIGURES },
  };
}

/** AI scores 1..5 of the mean occupation, each counted once, to one decimal. */
export function meanScore(occupations: readonly Pick<Occupation, "tasks" | "rest">[]): TaskScores {
  const mean = (end: 2 | 3 | 4): number => {
    const weeks = occupations.map(({ tasks, rest }) => [...tasks, rest].reduce((sum, row) => sum + (row[1] * row[end]) / 100, 0));
    return roundHalfUp(weeks.reduce((sum, week) => sum + week, 0) / weeks.length, 1);
  };
  return { routine: mean(2), typical: mean(3), complex: mean(4) };
}
