/** One task in the panel: time as a bar, quote, source, and behind "Change" a slider and five steps of difficulty. */
import { entryOf, type WeekTask } from "../../../scoring/index.ts";
import { plain } from "../../format.ts";
import { COMPLEXITY, nearestComplexity } from "../../names.ts";
import { TimeBar } from "../../parts/impact.tsx";
import { DispositionMark, SourceBadge } from "../../parts/marks.tsx";
import { PANEL } from "../../strings/chat.ts";
import type { Chat } from "./chat.ts";

type TaskItemProps = { chat: Chat; task: WeekTask; hours: number; week: number; longest: number };

export function TaskItem({ chat, task, hours, week, longest }: TaskItemProps) {
  const { id, label, quote, share, disposition, source } = task;
  const { more, open } = chat.store;
  const later = more.value;
  return (
    <li class="task">
      <div class="trow">
        <span>{label}</span>
        <span class="nowrap">{plain(hours)} h</span>
      </div>
      <TimeBar css={source === "assumed" ? "tbar assumed" : "tbar"} share={share.value} of={longest} disposition={disposition} />
      {quote && (
        <p class="tq">
          <q class="pen">{quote}</q>
        </p>
      )}
      {later && <later.Theirs task={task} />}
      <details class="edit">
        <summary>
          <DispositionMark of={disposition} />
          <SourceBadge source={source} />
          <span class="chg">
            {PANEL.change}
            <span class="vh"> {label}</span>
          </span>
        </summary>
        <div class="stack">
          <Hours chat={chat} task={task} hours={hours} week={week} />
          <Difficulty chat={chat} task={task} />
          <button
            class="btn quiet"
            type="button"
            onClick={() => chat.edit(task.own ? { op: "remove", task: id } : { op: "share", task: id, percent: 0 })}
          >
            {PANEL.remove}
            <span class="vh">: {label}</span>
          </button>
          {later && open.value === id ? (
            <later.Otherwise task={task} />
          ) : (
            <button class="btn quiet" id={`otherwise-${id}`} type="button" onClick={() => void chat.open(id)}>
              {PANEL.otherwise}
              <span class="vh">: {label}</span>
            </button>
          )}
        </div>
      </details>
    </li>
  );
}

function Hours({ chat, task: { id, label }, hours, week }: Omit<TaskItemProps, "longest">) {
  const profile = chat.store.profile.value;
  const amount = profile && entryOf(profile, id).amount;
  // What the worker set stays under the thumb, even where the week is scaled to its hours.
  const set = amount?.unit === "percent" && amount.precision === "exact" ? (amount.value * week) / 100 : hours;
  const field = `hours-${id}`;
  return (
    <div>
      <label for={field}>
        {PANEL.hours}
        <span class="vh">: {label}</span> <output for={field}>{plain(set)}</output>
      </label>
      <input
        id={field}
        type="range"
        min="0"
        max={Math.max(week, Math.ceil(set))}
        step="0.5"
        value={set}
        aria-valuetext={`${plain(set)} hours`}
        onInput={(event) =>
          chat.edit({ op: "share", task: id, percent: Math.min(100, (Number(event.currentTarget.value) / week) * 100) })
        }
      />
    </div>
  );
}

function Difficulty({ chat, task: { id, x } }: { chat: Chat; task: WeekTask }) {
  const now = nearestComplexity(x.value).id;
  return (
    <fieldset class="seg">
      <legend>{PANEL.hard}</legend>
      <div>
        {COMPLEXITY.map((step) => (
          <label key={step.id}>
            <input
              type="radio"
              name={`cases-${id}`}
              value={step.id}
              checked={step.id === now}
              onChange={() => chat.edit({ op: "complexity", task: id, complexity: step.id })}
            />
            {step.name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
