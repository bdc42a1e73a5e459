/** Reads one turn, a question and its answer, into the state of the week. */
import { readAsked, type Asked } from "../ask.ts";
import { readAnswer, type Answer } from "../clauses/statements.ts";
import type { Measure } from "../clauses/measure.ts";
import type { Statement } from "../clauses/statement.ts";
import type { ReadableActivity, ReadableRole } from "../interpreter.ts";
import { takesBack } from "../clauses/cues.ts";
import { isDenied, saysNo, saysYes } from "../clauses/polarity.ts";
import { hearAmount } from "./hear-amount.ts";
import { hearPlain } from "./hear-plain.ts";
import { openAmount, readQuestion } from "./frames.ts";
import { guessUnit, noteQuestion } from "./rate.ts";
import { adopt, disown } from "./reassign.ts";
import { resolve } from "./resolve.ts";
import { saidOf, spreadOverWeek } from "./claims.ts";
import { settle } from "./settle.ts";
import type { Said, State } from "./state.ts";

/** Everything that bears on a statement. `at`: its place in the answer. */
export type Hearing = {
  state: State;
  role: ReadableRole;
  activities: readonly ReadableActivity[];
  question: string;
  asked: Asked;
  answer: Answer;
  /** What the question left open: "that leaves two hours a day". */
  open: Said | null;
  openMeasure: Measure | null;
  /** Tasks asked about, unless the answer begins with a no: then what it names is something else. */
  likely: ReadonlySet<string>;
  /** The answer takes something back: what it says of tasks that had time replaces that time. */
  takesBack: boolean;
};

export const placeOf = ({ state }: Hearing, { start, end }: Statement): { turn: number; start: number; end: number } => ({ turn: state.turn, start, end });

/** Reads the answer's statements in order; returns the answer for quoting. */
export function readTurn(state: State, question: string, message: string, role: ReadableRole, activities: readonly ReadableActivity[]): Answer {
  state.turn += 1;
  state.scope = null;
  state.regime = 1;
  readQuestion(question, state);
  state.unit = /%|percent/i.test(question) ? "percent" : /\bhours?\b/i.test(question) ? "hours" : state.unit;
  noteQuestion(question, state);
  const open = openAmount(question, state);
  const amount = open && resolve(open, state);
  const answer = readAnswer(message);
  guessUnit(answer, question, state);
  const asked = readAsked(question, role);
  const hearing: Hearing = { state, role, activities, question, asked, answer, open: amount && saidOf(amount), openMeasure: open,
    likely: saysNo(answer.statements[0]?.text ?? "") ? new Set() : asked.tasks,
    takesBack: answer.statements.some(({ measure, text }) => measure === null && takesBack(text)) };
  disown(state, hearing.asked.tasks);
  for (const id of hearing.asked.tasks) if (!state.claims.some(({ ids }) => ids.includes(id))) state.askedAway.add(id);
  answer.statements.forEach((statement, at) => (statement.measure ? hearAmount(statement, at, hearing) : hearPlain(statement, at, hearing)));
  fillOpen(hearing);
  spreadOverWeek(state);
  adopt(state, role);
  return answer;
}

/** "What is the other half hour?" "Scanning charts.": an answer without amounts fills what the question left open. */
function fillOpen(hearing: Hearing): void {
  const { answer, asked, open, openMeasure, question } = hearing;
  const first = answer.statements.find(({ words }) => words.length > 0);
  const amounts = answer.statements.some(({ measure }) => measure !== null);
  if (!open || !openMeasure || amounts || !first || asked.aboutFacts || !/\?/.test(question) || isDenied(first.text) || saysYes(first.text)) return;
  settle({ ...first, text: `${first.text} together ${answer.statements.map(({ text }) => text).join(" ")}`, measure: openMeasure }, { ...open, precision: "about", low: null, high: null }, openMeasure, null, hearing);
}
