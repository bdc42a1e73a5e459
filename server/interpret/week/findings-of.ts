/** Turns what a turn changed in the state of the week into findings with verbatim quotes. */
import type { Amount, Profile } from "../../../scoring/index.ts";
import type { Answer } from "../clauses/statements.ts";
import type { Finding } from "../findings.ts";
import { quoteOf } from "../words/tokens.ts";
import { isOwn, toldWeek, type Claim, type Place, type State } from "./state.ts";

const MAX_QUOTE = 600;
const LEAST_WEEK = 1;
const MOST_WEEK = 120;

/** Findings of the turn that was read last, or of `all` turns. `answers`: of all turns, oldest first; what moved is quoted where it was said. */
export function findingsOf(state: State, weekBefore: number | null, answers: readonly Answer[], known: Profile, all = false): Finding[] {
  const quote = ({ turn, start, end }: Place): string => {
    const { message, tokens } = answers[turn - 1]!;
    return quoteOf(message, tokens, start, end).slice(0, MAX_QUOTE).trim();
  };
  const week = toldWeek(state.frame);
  const found: Finding[] = [];
  if (week !== null && (all || week !== weekBefore) && week !== known.week && week >= LEAST_WEEK && week <= MOST_WEEK) {
    found.push({ kind: "week", hours: week, quote: quote({ turn: state.turn, start: 0, end: answers.at(-1)!.tokens.length }) });
  }
  found.push(...moved(state, quote).filter((one) => !isEdited(one, known)));
  const counts = ({ turn }: { turn: number }) => all || turn === state.turn;
  for (const claim of state.claims) if (counts(claim)) found.push(timeOf(claim, quote(claim)));
  for (const [task, { done, turn, start, end }] of state.mentioned) {
    if (!counts({ turn })) continue;
    found.push(done ? { kind: "time", tasks: [task], amount: { unit: "done" }, quote: quote({ turn, start, end }) } : { kind: "not_done", task,
      quote: quote({ turn, start, end }) });
  }
  return found.filter((one) => one.quote.length > 0);
}

/** What this turn made of amounts of earlier turns. */
function moved({ abandoned, dropped, claims, turn: now }: State, quote: (place: Place) => string): Finding[] {
  return [
    ...abandoned.flatMap(({ id, work, turn, said }): Finding[] => (turn === now ? [{ kind: "own_task", id, ...work, amount: { unit: "none" },
      quote: quote(said) }] : [])),
    ...dropped.flatMap(({ id, turn, said }): Finding[] => (turn === now ? [{ kind: "time", tasks: [id], amount: { unit: "none" },
      quote: quote(said) }] : [])),
    ...claims.flatMap((claim) => (claim.turn < now && claim.moved === now ? [timeOf(claim, quote(claim))] : [])),
  ];
}

/** What the worker set by hand is not moved. */
function isEdited(one: Finding, known: Profile): boolean {
  const ids = one.kind === "time" ? one.tasks : one.kind === "own_task" ? [one.id] : [];
  return [...known.tasks, ...known.own].some(({ id, source }) => source === "edited" && ids.includes(id));
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
