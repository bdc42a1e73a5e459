/** What people say of the work in general, or of work that they would rather have: it tells nothing of their own week. */
import { sentences, type Passage } from "../facts/prose.ts";
import { recent } from "./recent.ts";

type Span = { start: number; end: number };

const MACHINE = String.raw`(?:an? |the |this |no |any )?(?:a\.?i\.?|artificial intelligence|machines?|computers?|robots?|(?:chat ?)?bots?|chat ?gpt|copilot|automation|algorithms?|llms?)`;
const SURELY = String.raw`(?: (?:ever|really|simply|just|probably|possibly|actually|certainly|honestly|yet|easily))*`;
const CANNOT = String.raw`(?:can'?t|cannot|can (?:not|never)|couldn'?t|could (?:not|never)|won'?t|will (?:not|never)|wouldn'?t|would (?:not|never)|never will|(?:isn'?t|is not) able to|is unable to)`;
const I_THINK = String.raw`(?:i (?:do(?:n'?t| not) |really |just |honestly )*(?:think|believe|guess|feel|doubt|know|bet|suppose)(?: that)?|in my (?:opinion|view|experience)|(?:you are|you're|that is|that's) wrong)`;
/** A clause begins. */
const BEGINS = String.raw`(?:^|[,;:.!?(–—-] ?|\b(?:and|but|because|since|so|as|that|honestly|well|${I_THINK}),? )\W{0,3}`;
const BY_MACHINE = String.raw`be (?:(?:fully|really|ever|easily|just) )?(?:automated|computeri[sz]ed|(?:done|handled|replaced|taken over) by ${MACHINE})\b`;

const OF_MACHINES = String.raw`${BEGINS}${MACHINE}${SURELY}`;
/** "AI can't do this", "charting can't be automated", "no robot can do that". */
const DENIED = [
  new RegExp(String.raw`${OF_MACHINES} ${CANNOT}${SURELY}(?: (?:do|handle|replace|take over))?\b`, "g"), new RegExp(String.raw`${BEGINS}no ${MACHINE}${SURELY} (?:can|could|will)\b`, "g"),
  new RegExp(String.raw`\bi (?:don'?t|do not) (?:think|believe|feel)(?: that)? ${MACHINE} (?:can|could|will|would)\b`, "g"),
  new RegExp(String.raw`\b${CANNOT}${SURELY} ${BY_MACHINE}`, "g"), /\b(?:nobody|no one|nothing|you)(?: can| could| can'?t| cannot) (?:ever )?(?:automate|computeri[sz]e)\b/g,
  new RegExp(String.raw`\b(?:is|are)(?: not|n'?t) (?:something|a thing|anything|work)(?: that)? ${MACHINE} (?:can|could|will)\b`, "g"),
];
/** "AI could do half of that": of what it could do, not of what is done. */
const GRANTED = [new RegExp(String.raw`${OF_MACHINES} (?:can|could) (?:do|handle|take over|write|make)\b`, "g"), new RegExp(String.raw`\b(?:can|could) ${BY_MACHINE}`, "g")];
/** Our number for a task, and theirs. */
const SCORED = [
  /\b(?:your|the|my|its) (?:ai )?(?:score|rating)s? (?:of|for|on) [^.!?\n]{1,60}?(?:\bshould be|\bis (?:wrong|off|too)|\bfrom [1-5] to [1-5]|\bto [1-5]\b(?! (?:h|day|pm|am)))/g,
  /^\W*(?:please |i would |i'd |you should |just )*(?:rate|score) [^.!?\n]{1,50}? (?:a |as |at |with )?(?:a )?[1-5](?=\W*$| (?:instead|because|out of|not)\b)/g,
];

/** What else the sentence says of them counts. */
const OF_ONESELF = /\b(?:i|i'm|i've|we|we're)\b/;
const OPINION_LEAD = new RegExp(String.raw`\b${I_THINK}`, "g");

/** The words alone where the sentence goes on about the worker; otherwise all of it. */
function spanOf({ text, start, raw }: Passage, patterns: readonly RegExp[]): Span[] {
  const found = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })));
  if (found.length === 0) return [];
  const beside = found.reduce((rest, one) => rest.slice(0, one.start) + " ".repeat(one.end - one.start) + rest.slice(one.end), text).replace(OPINION_LEAD, " ");
  const spans = OF_ONESELF.test(beside) ? found : [{ start: 0, end: raw.length }];
  return spans.map((one) => ({ start: start + one.start, end: start + one.end }));
}

const WISHES = /\b(?:i want|i(?:'d| would) (?:like|love|prefer|rather)|i hope|i(?:'m| am) (?:looking|hoping) for|(?:show|find|give) me|in my (?:next|new|future))\b/;
const OTHER_JOB = /\b(?:next|new|another|different|other|future) (?:job|role|position|career)\b|\b(?:jobs?|roles?|positions?) (?:with|where|in which|that)\b/;
const UNREAL = /\bi wish i (?:could|had|did|was|were)\b|^\W*ideally,? i(?:'d| would)\b/;
const REAL = /\b(?:but|because|since|currently|right now|now|at the moment|today|actually|in reality|i spend|i do|i have)\b/;

/** "Call the what-if of no charting A" */
const SUPPOSED = /\bwhat-ifs?\b|\b(?:a|the|this|that|my) what ifs?\b/;

const isWanted = ({ text }: Passage): boolean =>
  SUPPOSED.test(text) || (((WISHES.test(text) && OTHER_JOB.test(text)) || UNREAL.test(text)) && !REAL.test(text));

const MESSAGES = 60;

/** Where a message says that machines cannot do something: no sign that the employer has none. */
export const denials = recent(MESSAGES, (message: string): readonly Span[] => sentences(message).flatMap((one) => spanOf(one, DENIED)));

/** Where a message says what machines can or cannot do, what our scores should be, what another job should bring, or of a what-if by name. Linear in its length. */
export const opinions = recent(MESSAGES, (message: string): readonly Span[] => sentences(message).flatMap((one) =>
  (isWanted(one) ? [{ start: one.start, end: one.start + one.raw.length }] : spanOf(one, [...DENIED, ...GRANTED, ...SCORED]))));
