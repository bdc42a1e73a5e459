/** Years in the occupation from the quote that says them, in any language that there is a table of. */
import { durations } from "../facts/durations.ts";
import { sentences } from "../facts/prose.ts";
import { readYears } from "../facts/years.ts";
import { englishOf, type Language } from "./language.ts";

/** Nobody works longer. */
const MOST_YEARS = 70;

/** Years with one decimal, or null where the quote gives none. `title`: of the worker's job. */
export function yearsOf(quote: string, title: string, language: Language): number | null {
  const told = sentences(englishOf(quote, language));
  const years = readYears(told, title, true, true)?.years ?? told.flatMap(durations)[0]?.years ?? null;
  return years === null || !(years >= 0 && years <= MOST_YEARS) ? null : Math.round(years * 10) / 10;
}
