/** What a worker asks of a move, in plain words: "no degree", "not below 45k", "stay in healthcare". What tells of the job today is no wish. */
import type { FilterChange, TransitionFilters } from "../../../scoring/index.ts";
import { FOLLOW_UPS, type Finding } from "../findings.ts";
import type { ReadableRole } from "../interpreter.ts";
import { quoted, sentences, type Passage } from "../facts/prose.ts";
import { requestSpans } from "../facts/requests.ts";
import { steeringSpans, type Span } from "../steering/spans.ts";
import { blanked } from "../words/blanked.ts";
import { recent } from "../words/recent.ts";
import { amountsIn, type Amounts } from "./amounts.ts";
import { withIt } from "./fields.ts";
import { PAY_TOPICS } from "./pay.ts";
import type { Tier, WishRule } from "./rule.ts";
import { WAY_IN } from "./training.ts";
import { PLACE_AND_FIELD } from "./where.ts";

/** `adds`: its fields come beside those of before. */
export type Wish = Span & { change: FilterChange; adds: boolean; quote: string };
/** `question`: the open one; empty where the interview is over. `filters`: what was wished for before. */
export type Hearer = { question: string; role: ReadableRole | null; filters?: TransitionFilters };

const TOPICS: readonly (readonly WishRule[])[] = [...PLACE_AND_FIELD, ...WAY_IN, ...PAY_TOPICS];
const MOST_CHARACTERS = 4_000;
/** A longer message that nothing asked for tells of the job as well. */
const MOST_WORDS = 12;

