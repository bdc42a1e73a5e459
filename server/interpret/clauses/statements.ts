/** Reads an answer as a row of statements: amounts with the words they are about, and sentences without amounts. */
import { scan } from "../amounts/scan.ts";
import type { Word } from "../match/score.ts";
import { recent } from "../words/recent.ts";
import { MOST_CHARACTERS, tokenise, type Token } from "../words/tokens.ts";
import { isShared } from "./cues.ts";
import { groups } from "./groups.ts";
import { pieces } from "./pieces.ts";
import { isQuestion, sentences } from "./sentences.ts";
import { toStatement, type Statement } from "./statement.ts";
import { withoutTakenBack } from "./taken-back.ts";
import { pattern } from "../words/pattern.ts";

export type Answer = { message: string; tokens: Token[]; statements: Statement[] };

/** What a sentence nearby adds to the words of a statement. */
const LEAD_IN = 0.45;
const ELABORATION = 0.28;
const POINTS_BACK = 0.85;
const SHORT = 5;
const MOST_WORDS = 60;
const ANSWERS = 500;

/** Statements of a message; the same object for the same message, not to be changed. */
export const readAnswer = (message: string): Answer => recentAnswers(message.slice(0, MOST_CHARACTERS));

const recentAnswers = recent(ANSWERS, workOut);

function workOut(message: string): Answer {
  const tokens = tokenise(message);
  const quantities = scan(tokens);
  const statements = sentences(tokens, message).flatMap((span, sentence): Statement[] => {
    const parts = pieces(tokens, span, withoutTakenBack(tokens, span, quantities));
    if (parts.length === 0) return [];
    const found = isQuestion(tokens, span) ? [] : groups(tokens, parts);
    if (found.length > 0) return found.map((group) => toStatement(tokens, group, sentence));
    const inside = parts.flatMap((part) => part.quantities);
    return [{ ...toStatement(tokens, { own: parts, before: [], after: [], quantities: inside }, sentence), measure: null }];
  });
  lendWords(statements);
  return { message, tokens, statements };
}

const POINTING = pattern(
  String.raw`^(?:and |so |but |then |which |all |oh )*(?:that|this|those|these|it|they|them|both|the (?:three|two|four|lot)|`,
  String.raw`all (?:of )?(?:that|this|those|it)|together|altogether|all (?:in|together|told))\b`,
);

/** Sentences without an amount explain the amount before them, or name what the next one counts. */
function lendWords(statements: Statement[]): void {
  const plain = statements.map((one) => (one.measure ? [] : one.words));
  statements.forEach((one, at) => {
    if (!one.measure) return;
    const pointsBack = one.empty || POINTING.test(one.text) || (isShared(one.text) && one.headless);
    const lead = run(statements, at, -1);
    const taken = lead.filter((k) => pointsBack || (at - k === 1 && isLeadIn(statements, k)));
    if (pointsBack && taken.length > 0) one.parts.push(...taken.flatMap((k) => statements[k]!.parts));
    for (const k of taken) one.words.push(...weigh(plain[k]!, pointsBack ? POINTS_BACK : LEAD_IN));
    const behind = run(statements, at, 1).filter((k) => !(isPointing(statements[k + 1]) || isLeadIn(statements, k)));
    for (const k of behind) one.words.push(...weigh(plain[k]!, ELABORATION));
    one.words.length = Math.min(one.words.length, MOST_WORDS);
    one.empty &&= one.words.length === 0;
  });
}

const isPointing = (one: Statement | undefined): boolean => !!one?.measure && (one.empty || POINTING.test(one.text));

/** "The tracker!", before the sentence with its hours. */
const isLeadIn = (statements: readonly Statement[], at: number): boolean =>
  statements[at]!.measure === null && statements[at + 1]?.measure != null && (at === 0 || statements[at]!.words.length <= SHORT);

/** Statements without amounts next to a place, nearest first. */
function run(statements: readonly Statement[], at: number, step: 1 | -1): number[] {
  const found: number[] = [];
  for (let k = at + step; statements[k] && statements[k]!.measure === null && found.length < 3; k += step) found.push(k);
  return found;
}

const weigh = (words: readonly Word[], factor: number): Word[] => words.map(({ stem, weight }) => ({ stem, weight: weight * factor }));
