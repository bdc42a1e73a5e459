/** Everything that bears on a statement while an answer is heard. */
import type { Asked } from "../ask.ts";
import type { Measure } from "../clauses/measure.ts";
import type { Statement } from "../clauses/statement.ts";
import type { Answer } from "../clauses/statements.ts";
import type { ReadableActivity, ReadableRole } from "../interpreter.ts";
import type { Said, State } from "./state.ts";

/** Everything that bears on a statement. `at`: its place in the answer. */
export type Hearing = {
  state: State;
  role: ReadableRole;
  activities: readonly ReadableActivity[];
  workActivities: readonly ReadableActivity[];
  question: string;
  asked: Asked;
  answer: Answer;
  /** The statement that gives the hours of the week, by adding up. */
  whole: Statement | null;
  /** What the question left open: "that leaves two hours a day". */
  open: Said | null;
  openMeasure: Measure | null;
  /** Tasks asked about, unless the answer begins with a no: then what it names is something else. */
  likely: ReadonlySet<string>;
  /** The answer takes something back: what it says of tasks that had time replaces that time. */
  takesBack: boolean;
  /** The interview is over: what is said of a task that has time takes that time's place. */
  isOver: boolean;
};

export const placeOf = ({ state }: Hearing, { start, end }: Statement): { turn: number; start: number; end: number } =>
  ({ turn: state.turn, start, end });
