/** Quantities that belong together: a part and its whole, the ends of a range. */
import { isIn, isPlain } from "./lexicon.ts";
import type { Quantity } from "./quantities.ts";

const RANGE = /^([-–−]|to|bis|à|a|do|tot|till|til|или|до|or|oder|ou|o)$/;
const BETWEEN = /^([-–−]|to|and|bis|und|à|et|a|y|e|en|tot|i|do|och|till|og|til|și|и|до|і)$/;

/** "31 of your 40 hours", "12 to 15 points" share a unit; "one in five" is a ratio. */
export function withSharedUnits(found: readonly Quantity[], text: string): Quantity[] {
  const result: Quantity[] = [];
  for (const quantity of found) {
    const last = result.at(-1), between = last ? text.slice(last.to, quantity.from).trim().toLowerCase() : null;
    const words = between === null ? [] : between.split(/\s+/), loose = last?.kind === "plain" && last.unit === null && quantity.kind === "plain";
    if (!last || !loose || between === null) result.push(quantity);
    else if (isIn("ratio", words[0] ?? "") && words.length <= 3 && words.every(isPlain)) {
      if (quantity.unit !== null) result.splice(-1, 1, { ...last, unit: quantity.unit, noun: null }, { ...quantity, whole: true });
      else result.splice(-1, 1, { ...last, kind: "ratio", of: quantity.values[0] ?? null, to: quantity.to, text: text.slice(last.from, quantity.to), noun: quantity.noun });
    } else if (RANGE.test(between)) result.splice(-1, 1, { ...last, unit: quantity.unit, noun: quantity.noun }, quantity);
    else result.push(quantity);
  }
  return result;
}

/** Marks both ends of what is said as a range. */
export function withRanges(found: readonly Quantity[], text: string): Quantity[] {
  const meets = (a: Quantity | undefined, b: Quantity | undefined): boolean => a !== undefined && b !== undefined && BETWEEN.test(text.slice(a.to, b.from - (b.sign === 0 ? 0 : 1)).trim().toLowerCase());
  return found.map((quantity, at) => ({ ...quantity, ranged: meets(found[at - 1], quantity) || meets(quantity, found[at + 1]) }));
}
