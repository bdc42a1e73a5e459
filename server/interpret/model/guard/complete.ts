/** Whether a sentence tells all of a finding: then only that sentence can be meant for us, whatever stands beside it. */
import { asked } from "../../facts/asked.ts";
import { any, folded } from "../../steering/phrases.ts";
import type { Heard } from "../justified.ts";
import type { SaidFinding } from "../reply.ts";
import { asksOf, partsOf } from "./amounts.ts";
import { isAbout } from "./says.ts";
import { DIFFICULTY, NEGATION, TENURE } from "./said-words.ts";

const REST = any(`
  rest, remain*, remaining, other*, everything else, left, leftover*, balance, resto, demas, restante*, sobra*, reste, autres, ubrig*, verbleib*, restlich*, rimanente, altro, reszt*, pozostal*, overige, overig,
  geri kalan, kalan, gerisi, осталь*, решт*, інше, 其余, 其餘, 剩, 残り, 나머지, बाकी, الباقي, باقي, con lai
`);

/** A quote that is its own amount says so by a digit. */
const stand = (terms: readonly Parameters<typeof partsOf>[0][], quote: string, sentence: string): boolean => terms.length > 0
  && terms.every((term) => (term.amount !== quote || /\d/.test(quote)) && partsOf(term).every((part) => sentence.includes(part)));

/** An amount, a fact by its name or asked for, a denial of work, a number of years, a job. */
export function isComplete(said: SaidFinding, sentence: string, context: Heard["context"]): boolean {
  const topics = asked(context.question);
  switch (said.kind) {
    case "own_task": return said.terms.length > 0;
    case "time": return said.op === "remainder" ? REST.test(folded(said.quote)) : said.op !== "vague" && stand(said.terms, said.quote, sentence);
    case "week": return stand(said.hours, said.quote, sentence);
    case "not_done": return NEGATION.test(folded(said.quote)) || asksOf(said.tasks, context);
    case "context": return isAbout(said.key, said.quote) || topics.includes(said.key);
    case "level": return topics.includes("level") || (said.years !== null && /\p{L}/u.test(said.years) && TENURE.test(folded(said.years)));
    case "complexity": return DIFFICULTY.test(folded(said.quote));
    case "role": case "wish": return true;
    case "request": return false;
  }
}