/** Words of a wish that may stand before it in its clause. */
const LEADS_IN = new RegExp(
  String.raw`^[\W_]*(?:(?:and|or|but|so|also|plus|then|please|ok|okay|well|yes|no|maybe|ideally|preferably|only|just|if possible|for me|to me|must be|it must be|it has to be|it should be|should be|`
  + String.raw`with|something|anything|a job|jobs?|work|one|roles?|moves?|that|which|of (?:them|these|those)|is|are|it|i'd like|i would like|i want|we want|i need|i'd prefer|i prefer|i'd rather|i'd take|i would take|i'm fine with|i'm happy with|looking for|i'm looking for|`
  + String.raw`i want to|i'd like to|i'd prefer to|i'd rather|i need to|i must|let me|look for|find(?: me)?|show(?: me)?|give me|list|let's say|say|make it|make that|as long as|provided|on condition|my wish is|my condition is|condition|one thing|actually|`
  + String.raw`in the next job|for the next job|next job|for a new job|in a new job|a new job|the new job|for a move|where (?:could|can|should|might) i (?:go|move)|what else (?:could|can) i do|are there(?: any)?|any|which|what|after all|on second thought|now|honestly|sorry|hmm|and also)(?:[\s,.:!-]+|$))*$`,
);
const ENDS = /^(?: (?:please|for me|thanks|thank you|either|at all|if possible|this time|any ?more|though|anyway|as well|too|at least|ideally))*\s*(?:[.,;:!?)]|$)/;
/** A comma or a joining word begins a clause; a comma in a number does not. */
const JOINT = /,(?!\d)|[;:(]|\s-+\s|\s(?:and|or|but|though|although|however|because|while|so)(?=\s)/g;
/** Other jobs than today's are spoken of. */
const OF_MOVES = /\b(?:next|new|other|another|different|future|any) (?:job|role|position|career|work|field)\b|\b(?:move|switch|retrain|transition|safer jobs?|jobs? that|where (?:could|can|should) i go|what else (?:could|can) i do)\b/;
/** A question about jobs for the worker, not about jobs in general. */
const ASKS_FOR_JOBS = /^\W*(?:and |ok |so |but )?(?:which|what|any|are there|is there|show|list|where (?:could|can|should|might) i|how about|what about|(?:maybe |perhaps )?(?:something|anything))\b(?!.*\b(?:exposed|at risk|affected|replaced?|automated|safest job|in danger)\b)/;
/** What they say of themselves is no wish of the worker's. */
const OTHERS = /\b(?:he|she|they|my (?:boss|manager|wife|husband|partner|son|daughter|kids?|employer|colleagues?|sister|brother|friends?)|(?:the|our|my) (?:company|boss|management|employer|clients?|customers?|patients?)|nobody|people|who)\b/;

const MESSAGES = 200;
/** History is read again at every turn. */
const heard = recent(MESSAGES, (key) => {
  const [message, isOver, soc] = JSON.parse(key) as [string, boolean, string | null];
  return hear(message, isOver, soc);
});

/** All wishes of a message, one per sentence, in their order. Offsets are those of the message. */
export const wishesIn = (message: string, { question, role }: Hearer): readonly Wish[] =>
  heard(JSON.stringify([message.slice(0, MOST_CHARACTERS), question === "", role?.soc ?? null]));

/** `text` with blanks of the same length where `message`, which it is of, speaks of wishes: they tell nothing of the job. */
export const withoutWishes = (text: string, message: string, hearer: Hearer): string => blanked(text, wishesIn(message, hearer));

/** The same as findings. After the interview they also ask for the moves, which they change. `facts`: what else the message says. */
export function wishFindings(message: string, hearer: Hearer, facts: readonly Finding[]): Finding[] {
  const wishes = wishesIn(message, hearer);
  const groups = hearer.filters?.groups ?? [];
  const found = wishes.map(({ change, adds, quote }): Finding => ({ kind: "filter", change: adds ? beside(groups, change) : change, quote }));
  const isAsked = facts.some((one) => one.kind === "request" && !onlyWishes(one, found) && (FOLLOW_UPS as readonly string[]).includes(one.request));
  return wishes.length > 0 && hearer.question === "" && !isAsked ? [...found, { kind: "request", request: "transitions", quote: wishes[0]!.quote }] : found;
}

/** A sentence that wishes asks nothing besides, unless as a question. */
export const onlyWishes = (one: Finding, wishes: readonly Finding[]): boolean =>
  one.kind === "request" && one.request === "explain" && !/\?\s*$/.test(one.quote) && wishes.some(({ kind, quote }) => kind === "filter" && quote === one.quote);

/** Where any field will do, one more changes nothing. */
const beside = (groups: readonly string[], change: FilterChange): FilterChange =>
  ({ ...change, groups: groups.length === 0 ? [] : [...new Set([...groups, ...(change.groups ?? [])])] });

function hear(text: string, isOver: boolean, soc: string | null): Wish[] {
  const taken = [...steeringSpans(text), ...requestSpans(text).filter(({ request }) => request !== "transitions")];
  const passages = sentences(text).filter(({ start, raw }) => !taken.some((span) => span.start < start + raw.length && start < span.end));
  const isShort = isOver && text.trim().split(/\s+/).length <= MOST_WORDS;
  const isAboutMoves = isShort || passages.some(({ text: words }) => OF_MOVES.test(words));
  return passages.flatMap((sentence) => {
    const change = changeIn(sentence, isAboutMoves, soc);
    return change ? [{ ...change, quote: quoted(sentence), start: sentence.start, end: sentence.start + sentence.raw.length }] : [];
  });
}

function changeIn(sentence: Passage, isAboutMoves: boolean, soc: string | null): Pick<Wish, "change" | "adds"> | null {
  if (/\?\s*$/.test(sentence.text) && !ASKS_FOR_JOBS.test(sentence.text)) return null;
  const amounts = amountsIn(withIt(sentence.text, sentence.raw));
  const heardAs = (isFree: boolean): { change: FilterChange; adds: boolean }[] => TOPICS.flatMap((rules) => {
    for (const one of rules) {
      const change = changeBy(one, amounts, isFree, soc);
      if (change) return [{ change, adds: one.adds === true }];
    }
    return [];
  });
  const firm = heardAs(isAboutMoves || /\?\s*$/.test(sentence.text));
  // "At least 45k and no degree": beside one wish the bare words are another.
  const found = firm.length > 0 ? heardAs(true) : firm;
  return found.length > 0 ? { change: Object.assign({}, ...found.map(({ change }) => change)) as FilterChange, adds: found.some(({ adds }) => adds) } : null;
}

function changeBy({ tier, words, change }: WishRule, amounts: Amounts, isFree: boolean, soc: string | null): FilterChange | null {
  if (tier === "bare" && !isFree) return null;
  for (const match of amounts.text.matchAll(new RegExp(words.source, "g"))) {
    if (!stands(tier, amounts.text, match.index, match[0])) continue;
    const made = change({ match: match[0], amounts, soc });
    if (made) return made;
  }
  return null;
}

/** Whether words stand where their sort of rule allows them. */
function stands(tier: Tier, text: string, start: number, match: string): boolean {
  const rest = text.slice(start + match.length);
  const from = Math.max(0, ...[...text.matchAll(JOINT)].map((joint) => joint.index + joint[0].length).filter((at) => at <= start));
  const head = text.slice(from, start);
  if (tier === "said" && SELF.test(match)) return !OTHERS.test(head);
  return LEADS_IN.test(head) && (tier !== "bare" || /\?\s*$/.test(text) || ENDS.test(rest) || JOINT_NEXT.test(rest));
}
const SELF = /^(?:i|im|me)\b/;
const JOINT_NEXT = /^\s*(?:(?:and|or|but|though|although|because|so)\b|[-/])/;
