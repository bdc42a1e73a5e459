/** Amounts that only explain the one before them: "20 hours a week, mornings", "2 hours of moulds, mostly for night guards". */
import { LONGEST_DAY } from "../clauses/measure.ts";
import type { Statement } from "../clauses/statement.ts";

const MOSTLY = /^(?:but |and |though )?(?:mostly|mainly|almost all|nearly all)\b/;

/** Whether the statement at a place adds nothing to the amount right before it in its sentence. */
export function explainsAmount(statements: readonly Statement[], at: number): boolean {
  const [one, before] = [statements[at]!, statements[at - 1]];
  if (!before?.measure || before.sentence !== one.sentence) return false;
  const { measure } = one;
  if (measure?.unit === "vague") return "value" in before.measure && MOSTLY.test(one.text);
  return measure?.unit === "slots" && one.headless && before.measure.unit === "time" && before.measure.value > LONGEST_DAY;
}
