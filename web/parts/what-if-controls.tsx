/** The what-if's two selects and slider. Drawn on the server too, so that nothing jumps; they work once the island is there. */
import type { PersonScore } from "../../scoring/index.ts";
import { plain, plural, score, signed } from "../format.ts";
import { doneTasks, shownHours } from "../hours.ts";
import { mostHours, type Moved } from "../what-if.ts";

export type Choice = { from: string; to: string; hours: number };
type ControlsProps = { live: boolean; person: PersonScore; from: string; to: string; moved: Moved; change: (choice: Choice) => void };

export function WhatIfControls({ live, person, from, to, moved, change }: ControlsProps) {
  const hours = shownHours(person.week);
  const sources = doneTasks(person.week).filter(({ id }) => mostHours(person.week, id) > 0);
  const targets = person.week.tasks.filter(({ id }) => id !== from);
  const most = mostHours(person.week, from);
  const set = (part: Partial<Choice>) => change({ from, to, hours: moved.hours, ...part });
  return (
    <div class={live ? "" : "inert"}>
      <h3>What if you moved hours?</h3>
      <label class="pick">From <select disabled={!live} value={from} onChange={(event) => set({ from: event.currentTarget.value, hours: 0 })}>
        {sources.map(({ id, label }) => <option value={id} selected={id === from}>{label} ({plain(hours.get(id) ?? 0)} h)</option>)}
      </select></label>
      <label class="pick">to <select disabled={!live} value={to} onChange={(event) => set({ to: event.currentTarget.value })}>
        {targets.map(({ id, label }) => <option value={id} selected={id === to}>{label} ({plain(hours.get(id) ?? 0)} h)</option>)}
      </select></label>
      <label class="pick" for="hrs">Hours a week</label>
      <input
        id="hrs" type="range" min="0" max={most} step="0.5" value={moved.hours} disabled={!live} aria-describedby="hrs-o"
        aria-valuetext={`${plain(moved.hours)} ${plural(moved.hours, "hour")}`} onInput={(event) => set({ hours: Number(event.currentTarget.value) })}
      />
      <div class="ticks" aria-hidden="true"><span>0</span><span>{plain(most)} h</span></div>
      <p id="hrs-o" class="small">
        <output for="hrs"><strong>{plain(moved.hours)} {plural(moved.hours, "hour")}</strong> moved: your score would be <strong>{score(moved.score)}</strong>, {signed(moved.gain)} points.</output>
      </p>
    </div>
  );
}
