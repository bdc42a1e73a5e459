/** The owner's form: with the key, hide the quotes, extend the report, or delete it for good (asked twice). */
import { OWN } from "../../strings/own.ts";
import { Refused } from "../call.ts";
import { memory } from "../memory.ts";
import { reports } from "./reports.ts";

type Deed = "hide" | "extend" | "delete";

export function ownerDeeds(id: string): void {
  const form = document.getElementById("owner") as HTMLFormElement | null;
  const field = document.getElementById("key") as HTMLInputElement | null;
  const says = document.getElementById("key-says");
  if (!form || !field || !says) return;
  const say = (text: string): void => void (says.textContent = text);
  let armed = false;
  field.value ||= memory.key(id) ?? "";
  field.addEventListener("input", () => (armed = false));

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const deed = ((event.submitter as HTMLButtonElement | null)?.value ?? "hide") as Deed;
    const key = field.value.trim();
    if (deed === "delete" && !armed) {
      armed = true;
      return say(OWN.sure);
    }
    armed = false;
    say(key === "" ? OWN.noKey : OWN.working);
    if (key !== "") void perform(id, deed, key).then(say);
  });
}

/** Does it, and gives back what to say. */
async function perform(id: string, deed: Deed, key: string): Promise<string> {
  try {
    if (deed === "delete") {
      await reports.remove(id, key);
      memory.keepKey(id, null);
      return OWN.removed;
    }
    await reports.change(id, key, deed === "hide" ? { hideQuotes: true } : { extend: true });
    location.reload();
    return deed === "hide" ? OWN.hidden : OWN.extended;
  } catch (error) {
    if (!(error instanceof Refused)) return OWN.failed;
    if (error.status === 410) return OWN.gone;
    return error.status === 401 || error.status === 403 ? OWN.wrongKey : error.message;
  }
}
