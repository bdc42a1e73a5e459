/** Whether a sentence of a finished interview asks something: then it is no statement about the job. */

const STARTERS = String.raw`(?:(?:and|so|but|ok|okay|well|then|hey|hi|hello|please|now|oh|hmm|wait|just|also|great|right|fine|good|yeah|yes|no|um+|honestly|seriously|sorry|thanks|thank you|lol|actually)[\s,.!-]+)*`;
/** Words that open a question or ask for an answer. */
const OPENS = new RegExp(
  String.raw`^[\s"'(-]*${STARTERS}(?:why|how|hows|how's|what|whats|what's|where|wheres|where's|which|who|whos|who's|whose|when|whens|is|isnt|isn't|are|arent|aren't|am|was|were|can|cant|can't|could|couldnt|should|shouldnt|would|wouldnt|`
  + String.raw`will|wont|won't|do|does|doesnt|doesn't|did|didnt|didn't|has|have (?:i|you|they|we)|r|explain|show|compare|tell|give|hope|hopefully|jobs?|more|less|suppose|imagine|pretend|if|say (?:i|we|they|ai|the|my|that)|need|want|looking for|find|help|get me|break (?:it|this|that) down|walk me|list|any|anything|anyone|got any|remind me|`
  + String.raw`i wonder|wondering|i want to know|i'd like to know|curious|thinkin\w* (?:of|about)|i'?m thinking (?:of|about))\b`,
);
/** An auxiliary before its subject is a question wherever it stands: "i never went to college what can i do". */
const INVERTED = /\b(?:am i|(?:can|could|should|would|will|do|does|did|is|are|has|have) (?:i|you|u|my|they|we|the score)|(?<!\b(?:he|she|they|we|i|you|someone|somebody|colleagues?|nobody|(?:my|our|the|an?) (?:\w+ )?\w+) )(?:can|could|should|would|will|do|does|did|is|are|has|have) (?:that|it|this|there)|what happens|r u|how come|what (?:can|else|now|about)|or (?:no|not|nah|what))\b/;
/** Words that ask wherever they stand: "school counselor vs me whos safer". */
const INSIDE = /\b(?:vs\.?|versus|whos|who's|who is|whats|what's|what is|hows|how's|wheres|where's|where is|where (?:you|u|did|do)|(?:on|in) (?:the|my|that) list|is (?:she|he)|will (?:she|he)|does (?:she|he)|whys|whens|show me|how$|how (?:much|many|long|far|sure|bad|old)|any (?:effect|change|difference|idea|impact|chance|way|good|better|worse|jobs?))\b/;
/** "Do not get why", "no idea what this means": asks without a question. */
const PUZZLED = /\b(?:(?:do not|don't|dont|cant|can't|cannot) (?:get|understand|see|believe)|no idea|not sure|makes no sense|confus\w+)\b.{0,20}\b(?:why|how|what|where|it|this|that)\b/;
/** "I do not get the rating": asks for a reason, whatever it is. */
const LOST = /^[\s"'(-]*(?:i |sorry )?(?:do not|don't|dont|cant|can't|cannot|did not|didn't) (?:get|understand|see|believe|follow)\b/;
/** Somebody else's work is none of the worker's: "my colleague teaches the same, and she has more points". */
const OTHERS = /^[\s"'(-]*(?:and |but |so )?my (?:colleagues?|coworkers?|co-workers?|mates?|friends?|sister|brother|wife|husband|son|daughter|mother|father|mom|mum|dad|cousin|neighbou?r)(?:'?s)?\b(?!.*\b(?:i|we)\b)|^(?:and |but )?(?:she|he)\b/;
/** What somebody else says is no statement of the worker's about the week. */
const HEARSAY = /\b(?:boss|manager|company|they|people|everyone|everybody|friends?|husband|wife|colleagues?|coworkers?|news|article|paper|tv|internet|someone) (?:\w+ )?(?:says?|said|told|tells|thinks?|claims?|keeps? saying)\b|\b(?:i|we) (?:feel|fear|hate|worry)\b/;
const POLITE = /^[\s"'(-]*(?:thanks?|thank you|thx|ty|cheers|great|cool|ok|okay|got it|hello|hi|hey|bye|makes sense|good to know)\b[^.?]{0,40}[.!\s]*$/;

/** A statement about the work has an amount of time, or somebody who does, has or is something. */
const STATES = /\b(?:hours?|hrs?|percent|minutes?|mins?|days?|half|quarter|third|most of|all of|none of|weekly|daily)\b|%|\b(?:i|i'm|im|i've|ive|i'll|i'd|we|we've|it's|its|that's|thats|they|nobody|somebody|no one)\b|\b(?:my|our)\b.*\b(?:is|are|uses?|has|have|takes?|does|signs?|requires?|was|were|pays?)\b|^[\s"'(-]*(?:no|not|never|also|actually|and|only|just|mostly|remove|add|change|set|drop)\b/;

/** `sentence` in small letters. */
export const asksAfter = (sentence: string): boolean =>
  /\?\s*["')\]]*\s*$/.test(sentence) || OPENS.test(sentence) || INVERTED.test(sentence) || INSIDE.test(sentence) || PUZZLED.test(sentence) || LOST.test(sentence) || OTHERS.test(sentence) || HEARSAY.test(sentence) || POLITE.test(sentence) || !STATES.test(sentence);
