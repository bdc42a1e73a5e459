/** What one fact that the worker told counts: as recorded, beside the typical job, and in points of the difference. */
import type { ContextKey } from "../../../scoring/index.ts";
import { CONTEXT, FACT, signed, whole } from "../words.ts";
import { said, type Heard } from "./heard.ts";
import { levelAnswer } from "./score.ts";

/** Facts by the words that name them; the more telling first. */
const ABOUT: readonly [RegExp, ContextKey][] = [
  [/\bunion/, "union"], [/\b(license|certificate|certified)/, "licence_required"], [/\bsign/, "sign_off"], [/\b(at home|from home|remote\w*|on site)\b/, "place"], [/\b(hands on|by hand|physical\w*)\b/, "hands_on"],
  [/\b(on ai itself|build\w* ai|train\w* ai)\b/, "ai_work"], [/\b(ai|copilot|chatgpt|bots?|automat\w+|software)\b/, "employer_ai"],
];

export function counted(heard: Heard): string {
  const { text, tools } = heard, key = ABOUT.find(([pattern]) => pattern.test(text))?.[1];
  if (key === undefined) return levelAnswer(heard);
  const { person } = tools.explain(), answer = tools.context()[key];
  const group = key === "employer_ai" ? "evidence" : key === "ai_work" ? "growth" : "barriers";
  const part = [...person.signals, ...person.barrierParts, person.growthPart].find(({ context }) => context === key), step = person.why.find((why) => why.group === group)?.shown ?? 0;
  if (answer === null) return said(`Nothing is recorded on ${CONTEXT[key]}, so it counts for you as in the typical job and moves your score by +0.0 points; not knowing it makes the range wider.`, "You can set it in the panel, or ask “what if” about it.");
  const from = answer.quote ? `, from what you said: “${answer.quote}”` : answer.source === "edited" ? ", as set in the panel" : "";
  const beside = part ? `That counts ${whole(part.value)} for you, against ${whole(part.role)} in the typical job.` : "That has no part of its own in the score.";
  const verdict = step > 0 ? "so it helped" : step < 0 ? "so it hurt" : "so it neither helped nor hurt";
  return said(`Recorded is ${FACT[`${key}:${answer.value}`] ?? CONTEXT[key]}${from}.`, beside, `Of the difference from the typical score, ${group === "barriers" ? "all barriers together make" : "that makes"} ${signed(step)} points, ${verdict}.`, "If the record is wrong, set it in the panel.");
}
