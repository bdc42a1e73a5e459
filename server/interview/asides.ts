/** What is said to a message that the answerer is not asked about: pay in another currency, and words taken back. */
import type { Finding } from "../interpret/findings.ts";
import type { Answered } from "./desk.ts";
import { current, tells, type Interview } from "./interview.ts";

const IN_DOLLARS = "Pay here is in US dollars a year, before tax, and I convert no other currency, so I set no least pay. Say it in dollars: “at least $45,000 a year”.";
const TAKEN_BACK = "I took your last message back: your week, the facts and your wishes are as they were before it.";
const NOTHING_TOLD = "There is nothing to take back: the last message changed nothing. Tell me what is wrong, or change it in the panel.";

/** Null where there is nothing to say. `isForeignPay`: it wishes for pay in another currency; `before`: the interview without the message. */
export function noteOn(findings: readonly Finding[], isForeignPay: boolean, before: Interview): string | null {
  if (findings.some((one) => one.kind === "request" && one.request === "undo")) return tells(current(before.turns).at(-1)) ? TAKEN_BACK : NOTHING_TOLD;
  return isForeignPay ? IN_DOLLARS : null;
}

export const asAnswer = (note: string): Answered => ({ text: note, suggestions: [], by: "embedded", notice: null });

/** The answer with the note before it. */
export const withNote = (note: string | null, answered: Answered | null): Answered | null =>
  (note === null || answered === null ? answered : { ...answered, text: `${note}\n\n${answered.text}` });

/** What is asked beside a command that is carried out: "What if …? Keep it as audits." */
export function questionOf(text: string, findings: readonly Finding[]): string {
  const rest = findings.reduce((left, { kind, quote }) => (kind === "scenario" && quote ? left.replace(quote, () => " ") : left), text);
  return /\p{L}/u.test(rest) ? rest.trim() : text;
}
