/** The worker's week as a table: the words it rests on, the time, what AI can do with it, where the value comes from. */
import type { Activities, Disagreement, PersonScore, ScorableRole, WeekTask } from "../../scoring/index.ts";
import { capitalised, inSentence, inWords, listed, plain, plural } from "../format.ts";
import { doneTasks, shownHours, undoneTasks } from "../hours.ts";
import { SOURCE_MEANS } from "../names.ts";
import { REPORT } from "../strings/report.ts";
import { TimeBar } from "./impact.tsx";
import { DispositionMark, Dots, SourceBadge } from "./marks.tsx";
import { SeenOtherwise, TaskWhy, type TaskFacts } from "./task-why.tsx";

export function factsOf(
  role: Pick<ScorableRole, "tasks">,
  own: readonly { id: string; activity: string }[],
  activities: Activities,
): TaskFacts {
  return {
    activityOf: new Map(own.flatMap(({ id, activity }) => (activities[activity] ? [[id, activities[activity].label] as const] : []))),
    typical: new Map([
      ...role.tasks.map(({ id, score: { typical } }) => [id, typical] as const),
      ...own.map(({ id, activity }) => [id, activities[activity]?.score.typical ?? 0] as const),
    ]),
  };
}

type TaskTableProps = { person: PersonScore; facts: TaskFacts; disagreements: readonly Disagreement[] };

/** The worker's own AI score of a task stands beside ours, marked as theirs. */
export function TaskTable({ person, facts, disagreements }: TaskTableProps) {
  const { week } = person;
  const tasks = doneTasks(week);
  const hours = shownHours(week);
  const longest = tasks[0]?.share.value ?? 0;
  return (
    <table class="tasks stackable">
      <caption>
        {capitalised(inWords(tasks.length))} {plural(tasks.length, "task")}.<NotDone tasks={undoneTasks(week)} />
      </caption>
      <thead>
        <tr>
          <th scope="col">Task, and your words for it</th>
          <th scope="col">Time</th>
          <th scope="col">What AI can do</th>
          <th scope="col">Source</th>
        </tr>
      </thead>
      <tbody>
        {tasks.map((task) => (
          <tr>
            <th scope="row">
              {task.label}
              <TaskWhy task={task} facts={facts} />
              <SeenOtherwise task={task} by={disagreements.find((one) => one.task === task.id)} />
            </th>
            <td class="hours">
              <span>{plain(hours.get(task.id) ?? 0)} h</span> <span class="soft">of {plain(week.hours)}</span>
              <TimeBar css="bar" share={task.share.value} of={longest} disposition={task.disposition} />
            </td>
            <td>
              <DispositionMark of={task.disposition} />
              <br />
              <span class="nowrap small soft">
                AI score {plain(task.score)} <Dots value={task.score} />
              </span>
            </td>
            <td>
              <SourceBadge source={task.source} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Total</th>
          <td>{plain(week.hours)} h</td>
          <td colspan={2} class="small soft">
            Task resistance {person.taskResistance.toFixed(2)}, from 1 to 5
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

/** "You said you do no … (quote)"; tasks left out of a confirmed table are only named. */
function NotDone({ tasks }: { tasks: readonly WeekTask[] }) {
  if (tasks.length === 0) return null;
  const said = tasks.filter(({ quote }) => quote);
  const silent = tasks.filter(({ quote }) => !quote).map(({ label }) => inSentence(label));
  return (
    <>
      {" "}
      Not yours:{" "}
      {said.map(({ label, quote }, at) => (
        <>
          {at > 0 && ", "}
          {inSentence(label)} (<q class="pen">{quote}</q>)
        </>
      ))}
      {said.length > 0 && silent.length > 0 && ", "}
      {listed(silent)}.
    </>
  );
}

export const SourceLegend = () => (
  <p class="source">
    {REPORT.scale}{" "}
    {(["stated", "assumed", "edited"] as const).map((source) => (
      <>
        <SourceBadge source={source} />: {SOURCE_MEANS[source]}.{" "}
      </>
    ))}
  </p>
);
