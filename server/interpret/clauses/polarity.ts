/** Whether a sentence without amounts says yes, no, or that somebody else does it. */
import { pattern } from "../words/pattern.ts";

const NO = pattern(
  String.raw`^(?:oh |um |uh |well |haha |sorry |honestly |and |but )*(?:no|nope|nah|none|never|not (?:really|me|at all|any ?more|`,
  String.raw`anymore|my|us|i|mine|here|a|for|in)|neither|nothing|nobody|zero|nada|hardly|negative)\b`,
);
const PLAIN_NO = pattern(
  String.raw`^(?:oh |um |uh |well |haha |sorry |honestly |and |but )*(?:no|nope|nah|none|never|neither|nothing|nada|negative|not (?:really|me|at all|any ?more|`,
  String.raw`my|us|i|mine))(?: (?:of (?:it|them|those|these|that|the \w+)|like that|to (?:all|any|both)))?(?=$| (?:[,.;:—]|and|but|that|those|it|they|we|i|not|no|just|never|because|since|the|all)| [,.;:—])`,
);
const YES = pattern(
  String.raw`^(?:oh |well |haha |and )*(?:yes|yeah|yep|yup|sure|of course|i do|correct|absolutely|definitely|right|exactly|`,
  String.raw`all of (?:them|those|it|that)|both|that too|sometimes|we do|aye|indeed|a little|a bit|some)\b`,
);
const NEGATION = pattern(
  String.raw`\b(?:no|not|n't|never|none|nobody|nothing|neither|nor|dont|doesnt|didnt|cant|cannot|wont|aint|without|no longer|`,
  String.raw`not allowed|isnt|arent|wasnt|stopped|quit|gave up|nowhere|zero)\b`,
);

