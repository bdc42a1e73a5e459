/** The week of a what-if: a slider of hours for each task, and how hard its cases are. */
import { COMPLEXITY_X, type Complexity, type PersonScore, type WeekTask } from "../../../../scoring/index.ts";
import { plain } from "../../../format.ts";
import { shownHours } from "../../../hours.ts";
import { COMPLEXITY, nearestComplexity } from "../../../names.ts";
import { WHAT_IF } from "../../../strings/what-if.ts";
import type { Try } from "./try.ts";

type Two = { now: PersonScore; then: PersonScore };

export function Hours({ trial, now, then }: Two & { trial: Try }) {
  const [before, after] = [shownHours(now.week), shownHours(then.week)];
  const share = new Map(then.week.tasks.map(({ id, share: { value } }) => [id, value]));
  // In the order of the week as it is: rows must not run away from the finger.
  const tasks = [...now.week.tasks].sort((a, b) => b.share.value - a.share.value);
  return (
    <>
      <h4>{WHAT_IF.hours(plain(now.week.hours))}</h4>
      <p class="small soft">{WHAT_IF.hoursNote}</p>
      <ul class="tasklist">
        {tasks.map((task) => (
          <Row
            key={task.id}
            trial={trial}
            task={task}
            week={now.week.hours}
            share={share.get(task.id) ?? 0}
            hours={[before.get(task.id) ?? 0, after.get(task.id) ?? 0]}
          />
        ))}
      </ul>
    </>
  );
}

type RowProps = { trial: Try; task: WeekTask; week: number; share: number; hours: [before: number, after: number] };

/** `share`: percent of the week in the what-if. */
function Row({ trial, task: { id, label, x }, week, share, hours: [before, after] }: RowProps) {
  const set = trial.changes.value.some((change) => change.kind === "set_share" && change.task === id);
  return (
    <li class={`task ${set ? "set" : ""}`}>
      <label class="trow" for={`try-${id}`}>
        <span>
          <span class="vh">{WHAT_IF.hoursOf}</span>
          {label}
        </span>
        <span class="nowrap">
          {before !== after && (
            <span class="was soft">
              <span class="vh">{WHAT_IF.now} </span>
              {plain(before)} <span aria-hidden="true">→ </span>
              <span class="vh">{WHAT_IF.afterwards} </span>
            </span>
          )}
          {plain(after)} h
        </span>
      </label>
      <input
        id={`try-${id}`}
        type="range"
        min="0"
        max={week}
        step="0.5"
        value={(share * week) / 100}
        aria-valuetext={`${plain(after)} hours`}
        onInput={(event) => trial.setHours(id, Number(event.currentTarget.value))}
      />
      <div class="row">
        <Cases trial={trial} id={id} label={label} x={x.value} />
        {set && (
          <button class="btn quiet" type="button" onClick={() => trial.unset(`share:${id}`)}>
            {WHAT_IF.asNow}
            <span class="vh">: {label}</span>
          </button>
        )}
      </div>
    </li>
  );
}

function Cases({ trial, id, label, x }: { trial: Try; id: string; label: string; x: number }) {
  const change = trial.changes.value.find((one) => one.kind === "complexity" && one.task === id);
  const field = `try-cases-${id}`;
  const set = (step: string): void =>
    step === "" ? trial.unset(`cases:${id}`) : trial.set({ kind: "complexity", task: id, x: COMPLEXITY_X[step as Complexity] });
  return (
    <>
      <label class="small soft" for={field}>
        {WHAT_IF.cases}
        <span class="vh">: {label}</span>
      </label>
      <select
        id={field}
        value={change?.kind === "complexity" ? nearestComplexity(change.x).id : ""}
        onChange={(event) => set(event.currentTarget.value)}
      >
        <option value="">{WHAT_IF.casesNow(nearestComplexity(x).name)}</option>
        {COMPLEXITY.map((step) => (
          <option key={step.id} value={step.id}>
            {step.name}
          </option>
        ))}
      </select>
    </>
  );
}
