/** A supposition without its opening, in parts that suppose one thing each: "I became a supervisor", "joined the union". */

const OPENERS = new RegExp(
  String.raw`^\W*(?:(?:and|but|so|ok|okay|well|then|hmm|now|hey|hi|please|can you tell me|tell me|i wonder|i was wondering|do you know|just|also)\b[\s,]*)*`
  + String.raw`(?:(?:and )?what(?:[’']?s| is| would happen| happens| would change| about)? if\b|how (?:much )?(?:would|will|does|do) (?:it|that|this|my score|the score|my number|things)(?: (?:change|move|look|be|go|help|matter))*\s*if\b|`
  + String.raw`(?:would|does|will) (?:it|that) (?:help|matter|change anything|make a difference|be better) if\b|suppose(?: that)?\b|supposing\b|imagine(?: that)?\b|assuming(?: that)?\b|let[’']?s say\b|say\b(?= (?:i|we|my|they|half))|if\b|would it help to\b|does it help to\b)[\s,]*`, "i",
);
/** "…, would that help?", "… how would my score change?": what is asked, behind what is supposed. */
const ASKED = /[,.;]?\s*(?:(?:what|how|would|will|does|do) (?:would|will|does|do|that|it|this|my score|the score|my number|happens?|happen)\b[^,;]*|what then|then what)\s*$/i;

const VERBS = "spen[dt]|did|do|stop(?:ped)?|drop(?:ped)?|join(?:ed)?|bec(?:ame|ome)|got|get|moved?|took|take|had|have|cut|gave|give|only|no longer|doubled?|halved?|tripled?|train(?:ed)?|led|lead|work(?:ed)?|went|go|put|left|lost|"
  + "signed|check(?:ed)?|shift(?:ed)?|hand(?:ed)?|supervised?|were|was|quit|earned|passed|brought|bring|switched|also|then|never|didn[’']?t|don[’']?t|learn(?:ed|t)?|manage[ds]?|start(?:ed)?|swap(?:ped)?|add(?:ed)?|another|an? extra";
const WHO = "i|we|they|he|she|my|someone|somebody|everyone|everybody|management|ai|the (?:ai|bot|union|boss|company|employer|machine)|(?:a|some)one else";
const AMOUNT = "\\d|more|less|fewer|(?:much|a lot) (?:more|less)|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|half";
const JOINTS = new RegExp(`\\s*(?:,|;)\\s*(?:and |but |plus )?|\\s+(?:and|but|plus|while|whereas)\\s+(?=(?:(?:${VERBS}|${WHO}|${AMOUNT})\\b)|\\w+ (?:(?:much|a lot|far) )?(?:more|less|fewer)\\b|[\\w’' -]{3,40} (?:were|was|is|are|took|went|doubled|dropped|fell|grew|\\d)\\b)`, "i");

/** What is left once opening words and question marks are gone; "were" and "was" suppose what is. */
export function partsOf(sentence: string): string[] {
  const opened = sentence.replace(OPENERS, "").replace(/[?!.\s]+$/, "");
  const asked = ASKED.exec(opened);
  const bare = asked !== null && asked.index > 0 ? opened.slice(0, asked.index) : opened;
  return bare.split(JOINTS).map((part) => part.trim()).filter((part) => /\w/.test(part));
}

/** As a statement: what would be is told as if it were. */
export const stated = (part: string): string => `${part.replace(/\b(?:were|was)\b/gi, "is")}.`;
