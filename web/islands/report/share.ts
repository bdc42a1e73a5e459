/** Copy the link, print, and fetch the report as Markdown. */
import { COPYING } from "../../strings/copying.ts";
import { OWN } from "../../strings/own.ts";
import { copied } from "../clipboard.ts";
import { reports } from "./reports.ts";

export function shareDeeds(id: string): void {
  const says = document.getElementById("own-says");
  const say = (text: string): void => void (says && (says.textContent = text));
  const deeds: Record<string, () => Promise<void>> = {
    copy: async () => say((await copied(location.origin + location.pathname)) ? OWN.copied : COPYING.refused),
    print: async () => window.print(),
    markdown: async () => {
      try {
        const [{ markdownOf }, report] = await Promise.all([import("./markdown.ts"), reports.read(id)]);
        download(`foothold-${id.slice(0, 8)}.md`, markdownOf(report));
      } catch {
        say(OWN.markdownFailed);
      }
    },
  };
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-do]")) {
    button.addEventListener("click", () => void deeds[button.dataset.do ?? ""]?.());
  }
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/markdown;charset=utf-8" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
