/** Whether a worker's words can carry what a model says of them: by their kind and by what they speak of, never by the effect on the score. */
import type { ReadingContext } from "../interpreter.ts";
import { isAttacked } from "../steering/spans.ts";
import { isSuspicious } from "../steering/suspicion.ts";
import { amountStands, isBacked } from "./guard/amounts.ts";
import { saysComplexity, saysContext, saysLevel, saysNotDone, saysRole, saysWeek } from "./guard/says.ts";
import { isComplete } from "./guard/complete.ts";
import { sentenceOf } from "./guard/clause.ts";
import { asksUs } from "./guard/request-words.ts";
import { witnessed } from "./guard/witness.ts";
import type { SaidFinding } from "./reply.ts";
import { saysWish } from "./wish.ts";

/**
 * `message`: where the finding's quote stands, the message or an earlier answer; `text`: its quotable part, of the same length. The
 * context's question is the one that it answers.
 */
export type Heard = { text: string; message: string; context: ReadingContext };

/**
 * False where the quote does not stand in quotable text, or does not speak of what the finding claims. In a message that tries to steer or seems to,
 * and in the one after an attack, the rules must see the same, or the words must name the task. Does not depend on scores; nothing throws.
 */
function justified(said: SaidFinding, heard: Heard): boolean {
  if (said.kind === "request") return asksUs(said, heard, isSuspect(said, heard));
  if (said.quote.trim() === "" || !heard.text.includes(said.quote)) return false;
  return speaks(said, heard) && (!isSuspect(said, heard) || witnessed(said, heard));
}

function speaks(said: Exclude<SaidFinding, { kind: "request" }>, heard: Heard): boolean {
  switch (said.kind) {
    case "time": case "own_task": return amountStands(said, heard) && isBacked(said, heard);
    case "not_done": return saysNotDone(said, heard);
    case "complexity": return saysComplexity(said, heard);
    case "level": return saysLevel(said, heard);
    case "context": return saysContext(said, heard);
    case "week": return saysWeek(said, heard);
    case "wish": return saysWish(said, sentenceOf(said.quote, heard.text));
    case "role": return saysRole(said, heard);
  }
}

/** What of a finding the words carry: a level without the parts that they do not speak of; null where nothing is left. */
export function supported(said: SaidFinding, heard: Heard): SaidFinding | null {
  if (justified(said, heard)) return said;
  if (said.kind !== "level") return null;
  const parts = [{ ...said, level: null, leads: null }, { ...said, years: null, leads: null }, { ...said, years: null, level: null }];
  const [years, level, leads] = parts.map((part) => justified(part, heard));
  return years || level || leads ? { ...said, years: years ? said.years : null, level: level ? said.level : null, leads: leads ? said.leads : null } : null;
}

/** Whoever has just tried to steer may go on with it in words that look like none; ids of tasks are no words of a worker's. */
function isSuspect(said: SaidFinding, { message, context }: Heard): boolean {
  const { history, role } = context;
  if (isAttacked(message) || isAttacked(history.at(-1)?.answer ?? "")) return true;
  if ((role?.tasks ?? []).some(({ id }) => /[-_]/.test(id) && message.includes(id))) return true;
  const sentence = sentenceOf(said.quote, message);
  return isSuspicious(isComplete(said, sentence, context) ? sentence : message);
}
