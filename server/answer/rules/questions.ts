/** The questions of one message: parted where it asks two things, and filled up where it leans on what was said before. */
import type { Exchange } from "../answerer.ts";
import { intentOf, type Intent } from "../intent/intent.ts";
import type { Seen } from "../intent/evidence.ts";
import { placeIn } from "./jobs.ts";
import { plainly } from "./plain.ts";

export type Question = { intent: Intent; raw: string; text: string };

const MOST = 2;
/** An answer to these says nothing of its own beside another one. */
const EMPTY: readonly Intent[] = ["unknown", "unclear", "thanks", "hello", "explain"];
/** These are the whole answer, whatever stands beside them. */
const ALONE: readonly Intent[] = ["distress", "sensing"];
const ABOUT_JOB: readonly Intent[] = ["transitions", "why_move", "why_not", "entry", "exchange", "stones", "pay_more", "no_degree", "no_license", "remote", "quick", "compare", "pay"];
const PARTED = /(?<=[?!;])\s+|(?<=\.)\s+(?=\p{L})|\s+(?:and|also|plus)\s+(?=(?:also )?(?:what|how|why|which|where|who|when|do|does|is|are|can|could|will|would|should)\b)/iu;

const asIt = (raw: string, seen?: Seen): Question => ({ intent: intentOf(raw, seen), raw, text: plainly(raw) });

/** One question, or two of different kinds. */
export function heardIn(message: string, before: readonly Exchange[], seen?: Seen): Question[] {
  const whole = leaning(asIt(message, seen), before);
  if (ALONE.includes(whole.intent)) return [whole];
  const parts = message.split(PARTED).filter((part) => /\p{L}{2}/u.test(part)).map((part) => asIt(part, seen));
  const telling = parts.filter(({ intent }, at) => !EMPTY.includes(intent) && parts.findIndex((one) => one.intent === intent) === at);
  if (parts.some(({ intent }) => intent === "distress")) return [asIt("hopeless")];
  // What belongs together stays together: "how long is the training and do I need a licence".
  if (telling.length < 2 || telling.every(({ intent }) => intent === whole.intent)) return [whole];
  return telling.slice(0, MOST);
}

/** "Why?", "and the second one?", "what about a welder?" mean what was asked before. */
function leaning(asked: Question, before: readonly Exchange[]): Question {
  const last = before.at(-1), isShort = asked.text.split(" ").length <= SHORT;
  const was = last ? heardIn(last.question, before.slice(-DEEP, -1))[0]!.intent : "unknown";
  if (WHY.test(asked.text)) return last ? again(was, last.question) : asked;
  if (!isShort) return asked;
  if (placeIn(asked.text) !== null && /\b(one|second|third|fourth|fifth|job)\b/.test(asked.text) && VAGUE.includes(asked.intent)) return { ...asked, intent: follows(asked, was === "unknown" ? "transitions" : was) };
  return last && /^(and |or |so |ok )*(what about|how about|and|or)\b/.test(asked.text) ? { ...asked, intent: follows(asked, was) } : asked;
}

const SHORT = 8, DEEP = 3;
const WHY = /^(and |but |so |ok )*(why|how come)( is (that|it)| not| so| though)?\W*$/;
const VAGUE: readonly Intent[] = ["unknown", "unclear", "explain", "transitions", "why_move", "compare"];

/** The reason for what was just said: of a list that is the reason for its first job, or for the one that was spoken of. */
function again(was: Intent, question: string): Question {
  if (!ABOUT_JOB.includes(was) || was === "compare") return { intent: was, raw: question, text: plainly(question) };
  const named = ["transitions", "pay_more", "no_degree", "no_license", "remote", "quick"].includes(was) ? "the first job" : question;
  return { intent: "why_move", raw: named, text: plainly(named) };
}

/** The kind of the question before, where this one names none of its own; a list becomes one move. */
function follows({ intent, text }: Question, was: Intent): Intent {
  if (!VAGUE.includes(intent) && !/\bwhat about\b/.test(text)) return intent;
  if (["compare", "entry", "exchange", "why_not", "what_if", "stones", "pay", "evidence", "hours"].includes(was)) return was;
  return ABOUT_JOB.includes(was) ? "why_move" : intent === "unknown" || intent === "unclear" ? was : intent;
}
