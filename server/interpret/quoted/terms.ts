/** Several terms of one statement as one amount: their sum, or their mean where weeks differ. */
import type { Profile } from "../../../scoring/index.ts";
import { percentOf, type Frame } from "../week/state.ts";
import type { SaidTime } from "../model/reply.ts";
import { tokensOf, type Language } from "./language.ts";
import { scaled, type Usual } from "./size.ts";
import { seasonOf, termOf, type Setting, type Told } from "./term.ts";

export type Numbers = Extract<Told, { value: number }>;

const KINDS: Partial<Record<SaidTime["op"], Setting["of"]>> = { part_of: "part", ratio_of: "multiple" };

/** What a bare number means before a reply says any: the unit of all amounts of earlier turns, where they have one. */
export function usualBefore({ tasks, own }: Profile): Usual {
  const units = new Set([...tasks, ...own].flatMap(({ amount }) => (amount?.unit === "hours" || amount?.unit === "percent" ? [amount.unit] : [])));
  const [only] = units;
  return { unit: only !== undefined && units.size === 1 ? only : "as_said", per: "as_said" };
}

/** The statement's amount, and what a bare number after it means. Null where it gives none, or one of its terms cannot be read. */
export function termsOf(said: Pick<SaidTime, "op" | "terms">, frame: Frame, language: Language, before: Usual): { told: Told | null; next: Usual } {
  let usual = before;
  const seasons = seasonsOf(said.terms, frame, language);
  const all = said.terms.map((term, at) => {
    const told = termOf({ ...term, times: term.times.filter((quote) => !isRestOfYear(quote, language)) }, { frame, language, usual, of: KINDS[said.op] ?? "week" });
    usual = told && "next" in told ? told.next : usual;
    return isRest(term, language) && told && "value" in told ? { ...told, ...scaled(told, seasons[at] ?? 1) } : told;
  });
  // Parts that make a year are weighed already.
  const isYear = seasons.every((one) => one !== null) && Math.abs(sumOf(seasons) - 1) < CLOSE;
  return { told: combined(all, said.op === "mean" && !isYear, frame), next: usual };
}

const CLOSE = 0.01;
const sumOf = (parts: readonly (number | null)[]): number => parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);

/** The part (0..1) of the year that each term holds in, null where it names none; "the rest of the year" is what the others leave of it. */
export function seasonsOf(terms: SaidTime["terms"], frame: Frame, language: Language): (number | null)[] {
  const named = terms.map((term) => (isRest(term, language) ? null : seasonOf(term, { frame, language })));
  const left = 1 - sumOf(named);
  return terms.map((term, at) => (isRest(term, language) && left > 0 && left < 1 ? left : named[at]!));
}

const isRest = ({ times }: Pick<SaidTime["terms"][number], "times">, language: Language): boolean => times.some((quote) => isRestOfYear(quote, language));

function isRestOfYear(quote: string, language: Language): boolean {
  const words = tokensOf(quote, language).map(({ text }) => text);
  return words.includes("rest") && words.some((text) => /^years?$/.test(text));
}

function combined(all: readonly (Told | null)[], mean: boolean, frame: Frame): Told | null {
  const told = all.filter((one) => one !== null);
  const numbers = told.filter((one): one is Numbers => "value" in one);
  if (told.length < all.length || told.length === 0) return null;
  if (numbers.length === 0) return told[0]!;
  const by = mean ? 1 / numbers.length : 1;
  const sum = numbers.length === 1 ? numbers[0]! : summed(numbers, frame, by);
  // "Twenty hours and a bit".
  return { ...sum, about: sum.about || numbers.length < told.length };
}

/** The sum, times a factor; a range where one of them is. */
function summed(numbers: readonly Numbers[], frame: Frame, by: number): Numbers {
  const unit = numbers.every((one) => one.unit === "hours") ? "hours" : "percent";
  const total = (pick: (one: Numbers) => number): number => numbers.reduce((sum, one) =>
    sum + (unit === "hours" ? pick(one) : percentOf({ unit: one.unit, value: pick(one) }, frame)), 0) * by;
  const ranged = numbers.some(({ low }) => low !== null);
  return {
    unit, value: total((one) => one.value), low: ranged ? total((one) => one.low ?? one.value) : null, high: ranged ? total((one) => one.high ?? one.value) : null,
    about: numbers.some(({ about }) => about), left: numbers.some(({ left }) => left), part: numbers.every(({ part }) => part),
    next: numbers.at(-1)!.next,
  };
}
