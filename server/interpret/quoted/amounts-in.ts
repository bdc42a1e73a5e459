/** All amounts of a quote: the grammar's, and plainer readings that only a quote already known to be an amount allows. */
import { readClock } from "../amounts/clock.ts";
import type { Quantity } from "../amounts/quantity.ts";
import { scan } from "../amounts/scan.ts";
import type { Token } from "../words/tokens.ts";
import type { Plain } from "./lone-words.ts";
import { readPlain } from "./plain.ts";
import { respelled } from "./respell.ts";

/** `clock`: read from clock times, which say how long but not how often. `plain`: a count without a noun, which may be of hours: "five a day". */
export type Amount = Quantity & { clock: boolean; plain: boolean };

/** The grammar reads sentences. */
const STOP: Token = { kind: "mark", text: ".", value: 0, start: Infinity, end: Infinity };

/** The amounts, in their order; `tokens`: those that their places count in. Respell once: what is read again is respelled already. */
export function amountsIn(said: readonly Token[]): { tokens: readonly Token[]; amounts: Amount[] } {
  const tokens = respelled(said);
  return { tokens, amounts: amountsOf(tokens) };
}

function amountsOf(tokens: readonly Token[]): Amount[] {
  const found = scan([...tokens, STOP]).map((one): Amount =>
    ({ ...one, ...ofEvening(one, tokens), plain: false, clock: one.kind === "time" && readClock(tokens, one.start)?.next === one.end }));
  const main = found.filter((one) => one.kind !== "outOf" && one.kind !== "rest");
  if (main.length === 0) return withPlain(found, partOfThings(tokens) ?? readPlain(tokens));
  const [only, ...others] = main;
  return others.length === 0 && (only!.kind === "time" || only!.kind === "times") ? [...found, ...besides(only!, tokens)] : found;
}

/** As long as a morning. */
const ofEvening = (one: Quantity, tokens: readonly Token[]): object =>
  (one.kind === "slots" && one.slot === "day" && tokens.slice(one.start, one.end).some(({ text }) => /^evenings?$/.test(text)) ? { slot: "half" } : {});

const withPlain = (found: readonly Amount[], plain: Plain | null): Amount[] =>
  (plain ? [{ ...plain, clock: false }, ...found.filter(({ start, end }) => start >= plain.end || end <= plain.start)] : [...found]);

/** "a quarter of any shift", "half of the calls": the grammar of free text leaves out what may be no part of time. */
function partOfThings(tokens: readonly Token[]): Plain | null {
  const of = tokens.findIndex(({ text }) => text === "of");
  const [share, ...others] = of < 1 ? [] : scan(tokens.slice(0, of));
  return share?.kind === "share" && others.length === 0 ? { ...share, plain: false, end: tokens.length } : null;
}

/** "ten minutes a call, thirty calls a day", "a day three times a year": how often or how long, where the grammar has only the other. */
function besides({ kind, start, end }: Amount, tokens: readonly Token[]): Amount[] {
  const sides = [[0, start], [end, tokens.length]] as const;
  return sides.flatMap(([from, to]) => {
    const plain = readPlain(tokens.slice(from, to));
    const fits = kind === "time" ? plain?.kind === "times" && !plain.plain : plain?.kind === "slots" || plain?.kind === "time";
    return plain && fits ? [{ ...plain, start: plain.start + from, end: plain.end + from, clock: false }] : [];
  });
}
