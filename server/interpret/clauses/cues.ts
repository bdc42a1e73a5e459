/** Turns of phrase that say what is meant by an amount: shared by several tasks, corrected, moved, or not about work at all. */
import { pattern } from "../words/pattern.ts";

const SHARED = pattern(
  String.raw`\b(?:together|both|combined|altogether|between (?:them|the (?:two|three))|all (?:three|four|of (?:those|that|it|them|`,
  String.raw`this))|the (?:two|three|both) of (?:them|those)|all in|in all|all told|lumped|in total|as one|as a whole|put together|`,
  String.raw`those (?:two|three|four)|these (?:two|three)|the pair|two things|three things|two apart|which is which|`,
  String.raw`ca n't (?:really |honestly )?(?:split|separate|tell|pull|say)|cant split|cannot split|could n't (?:split|tell|`,
  String.raw`separate|say)|couldnt (?:tell|split|say|give)|hand in hand|mixed up|inseparable|all one|rolled into|`,
  String.raw`in the same breath|collectively|rolled together|in one)\b`,
);

/** "half and half", "evenly split": one amount in equal parts. */
const EVENLY = /\b(?:half (?:and|n) half|fifty fifty|50 \/ 50|50 50|evenly|equally|equal (?:parts|shares|amounts)|(?:split|cut) down the middle|(?:half|halves) each)\b/;
export const isEvenly = (text: string): boolean => EVENLY.test(text);

export const isShared = (text: string): boolean =>
  SHARED.test(text) || isEvenly(text);

export const isEach = (text: string): boolean => /\b(?:each|apiece|a piece|for each|on each|respectively)\b/.test(text);

const CORRECTION = pattern(
  String.raw`\b(?:actually|sorry|correction|make that|scratch that|no wait|wait|i mean|rather|i tell a lie|my mistake|i was wrong|`,
  String.raw`wrongly|more like|closer to|hang on|hold on|on second thoughts?|thinking about it|come to think|not \d+|really|(?:is|`,
  String.raw`'s|are|its|it 's) now|now since|averaged|average|i misspoke|let me correct|change that|no ,|should be|i meant|oh and|`,
  String.raw`instead)\b`,
);

export const isCorrection = (text: string): boolean => /^(?:nah|nope|naw|no wait|oh no)\b/.test(text) ||
  CORRECTION.test(text);

/** "another half hour of it", "plus ten more minutes": adds to what the same task already has. */
export const isMore = (text: string): boolean => /\b(?:another|on top|more on|extra|as well|additional|further)\b/.test(text);

const TAKES_OUT = pattern(
  String.raw`\b(?:take|takes|taking|deduct|subtract|knock|shave) (?:that|it|this|those|them|the|an?|about|\w+ hours?|`,
  String.raw`\d+)\b.{0,25}\b(?:out of|off|away from|from)\b|\b(?:that|it|this|they|those|these|time|hours?|minutes) (?:all |just |`,
  String.raw`mostly )?(?:comes?|came|went|goes) (?:straight |right )?(?:out of|off|away from|from)\b`,
);

/** "take that out of the 25", "that comes off the coding". */
export const takesOut = (text: string): boolean =>
  TAKES_OUT.test(text);

const TAKES_BACK = pattern(
  String.raw`\b(?:wait|sorry|i tell a lie|not (?:correct|right|true|quite)|wrong|wrongly|correction|hang on|hang about|hold on|`,
  String.raw`actually|scratch that|my mistake|let me correct|i misspoke)\b`,
);

/** The worker takes back what was said or noted; what follows in the same answer replaces it. */
export const takesBack = (text: string): boolean =>
  TAKES_BACK.test(text);

const TAKES_OFF = pattern(
  String.raw`^(?:so |and |then |just |you can |please )*(?:take|knock|shave|deduct|subtract|drop|cut|lose)\b.{0,25}\b(?:off|out of|`,
  String.raw`from)\b`,
);

