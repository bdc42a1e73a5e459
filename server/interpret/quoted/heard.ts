/** What a quote of one amount says: the amount meant, how often it comes, and what it is out of. */
import { isMain } from "../clauses/measure.ts";
import type { Token } from "../words/tokens.ts";
import { amountsIn, type Amount } from "./amounts-in.ts";
import { isWeekday } from "./respell.ts";
import { chosen, withoutDenied } from "./several.ts";
import type { Whole } from "./whole.ts";

/** `main`: the amount meant, null where there is none or no telling which. `beside`: how often and what of. `outOf`: the whole. */
export type Heard = { main: Amount | null; beside: Amount[]; outOf: Whole | null };

/** Reads a quote of an amount. */
export function hear(tokens: readonly Token[]): Heard {
  const heard = hearPart(tokens) ?? hearOnDays(tokens) ?? hearAll(tokens);
  const about = tokens.some(({ text }, at) => ABOUT.test(text) || (text === "~" && tokens[at - 1]?.kind !== "number"));
  return about && heard.main ? { ...heard, main: { ...heard.main, about: true } } : heard;
}

/** Of bounds as well, nobody knows how far from them. */
const ABOUT = /^(?:about|around|roughly|approximately|approx|circa|ca|nearly|almost|maybe|probably|like|ish|over|under|than|least|tops|max|easily)$/;

function hearAll(said: readonly Token[]): Heard {
  const { tokens, amounts } = amountsIn(said);
  const mains = withoutDenied(amounts.filter((one) => isMain(one) || one.kind === "length"), tokens);
  const whole = wholeIn(amounts, tokens);
  const main = mains.length > 0 ? chosen(mains.filter((one) => one !== whole), tokens, goesWith) : (amounts.find((one) => one.kind === "times") ?? null);
  const beside = amounts.filter((one) => one !== main && one !== whole && main !== null && goesWith(one, main));
  return { main, beside, outOf: whole === null ? (main?.kind === "bare" ? main.outOf : null) : whole.kind === "outOf" ? whole.value : whole };
}

const OF = /(?:^| )(?:of|out of)(?: (?:the|my|an?|those|these|our|that|every|each))*$/;

/** "out of eight", "5 hours of an 8 hour shift": what is behind the amount and "of". */
function wholeIn(amounts: readonly Amount[], tokens: readonly Token[]): Amount | null {
  return amounts.find((one, at) => {
    if (one.kind === "outOf") return true;
    const before = amounts[at - 1];
    const isWhole = one.kind === "time" || one.kind === "length" || one.kind === "bare";
    return before !== undefined && isWhole && OF.test(tokens.slice(before.end, one.start).map(({ text }) => text).join(" "));
  }) ?? null;
}

/** "half of the eight hours", "a third of Friday", "half the morning": a fraction of one stretch of time. */
function hearPart(tokens: readonly Token[]): Heard | null {
  const at = tokens.findIndex(({ text }, place) => text === "of" || (tokens[place - 1]?.text === "half" && /^(?:the|my|each|every)$/.test(text)));
  if (at < 1) return null;
  const [share, ...others] = amountsIn(tokens.slice(0, at)).amounts;
  if (share?.kind !== "share" || others.length > 0) return null;
  const { main, beside } = hearAll(tokens.slice(at + 1));
  const isSpell = main?.kind === "time" || (main?.kind === "slots" && (main.named || main.slot === "half"));
  return isSpell ? { main: { ...share, of: null }, beside: [main, ...beside], outOf: null } : null;
}

/** "an hour Monday to Friday", "two hours on Mondays and Thursdays": so many days, not only the first. */
function hearOnDays(tokens: readonly Token[]): Heard | null {
  const at = tokens.findIndex(isWeekday);
  if (at < 1) return null;
  const time = hearAll(tokens.slice(0, at));
  const days = hearAll(tokens.slice(at));
  const isTime = time.main?.kind === "time" && time.main.per === null && time.beside.length === 0;
  return isTime && days.main?.kind === "slots" && days.main.named ? { main: time.main, beside: [days.main, ...days.beside], outOf: time.outOf } : null;
}

/** "an hour, twice a week", "Friday, one till five", "Monday, one week in three". */
function goesWith(one: Amount, main: Amount): boolean {
  if (one.kind === "times") return true;
  if (one.kind === "share" && one.regime) return main.kind === "time" || main.kind === "slots";
  return main.kind === "time" && one.kind === "slots" && main.per !== "week";
}
