/** Reads one turn, a question and its answer, into the state of the week. */
import { readAsked } from "../ask.ts";
import { readAnswer, type Answer } from "../clauses/statements.ts";
import { takesBack } from "../clauses/cues.ts";
import { isDenied, saysNo, saysYes } from "../clauses/polarity.ts";
import { takeTurns } from "./alternation.ts";
import { hearAmount } from "./hear-amount.ts";
import { hearPlain } from "./hear-plain.ts";
import { openAmount, readQuestion } from "./question-frame.ts";
import { guessUnit, noteQuestion } from "./rate.ts";
import { adopt, disown } from "./reassign.ts";
import { resolve } from "./resolve.ts";
import { saidOf, spreadOverWeek } from "./claims.ts";
import { settle } from "./settle.ts";
import { wholeAmong } from "./whole.ts";
import { withoutWishes } from "./wishes.ts";
import type { Hearing } from "./hearing.ts";
import type { State } from "./state.ts";

/** The job and the activities that an answer can be about. */
export type TurnContext = Pick<Hearing, "role" | "activities" | "workActivities"> & { isOver?: boolean };

const ASKS_HOW_HARD = /\bhow (?:hard|difficult|complex)\b/i;

/** Reads the answer's statements in order; returns the answer for quoting. */
export function readTurn(state: State, question: string, message: string, { role, activities, workActivities, isOver = false }: TurnContext): Answer {
  state.turn += 1;
  state.scope = null;
  state.regime = 1;
  readQuestion(question, state);
  state.unit = /%|percent/i.test(question) ? "percent" : /\bhours?\b/i.test(question) ? "hours" : state.unit;
  noteQuestion(question, state);
  const open = openAmount(question, state);
  const amount = open && resolve(open, state);
  const read = readAnswer(message);
  const answer = { ...read, statements: takeTurns(withoutWishes(read.statements)) };
  guessUnit(answer, question, state);
  const asked = readAsked(question, role);
  const hearing: Hearing = { state, isOver, role, activities, workActivities, question, asked, answer, whole: wholeAmong(answer.statements), open: amount && saidOf(amount), openMeasure: open,
    likely: saysNo(answer.statements[0]?.text ?? "") ? new Set() : asked.tasks,
    takesBack: answer.statements.some(({ measure, text }) => measure === null && takesBack(text)) };
  // A question on how hard the cases are takes for granted that the task is done.
  const unsaid = ASKS_HOW_HARD.test(question) ? new Set<string>() : hearing.asked.tasks;
  disown(state, unsaid);
  for (const id of unsaid) if (!state.claims.some(({ ids }) => ids.includes(id))) state.askedAway.add(id);
  answer.statements.forEach((statement, at) => (statement.measure ? hearAmount(statement, at, hearing) : hearPlain(statement, at,
    hearing)));
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
  if (!open || !openMeasure || amounts || !first || asked.aboutFacts || !/\?/.test(question) || isDenied(first.text)
    || saysYes(first.text)) return;
  settle({ ...first, text: `${first.text} together ${answer.statements.map(({ text }) => text).join(" ")}`, measure: openMeasure },
    { ...open, precision: "about", low: null, high: null }, openMeasure, null, hearing);
}