/** "take the 2 off the charts": the sentence is about nothing else. */
export const takesOff = (text: string): boolean => TAKES_OFF.test(text);

const MOVES = pattern(
  String.raw`\b(?:the (?:extra|difference|freed(?: up)? time|spare|balance|other \w+|hours?|time) (?:goes|go|went|on|to|into|is)|`,
  String.raw`(?:put|add|move|shift|give|stick) (?:the )?(?:extra|difference|rest|balance|those|that|it|them|remaining|hours|`,
  String.raw`time)\b.{0,12}\b(?:on|to|into|onto|under|in))\b`,
);

/** "put the extra on register", "the difference goes to filing". */
export const movesDifference = (text: string): boolean =>
  MOVES.test(text);

const PAUSE = pattern(
  String.raw`\b(?:for|is|my|on|a|an|to|in|of|unpaid|paid|hour|minutes?|off) (?:(?:unpaid|paid|our|the|lunch|tea|coffee|my|a|smoke|`,
  String.raw`meal) )*(?:lunch|lunches|break|breaks|eat|eating|prayers?)\b(?! (?:duty|service|rush|club|prep|cover|down|room))|`,
  String.raw`\b(?:lunch (?:break|hour)|nobody pays? me|do n't count|dont count|not count|commut\w+|(?:in|on) my own time|`,
  String.raw`thats my time|that 's my time|off the clock|my own hours|(?:own|free|private) time)\b`,
);

/** "what not to eat", "helping them to eat": the meals of others. */
const OTHERS_EAT = pattern(
  String.raw`\b(?:what|how|not|them|people|patients|residents|kids|children|guests|customers|folks|clients|`,
  String.raw`help\w*)\b.{0,20}\bto eat`,
);

/** Pauses and private time do not count as work. */
export const isPause = (text: string): boolean => PAUSE.test(text) && !OTHERS_EAT.test(text);

const PLACE_OR_PAST = pattern(
  String.raw`\b(?:at home|from home|remote|remotely|hybrid|wfh|in the office|on site|onsite|in office|experience|in the trade|`,
  String.raw`in the job|in this job|in the field|certified|licensed|qualified|union|(?:years?|yrs?) (?:in|of|as|at|doing|now|here|`,
  String.raw`back|old|ago)|(?:at|in) the (?:clinic|building|store|shop|hospital|school|plant|kitchen table))\b`,
);

/** Where the worker works and how long they have done so: not what they do. */
export const isPlaceOrPast = (text: string): boolean =>
  PLACE_OR_PAST.test(text);

/** "so you can take one hour per week": the same amount again, in other words. */
export const isSummary = (text: string): boolean =>
  /^(?:so|call it|that 's|thats|which is|makes|works out|that makes|so that 's|in total)\b/.test(text);

const OUTSIDE = pattern(
  String.raw`\b(?:isn't|is not|ain't|not|aren't|nothing to do with)\b.{0,20}\b(?:at all|really|part of|my job|proper|strictly|`,
  String.raw`technically)\b|\b(?:no one|nobody) (?:warned|told|tells)\b|\bnot (?:in|on) (?:my|the) (?:job|list|description)\b|`,
  String.raw`\b(?:strictly speaking|random|odd jobs|nothing to do with|i (?:somehow )?inherited|do n't ask|dont ask me (?:how|why)|somehow`,
  String.raw` (?:mine|landed|ended)|(?:someone|somebody) has to|got (?:stuck|lumbered|landed|saddled) with|(?:landed|dumped) on me)\b`,
);

/** How something is, not whose work it is. */
const UNCLEAR = /\b(?:not|n't) (?:\w+ )?(?:clear|sure|easy|readable|legible|obvious|simple|complete|good|right|nice|fun|bad|quick|fast) (?:at all|really)\b/g;

/** The worker says that this is not part of the job as listed. */
export const isOutside = (text: string): boolean => OUTSIDE.test(text.replace(UNCLEAR, ""));
