/** "What if you moved hours from one task to another?" The table stands without script; the report's island moves the figures. */
import type { PersonScore } from "../../scoring/index.ts";
import { plain } from "../format.ts";
import { doneTasks, shownHours } from "../hours.ts";
import { REPORT } from "../strings/report.ts";
import { firstStep, mostHours, moveHours, sentenceOf, stepsFor, stepCells, type WhatIfData } from "../what-if.ts";
import { ZoneMark } from "./marks.tsx";

const COLUMNS = ["Moved", "Score", "Points", "Zone"];

export function WhatIf({ data, person }: { data: WhatIfData; person: PersonScore }) {
  const { from, to } = data;
  const moved = stepsFor(person, from).map((hours) => moveHours(data, person, from, to, hours));
  return (
    <div class="whatif" id="what-if">
      <Controls data={data} person={person} />
      <table>
        <thead>
          <tr>
            {COLUMNS.map((name, at) => (
              <th scope="col" class={at === 1 || at === 2 ? "num" : ""}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {moved.map((step) => {
            const [hours, value, gain] = stepCells(step);
            return (
              <tr>
                <th scope="row">{hours}</th>
                <td class="num">{value}</td>
                <td class="num">{gain}</td>
                <td>
                  <ZoneMark zone={step.zone} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {(["red", "yellow", "green"] as const).map((zone) => (
        <template data-zone={zone}>
          <ZoneMark zone={zone} />
        </template>
      ))}
    </div>
  );
}

/** Switched off until the island is there; drawn from the start, so that nothing jumps. */
function Controls({ data, person }: { data: WhatIfData; person: PersonScore }) {
  const { from, to } = data;
  const hours = shownHours(person.week);
  const option = (id: string, label: string, chosen: string) => (
    <option value={id} selected={id === chosen}>
      {label} ({plain(hours.get(id) ?? 0)} h)
    </option>
  );
  const sources = doneTasks(person.week).filter(({ id }) => mostHours(person.week, id) > 0);
  const most = mostHours(person.week, from);
  const first = firstStep(person, from);
  return (
    <form>
      <h3>{REPORT.whatIf}</h3>
      <label class="pick">
        {REPORT.whatIfFrom}{" "}
        <select name="from" disabled>
          {sources.map(({ id, label }) => option(id, label, from))}
        </select>
      </label>
      <label class="pick">
        {REPORT.whatIfTo}{" "}
        <select name="to" disabled>
          {person.week.tasks.map(({ id, label }) => option(id, label, to))}
        </select>
      </label>
      <label class="pick" for="hrs">
        {REPORT.whatIfHours}
      </label>
      <input id="hrs" name="hours" type="range" min="0" max={most} step="0.5" value={first} disabled aria-describedby="hrs-o" />
      <div class="ticks" aria-hidden="true">
        <span>0</span>
        <span data-most>{plain(most)} h</span>
      </div>
      <p id="hrs-o" class="small">
        <output for="hrs">{sentenceOf(moveHours(data, person, from, to, first))}</output>
      </p>
    </form>
  );
}
