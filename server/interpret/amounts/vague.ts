/** The vague words of the method: "most of", "a good chunk", "a bit", "hardly ever". */
import type { VagueWord } from "../../../scoring/index.ts";
import type { Token } from "../words/tokens.ts";
import { ahead, before, covered, type Read } from "./quantity.ts";
import { pattern } from "../words/pattern.ts";

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
  String.raw`not much (?:else|more|to)|hardly (?:a|the|think|notice)|(?:mostly|mainly|nearly all|almost all) (?:just |very |quite |pretty |fairly )?(?:because|when|complex|complicated|routine|simple|straightforward|easy|hard|difficult|tricky|standard|desk based|hands on|remote|from home|on site|onsite|at home)(?! \w+ing))\b`,
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
  const plausible = noun.endsWith("ing") || tokens[at + 1]?.kind === "mark"
    || /^some (?:of|admin|light|basic|routine|general|minor|work|paperwork|phone|computer|time)\b/.test(text) || noun.length > 4;
  const people = THINGS.test(noun);
  return some && plausible && !people && SOME_BEFORE.test(before(tokens, at, 2)) ? vague("some", at + covered(some)) : null;
}

/** "mostly charts" says how much; "insulin mostly" does not. */
const isHead = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.kind === "word" && (at === 0 || tokens[at - 1]!.kind === "mark"
    || /^(?:is|'s|its|i|do|am|'m|im|and|just|are|on|was)$/.test(tokens[at - 1]!.text));

const vague = (word: VagueWord, next: number): Read => ({ reading: { kind: "vague", word }, about: false, next });
