/** Makes the worked example of the method page recompute. The page is complete without it. */
import { clamp } from "../../scoring/index.ts";
import { workOut, type Example } from "../worked-example.ts";

const form = document.getElementById("example") as HTMLFormElement | null;
if (form) wake(form);

function wake(form: HTMLFormElement): void {
  const boxes = [...form.querySelectorAll("input")];
  /** What a box holds; nonsense counts as the nearest end of its range. */
  const held = (name: string): number => {
    const box = boxes.find((one) => one.name === name)!;
    return clamp(Number(box.value) || 0, Number(box.min), Number(box.max));
  };
  const count = boxes.filter(({ name }) => name.startsWith("hours-")).length;
  const example = (): Example => ({
    tasks: Array.from({ length: count }, (_, at) => ({ label: "", hours: held(`hours-${at}`), score: held(`score-${at}`) })),
    evidence: held("evidence"),
    barriers: held("barriers"),
    growth: held("growth"),
  });
  function tell(): void {
    const { texts, zone } = workOut(example());
    for (const place of form.querySelectorAll<HTMLElement>("[data-show]")) place.textContent = texts[place.dataset.show ?? ""] ?? "";
    const sign = form.querySelector<HTMLTemplateElement>(`template[data-zone=${zone}]`);
    if (sign) form.querySelector("[data-zone-now]")?.replaceChildren(sign.content.cloneNode(true));
  }
  for (const box of boxes) box.readOnly = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", tell);
}
