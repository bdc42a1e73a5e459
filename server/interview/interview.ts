/** The nouns of the conversation: an interview is the list of its turns, and nothing else. */
import type { Activities, QuestionId, ScorableRole } from "../../scoring/index.ts";
import { FOLLOW_UPS, type Finding, type Request } from "../interpret/findings.ts";
import type { ReadableActivity, ReadableRole } from "../interpret/interpreter.ts";
import type { Notice } from "../model/model.ts";

/** One thing that happened: a message with what was read in it, or an edit from the panel (`question` null). */
export type Turn = {
  id: string;
  at: string;
  by: "embedded" | "model" | "panel";
  /** The worker's words, personal data masked. */
  text: string;
  question: QuestionId | null;
  questionText: string;
  findings: readonly Finding[];
  acknowledgement: string | null;
  answer: string | null;
  suggestions: readonly string[];
  /** Who wrote the answer. Turns from before a model could be used have neither this nor a notice. */
  answeredBy?: "embedded" | "model" | null;
  /** Why the model did not take the turn. */
  notice?: Notice | null;
};

/** Who took the turn in the worker's eyes: the model where it read the message or answered it. */
export const takenBy = ({ by, answeredBy }: Turn): Turn["by"] => (answeredBy === "model" ? "model" : by);

export type Interview = { readonly id: string; readonly createdAt: string; readonly turns: readonly Turn[] };

/** What the interview may know of the catalogue. */
export type World = {
  role(id: string): ReadableRole | undefined;
  scorable(id: string): ScorableRole | undefined;
  activities: Activities;
  everyday: readonly ReadableActivity[];
  workActivities: readonly ReadableActivity[];
};

export const holds = (turn: Turn, request: Request): boolean =>
  turn.findings.some((finding) => finding.kind === "request" && finding.request === request);

const ASIDES: readonly Request[] = [...FOLLOW_UPS, "distress", "save", "delete", "undo"];

/** What is kept beside the profile answers no question. */
const BESIDE: readonly Finding["kind"][] = ["filter", "scenario", "disagreement"];

/** A turn that asks or wishes something instead of answering; the open question stays open and is not counted again. */
export const isAside = (turn: Turn): boolean =>
  turn.findings.length > 0 && turn.findings.every((one) => BESIDE.includes(one.kind) || (one.kind === "request" && ASIDES.includes(one.request)));

/** A turn in which nothing about the job was found. */
export const isUnread = (turn: Turn): boolean =>
  turn.findings.every((finding) => finding.kind === "request" && !["skip", "stop", "confirm"].includes(finding.request));

/** The turns since the worker last started over, without those that were taken back. */
export function current(turns: readonly Turn[]): readonly Turn[] {
  const kept: Turn[] = [];
  for (const turn of turns.slice(turns.findLastIndex((one) => holds(one, "restart")) + 1)) {
    if (holds(turn, "undo") && tells(kept.at(-1))) kept.pop();
    kept.push(turn);
  }
  return kept;
}

/** Whether a turn told or wished anything: only right behind one can "scrap that" be meant. */
export const tells = (turn: Turn | undefined): boolean => turn?.findings.some(({ kind }) => kind !== "request") === true;
