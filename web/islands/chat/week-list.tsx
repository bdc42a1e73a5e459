/** The worker's week in the panel: each task with its time, the words behind it, and ways to change it. */
import { useMemo } from "preact/hooks";
import type { PersonScore, WeekTask } from "../../../scoring/index.ts";
import { inSentence, plain } from "../../format.ts";
import { shownHours } from "../../hours.ts";
import { ImpactBar } from "../../parts/impact.tsx";
import { PANEL } from "../../strings/chat.ts";
import type { Chat } from "./chat.ts";
import { TaskItem } from "./task-item.tsx";

/** Hours that a task gets when the worker says "I do this". */
const FIRST_HOUR = 1;

export function WeekList({ chat, person }: { chat: Chat; person: PersonScore }) {
  const { week } = person;
  const { transcript } = chat.store;
  // Sorted when something was said, not while a slider moves: rows must not run away from the finger.
  const order = useMemo(
    () => new Map([...week.tasks].sort((a, b) => b.share.value - a.share.value).map(({ id }, at) => [id, at])),
    [transcript.value.length],
  );
  const at = ({ id }: WeekTask): number => order.get(id) ?? order.size;
  const tasks = [...week.tasks].sort((a, b) => at(a) - at(b));
  const hours = shownHours(week);
  const longest = Math.max(...week.tasks.map(({ share }) => share.value));
  return (
    <section aria-labelledby="wk">
      <div class="whead">
        <h3 id="wk">{PANEL.week(plain(week.hours))}</h3>
        <p class="soft small">{told(person)}</p>
      </div>
      <ImpactBar id="pi" title="Your week so far by AI’s part in it" impact={person.impact} thick={18} />
      {week.scaledFrom !== null && Math.abs(week.scaledFrom - 100) >= 1 && (
        <p class="notice plain small">{PANEL.scaled(`${plain((week.scaledFrom * week.hours) / 100)} h`, `${plain(week.hours)} h`)}</p>
      )}
      <ul class="tasklist">
        {tasks
          .filter(({ share }) => share.value > 0)
          .map((task) => (
            <TaskItem key={task.id} chat={chat} task={task} hours={hours.get(task.id) ?? 0} week={week.hours} longest={longest} />
          ))}
      </ul>
      <NotYours chat={chat} tasks={tasks.filter(({ share }) => share.value <= 0)} week={week.hours} />
    </section>
  );
}

function told({ week }: PersonScore): string {
  const accounted = Math.min(100, week.accounted);
  if (week.closed || accounted >= 100) return PANEL.allTold;
  const hours = Math.round((accounted * week.hours) / 10) / 10;
  return PANEL.told(plain(hours), plain(week.hours - hours));
}

function NotYours({ chat, tasks, week }: { chat: Chat; tasks: readonly WeekTask[]; week: number }) {
  if (tasks.length === 0) return null;
  return (
    <div class="notdone small soft">
      <strong>{PANEL.notYours}</strong>
      <ul>
        {tasks.map(({ id, label, quote }) => (
          <li key={id}>
            <span>
              {inSentence(label)}
              {quote && (
                <>
                  {" "}
                  (<q class="pen">{quote}</q>)
                </>
              )}
            </span>
            <button
              class="btn quiet"
              type="button"
              onClick={() => chat.edit({ op: "share", task: id, percent: (FIRST_HOUR / week) * 100 })}
            >
              {PANEL.mine}
              <span class="vh">: {label}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
