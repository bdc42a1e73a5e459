/** The what-if's form: switched off until the island is there; drawn from the start, so that nothing jumps. */
import type { PersonScore } from "../../scoring/index.ts";
import { capitalised, plain } from "../format.ts";
import { doneTasks, shownHours } from "../hours.ts";
import { COMPLEXITY, CONTEXT_VALUE, LEVEL } from "../names.ts";
import { SUPPOSE } from "../strings/suppose.ts";
import { CHOICES, firstStep, mostHours, valueNow, valuesOf, type Choice, type WhatIfData } from "../what-if.ts";

type FormProps = { data: WhatIfData; person: PersonScore };

export function WhatIfForm({ data, person }: FormProps) {
  return (
    <form>
      <h3>{SUPPOSE.head}</h3>
      <Hours data={data} person={person} />
      <fieldset>
        <legend>{SUPPOSE.answersHead}</legend>
        <div class="picks">
          {CHOICES.map((choice) => (
            <label class="pick">
              {SUPPOSE.names[choice]}{" "}
              <select name={choice} disabled>
                <option value="">{asNow(choice, data, person)}</option>
                {valuesOf(choice).filter((value) => value !== valueNow(choice, data, person)).map((value) => (
                  <option value={value}>{capitalised(nameOf(choice, value))}</option>
                ))}
              </select>
            </label>
          ))}
        </div>
      </fieldset>
      <button class="btn" type="reset" disabled>
        {SUPPOSE.reset}
      </button>
    </form>
  );
}

function Hours({ data: { from, to }, person }: FormProps) {
  const hours = shownHours(person.week);
  const option = (id: string, label: string, chosen: string) => (
    <option value={id} selected={id === chosen}>
      {label} ({plain(hours.get(id) ?? 0)} h)
    </option>
  );
  const sources = doneTasks(person.week).filter(({ id }) => mostHours(person.week, id) > 0);
  const most = mostHours(person.week, from);
  return (
    <fieldset>
      <legend>{SUPPOSE.hoursHead}</legend>
      <label class="pick">
        {SUPPOSE.from}{" "}
        <select name="from" disabled>
          {sources.map(({ id, label }) => option(id, label, from))}
        </select>
      </label>
      <label class="pick">
        {SUPPOSE.to}{" "}
        <select name="to" disabled>
          {person.week.tasks.map(({ id, label }) => option(id, label, to))}
        </select>
      </label>
      <label class="pick" for="hrs">
        {SUPPOSE.hours}
      </label>
      <input id="hrs" name="hours" type="range" min="0" max={most} step="0.5" value={firstStep(person, from)} disabled aria-describedby="hrs-o" />
      <div class="ticks" aria-hidden="true">
        <span>0</span>
        <span data-most>{plain(most)} h</span>
      </div>
    </fieldset>
  );
}

function asNow(choice: Choice, data: WhatIfData, person: PersonScore): string {
  const value = valueNow(choice, data, person);
  return value === null ? SUPPOSE.asNow : `${SUPPOSE.now}: ${nameOf(choice, value)}`;
}

function nameOf(choice: Choice, value: string): string {
  if (choice === "level") return LEVEL[value as keyof typeof LEVEL].name;
  if (choice === "cases") return COMPLEXITY.find(({ id }) => id === value)!.cases.toLowerCase();
  return CONTEXT_VALUE[choice][value] ?? value;
}
