/** What stands right before and after a number and belongs to it: sign, unit, "and a half", what is counted. */
import { isHalf, isIn, isPlain, unitOf, type Unit } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

const WAYS_TO_SAY_PERCENT = /^[\s-]*(per|pour|por|percento)\s+(cent|ciento|cento)\b/i;
/** A hyphen that a space follows begins a line of a list. */
const SIGN_BEFORE = /(?:^|[\s(:“"=])(?:([-–+])|(−)\s?)$/;
const JOINTS = new Set(["and", "und", "et", "y", "e", "en", "i", "och", "og", "și", "a", "и", "і"]);

/** Where "and a half", "et demie" ends, right after a number or its unit; null where it does not follow. */
export function halfAfter(tokens: readonly Token[], at: number): number | null {
  if (!JOINTS.has(tokens[at + 1]?.text.toLowerCase() ?? "")) return null;
  const end = tokens[at + 2]?.sense?.kind === "one" ? at + 3 : at + 2;
  return isHalf(tokens[end]?.text.toLowerCase() ?? "") ? end : null;
}

const MINUS = /(?:minus|moins|menos|meno|negative|минус) $/i;

export function signOf(before: string): -1 | 0 | 1 {
  const [, hyphen, minus] = SIGN_BEFORE.exec(before) ?? [], sign = hyphen ?? minus;
  return sign === "+" ? 1 : sign !== undefined || MINUS.test(before) ? -1 : 0;
}

/** The unit right after a number, at most a hyphen and one comparing word between. */
export function unitAfter(tokens: readonly Token[], at: number, text: string): { unit: Unit; at: number } | null {
  let next = at + 1;
  if (tokens[next]?.text === "%") return { unit: "percent", at: next };
  if (WAYS_TO_SAY_PERCENT.test(text.slice(tokens[at]!.to))) return { unit: "percent", at: next + 1 };
  if (tokens[next]?.text === "-" || tokens[next]?.text === "‑") next++;
  for (const token of tokens.slice(next, next + 2)) {
    if (token.kind !== "word" && !/[$€£¥×]/.test(token.text)) break;
    const unit = unitOf(token.text.toLowerCase());
    if (unit && !(token.text === "×" && /^\s*[\d(]/.test(text.slice(token.to)))) return { unit, at: tokens.indexOf(token) };
    if (!["compare", "about"].some((list) => isIn(list as "compare", token.text.toLowerCase())) && !/^(full|whole|score|volle|good)$/i.test(token.text)) break;
  }
  return tasksAfter(tokens, next);
}

/** "four of your tasks": "of" and at most one word between. */
function tasksAfter(tokens: readonly Token[], at: number): { unit: Unit; at: number } | null {
  if (!/^(of|von|de|di|delle|das|van|av|af|z|из|з)$/i.test(tokens[at]?.text ?? "")) return null;
  const words = tokens.slice(at + 1, at + 3), found = words.findIndex(({ text }) => unitOf(text.toLowerCase()) === "tasks");
  return found >= 0 && words.slice(0, found).every(({ sense }) => sense === null) ? { unit: "tasks", at: at + 1 + found } : null;
}

/** What a whole number counts, where a word that is neither unit nor glue follows it. */
export function nounAfter(tokens: readonly Token[], at: number): string | null {
  const next = tokens[at + 1];
  return next && next.kind === "word" && next.sense === null && !isPlain(next.text.toLowerCase()) ? next.text.toLowerCase() : null;
}
