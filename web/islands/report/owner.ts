/** The owner's form: with the key, hide the quotes, extend, score anew, see a task otherwise, or delete for good (asked twice). */
import type { ReportChange } from "../../../server/wire.ts";
import { OWN } from "../../strings/own.ts";
import { Refused } from "../call.ts";
import { memory } from "../memory.ts";
import { reports } from "./reports.ts";

export function ownerDeeds(id: string): void {
  const form = document.getElementById("owner") as HTMLFormElement | null;
  const field = document.getElementById("key") as HTMLInputElement | null;
  const says = document.getElementById("key-says");
  if (!form || !field || !says) return;
  const say = (text: string): void => void (says.textContent = text);
  let armed = false;
  const before = memory.takeDeed(id);
  field.value ||= before?.key ?? memory.key(id) ?? "";
  if (before) say(before.said);
  field.addEventListener("input", () => (armed = false));

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const deed = (event.submitter as HTMLButtonElement | null)?.value ?? "hide";
    const key = field.value.trim();
    if (deed === "delete" && !armed) {
      armed = true;
      return say(OWN.sure);
    }
    armed = false;
    say(key === "" ? OWN.noKey : OWN.working);
    if (key !== "") void perform(id, deed, key, new FormData(form)).then(say);
  });
}

/** What each button asks for, and what is said once it is done. */
function askedBy(deed: string, told: FormData): [ReportChange, string] {
  const task = String(told.get("task"));
  if (deed === "extend") return [{ extend: true }, OWN.extended];
  if (deed === "rescore") return [{ rescore: true }, OWN.rescored];
  if (deed === "disagree") return [{ disagree: { task, score: Number(told.get("score")), reason: String(told.get("reason")).trim() } }, OWN.disagreed];
  if (deed === "agree") return [{ disagree: { task, score: null, reason: "" } }, OWN.agreed];
  return [{ hideQuotes: true }, OWN.hidden];
}

/** Does it, and gives back what to say; what changes the page is said again once it is loaded anew. */
async function perform(id: string, deed: string, key: string, told: FormData): Promise<string> {
  try {
    if (deed === "delete") {
      await reports.remove(id, key);
      memory.keepKey(id, null);
      return OWN.removed;
    }
    const [change, done] = askedBy(deed, told);
    await reports.change(id, key, change);
    memory.keepDeed({ report: id, said: done, key });
    location.reload();
    return done;
  } catch (error) {
    if (!(error instanceof Refused)) return OWN.failed;
    if (error.status === 410) return OWN.gone;
    return error.status === 401 || error.status === 403 ? OWN.wrongKey : error.message;
  }
}
