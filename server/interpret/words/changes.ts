/** Requests to change what was noted: they look like questions and state something all the same. */
import { pattern } from "./pattern.ts";

const OPENING = String.raw`^[\s"'(-]*(?:(?:ok|okay|hey|hi|hello|and|so|please|sorry|actually|no|well|oh|wait|but)[\s,.!-]+)*`;
const ASKED = pattern(
  OPENING, String.raw`(?:(?:can|could|would|will) (?:you|u)|you can|please) (?:(?:please|just|also|maybe|then) )*(?:change|set|put|make|take|remove|drop|correct|fix|update|lower|raise|reduce|increase|cut)\b`,
  String.raw`(?=.*(?:\d|\bhours?\b|\bhalf\b|\bout\b|\boff\b|\bremove\b|\bdrop\b))`,
);
const MEANT = pattern(OPENING, String.raw`what i (?:really |actually )?(?:meant|mean|should have (?:said|written)|wanted to say)\b`);

/** `sentence` in small letters: "can you change bank recs to 12 hours?", "what I meant was 12 hours". */
export const asksToChange = (sentence: string): boolean => ASKED.test(sentence) || MEANT.test(sentence);
