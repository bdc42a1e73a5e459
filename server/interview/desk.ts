/** What a turn is conducted with: where interviews lie, what is known, who reads and who answers. Types only. */
import type { FollowUpRequest } from "../interpret/findings.ts";
import type { Interpreter, NamedRole, ReadableRole, ReadingContext } from "../interpret/interpreter.ts";
import type { Notice } from "../model/model.ts";
import type { Shelf } from "../shelf.ts";
import type { InterviewState } from "../wire.ts";
import type { World } from "./interview.ts";

/** Hears of a turn while it is taken; a turn that needs no model says nothing before it is done. */
export type Listener = {
  /** Nothing stands against the turn any more; the model is reading. */
  reading(): void;
  /** The next words of the answer. */
  answer(words: string): void;
  /** What was said of the answer so far does not hold. */
  retract(): void;
};

/** Answers a follow-up question over the worker's state; null where there is nothing to answer from yet. */
export type FollowUp = (question: string, now: InterviewState, context: FollowUpContext, listener: Listener) => Promise<Answered | null>;
/** `exchanges`: the follow-up questions before this one with their answers. `asked`: what this one is about; `request`: where a model took it for that. */
export type FollowUpContext = ReadingContext & { exchanges: { question: string; answer: string }[]; asked: FollowUpRequest; request: FollowUpRequest | null };
export type Answered = { text: string; suggestions: string[]; by: "embedded" | "model"; notice: Notice | null };

/** Jobs that a message may name, best first; `now`: the job so far, which only a correction replaces. */
export type FindRoles = (message: string, now: ReadableRole | null) => Promise<NamedRole[]>;

export type Desk = {
  shelf: Shelf;
  world: World;
  findRoles: FindRoles;
  /** Jobs by a name that need not stand in the message. */
  searchRoles(title: string): Promise<NamedRole[]>;
  interpreter: Interpreter;
  followUp: FollowUp;
  now(): Date;
  /** Told of failures that the worker does not see: which part failed and the error's name. */
  failed(part: "interpreter" | "answerer", error: unknown): void;
  /** Turns that one interview may have. */
  turns: number;
};
