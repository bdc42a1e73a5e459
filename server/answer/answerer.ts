/** The port behind which a follow-up question becomes an answer. Every number comes out of a tool. */
import type { ContextKey, Lever, Level, PersonScore, RoleScore, Transition } from "../../scoring/index.ts";
import type { CatalogRole, CatalogSource } from "../../db/catalog.ts";

/** A change to try. Shares in percent of the week; x in −1..1. */
export type WhatIfChange =
  | { kind: "move_time"; from: string | null; to: string; toShare: number }
  | { kind: "set_share"; task: string; share: number }
  | { kind: "level"; level: Level }
  | { kind: "complexity"; task: string | "all"; x: number }
  | { kind: "context"; key: ContextKey; value: string };

export type WhatIfResult = { before: PersonScore; after: PersonScore; change: WhatIfChange[] };

/** Tools over this worker's profile and the catalogue; pure, synchronous, the same for both answerers. */
export interface Tools {
  role(): CatalogRole;
  explain(): { person: PersonScore; role: RoleScore; levers: Lever[] };
  whatIf(changes: WhatIfChange[]): WhatIfResult;
  compare(roleId: string): { role: CatalogRole; score: RoleScore } | null;
  transitions(): { ranked: Transition[]; roles: Record<string, { title: string }> };
  evidence(): CatalogSource[];
  /** Roles that a question can name. */
  roles(): { id: string; title: string; aliases: readonly string[] }[];
}

export type AnswerPart = { type: "tool"; name: string } | { type: "text"; text: string } | { type: "suggestions"; questions: string[] };

export interface Answerer {
  readonly name: "embedded" | "model";
  answer(question: string, tools: Tools, history: readonly { question: string; answer: string }[]): AsyncIterable<AnswerPart>;
}
