/** Lists that name the unit once or never: "16 hours coding, 6 payer rules, 5 denials". */
import type { Token } from "../words/tokens.ts";
import { pattern } from "../words/pattern.ts";
import { readNumber } from "./numbers.ts";
import type { Quantity } from "./quantity.ts";

/** So many items that begin with a number make a list of amounts. */
const LEAST_ITEMS = 3;
/** What is counted, not timed. */
const COUNTED = pattern(
  String.raw`^(?:people|persons?|coders?|charts?|patients?|customers?|clients?|kids?|child(?:ren)?|cases|calls|emails|tickets|items?|`,
  String.raw`units?|boxes|pages|years?|yrs?|months?|mos?|weeks?|days?|times?|miles?|km|dollars|bucks|guys|wom[ae]n|m[ae]n|staff|employees|`,
  String.raw`doctors|nurses|teachers|students|trucks|machines|beds|rooms|tables|sites|locations|am|pm|of|the|an?|or|to|more|other|`,
  String.raw`th|st|nd|`,
  String.raw`rd|per|in|at|out|x|times|half|hundred|thousand|k|nights?|shifts?|mornings?|afternoons?|\w+days?)$`,
);

/** The amounts with those added that a list's other items show to be amounts. */
export function withLists(tokens: readonly Token[], found: readonly Quantity[]): Quantity[] {
  const added: Quantity[] = [];
  let [sentence, heads]: [Quantity[], number] = [[], 0];
  const close = (): void => {
    if (heads >= LEAST_ITEMS) added.push(...sentence);
    [sentence, heads] = [[], 0];
  };
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.kind === "mark" && /^[.?!\n]$/.test(tokens[at]!.text)) close();
    if (!isHead(tokens, at)) continue;
    const known = found.find(({ start }) => start === at);
    const item = known ? null : elliptic(tokens, at, found);
    if (item) sentence.push(item);
    if (item || known?.kind === "time" || known?.kind === "bare" || (known?.kind === "share" && known.percent)) heads += 1;
  }
  close();
  return added.length === 0 ? [...found] : [...found, ...added].sort((a, b) => a.start - b.start);
}

const isHead = (tokens: readonly Token[], at: number): boolean => {
  const last = tokens[at - 1];
  return !last || (last.kind === "mark" && /^[.?!\n,;:—]$/.test(last.text)) || /^(?:and|plus|then|&)$/.test(last.text);
};

function elliptic(tokens: readonly Token[], at: number, found: readonly Quantity[]): Quantity | null {
  const number = readNumber(tokens, at);
  const noun = number && tokens[number.next];
  if (!number || number.article || number.value <= 0 || number.value > 100 || noun?.kind !== "word" || COUNTED.test(noun.text)) return null;
  if (found.some(({ start, end }) => start < number.next && end > at)) return null;
  const { value, low, high, about } = number;
  return { kind: "bare", of: null, outOf: null, value, low, high, about, start: at, end: number.next };
}
