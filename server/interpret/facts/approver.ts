/** Who does the approving in a clause, by its grammar: the nearest subject before the verb, or the one after "by", "without", "until". */

const VERB = new RegExp(
  String.raw`\b(?:(?:counter|co-? ?)?sign(?:s|ed|ing)?(?: ?-?off)?|(?:pre-?)?approv(?:e[sd]?|ing)|releas(?:e[sd]?|ing)|stamps?|`
  + String.raw`seals?|authori[sz]es?|`
  + String.raw`validates?|confirms?|bless(?:es)?|accepts?|picks|buys (?:it|them|those)? ?off|(?:re-?|double.?|cross.?)?check(?:s|ed|`
  + String.raw`ing)?|review(?:s|ed|ing)?|decides?|inspect(?:s|ed)?|supervis(?:es|ed)|bought off|merges|publishes|verif(?:y|ies|ied)|`
  + String.raw`certif(?:y|ies|ied)|okays?|ok'?s|submits?|lodges?|passes (?:it|them|everything)|answers? for|(?:has|have|gets?|got|makes?|`
  + String.raw`take[sn]?|carry|carries|holds?)(?: \w+){0,3} (?:final|last|ultimate)? ?(?:say|word|call|decision|responsibility|blame|rap)|`
  + String.raw`(?:is|are|am|'m|'s|'re) (?:\w+ )?(?:responsible|accountable|liable)|puts? (?:his|her|their|my) (?:name|stamp|initials)|`
  + String.raw`goes (?:over|through)|looks? (?:it|them|everything)? ?over|reads (?:it|everything|over)|closes (?:it|them)? ?out|vets?|`
  + String.raw`gives? (?:the |his |her |their |a |me the )?(?:last |final )?(?:signature|word|blessing|stamp|ok|okay|go|nod|`
  + String.raw`green light|all clear|final|thumbs)|rubber.?stamps?)\b`,
    "g",
);
const SELF = /\b(?:i|i'm|i've|i'd|i'll|me|myself)\b/g;
const NOBODY = new RegExp(
  String.raw`\b(?:nobody|no one|noone|no-one|not a soul|none|no (?:other|second|third) \w+|no \w+(?= (?:checks|signs|`
  + String.raw`approves|reviews)))\b`, "g",
);
const OTHER = new RegExp(
  String.raw`\b(?:the|my|our|a|an|his|her|some|another|each|every|whichever|which)\s+(?!(?:one|person|guy|woman|man) (?:who|`
  + String.raw`that)?\b)[a-z][\w'-]*|`
  + String.raw`\b(?:he|she|they|someone|somebody|others|management|head office|hq|corporate|quality|qa|qc|compliance|accounts|finance|`
  + String.raw`underwriting|legal|editorial|engineering|planning|production|clients?|customers?|partners?|managers?|supervisors?|`
  + String.raw`doctors?|dentists?|solicitors?|attorneys?|lawyers?|editors?|foreman|sergeant|captain)\b`, "g",
);
const CANNOT = new RegExp(
  String.raw`\b(?:can't|cannot|cant|don't|dont|do not|never|not|couldn't|may not|am not|isn't mine to|no authority|`
  + String.raw`not allowed)\b[^,;]{0,22}$`,
);
/** "Nothing leaves without her okay", "it stays put until I press the button". */
const GATE = new RegExp(
  String.raw`\b(?:nothing|nowt|it|they|that|no \w+|not a \w+|can't|cannot|never|doesn't|don't|only|stays?|sits?|waits?)\b[^.;!?]{0,40}`
  + String.raw`\b(?:without|until|till|unless|before|after|once) ((?:the |my |our |an? |his |her |their )?[\w']+)(?= |$)`,
);

/** "No, credit does." */
const DOES = /^\W*(?:the |my |our |a )?(?!i\b|it\b|that\b|nobody\b|no\b|yes\b|not\b)[a-z]+(?: [a-z]+)? (?:does|do|has to)\W*$/;

const last = (text: string, words: RegExp): number => [...text.matchAll(words)].at(-1)?.index ?? -1;

/** A passive names its agent after "by"; without one, others are meant: "it gets checked". */
const ofPassive = (before: string, after: string): "self" | "other" | null => {
  if (!/\b(?:is|are|gets?|got|be|been|being|was|were)(?: (?:all|always|then|also|only|double|\w+ly))? ?$/.test(before)) return null;
  const agent = /^[^,;]{0,24}?\bby (\w+)/.exec(after)?.[1];
  if (agent !== undefined) return /^(?:me|myself)$/.test(agent) ? "self" : "other";
  return /\b(?:not|never|isn't|aren't|don't|doesn't)\b/.test(before) ? "self" : "other";
};

/** "self", "other", or null where the clause names nobody who signs, checks or decides. */
export const approverOf = (text: string): "self" | "other" | null => {
  if (DOES.test(text)) return "other";
  const gate = GATE.exec(text)?.[1];
  if (gate !== undefined) return /^(?:i|i'm|i've|me|my)\b/.test(gate) ? "self" : "other";
  const verb = [...text.matchAll(VERB)].at(-1);
  if (verb === undefined) return null;
  const before = text.slice(0, verb.index);
  const after = text.slice(verb.index + verb[0].length);
  const passive = ofPassive(before, after);
  if (passive !== null) return passive;
  const isThird = /^\w+s\b(?! off)/.test(verb[0]) && /^\W*(?:and |then |but |so )*[a-z][\w'.]*(?: [a-z]+s?){0,4} ?$/.test(before);
  const [self, nobody, other] = [last(before, SELF), last(before, NOBODY), last(before, OTHER)];
  if (nobody >= 0 && nobody >= Math.max(self, other)) return "self";
  if (self < 0 && other < 0) return isThird ? "other" : null;
  if (self > other) return CANNOT.test(before) ? "other" : "self";
  return "other";
};

/** "QA manager.": a title that is all the sentence says. */
export const TITLE = new RegExp(
  String.raw`^\W*(?:[\w'-]+ ){0,2}(?:manager|supervisor|lead|leader|boss|foreman|forewoman|editor|partner|director|inspector|engineer|`
  + String.raw`controller|owner|doctor|dentist|pharmacist|vet|chef|captain|sergeant|officer|head|chief|qa|qc|quality|compliance|client|`
  + String.raw`customer|accountant|attorney|solicitor|lawyer|architect|nurse|reviewer|auditor|committee|board|underwriting|planner|`
  + String.raw`director|baker|team|department|nurse|teacher|cfo|ceo|coo)s?(?: (?:of )?\w+)?\W*$`,
);
