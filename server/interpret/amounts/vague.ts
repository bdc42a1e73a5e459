/** Words instead of numbers: the vague words of the method, "the rest", "about as much again", and how often without an amount. */
import type { VagueWord } from "../../../scoring/index.ts";
import type { Token } from "../words/tokens.ts";
import { readSingle } from "./numbers.ts";
import { ahead, before, covered, type Period, type Read } from "./quantity.ts";
import { pattern } from "../words/pattern.ts";
import { readPeriod } from "./units.ts";


const SIZE = "(?:chunk|part|portion|share|slice|piece|deal|proportion|lump)";
const WORDS: [RegExp, VagueWord][] = [
  [pattern(
    String.raw`^(?:nearly|almost|practically|virtually|pretty much|just about|basically) (?:all|everything|`,
    String.raw`the whole)\b(?: of)?(?: (?:of )?(?:my|the|it|this|that)\b)?(?: (?:time|week|day|shift))?`,
  ), "nearly_all"],
  [pattern(
    String.raw`^(?:most of (?:my|the|our|a|it|that|what)|most of|mostly|the majority(?: of)?|(?:the|a) bulk(?: of)?|the (?:lion 's|`,
    String.raw`biggest|main|largest) (?:share|part|chunk)|the main thing|mainly|more than half)\b(?: (?:my|the) )?(?: ?(?:time|week|`,
    String.raw`day|shift))?`,
  ), "most"],
  [new RegExp(`^(?:a|one) (?:good|big|large|huge|decent|fair|sizeable|sizable|healthy|major|hefty|great|solid|massive|significant|considerable) (?:old )?${SIZE}(?: of)?\\b`), "good_chunk"],
  [/^(?:a lot of (?:my|the) (?:time|week|day)|lots of (?:my )?time|a lot|loads of|a chunk of|a ton of)\b/, "good_chunk"],
  [pattern(
    String.raw`^(?:a (?:fair|good|decent) (?:bit|amount|few bits)|quite a (?:bit|lot|few)|a fair (?:few|old bit)|a reasonable amount|`,
    String.raw`a moderate amount)\b(?: of)?`,
  ), "fair_bit"],
  [pattern(
    String.raw`^(?:hardly (?:ever|any|at all|anything)|barely(?: any| ever)?|rarely|seldom|scarcely|almost never|next to nothing|`,
    String.raw`once in a blue moon|very rarely|very seldom|(?:only )?once in a while|very (?:very )?little|hardly)\b`,
  ), "hardly_ever"],
  [new RegExp(`^(?:(?:just |only )?(?:a|the) (?:little|tiny|wee|small|odd) (?:${SIZE.slice(3, -1)}|bit|amount|fraction)(?: of)?|a (?:bit|little|touch|smidge|sliver|tad|dash|smattering|scrap|spot|sprinkling)(?: of)?|bits (?:and|of)(?: (?:bobs|pieces))?|tiny|little bit|bit of|not (?:a lot|much|very much)|occasionally|now and (?:then|again)|here and there|every so often|from time to time|once in a while)\\b`), "a_bit"],
];
const SOME = /^some(?: of (?:my|the) (?:time|week|day))?\b/;
const SOME_BEFORE = pattern(
  String.raw`(?:^|\b(?:there is|there's|there 's|theres|do|does|did|also|and|then|plus|with|is|'s|get|got|have|add|but|still|yes|`,
  String.raw`yeah|so|includes?|doing|up|in|on|well)|[,.;:—…-])$`,
);

const NO_AMOUNT = pattern(
  String.raw`^(?:bit of an?\b|a (?:bit|little|lot) (?:more|less|of a|longer|different|late|early|too|over|under|faster|odd|extra|`,
  String.raw`tired|about|later|bigger|smaller|newer|better|like|nervous|old|young|bigger|harder|easier|complicated)|`,
  String.raw`not much (?:else|more|to)|hardly (?:a|the|think|notice)|mostly (?:just )?(?:because|when))\b`,
);

const THINGS = pattern(
  String.raw`^(?:days?|weeks?|people|poor|one|idiot|guy|kid|kids|times?|other|kind|sort|things?|stuff|body|where|how|what|reason|`,
  String.raw`years?|months?|random|new|old|guys|folks|customers|clients|patients|victorian|company|companies|places)$`,
);

/** A vague word. "some" counts only as "there is some looking up", never as "some poor soul". */
export function readVague(tokens: readonly Token[], at: number): Read {
  const text = ahead(tokens, at, 8);
  for (const [pattern, word] of WORDS) {
    const match = pattern.exec(text);
    if (match && /^(?:mostly|mainly)$/.test(match[0].trim()) && !isHead(tokens, at)) return null;
    if (match && !NO_AMOUNT.test(text)) {
      return vague(word, at + covered(match));
    }
  }
  const some = SOME.exec(text);
  const noun = tokens[at + 1]?.text ?? "";
  const plausible = /ing$/.test(noun) || tokens[at + 1]?.kind === "mark" || /^some (?:of|admin|light|basic|routine|general|minor|work|paperwork|phone|computer|time)\b/.test(text) || noun.length > 4;
  const people = THINGS.test(noun);
  return some && plausible && !people && SOME_BEFORE.test(before(tokens, at, 2)) ? vague("some", at + covered(some)) : null;
}

/** "mostly charts" says how much; "insulin mostly" does not. */
const isHead = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.kind === "word" && (at === 0 || tokens[at - 1]!.kind === "mark" || /^(?:is|'s|its|i|do|am|'m|im|and|just|are|on|was)$/.test(tokens[at - 1]!.text));

const vague = (word: VagueWord, next: number): Read => ({ reading: { kind: "vague", word }, about: false, next });

