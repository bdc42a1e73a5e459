/** What stands under a task's name: the words it rests on, what moved its score, and where the worker sees it otherwise. */
import type { Disagreement, WeekTask } from "../../scoring/index.ts";
import { inSentence, plain } from "../format.ts";
import { nearestComplexity } from "../names.ts";
import { SEEN } from "../strings/report.ts";
import { Dots } from "./marks.tsx";

/** What is known beside the week: how own tasks are scored, and a task's score in typical cases. */
export type TaskFacts = { activityOf: ReadonlyMap<string, string>; typical: ReadonlyMap<string, number> };

/** The quote, then what moved the score away from the typical case. */
export function TaskWhy({ task, facts }: { task: WeekTask; facts: TaskFacts }) {
  const notes = [ownNote(task, facts), casesNote(task, facts), timeNote(task)].filter((note) => note !== null);
  return (
    <span class="why">
      {task.quote && (
        <>
          <q class="pen">{task.quote}</q>
          <br />
        </>
      )}
      {notes.join(". ")}
    </span>
  );
}

const ownNote = ({ id, own }: WeekTask, { activityOf }: TaskFacts): string | null =>
  own ? `Your own task${activityOf.has(id) ? `; scored as “${inSentence(activityOf.get(id)!)}”` : ""}` : null;

function casesNote({ id, x, xSource, score: now }: WeekTask, { typical }: TaskFacts): string {
  const { cases } = nearestComplexity(x.value);
  const before = typical.get(id) ?? now;
  const moved = before !== now ? `: ${plain(before)} → ${plain(now)}` : "";
  return xSource === "assumed" && x.value === 0
    ? "Typical cases (assumed)"
    : `${cases}${xSource === "assumed" ? " (from your level)" : ""}${moved}`;
}

const timeNote = ({ status, source }: WeekTask): string | null =>
  source !== "edited" && status === "assumed" ? "Time shared out from what was left" : null;

/** The worker's number and reason; nothing where they agree. */
export const SeenOtherwise = ({ task, by }: { task: WeekTask; by: Disagreement | undefined }) =>
  by === undefined ? null : (
    <span class="theirs">
      <strong>{SEEN.mark(plain(by.score))}</strong> <Dots value={by.score} /> <span class="nowrap">{SEEN.ours(plain(task.score))}</span>
      {by.reason && (
        <>
          <br />
          <q class="pen">{by.reason}</q>
        </>
      )}
    </span>
  );
