/** Work that no list of tasks has yet: going over what a machine produced. */
import type { ReadableActivity, ReadableRole } from "../interpreter.ts";
import { pattern } from "../words/pattern.ts";

const MACHINE = String.raw`(?:the |our |an? |my |their )?(?:\w+ )?(?:a ?i|ai|autocoder|auto coder|bot|robot|computer|software|machine|engine|algorithm|chatgpt|copilot|llm|model)`;
const DOES = String.raw`(?:did|does|do|done|has done|got|gets|made|makes|makes up|wrote|writes|produced|produces|spat|spits|suggested|suggests|came up|comes up|coded|flagged|flags|picked|picks|missed|misses|drafted|drafts|generated|generates|put|puts)`;
const LOOKS_OVER = String.raw`(?:check|fix|correct|review|validat|verif|audit|overrid|clean|tidy|edit|go|going|look|double|second|proofread|approv)\w*`;
const CHECKS = pattern(
  String.raw`\b(?:what(?:ever)?|where|when|everything|things|anything|stuff) ${MACHINE} ${DOES}\b|`,
  String.raw`\b${LOOKS_OVER} (?:\w+ ){0,3}?${MACHINE}(?: 's)?(?: (?:output|codes?|suggestions?|work|drafts?|mistakes?|errors?|results?|answers?|picks?))?\b`,
);
const ABOUT_MACHINES = /\b(?:ai|artificial intelligence|software|computers?|machines?|models?|algorithms?|robots?)\b/i;

/** The general activity for "I go through what the autocoder did"; null for other work, and where the role's own tasks are about machines. */
export function machineCheck(text: string, activities: readonly ReadableActivity[], { tasks }: ReadableRole): string | null {
  if (!CHECKS.test(text) || tasks.some(({ label, statement }) => ABOUT_MACHINES.test(`${label} ${statement}`))) return null;
  return activities.find(({ id, aiWork }) => aiWork && id.startsWith("check"))?.id ?? null;
}