const REST = pattern(
  String.raw`^(?:(?:all |and )?the (?:rest|remainder|balance|leftovers?|remaining (?:time|hours|part|bit|percent|`,
  String.raw`percentage))(?: of (?:it|that|my|the|time|this|them)(?: (?:time|week|day|shift|hours|morning|afternoon|job))?)?|`,
  String.raw`the rest|balance time|whatever (?:time |hours |'s |is |else is )*(?:left|remains|over)(?: over)?|what(?: 's| is|`,
  String.raw`ever is|ever 's)? (?:left|remains)(?: over)?|everything else|the (?:last|final|leftover|remaining) (?:bit|chunk|part|`,
  String.raw`piece|slice|sliver|little bit|of it|of the (?:week|time|day))|anything left(?: over)?|rest of (?:the|my) (?:time|week|`,
  String.raw`day|shift)|remaining time|remainder|rest is|rest goes)\b`,
);
const NOT_REST = pattern(
  String.raw`^the rest (?:of (?:the (?:year|world|team|staff|crew|office|group|family|class|company|building|house|gang|lads|girls|`,
  String.raw`boys|department|unit)|us|them|my (?:team|life|crew)))\b`,
);

/** "the rest", "whatever is left", "the last bit". */
export function readRest(tokens: readonly Token[], at: number): Read {
  const text = ahead(tokens, at, 8);
  const match = REST.exec(text);
  if (!match || /\b(?:i'm|i am|'m|be)$/.test(before(tokens, at, 2)) || /^(?:after|in|by|from|behind|to do)\b/.test(ahead(tokens, at + covered(match), 2)) || NOT_REST.test(text) || readSingle(tokens, at + covered(match))?.article === false) return null;
  return { reading: { kind: "rest" }, about: false, next: at + covered(match) - (/ (?:is|goes)$/.test(match[0]) ? 1 : 0) };
}

const SAME: [RegExp, number][] = [
  [pattern(
    String.raw`^(?:about |roughly |around )?(?:as much|as long)(?: time)? again\b|^(?:about |roughly |around )?(?:the same|`,
    String.raw`same) (?:again|amount(?: of time)?(?: again)?)\b`,
  ), 1],
  [pattern(
    String.raw`^(?:about |roughly |around )?(?:as much|as long|the same|same|equal(?: amount)?|an equal amount)(?: time)? (?=(?:on|`,
    String.raw`for|goes|with|is spent|in|as|to)\b(?! (?:way|time)))`,
  ), 1],
  [/^(?:about |roughly |around )?(?:the same)(?= \w+ing\b)/, 1],
  [/^(?:twice|double) (?:that|as much|the (?:time|amount))\b/, 2], [/^(?:half|half of) (?:that|as much|as long|the amount)\b(?! (?:again|shift|day|week))/, 0.5],
  [/^(?:that|those|this) (?:hours?|half hour|slot|chunk|quarter|third|afternoon|morning)\b(?! (?:is|was|before|after|ago))/, 1],
  [/^three times (?:that|as much)\b/, 3], [/^half as much again\b/, 1.5],
];

/** A multiple of the amount before: "about as much again", "twice that". */
export function readSame(tokens: readonly Token[], at: number): Read {
  const text = ahead(tokens, at, 7);
  if (/\b(?:at|in|on|do|does|doing|of)$/.test(before(tokens, at, 1))) return null;
  const found = SAME.find(([pattern]) => pattern.test(text));
  if (!found) return null;
  return { reading: { kind: "same", factor: found[1] }, about: true, next: at + covered(found[0].exec(text)) };
}

const TIMES: Record<string, number> = { once: 1, twice: 2, thrice: 3 };

const EVENTS = pattern(
  String.raw`^(?:times|runs|trips|visits|sessions|classes|lessons|meetings|rounds|flights|games|shows|events|appointments|`,
  String.raw`drop-offs|deliveries|services|rehearsals|walks)$`,
);

const EVERY_PERIOD = pattern(
  String.raw`^(?:every|each)(?: single)? (day|shift|night|evening|week|month|year)\b|^(daily|nightly|weekly|monthly|annually|`,
  String.raw`quarterly)\b`,
);

/** How often, without how long: "three times a week", "every day", "weekly", "every two weeks". */
export function readTimes(tokens: readonly Token[], at: number): Read {
  const text = ahead(tokens, at, 4);
  const rare = /^(?:every (?:other|second|two|2) weeks?|fortnightly|biweekly|bi weekly|every fortnight|a fortnight)\b/.exec(text);
  if (rare) return times(0.5, "week", at + covered(rare));
  const other = /^every (?:other|second) (?:day|shift)\b/.exec(text);
  if (other) return times(0.5, "day", at + covered(other));
  const plain = EVERY_PERIOD.exec(text);
  if (plain) return everyPeriod(tokens, at, plain);
  const number = TIMES[tokens[at]!.text] !== undefined ? { value: TIMES[tokens[at]!.text]!, next: at + 1, article: false } : readSingle(tokens, at);
  if (!number || number.article) return null;
  const next = EVENTS.test(tokens[number.next]?.text ?? "") ? number.next + 1 : number.next;
  if (next === number.next && TIMES[tokens[at]!.text] === undefined) return null;
  const period = readPeriod(tokens, next);
  return period ? times(number.value, period.per, period.next) : null;
}

function everyPeriod(tokens: readonly Token[], at: number, match: RegExpExecArray): Read {
  if (match[0].startsWith("quarterly")) return times(4, "year", at + 1);
  const period = readPeriod(tokens, at);
  return times(1, period?.per ?? "day", at + covered(match));
}

const times = (count: number, per: Period, next: number): Read => ({ reading: { kind: "times", count, per }, about: false, next });
