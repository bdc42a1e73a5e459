/** What a message means and what is said to it: read, ground, answer. A model is asked once per message, however often the turn is tried. */
import { isSafeToSay } from "../answer/leaks.ts";
import { FOLLOW_UPS, type Finding, type FollowUpRequest } from "../interpret/findings.ts";
import type { Reading, ReadingContext } from "../interpret/interpreter.ts";
import { isForeignPay } from "../interpret/wishes/foreign.ts";
import type { Held } from "../shelf.ts";
import type { InterviewState, NewMessage } from "../wire.ts";
import { asAnswer, noteOn, questionOf, withNote } from "./asides.ts";
import type { Answered, Desk, FollowUpContext, Listener } from "./desk.ts";
import { ground } from "./ground.ts";
import type { Turn } from "./interview.ts";
import { contextFor, state, step } from "./machine.ts";
import { mask } from "./mask.ts";
import { acknowledge } from "./reply.ts";
import { confirmedAsShown } from "./table.ts";

export type Base = Omit<Held, "kept">;
export type Made = { turn: Turn; after: Base };

const NO_ANSWER: Answered = { text: "I could not work that out just now. Please ask it again.", suggestions: [], by: "embedded", notice: null };
const MOST_QUOTED = 600;

/** One message on its way into an interview. `hear` may be called again where somebody else changed the interview meanwhile. */
export function hearing(desk: Desk, message: NewMessage, listener: Listener): { hear(base: Base): Promise<Made> } {
  const read = oncePaid((text: string, context: ReadingContext) => readingOf(desk, text, context));
  const answer = oncePaid((text: string, after: InterviewState, context: FollowUpContext) => answerOf(desk, text, after, context, listener));
  return {
    async hear(base) {
      const text = mask(message.text);
      const told = contextFor(base.interview, desk.world, base.state);
      const context = { ...told, roles: await desk.findRoles(text, told.role), search: desk.searchRoles };
      if (desk.interpreter.name === "model") listener.reading();
      const reading = await read(text, context);
      const known = { ...context, roles: [...context.roles, ...reading.found] };
      const findings = confirmedAsShown(ground(reading.findings, text, known), base.state.score);
      const heard = turnOf(message.id, desk.now().toISOString(), text, findings, reading, base);
      // What we say about a turn does not change the state after it, which is costly enough to be computed once.
      const after = state(step(base.interview, heard), desk.world);
      const request = asked(findings);
      const follow = request && { ...context, exchanges: exchangesOf(base), asked: request, request: reading.by === "model" ? request : null };
      const note = noteOn(findings, reading.by === "embedded" && isForeignPay(text, context), base.interview);
      const answered = note !== null && !isWish(reading) ? asAnswer(note)
        : follow && withNote(note, await answer(isWish(reading) ? WHERE_TO : questionOf(text, findings), after, follow));
      const turn = saidOnce(spoken(heard, sayable(reading), answered, after), base);
      return { turn, after: { interview: step(base.interview, turn), state: after } };
    },
  };
}

/** Runs anew each time, but keeps what a model gave, or what stands in for it where it failed: it has been paid for. */
function oncePaid<In extends unknown[], Out extends { by: string; notice: string | null } | null>(job: (...given: In) => Promise<Out>): (...given: In) => Promise<Out> {
  let paid: Out | null = null;
  return async (...given) => {
    if (paid) return paid;
    const made = await job(...given);
    if (made?.by === "model" || made?.notice) paid = made;
    return made;
  };
}

function turnOf(id: string, at: string, text: string, findings: Finding[], { by, notice }: Reading, base: Base): Turn {
  const { question } = base.state;
  return { id, at, by, text, findings, question: question?.id ?? null, questionText: question?.text ?? "", acknowledgement: null, answer: null, suggestions: [], notice };
}

/** Words of a model that hold a number, or anything else that must not be said, are left out. */
const sayable = (reading: Reading): Reading =>
  reading.acknowledgement === null || isSafeToSay(reading.acknowledgement) ? reading : { ...reading, acknowledgement: null };

/** A model's own words come first; what was noted follows in ours, so that a misreading is seen at once. */
function spoken(heard: Turn, { acknowledgement, notice }: Reading, answered: Answered | null, after: InterviewState): Turn {
  const noted = acknowledge(heard.findings, after) || null;
  return {
    ...heard, acknowledgement: [acknowledgement, noted].filter((part) => part !== null).join("\n\n") || null,
    answer: answered?.text ?? null, suggestions: answered?.suggestions ?? [], answeredBy: answered?.by ?? null, notice: notice ?? answered?.notice ?? null,
  };
}

/** That a budget is spent is said once: it stays so for the rest of the conversation, or of the day. */
function saidOnce(turn: Turn, { interview }: Base): Turn {
  const told = turn.notice?.endsWith("_spent") && interview.turns.some(({ notice }) => notice === turn.notice);
  return told ? { ...turn, notice: null } : turn;
}

/** A failed interpreter costs the findings, never the turn: the question is asked again in other words. */
async function readingOf({ interpreter, failed }: Desk, text: string, context: ReadingContext): Promise<Reading> {
  try {
    return await interpreter.read(text, context);
  } catch (error) {
    failed("interpreter", error);
    return { findings: [{ kind: "request", request: "unclear", quote: text.slice(0, MOST_QUOTED) }], found: [], acknowledgement: null, by: "embedded", notice: null };
  }
}

/** A wish says what the moves shall be, and asks nothing in its own words: "no degree". */
const isWish = ({ by, findings }: Reading): boolean => by === "embedded"
  && findings.some(({ kind, quote }) => kind === "filter" && findings.some((one) => one.kind === "request" && one.request === "transitions" && one.quote === quote));
const WHERE_TO = "Where could I go?";

const asked = (findings: readonly Finding[]): FollowUpRequest | null =>
  FOLLOW_UPS.find((request) => findings.some((finding) => finding.kind === "request" && finding.request === request)) ?? null;

const exchangesOf = ({ interview }: Base) =>
  interview.turns.flatMap(({ text, answer: given }) => (given === null ? [] : [{ question: text, answer: given }]));

async function answerOf({ followUp, failed }: Desk, question: string, after: InterviewState, context: FollowUpContext, listener: Listener): Promise<Answered | null> {
  try {
    return await followUp(question, after, context, listener);
  } catch (error) {
    failed("answerer", error);
    listener.retract();
    return NO_ANSWER;
  }
}
