/** Amounts that a sentence names only to say that another one is right: "12 hours, not 8", "I said 6 but I meant 4". */
import { ahead, before, type Quantity } from "../amounts/quantity.ts";
import { pattern } from "../words/pattern.ts";
import type { Token } from "../words/tokens.ts";
import { isMain } from "./measure.ts";
import type { Span } from "./sentences.ts";

const ABOUT = "(?: (?:the|about|like|around))?$";
const DENIED = pattern(String.raw`\b(?:not|n't|instead of|rather than|no longer|used to be|(?:down|up) from|previously|formerly|wrongly)${ABOUT}`);
const WAS = /\b(?:was|were|had|did)(?: about)?$/;
const BEFORE_NOW = /^(?:before|previously|earlier|at first|back then|last (?:year|month)|in the past|until (?:now|recently))\b/;
const SAID = pattern(
  String.raw`\b(?:(?:i|we) (?:had |have |'ve )?(?:said|told (?:you|u)|wrote|typed|mentioned|answered)|(?:you|u) (?:have|had|wrote|noted|got|say|said|think|thought|heard|put)|`,
  String.raw`it (?:says|said|shows))\b`,
);
const CORRECTS = pattern(
  String.raw`\b(?:meant|mean|should (?:be|have been|say|read)|actually|really|in fact|it 's|its|that 's|it is|it was|more like|make (?:it|that)|closer to|wrong|in truth|not)\b`,
);

/** The amounts without those; a plain number in the place of one has its unit. */
export function withoutTakenBack(tokens: readonly Token[], span: Span, all: readonly Quantity[]): readonly Quantity[] {
  const quantities = all.some((q) => hasGrown(tokens, q)) ? all.map((q) => (hasGrown(tokens, q) ? grown(q) : q)) : all;
  const inside = quantities.filter((q) => q.start >= span.start && q.end <= span.end && isMain(q) && q.kind !== "vague");
  if (inside.length < 2) return quantities;
  const gone = inside.filter((q, at) => isDenied(tokens, q) || wasSaid(tokens, span, inside, at));
  if (gone.length === 0 || gone.length === inside.length) return quantities;
  const right = inside.filter((q) => !gone.includes(q));
  return quantities.filter((q) => !gone.includes(q)).map((q) => (right.length === 1 && q === right[0] ? inUnitOf(q, gone[0]!) : q));
}

/** "It went up from 6 to 10 hours" is no range. */
const GROWS = /\b(?:went|gone|goes|changed|rose|risen|grew|grown|increased|moved|raised|climbed)(?: up)?(?: from)?(?: about)?$/;
const hasGrown = (tokens: readonly Token[], q: Quantity): boolean => "high" in q && q.high !== null && GROWS.test(before(tokens, q.start, 4));
const grown = (q: Quantity): Quantity => ("high" in q && q.high !== null ? { ...q, value: q.high, low: null, high: null } : q);

function isDenied(tokens: readonly Token[], { start, end }: Quantity): boolean {
  const lead = before(tokens, start, 3);
  return DENIED.test(lead) || (/\bfrom(?: about)?$/.test(lead) && /^(?:down )?to\b/.test(ahead(tokens, end, 2))) || (WAS.test(lead) && BEFORE_NOW.test(ahead(tokens, end, 2)));
}

/** What was said comes first and is corrected behind, or follows the right amount: "10 hours, I told you 8". */
function wasSaid(tokens: readonly Token[], { start }: Span, inside: readonly Quantity[], at: number): boolean {
  const [q, last, next] = [inside[at]!, inside[at - 1], inside[at + 1]];
  const from = last?.end ?? start;
  if (!SAID.test(ahead(tokens, from, q.start - from))) return false;
  return last !== undefined || (next !== undefined && CORRECTS.test(ahead(tokens, q.end, next.start - q.end)));
}

function inUnitOf(right: Quantity, wrong: Quantity): Quantity {
  if (right.kind !== "bare" || right.of !== null || right.outOf !== null || (wrong.kind !== "time" && wrong.kind !== "slots" && !(wrong.kind === "share" && wrong.percent))) return right;
  const { value, low, high, start, end, about } = right;
  const by = wrong.kind === "share" ? 0.01 : 1;
  const part = (of: number | null): number | null => (of === null ? null : of * by);
  return { ...wrong, value: value * by, low: part(low), high: part(high), start, end, about };
}