/** Somebody or something else that does the work. */
const OTHERS = `(?:${[
  "desk|depot|team|teams|dept|department|office|manager|managers|boss|bosses|lead|leads|supervisor|supervisors",
  "foreman|crew|guys?|girls?|lads?|clerk|clerks|nurse|nurses|doctors?|docs|aide|aides|assistant|assistants",
  "secretar\\w+|attorney|attorneys|partner|partners|associates?|shop|warehouse|vendor|vendors|contractor",
  "contractors|company|agency|software|system|computer|machine|scrubber|tool|dashboard|app|it|hr|accounting",
  "accounts|payroll|finance|someone|somebody|others?|colleague|colleagues|mate|sister|brother|wife|husband|daughter",
  "son|people|folks|security|guard|maintenance|housekeeping|reception|receptionist|pharmacist|pharmacy|dentist|chef",
  "owner|director|head|specialists?|educator|technicians?|tech|techs|engineers?|inspector|headquarters|hq|corporate",
  "central|ta|cdi|they|he|she|bookkeeper|accountant|buyer|client|customer|customers|sales|marketing|legal",
  "compliance|qa|lab|union|council|landlord|driver|drivers|porters?|janitors?|cleaners?|host|hostess|busser|runner",
  "cook|cooks|editor|developer|developers|analyst|analysts|estimator|dispatcher|planner|scheduler|coordinator|admin",
  "admins|robot|bot|carrier|school|district|hospital|store|bank|apprentice|apprentices|juniors?|seniors?|trainee",
  "trainees|co-op|parents|father|mother|dad|mum",
].join("|")})`;
const DOES = `(?:${[
  "do|does|did|done|handle|handles|deal|deals|take|takes|pull|pulls|own|owns|look|looks|run|runs|cover|covers",
  "manage|manages|sort|sorts|have|has|get|gets|count|counts|come|comes|straps?|check|checks|write|writes|set|sets",
  "keep|keeps|make|makes|sign|signs|order|orders|decide|decides|make|calculates?|clean|cleans|teach|teaches",
  "interpret|interprets|approve|approves|inspect|inspects|is the one|are the ones|'s the one|schedule|schedules",
  "book|books|prepare|prepares|file|files|bill|bills|see|sees|answer|answers|process|processes|send|sends|maintain",
  "maintains|fix|fixes|repair|repairs",
].join("|")})`;
const OTHER_DOES = new RegExp(`\\b${OTHERS}\\b(?: \\S+){0,2} ${DOES}\\b|\\b${OTHERS} (?:that|who) ${DOES}\\b`);
const OTHER_ACTS = new RegExp(`\\b${OTHERS} (?:\\w+ ){0,2}?\\w+(?:s|ed)\\b`);
const OTHERS_JOB = new RegExp(`\\b(?:is|are|'s) (?:the |my |our |for the |with the |all |mostly )*${OTHERS}(?:$| [.,]|'s)`);
const FIRST_PERSON = /\b(?:i|we|me|myself|my own|us)\b/;
const PASSED_ON = pattern(
  String.raw`\b(?:(?:goes?|gone|went|going|handed|passed|sent|shifted|moved|given|left|pushed|kicked|belongs?|escalate[ds]?|`,
  String.raw`hand(?:s|ed)?|pass(?:ed)?|send|give|hand) (?:\S+ ){0,3}?(?:to|over to|back to|up to)|(?:chuck|throw|dump|punt|kick|`,
  String.raw`toss|flick|lob|push|shove|drop|hand|pass)(?:s|ed)? (?:\S+ ){0,4}?(?:on|to|at|in|over|up|back)\b|outsourced?|sub(?:bed|`,
  String.raw`s)? (?:\S+ ){0,2}out|contracted out|farmed out|(?:done|handled|covered|run|taken care of|dealt with|looked after|`,
  String.raw`managed) by|up to (?:the|my|them)|(?:that's|that 's|thats|is|it 's|it's|'s) (?:the |my |our |their |`,
  String.raw`an? )?(?:\S+ ){0,3}?(?:'s|') (?:job|thing|work|domain|department|problem)|automatic(?:ally)?|automated|by itself|`,
  String.raw`on its own|someone else|somebody else|separate (?:team|department|person|group)|another (?:team|department|person|`,
  String.raw`group)|other (?:team|department|people)|not my (?:job|thing|area|department|problem)|we have (?:a|an|the|people)|`,
  String.raw`there 's (?:a|an) (?:\S+ ){0,3}(?:for|that|who)|theres (?:a|an) )\b`,
);

const HANDED_OVER = pattern(
  String.raw`\b(?:no longer|not any ?more|n't .{1,40} any ?more|shifted|moved|stopped|quit|gave up|handed (?:over|to)|taken over|used to|lost)\b`,
);

/** Work that was the worker's and is not any more. */
export const isHandedOver = (text: string): boolean => HANDED_OVER.test(text);
export const saysNo = (text: string): boolean => NO.test(text);
/** "No, the office does that": the no stands for itself. In "no reports" or "nobody checks it" it belongs to the words behind. */
export const saysPlainNo = (text: string): boolean => PLAIN_NO.test(text);
export const saysYes = (text: string): boolean => YES.test(text) && !NO.test(text);

const MY_PEOPLE = pattern(
  String.raw`\bmy (?:\S+ )?(?:lead|boss|manager|supervisor|mate|sister|brother|wife|husband|colleague|assistant|team)\b|`,
  String.raw`\bme mate\b|\bour \w+`,
);

/** Somebody else is said to do something, and the worker is not spoken of. */
export const isOthers = (text: string): boolean => OTHER_ACTS.test(text) && !FIRST_PERSON.test(text);

/** True where the sentence says that the worker does not do it: denied, or the work of others. */
export function isDenied(text: string): boolean {
  if (NO.test(text) || PASSED_ON.test(text)) return true;
  if (NEGATION.test(text)) return true;
  if (OTHERS_JOB.test(text)) return true;
  return OTHER_DOES.test(text) && !/\bi (?:do|handle|also|help|still)\b/.test(text) && (!FIRST_PERSON.test(text) || MY_PEOPLE.test(text));
}
