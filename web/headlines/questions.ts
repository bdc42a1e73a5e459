/** What the next answer would do for the range, in a sentence. */
import type { OpenQuestion, Week } from "../../scoring/index.ts";
import { aboutPoints, inSentence } from "../format.ts";

const ABOUT: Record<string, string> = {
  role: "what your job is",
  rest_of_week: "what else fills your week",
  level: "how long you have done this",
  confirm: "your yes to the hours",
  employer_ai: "what your employer does with AI",
  ai_work: "whether you work on AI systems",
  licence_required: "who asks for a licence",
  hands_on: "how much is done by hand or in person",
  union: "whether a union protects the job",
  sign_off: "whose name is on the result",
};

/** "What narrows it most now: what your employer does with AI, by about 3 points." */
export function nextNarrows({ id, shrink }: OpenQuestion, week: Week | null): string {
  const [kind, taskId] = id.split(":");
  const label = inSentence(week?.tasks.find((task) => task.id === taskId)?.label ?? "this task");
  const about =
    kind === "time"
      ? `the time of “${label}”`
      : kind === "complexity"
        ? `how hard your cases are in “${label}”`
        : (ABOUT[id] ?? "your next answer");
  return `What narrows it most now: ${about}, by ${aboutPoints(shrink)}.`;
}
