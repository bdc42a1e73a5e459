/** Turns what a turn changed in the state of the week into findings with verbatim quotes. */
import type { Amount, Profile } from "../../../scoring/index.ts";
import type { Answer } from "../clauses/statements.ts";
import type { Finding } from "../findings.ts";
import { quoteOf } from "../words/tokens.ts";
import { isOwn, toldWeek, type Claim, type State } from "./state.ts";

const MAX_QUOTE = 600;
const LEAST_WEEK = 1;
const MOST_WEEK = 120;

/** Findings of the turn that was read last. */
export function findingsOf(state: State, weekBefore: number | null, answer: Answer, known: Profile): Finding[] {
  const quote = (start: number, end: number): string => quoteOf(answer.message, answer.tokens, start, end).slice(0, MAX_QUOTE).trim();
  const all = quote(0, answer.tokens.length);
  const week = toldWeek(state.frame);
  const found: Finding[] = [];
  if (week !== null && week !== weekBefore && week !== known.week && week >= LEAST_WEEK && week <= MOST_WEEK) {
    found.push({ kind: "week", hours: week, quote: all });
  }
  for (const { id, work, turn } of state.abandoned) {
    if (turn === state.turn) found.push({ kind: "own_task", id, text: work.text, activity: work.activity, amount: { unit: "none" },
      quote: all });
  }
  for (const { id, turn } of state.dropped) if (turn === state.turn) found.push({ kind: "time", tasks: [id],
    amount: { unit: "none" }, quote: all });
  for (const claim of state.claims) {
    if (claim.turn === state.turn) found.push(timeOf(claim, quote(claim.start, claim.end)));
    else if (claim.moved === state.turn) found.push(timeOf(claim, all));
  }
  for (const [task, { done, turn, start, end }] of state.mentioned) {
    if (turn !== state.turn) continue;
    found.push(done ? { kind: "time", tasks: [task], amount: { unit: "done" }, quote: quote(start, end) } : { kind: "not_done", task,
      quote: quote(start, end) });
  }
  return found.filter((one) => one.quote.length > 0);
}

function timeOf(claim: Claim, quote: string): Finding {
  const amount = roundAmount(claim.amount);
  if (!isOwn(claim) || !claim.work) return { kind: "time", tasks: claim.ids, amount, quote };
  return { kind: "own_task", id: claim.ids[0]!, text: claim.work.text, activity: claim.work.activity, amount, quote };
}

/** Two decimals are enough for anybody's week. */
function roundAmount(amount: Amount): Amount {
  if (amount.unit !== "percent" && amount.unit !== "hours") return amount;
  const round = (value: number): number => Math.round(value * 100) / 100;
  const end = (value: number | null): number | null => (value === null ? null : round(value));
  return { ...amount, value: round(amount.value), low: end(amount.low), high: end(amount.high) };
}
