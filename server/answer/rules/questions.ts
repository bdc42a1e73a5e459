/** The questions of one message: parted where it asks two things, and filled up where it leans on what was said before. */
import type { Exchange } from "../answerer.ts";
import { intentOf, type Intent } from "../intent.ts";
import { placeIn } from "./jobs.ts";
import { plainly } from "./plain.ts";

export type Question = { intent: Intent; raw: string; text: string };

const MOST = 2;
/** An answer to these says nothing of its own beside another one. */
const EMPTY: readonly Intent[] = ["unknown", "thanks", "hello", "explain"];
/** These are the whole answer, whatever stands beside them. */
const ALONE: readonly Intent[] = ["distress", "sensing"];
const ABOUT_JOB: readonly Intent[] = ["transitions", "why_move", "why_not", "entry", "exchange", "stones", "pay_more", "no_degree", "no_license", "remote", "quick", "compare", "pay"];
const PARTED = /(?<=[?!;])\s+|(?<=\.)\s+(?=\p{L})|\s+(?:and|also|plus)\s+(?=(?:also )?(?:what|how|why|which|where|who|when|do|does|is|are|can|could|will|would|should)\b)/iu;

const asIt = (raw: string): Question => ({ intent: intentOf(raw), raw, text: plainly(raw) });

/** One question, or two of different kinds. */
export function heardIn(message: string, before: readonly Exchange[]): Question[] {
  const whole = leaning(asIt(message), before);
  if (ALONE.includes(whole.intent)) return [whole];
  const parts = message.split(PARTED).filter((part) => /\p{L}{2}/u.test(part)).map(asIt);
  const telling = parts.filter(({ intent }, at) => !EMPTY.includes(intent) && parts.findIndex((one) => one.intent === intent) === at);
  if (parts.some(({ intent }) => intent === "distress")) return [asIt("hopeless")];
  // What belongs together stays together: "how long is the training and do I need a licence".
  if (telling.length < 2 || telling.every(({ intent }) => intent === whole.intent)) return [whole];
  return telling.slice(0, MOST).map((one) => ({ ...one, raw: one.raw, text: one.text }));
}

/** "Why?", "and the second one?", "what about a welder?" mean what was asked before. */
function leaning(asked: Question, before: readonly Exchange[]): Question {
  const last = before.at(-1);
  if (!last) return asked;
  const was = intentOf(last.question), isShort = asked.text.split(" ").length <= 7;
  const again = (intent: Intent, text: string): Question => ({ intent, raw: text, text: plainly(text) });
  if (/^(and |but |so |ok )*(why|how come)( is (that|it)| not| so| though)?\W*$/.test(asked.text)) return ABOUT_JOB.includes(was) && was !== "compare" ? again("why_move", "why is the first job on my list suggested") : again(was, last.question);
  if (!isShort) return asked;
  if (placeIn(asked.text) !== null && /\b(one|second|third|first|job)\b/.test(asked.text) && ABOUT_JOB.includes(was)) return { ...asked, intent: follows(asked, was) };
  return /^(and |or |so |ok )*(what about|how about|and|or)\b/.test(asked.text) ? { ...asked, intent: follows(asked, was) } : asked;
}

/** The kind of the question before, where this one names none of its own; a list becomes one move. */
function follows({ intent, text }: Question, was: Intent): Intent {
  if (!["unknown", "explain", "transitions", "why_move", "compare"].includes(intent) && !/\bwhat about\b/.test(text)) return intent;
  if (["compare", "entry", "exchange", "why_not", "what_if", "stones", "pay", "evidence", "hours"].includes(was)) return was;
  return ABOUT_JOB.includes(was) ? "why_move" : intent === "unknown" ? was : intent;
}
