/** Messages that need no model: the rules read them just as well, at once and for nothing. */
import { FOLLOW_UPS, type Request } from "../findings.ts";
import { requestSpans } from "../facts/requests.ts";
import type { ReadingContext } from "../interpreter.ts";
import { pickedJob, saysNone } from "../facts/role.ts";
import { interpret } from "../embedded.ts";
import { readScenarios } from "../scenarios.ts";
import { isHostile } from "./quotable.ts";

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
/** What the page's own buttons say; the suggested answers of a question come with it. */
const BUTTONS = /^\s*(?:these hours look right|something is missing|that is all|that’s all|none of (?:these|those)|skip this one|i don[’']t know)[\s.!]*$/i;
const COURTESY = /\b(?:please|thanks?|thank you|ok(?:ay)?|and|so|but|hi|hello|hey)\b/gi;
const CLEAR: readonly Request[] = [...FOLLOW_UPS, "save", "delete", "restart", "stop", "skip", "undo"];

/** Whether the message says nothing that a model could read better: a button, requests alone, a question where none is open, nothing, or only commands to the machine. */
export function needsNoModel(message: string, context: ReadingContext): boolean {
  if (!SAYS_SOMETHING.test(message) || isHostile(message)) return true;
  if (picksJob(message, context) || isButton(message, context) || isNaming(message, context)) return true;
  return (context.question === "" && /\?\s*$/.test(message)) || onlyRequests(message);
}

/** A job picked from the page, or every offered one turned down. */
export const picksJob = (message: string, { role, roles }: ReadingContext): boolean =>
  pickedJob(message) !== null || saysNone(message, role !== null)
  || (roles[0]?.sure === true && roles[0].role.title.toLowerCase() === message.trim().replace(/\.$/, "").toLowerCase());

/** What-ifs are named in the words that the rules know, for what the rules read in them. */
const isNaming = (message: string, context: ReadingContext): boolean => !SAYS_SOMETHING.test((context.role ? readScenarios(message, context, interpret)?.rest : null) ?? message);

const isButton = (message: string, { chips = [] }: ReadingContext): boolean => BUTTONS.test(message) || chips.includes(message.trim());

function onlyRequests(message: string): boolean {
  const spans = requestSpans(message);
  if (spans.length === 0 || !spans.every(({ request }) => CLEAR.includes(request))) return false;
  const rest = spans.reduce((text, { start, end }) => text.slice(0, start) + " ".repeat(end - start) + text.slice(end), message);
  return !SAYS_SOMETHING.test(rest.replace(COURTESY, ""));
}
