/** Copy the link, and print. */
import { COPYING } from "../../strings/copying.ts";
import { OWN } from "../../strings/own.ts";
import { copied } from "../clipboard.ts";

export function shareDeeds(): void {
  const says = document.getElementById("own-says");
  const say = (text: string): void => void (says && (says.textContent = text));
  const deeds: Record<string, () => Promise<void>> = {
    copy: async () => say((await copied(location.origin + location.pathname)) ? OWN.copied : COPYING.refused),
    print: async () => window.print(),
  };
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-do]")) {
    button.addEventListener("click", () => void deeds[button.dataset.do ?? ""]?.());
  }
}
