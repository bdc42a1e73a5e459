/** What of a message may be quoted: the worker's own statements, without pasted machine text, commands to the machine and questions to us. */
import { FOLLOW_UPS } from "../findings.ts";
import { remember } from "../facts/remember.ts";
import { requestSpans } from "../facts/requests.ts";
import { steeringSpans, type Span } from "../steering/spans.ts";

export { isAttacked } from "../steering/spans.ts";

const blanked = (message: string, spans: readonly Span[]): string => {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= from) continue;
    const begin = Math.max(from, start);
    parts.push(message.slice(from, begin), message.slice(begin, end).replace(/[^\n]/g, " "));
    from = end;
  }
  return parts.join("") + message.slice(from);
};

/** The message with hostile parts replaced by spaces: same length, so that offsets hold in the original. Requests may be quoted from it. */
export const harmless = remember((message: string): string => blanked(message, steeringSpans(message)), 60);

/** The harmless part without questions to us: "what if I joined the union?" states nothing. */
export const quotable = remember((message: string): string => {
  const asked = requestSpans(message).filter(({ request }) => (FOLLOW_UPS as readonly string[]).includes(request));
  return blanked(harmless(message), asked);
}, 60);

const says = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Nothing is left of the message once its hostile parts are gone. */
export const isHostile = (message: string): boolean => says(message) && !says(harmless(message));
