/** Whether a sentence tells all of a finding: then only that sentence can be meant for us, whatever stands beside it. */
import { folded } from "../../steering/phrases.ts";
import type { SaidFinding } from "../reply.ts";
import { partsOf } from "./amounts.ts";
import { isAbout } from "./says.ts";
import { DIFFICULTY, NEGATION, TENURE } from "./said-words.ts";

/** A quote that is its own amount says so by a digit. */
const stand = (terms: readonly Parameters<typeof partsOf>[0][], quote: string, sentence: string): boolean => terms.length > 0
  && terms.every((term) => (term.amount !== quote || /\d/.test(quote)) && partsOf(term).every((part) => sentence.includes(part)));

/** An amount, a fact by its name, a denial of work, a number of years. */
export function isComplete(said: SaidFinding, sentence: string): boolean {
  switch (said.kind) {
    case "own_task": return said.terms.length > 0;
    case "time": return said.op !== "vague" && stand(said.terms, said.quote, sentence);
    case "week": return stand(said.hours, said.quote, sentence);
    case "not_done": return NEGATION.test(folded(said.quote));
    case "context": return isAbout(said.key, said.quote);
    case "level": return said.years !== null && /\p{L}/u.test(said.years) && TENURE.test(folded(said.years));
    case "complexity": return DIFFICULTY.test(folded(said.quote));
    default: return false;
  }
}
