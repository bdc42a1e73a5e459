/** Months by name as a part of the year: "October to March", "December". */
import type { Token } from "../words/tokens.ts";
import type { Plain } from "./lone-words.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NAME = /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
const SPAN = /^(?:to|till|until|through|~)$/;

const monthAt = ({ text }: Token): number => (NAME.test(text) ? MONTHS.indexOf(text.slice(0, 3)) : -1);

/** How many months the quote names, from the first to the last of a span; null where it names none. */
export function readMonths(tokens: readonly Token[]): Plain | null {
  const named = tokens.flatMap((token, place) => (monthAt(token) < 0 ? [] : [{ month: monthAt(token), place }]));
  const [first, second] = named;
  if (first === undefined) return null;
  const isSpan = second !== undefined && named.length === 2 && tokens.slice(first.place + 1, second.place).some(({ text }) => SPAN.test(text));
  const value = isSpan ? ((second.month - first.month + 12) % 12) + 1 : new Set(named.map(({ month }) => month)).size;
  return { kind: "slots", slot: "month", per: "year", named: true, value, low: null, high: null, about: false, plain: false, start: first.place,
    end: named.at(-1)!.place + 1 };
}
