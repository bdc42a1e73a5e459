/** The port behind which a follow-up question becomes an answer. Every number comes out of a tool. */
import type { Change, Element, Lever, PersonScore, Profile, Ranking, RoleScore, Transition, TransitionFilters, TriedScenario } from "../../scoring/index.ts";
import type { CatalogRole, CatalogSource } from "../../db/role.ts";
import type { Notice } from "../model/model.ts";

export type WhatIfResult = { before: PersonScore; after: PersonScore; changes: readonly Change[] };

/** What a supposition says that moves no score: `hours`: a longer or shorter week; `certificate`: one that is earned, whoever asks for it. */
export type Remark = "hours" | "certificate";

/** Tools over this worker's profile and the catalogue: the same for both answerers, and the only source of numbers. */
export interface Tools {
  role(): CatalogRole;
  explain(): { person: PersonScore; role: RoleScore; levers: Lever[] };
  /** Recomputes with the changes applied; other tasks make room in proportion. */
  whatIf(changes: readonly Change[]): WhatIfResult;
  /** What a supposing sentence would change, read as the interview reads answers. */
  suppose(sentence: string): Promise<Change[]>;
  /** What such a sentence says beside its changes, to be answered as what it is. */
  remarks(sentence: string): Remark[];
  compare(roleId: string): { role: CatalogRole; score: RoleScore } | null;
  /** The moves of the ranking with the worker's own wishes. */
  transitions(): Transition[];
  /** All of the ranking, with other wishes where they are given: moves, near misses with the gate that dropped them, and how many were looked at. */
  ranking(filters?: TransitionFilters, most?: number): Ranking;
  /** One role as a move, also where gates drop it: they say so. `place`: from 1, among all that pass; null: none. Null where nobody can move there. */
  move(roleId: string): { move: Transition; place: number | null } | null;
  filters(): TransitionFilters;
  /** What is recorded of licence, place, union and the like. */
  context(): Profile["context"];
  /** Skills and knowledge that matter in the worker's job and much less in the other; the most important first. */
  leaves(roleId: string): Element[];
  /** What-ifs that the worker keeps under names, each recomputed. */
  scenarios(): TriedScenario[];
  evidence(): readonly CatalogSource[];
  /** The role that a question names, or null. */
  named(question: string): Promise<CatalogRole | null>;
}

/** `retract`: what was said so far does not hold; a new answer follows. `by`: who gives the answer from here on, and why not the model. */
export type AnswerPart =
  | { type: "by"; by: "embedded" | "model"; notice: Notice | null }
  | { type: "text"; text: string }
  | { type: "retract" }
  | { type: "suggestions"; questions: string[] };
export type Exchange = { question: string; answer: string };

/** What a model took a question for, in whatever language it was asked. */
export type Request = "explain" | "what_if" | "compare" | "transitions" | "evidence" | "method";

/** The follow-ups before this one, who pays, and what the question was taken for where a model read it. */
export type Asked = { history: readonly Exchange[]; interviewId: string | null; request?: Request | null };

export interface Answerer {
  readonly name: "embedded" | "model";
  answer(question: string, tools: Tools, asked: Asked): AsyncIterable<AnswerPart>;
}
