/** Spans of clock times put as the grammar has them: "halb sechs" is 5:30, "de trois heures à onze heures" is 3 till 11, "ten at night" is 10 pm. */
import { readSingle } from "../amounts/numbers.ts";
import type { Token } from "../words/tokens.ts";

const JOIN = /^(?:to|till|until|~)$/;
const NAMES: Readonly<Record<string, number>> = { noon: 12, midday: 12, midnight: 24 };
const HALVES: Readonly<Record<string, number>> = { half: 0.5, quarter: 0.25 };
/** At night it is ten in the evening, and two in the morning. */
const EARLIEST_AT_NIGHT = 5;

const word = (text: string, at: Token): Token => ({ kind: "word", text, value: 0, start: at.start, end: at.end });
const timeOf = (value: number, at: Token): Token => ({ ...at, kind: "number", text: `${Math.floor(value)}:${String(Math.round((value % 1) * 60)).padStart(2, "0")}`, value });
const isHour = (token: Token | undefined): boolean => token !== undefined && /^hours?$/.test(token.text);

/** The same tokens; other words for times only in a span of them. `germanic`: half of an hour is the half before it. */
export function withClocks(tokens: readonly Token[], germanic: boolean): Token[] {
  if (!tokens.some(({ text }) => JOIN.test(text))) return germanic ? halves(tokens, -0.5) : [...tokens];
  return spans(halfDays(halves(tokens, germanic ? -0.5 : 0.5)));
}

/** "halb sechs", and "half five" beside the joint of a span. */
function halves(tokens: readonly Token[], by: number): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const hour = tokens[at]!.text === "half" && (by < 0 || isEdge(tokens, at)) ? readSingle(tokens, at + 1) : null;
    const isTime = hour !== null && !hour.article && Number.isInteger(hour.value) && hour.value >= 1 && hour.next === at + 2 && (by > 0 || tokens[at + 1]!.kind === "number");
    found.push(isTime ? timeOf(hour.value + by, tokens[at]!) : tokens[at]!);
    if (isTime) at += 1;
  }
  return found;
}

const isEdge = (tokens: readonly Token[], at: number): boolean => at === 0 || /^(?:from|at)$/.test(tokens[at - 1]!.text) || JOIN.test(tokens[at - 1]!.text);

/** "ten at night", "six in the morning". */
function halfDays(tokens: readonly Token[]): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const half = /^(?:in the (?:morning|afternoon|evening)|at night)\b/.exec(tokens.slice(at, at + 3).map(({ text }) => text).join(" "))?.[0];
    const hour = half === undefined ? null : readSingle(tokens, at - 1);
    if (!half || !hour || hour.next !== at) found.push(tokens[at]!);
    else {
      const isMorning = half.endsWith("morning") || (half.endsWith("night") && (hour.value < EARLIEST_AT_NIGHT || hour.value === 12));
      found.push(word(isMorning ? "am" : "pm", tokens[at]!));
      at += half.split(" ").length - 1;
    }
  }
  return found;
}

/** `unit`: "three hours" as other languages tell the time, or noon. */
type Hour = { value: number; unit: boolean; next: number };

function hourAt(tokens: readonly Token[], at: number): Hour | null {
  const name = NAMES[tokens[at]?.text ?? ""];
  if (name !== undefined) return { value: name, unit: true, next: at + 1 };
  const number = readSingle(tokens, at);
  if (!number || number.article || number.value > 24) return null;
  if (!isHour(tokens[number.next])) return { value: number.value, unit: false, next: number.next };
  const tail = tokens[number.next + 1]?.text === "and" && tokens[number.next + 2]?.text === "a" ? HALVES[tokens[number.next + 3]?.text ?? ""] : undefined;
  return { value: number.value + (tail ?? 0), unit: true, next: number.next + (tail === undefined ? 1 : 4) };
}

/** A unit at both ends means clock times, as does "de ocho a doce"; a range of hours names it once, at its end. */
function spans(tokens: readonly Token[]): Token[] {
  for (let at = 0; at < tokens.length; at++) {
    const from = hourAt(tokens, at);
    const to = from && JOIN.test(tokens[from.next]?.text ?? "") ? hourAt(tokens, from.next + 1) : null;
    if (!from || !to) continue;
    const opens = at === 1 && tokens[0]!.text === "of" && !to.unit;
    if (opens || (from.unit && to.unit)) return [word("from", tokens[at]!), timeOf(from.value, tokens[at]!), word("till", tokens[from.next]!), timeOf(to.value, tokens[from.next + 1]!), ...tokens.slice(to.next)];
  }
  return [...tokens];
}
