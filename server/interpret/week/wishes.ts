/** What a worker wants recorded without doing it: "put that the other way round", "add 20% audits, it sounds important. I don't do any." */
import type { Statement } from "../clauses/statement.ts";
import { pattern } from "../words/pattern.ts";

const ASKS = pattern(
  String.raw`^(?:(?:but|and|so|ok|okay|now|then|please|just|also|maybe|oh|well|hey|can you|could you|would you|you can|you could|`,
  String.raw`i 'd like you to|i would like you to|why do n't you|let 's|,) )*`,
  String.raw`(?:say|put|write|record|note|log|enter|add|set|mark|count|list|make|bump|give|pretend|swap|switch|flip|reverse|throw|`,
  String.raw`stick|include)\b`,
);
const REVERSED = pattern(
  String.raw`\b(?:the )?other way (?:round|around)\b|\b(?:swap|switch|flip|reverse) (?:it|them|those|that|these|the (?:two|`,
  String.raw`numbers))\b`,
);
const CORRECTS = /\b(?:sorry|mistake|mixed|wrong|meant|actually|correction|misspoke|confused|messed)\b/;
const OWNS_UP = pattern(
  String.raw`\b(?:i (?:do n't|dont|do not|never|did n't|wo n't) (?:actually |really |even |ever )?(?:do|touch|have|spend|did)\b|`,
  String.raw`(?:there 's|we have|they have) (?:a|an|another|someone|somebody|people) .{0,30}for (?:it|that|them)|not (?:really|`,
  String.raw`actually) (?:mine|true|me)|`,
  String.raw`(?:it|that|which|they) (?:sounds?|looks?|reads?|scores?)\b|(?:who|nobody|no one|noone) (?:'s|'ll|is|`,
  String.raw`will)? ?(?:checks?|checking|knows?|know|cares?|notices?)|`,
  String.raw`(?:cmon|c'mon|come on)\b|(?:are|is|'s|be|being) safer?\b|do me a favou?r|be a (?:pal|mate|dear)|for the (?:score|`,
  String.raw`result|form)|even (?:though|if) i)`,
);

/** The result, not the work. */
const RESULT = pattern(
  String.raw`\b(?:put|set|make|mark|write|keep|get|bring) (?:down )?(?:my|the|me|our) (?:own )?(?:risk|score|rating|result|`,
  String.raw`exposure|number|grade)\b`,
);

/** Statements without the amounts that the worker only wishes for; what is denied right behind stays. */
export function withoutWishes(statements: readonly Statement[]): Statement[] {
  const wished = new Set(statements.flatMap((one, at) => (isWish(statements, at) ? [one.sentence] : [])));
  return wished.size === 0 ? [...statements] : statements.filter(({ sentence }) => !wished.has(sentence));
}

function isWish(statements: readonly Statement[], at: number): boolean {
  const { text, measure, sentence } = statements[at]!;
  if (!measure) return false;
  if (RESULT.test(text)) return true;
  if (!ASKS.test(text)) return false;
  const beside = statements.filter((other) => other.sentence >= sentence && other.sentence <= sentence + 1);
  const near = beside.map((other) => other.text).join(" , ");
  return REVERSED.test(near) ? !CORRECTS.test(near) : OWNS_UP.test(near);
}
