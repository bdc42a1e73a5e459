/** One reading of a context fact: which key, which value, where it stands in the message. */
import type { ContextKey, ContextValue } from "../../../scoring/index.ts";
import type { Passage } from "./prose.ts";
import type { Topic } from "./asked.ts";

export type Evidence<K extends ContextKey = ContextKey> = { [P in K]: { key: P; value: ContextValue<P>; passage: Passage } }[K];

/** What every reader of a fact gets to see. */
export type Account = {
  sentences: readonly Passage[];
  question: string;
  /** Topics of the open question, in order. */
  asked: readonly Topic[];
  /** Self-employed, as far as the conversation has told. */
  freelance: boolean;
};

/** Rules are tried in order; the first cue that fits decides. */
export type Rule<V> = readonly [V, RegExp];
export const firstRule = <V>(rules: readonly Rule<V>[], text: string): V | null => rules.find(([, cue]) => cue.test(text))?.[0] ?? null;
