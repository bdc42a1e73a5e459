/** Moves the figures of the what-if as its fields move. Plain DOM: the report needs no framework for this. */
import { scorePerson, type Change } from "../../../scoring/index.ts";
import { plain } from "../../format.ts";
import { requestOf, sentenceOf, stepCells } from "../../headlines/what-if.ts";
import { SUPPOSE } from "../../strings/suppose.ts";
import { answerOf, CHOICES, firstStep, mostHours, movedShares, stepsFor, suppose, type Tried, type WhatIfData } from "../../what-if.ts";

export function whatIf(place: HTMLElement, data: WhatIfData): void {
  const form = place.querySelector("form")!;
  const body = place.querySelector<HTMLTableSectionElement>(".steps tbody")!;
  const select = (name: string): HTMLSelectElement => form.elements.namedItem(name) as HTMLSelectElement;
  const [from, to] = [select("from"), select("to")];
  const slider = form.querySelector("input")!;
  const person = scorePerson(data.role, data.profile, data.activities);

  const chosen = (): HTMLSelectElement[] => CHOICES.map(select).filter(({ value }) => value !== "");
  const answers = (): Change[] => CHOICES.flatMap((choice) => (select(choice).value ? [answerOf(choice, select(choice).value)] : []));
  const changesAt = (hours: number): Change[] => [...movedShares(person.week, { from: from.value, to: to.value, hours }), ...answers()];

  /** A row of the table, made from the first one. */
  function row(hours: number): Node {
    const tried: Tried = suppose(data, person, changesAt(hours));
    const made = body.rows[0]!.cloneNode(true) as HTMLTableRowElement;
    stepCells(hours, tried).forEach((text, cell) => (made.cells[cell]!.textContent = text));
    const sign = place.querySelector<HTMLTemplateElement>(`template[data-zone=${tried.zone}]`)!;
    made.cells[made.cells.length - 1]!.replaceChildren(sign.content.cloneNode(true));
    return made;
  }

  function tell(): void {
    const hours = Number(slider.value);
    const changes = changesAt(hours);
    const named = chosen().map((field) => `${field.labels[0]!.firstChild!.textContent!.trim()}: ${field.selectedOptions[0]!.text}`);
    place.querySelector("output")!.textContent = sentenceOf(hours, named, suppose(data, person, changes), person.zone);
    place.querySelector(".request")!.textContent = requestOf(data.role.id, [{ name: SUPPOSE.name, changes }]);
    slider.setAttribute("aria-valuetext", `${plain(hours)} hours`);
  }

  function redraw(): void {
    body.replaceChildren(...stepsFor(person, from.value).map(row));
    tell();
  }

  /** Another pair: the slider starts again, and the target cannot be the source. */
  function repair(): void {
    for (const option of to.options) option.disabled = option.value === from.value;
    if (to.value === from.value) to.value = [...to.options].find(({ disabled }) => !disabled)?.value ?? "";
    const most = mostHours(person.week, from.value);
    slider.max = String(most);
    slider.value = String(firstStep(person, from.value));
    form.querySelector("[data-most]")!.textContent = `${plain(most)} h`;
    redraw();
  }

  /** The fields hold their first values again by now; nothing moves. */
  function asItIs(): void {
    repair();
    slider.value = "0";
    tell();
  }

  for (const field of form.elements) (field as HTMLInputElement).disabled = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(asItIs));
  slider.addEventListener("input", tell);
  for (const pair of [from, to]) pair.addEventListener("change", repair);
  for (const choice of CHOICES) select(choice).addEventListener("change", redraw);
  repair();
}
