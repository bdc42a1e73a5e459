/** What of a message may be quoted: the worker's own statements, without pasted machine text, commands to the machine and questions to us. */
import { FOLLOW_UPS } from "../findings.ts";
import { requestSpans } from "../facts/requests.ts";
import { steeringSpans } from "../steering/spans.ts";
import { blanked } from "../words/blanked.ts";
import { recent } from "../words/recent.ts";

const MESSAGES = 60;

/** The message with hostile parts replaced by spaces: same length, so that offsets hold in the original. Requests may be quoted from it. */
export const harmless = recent(MESSAGES, (message: string): string => blanked(message, steeringSpans(message)));

/** "I seat guests; explain the menu" tells of work. */
const goesOn = (before: string): boolean => /[;,]\s*$/.test(before);

/** The harmless part without questions to us: "what if I joined the union?" states nothing. */
export const quotable = recent(MESSAGES, (message: string): string => {
  const asked = requestSpans(message).filter(({ request, start }) =>
    (FOLLOW_UPS as readonly string[]).includes(request) && !goesOn(message.slice(0, start)));
  return blanked(harmless(message), asked);
});

const says = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Nothing is left of the message once its hostile parts are gone. */
export const isHostile = (message: string): boolean => says(message) && !says(harmless(message));
