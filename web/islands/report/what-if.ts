/** Moves the figures of the what-if as its selects and slider move. Plain DOM: the report needs no framework for this. */
import { scorePerson } from "../../../scoring/index.ts";
import { plain } from "../../format.ts";
import { firstStep, mostHours, moveHours, sentenceOf, stepCells, stepsFor, type Moved, type WhatIfData } from "../../what-if.ts";

export function whatIf(place: HTMLElement, data: WhatIfData): void {
  const form = place.querySelector("form")!;
  const body = place.querySelector("tbody")!;
  const [from, to] = [...form.querySelectorAll("select")] as [HTMLSelectElement, HTMLSelectElement];
  const slider = form.querySelector("input")!;
  const says = form.querySelector("output")!;
  const person = scorePerson(data.role, data.profile, data.activities);
  const at = (hours: number): Moved => moveHours(data, person, from.value, to.value, hours);

  /** A row of the table, made from the first one. */
  function row(step: Moved): Node {
    const made = body.rows[0]!.cloneNode(true) as HTMLTableRowElement;
    stepCells(step).forEach((text, cell) => (made.cells[cell]!.textContent = text));
    const sign = place.querySelector<HTMLTemplateElement>(`template[data-zone=${step.zone}]`)!;
    made.cells[3]!.replaceChildren(sign.content.cloneNode(true));
    return made;
  }

  function tell(): void {
    const hours = Number(slider.value);
    says.textContent = sentenceOf(at(hours));
    slider.setAttribute("aria-valuetext", `${plain(hours)} hours`);
  }

  /** Another pair: the slider starts again, and the target cannot be the source. */
  function repair(): void {
    for (const option of to.options) option.disabled = option.value === from.value;
    if (to.value === from.value) to.value = [...to.options].find(({ disabled }) => !disabled)?.value ?? "";
    const most = mostHours(person.week, from.value);
    slider.max = String(most);
    slider.value = String(firstStep(person, from.value));
    form.querySelector("[data-most]")!.textContent = `${plain(most)} h`;
    body.replaceChildren(...stepsFor(person, from.value).map((hours) => row(at(hours))));
    tell();
  }

  for (const field of [from, to, slider]) field.disabled = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  slider.addEventListener("input", tell);
  from.addEventListener("change", repair);
  to.addEventListener("change", repair);
  repair();
}
