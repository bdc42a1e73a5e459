/** Hears a statement without an amount: yes and no to what was asked, work of others, and time that is moved. */
import { isCorrection, movesDifference, takesBack, takesOut } from "../clauses/cues.ts";
import { isDenied, isHandedOver, isOthers, saysNo, saysPlainNo, saysYes } from "../clauses/polarity.ts";
import type { Statement } from "../clauses/statement.ts";
import { best, weighTasks } from "../match/targets.ts";
import { add, claimOfNumber, take } from "./claims.ts";
import { setLengths } from "./frames.ts";
import { placeOf, type Hearing } from "./hearing.ts";
import type { Claim } from "./state.ts";
import { toldBefore } from "./told-before.ts";

/** How sure the words must be: for a task without time, and to take back time that was given. */
const SURE = 0.6;
const SURE_AGAINST_TIME = 1.2;
const SURE_UNASKED = 1;
const OTHER_DENIED = 0.4;
/** "Wait, it is not correct" is about what was noted, not about a task. */
const TAKES_BACK_WORDS = 2;
/** "Remove the queries." */
const REMOVES = /^(?:(?:please|can you|could you|ok|and|,) )*(?:remove|delete|drop|strike|take)\b/;
/** "My mate does that now": its other words are of a person. */
const DO_THAT = /\b(?:does|do|did|handles|took|takes) (?:that|it|them|this|those|these|all of (?:that|it))\b/;
const I_DO_NOT = /\b(?:i|we) (?:do n't|dont|do not|no longer|never|stopped|gave up|have n't|have not|am not|'m not)\b/;

export function hearPlain(statement: Statement, at: number, hearing: Hearing): void {
  const { state } = hearing;
  setLengths(statement, state);
  if (movedTime(statement, hearing)) return;
  const next = hearing.answer.statements[at + 1];
  if (hearing.asked.aboutFacts || (next?.measure && next.bare)) return;
  const first = at === 0 || hearing.answer.statements.slice(0, at).every(({ words }) => words.length === 0);
  if (first && statement.words.length === 0) return answerAll(statement, hearing);
  if (takesBack(statement.text) && statement.words.length <= TAKES_BACK_WORDS && !I_DO_NOT.test(statement.text)) return;
  const parts = statement.parts.length > 1 ? statement.parts : [];
  const said = polarityOf(statement.text, parts.map(({ text }) => text));
  const before = state.mentioned.size;
  hearMention({ words: statement.words, says: said.whole }, statement, hearing);
  parts.forEach(({ words, text }, k) => DO_THAT.test(text) || hearMention({ words, says: said.parts[k]! }, statement, hearing));
  if (first && state.mentioned.size === before && saysPlainNo(statement.text)) answerAll(statement, hearing);
}

type Says = "yes" | "no" | "nothing";

/** What the sentence says, and each of its parts: a part without a yes or no of its own says what the sentence says. */
function polarityOf(text: string, parts: readonly string[]): { whole: Says; parts: Says[] } {
  const one = (of: string): Says => (isDenied(of) ? "no" : saysYes(of) || /\b(?:i do|yes|yeah|both)\b/.test(of) ? "yes" : "nothing");
  const whole = one(text);
  const own = parts.map(one);
  const mixed = own.includes("yes") && own.includes("no");
  return { whole: mixed ? "nothing" : whole, parts: own.map((part, at) => (part === "nothing" ? (mixed ? nextSaid(own,
    at) : whole) : part)) };
}

/** "reports no, filing and updates yes": a part takes the word that comes next, else the one before. */
const nextSaid = (own: readonly Says[], at: number): Says => own.slice(at + 1).find((part) => part !== "nothing") ?? own.slice(0,
  at).findLast((part) => part !== "nothing") ?? "nothing";

function hearMention({ words, says }: { words: Statement["words"]; says: Says }, statement: Statement, hearing: Hearing): void {
  const { role, asked, answer, state, isOver } = hearing;
  const isGone = REMOVES.test(statement.text) || (says === "no" && handsOver(statement.text, hearing));
  const told = isGone ? toldBefore(words, state, isOver) : null;
  if (told) return giveUp(told, statement, hearing);
  const scores = weighTasks(words, role, state, { asked: asked.tasks, percent: null, again: true });
  const top = best(scores);
  if (top === null || scores[top]! < (isOver ? SURE_UNASKED : SURE)) return;
  if (says === "no" || (says === "nothing" && asked.tasks.has(role.tasks[top]!.id) && isOthers(statement.text))) {
    const meant = deniable(scores, top, hearing);
    return deny(role.tasks[meant]!.id, scores[meant]!, statement, hearing);
  }
  const { id } = role.tasks[top]!;
  if (asked.tasks.has(id) && (says === "yes" || saysYes(answer.statements[0]!.text))) return affirm(id, statement, hearing);
  const amounts = answer.statements.some(({ measure }) => measure !== null);
  if (!amounts && asked.tasks.size === 0 && scores[top]! >= SURE_UNASKED
    && /\b(?:i|we|me|my|i'm|im)\b/.test(statement.text)) affirm(id, statement, hearing);
}

/** "Take that out of the 25." "Put the extra on register." */
function movedTime(statement: Statement, hearing: Hearing): boolean {
  const { state } = hearing;
  const place = placeOf(hearing, statement);
  const named = (): string | null => {
    const top = best(weighTasks(statement.words, hearing.role, state, { asked: new Set(), percent: null, again: true }));
    return top === null ? null : hearing.role.tasks[top]!.id;
  };
  const taken = state.grown ?? state.last;
  if (taken && takesOut(statement.text)) {
    const from = statement.wholes.map((whole) => claimOfNumber(state, whole)).find((claim) => claim !== undefined)?.ids[0] ?? named();
    if (from) take(state, from, taken, place);
    state.grown = null;
    return from !== null;
  }
  if (!state.freed || !movesDifference(statement.text)) return false;
  const to = named();
  if (to) add(state, to, { ...state.freed, precision: "about", low: null, high: null }, place);
  state.freed = null;
  return to !== null;
}

/** "No." "No and no." "Yes, both." */
function answerAll(statement: Statement, hearing: Hearing): void {
  const negative = /^(?:so )?no\b/i.test(hearing.question.split(/(?<=[.?!])\s+/).at(-1) ?? "");
  const no = saysNo(statement.text) || (negative && saysYes(statement.text));
  for (const id of hearing.asked.tasks) {
    if (no) deny(id, SURE, statement, hearing);
    else if (saysYes(statement.text)) affirm(id, statement, hearing);
  }
}

/** What has no time yet is denied before what has, as long as questions are asked. */
function deniable(scores: Float64Array, top: number, { state, role, isOver }: Hearing): number {
  if (isOver) return top;
  const has = (at: number): boolean => state.claims.some(({ ids }) => ids.includes(role.tasks[at]!.id));
  const others = [...scores.keys()].filter((at) => !has(at) && scores[at]! >= OTHER_DENIED * scores[top]!);
  return has(top) ? (others.sort((a, b) => scores[b]! - scores[a]!)[0] ?? top) : top;
}

/** What is not the worker's any more, or never was. */
const handsOver = (text: string, { isOver }: Hearing): boolean => isOver || isCorrection(text) || isHandedOver(text);

/** All of what was told under that name is done no more. */
function giveUp({ ids }: Claim, statement: Statement, hearing: Hearing): void {
  const { state } = hearing;
  state.claims = state.claims.filter((claim) => claim.ids !== ids);
  for (const id of ids) state.mentioned.set(id, { done: false, ...placeOf(hearing, statement) });
}

function deny(id: string, sure: number, statement: Statement, hearing: Hearing): void {
  const { state } = hearing;
  const claim = state.claims.find(({ ids }) => ids.includes(id));
  const taken = hearing.asked.tasks.has(id) || handsOver(statement.text, hearing);
  if (claim && (claim.turn === state.turn || sure < SURE_AGAINST_TIME || !taken)) return;
  if (claim) {
    claim.ids = claim.ids.filter((other) => other !== id);
    state.claims = state.claims.filter(({ ids }) => ids.length > 0);
  }
  state.mentioned.set(id, { done: false, ...placeOf(hearing, statement) });
}

function affirm(id: string, statement: Statement, hearing: Hearing): void {
  const { state } = hearing;
  if (state.claims.some(({ ids }) => ids.includes(id)) || state.mentioned.get(id)?.done === false) return;
  state.mentioned.set(id, { done: true, ...placeOf(hearing, statement) });
}
