/** Why a turn was not taken, as the problem that its sender reads. */
import type { Refused } from "./interview/conduct.ts";
import { Refusal, unknownThing } from "./problems.ts";

export function refusalOf({ refused }: Refused): Refusal {
  switch (refused) {
    case "unknown": return unknownThing("interview");
    case "taken": return new Refusal(409, "This id belongs to another turn of the conversation.", [{ pointer: "/id", detail: "Was used for something else." }]);
    case "replaced": return new Refusal(409, "This message was replaced by a later one.", [{ pointer: "/id", detail: "Was replaced by a later message." }]);
    case "nothing_to_replace": return new Refusal(409, "The message to replace is not in this interview.", [{ pointer: "/replaces", detail: "No message with this id." }]);
    case "full": return new Refusal(409, "This conversation has become too long. Please start a new one.");
    case "busy": return new Refusal(503, "Too many messages arrived at once. Please send this one again.", [], { "retry-after": "1" });
  }
}
