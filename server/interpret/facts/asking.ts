/** Whether a sentence of a finished interview asks something: then it is no statement about the job. */

const STARTERS = String.raw`(?:(?:and|so|but|ok|okay|well|then|hey|hi|hello|please|now|oh|hmm|wait|just|also|great|right|fine|good|yeah|yes|no|um+|honestly|seriously|sorry|thanks|thank you|lol|actually)[\s,.!-]+)*`;
/** Words that open a question or ask for an answer. */
const OPENS = new RegExp(
  String.raw`^[\s"'(-]*${STARTERS}(?:why|how|hows|how's|what|whats|what's|where|wheres|where's|which|who|whos|who's|whose|when|whens|is|isnt|isn't|are|arent|aren't|am|was|were|can|cant|can't|could|couldnt|should|shouldnt|would|wouldnt|`
  + String.raw`will|wont|won't|do|does|doesnt|doesn't|did|didnt|didn't|has|have (?:i|you|they|we)|r|explain|show|compare|tell me|give me|suppose|imagine|if|say i|break (?:it|this|that) down|walk me|list|any|anything|anyone|got any|remind me|`
  + String.raw`i wonder|wondering|i want to know|i'd like to know|curious|thinkin\w* (?:of|about)|i'?m thinking (?:of|about))\b`,
);
/** An auxiliary before its subject is a question wherever it stands: "i never went to college what can i do". */
const INVERTED = /\b(?:am i|(?:can|could|should|would|will|do|does|did|is|are|has|have) (?:i|you|u|that|it|this|there|my|they|we|the score)|what happens|r u|how come|what (?:can|else|now|about)|or (?:no|not|nah|what))\b/;
/** Words that ask wherever they stand: "school counselor vs me whos safer". */
const INSIDE = /\b(?:vs\.?|versus|whos|who's|who is|whats|what's|what is|hows|how's|wheres|where's|where is|whys|whens|how (?:much|many|long|far|sure|bad|old))\b/;
/** "Do not get why", "no idea what this means": asks without a question. */
const PUZZLED = /\b(?:(?:do not|don't|dont|cant|can't|cannot) (?:get|understand|see|believe)|no idea|not sure|makes no sense|confus\w+)\b.{0,20}\b(?:why|how|what|where|it|this|that)\b/;
/** What somebody else says is no statement of the worker's about the week. */
const HEARSAY = /\b(?:boss|manager|company|they|people|everyone|everybody|friends?|husband|wife|colleagues?|coworkers?|news|article|paper|tv|internet|someone) (?:\w+ )?(?:says?|said|told|tells|thinks?|claims?|keeps? saying)\b|\b(?:i|we) (?:feel|fear|hate|worry)\b/;
const POLITE = /^[\s"'(-]*(?:thanks?|thank you|thx|ty|cheers|great|cool|ok|okay|got it|hello|hi|hey|bye|makes sense|good to know)\b[^.?]{0,40}[.!\s]*$/;

/** `sentence` in small letters. */
export const asksAfter = (sentence: string): boolean =>
  /\?\s*["')\]]*\s*$/.test(sentence) || OPENS.test(sentence) || INVERTED.test(sentence) || INSIDE.test(sentence) || PUZZLED.test(sentence) || HEARSAY.test(sentence) || POLITE.test(sentence);
