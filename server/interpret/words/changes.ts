/** Sentences that change what was noted, though some look like questions. */
import { pattern } from "./pattern.ts";

const OPENING = String.raw`^[\s"'(-]*(?:(?:ok|okay|hey|hi|hello|and|so|please|sorry|actually|no|well|oh|wait|but)[\s,.!-]+)*`;
const ASKED = pattern(
  OPENING, String.raw`(?:(?:can|could|would|will) (?:you|u)|you can|please) (?:(?:please|just|also|maybe|then) )*(?:change|set|put|make|take|remove|drop|correct|fix|update|lower|raise|reduce|increase|cut)\b`,
  String.raw`(?=.*(?:\d|\bhours?\b|\bhalf\b|\bout\b|\boff\b|\bremove\b|\bdrop\b))`,
);
const MEANT = pattern(OPENING, String.raw`what i (?:really |actually )?(?:meant|mean|should have (?:said|written)|wanted to say)\b`);
/** "More like 9 hours", "no more loading for me". */
const LIKELIER = pattern(OPENING, String.raw`(?:more like|closer to|rather) (?:about |maybe )?(?:\d|an? hour|half|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)\b)`);
const NO_MORE = /^\W*(?:(?:sorry|actually|oh|wait|well|and|but)[\s,.!-]+)*no more \w+(?: \w+){0,3}(?: for (?:me|us)| since| now\b| these days|[\s.!]*$)/;
/** "Filing is 5h", "18, not 20", "that should be 12", "the certificate is not required": no question without its words. */
const STATES = /\d ?(?:h|hrs?|hours?|%|percent)(?!\w)|\bnot (?:about )?\d|\b(?:should be|should have been|make (?:it|that)|correction:?) (?:about |more like |rather )?\d|\b(?:the|my|our|an?) \w+(?: \w+)? (?:is|are|was|were) (?:not|no longer)\b/;
const ASKS = pattern(OPENING, String.raw`(?:why|how|what|where|which|who|when|is|are|am|was|were|can|could|should|would|will|do|does|did|has|have|if|suppose|say|imagine|pretend|explain|show|compare|tell|give|need|want|find)\b`, String.raw`|\?\s*$|\b(?:vs|versus|how (?:much|many|long|come)|what (?:if|can|about)|any (?:change|difference|effect))\b|\b(?:can|should|would|will|do|am) i\b`);
const isStated = (sentence: string): boolean => STATES.test(sentence) && !ASKS.test(sentence) && !/\b(?:think\w*|thinkin|go\w*) (?:of|about|part|down)\b/.test(sentence);

/** `sentence` in small letters: "can you change bank recs to 12 hours?", "what i meant was 12 hours". */
export const asksToChange = (sentence: string): boolean => isStated(sentence) || [ASKED, MEANT, LIKELIER, NO_MORE].some((words) => words.test(sentence));
