/** The parts of a week in whole percents that sum to 100, in the order that every picture uses. */
import { largestRemainder, type Disposition, type Impact } from "../../scoring/index.ts";

export const ORDER: readonly Disposition[] = ["displaced", "augmented", "not_involved"];

export function wholePercents(impact: Impact): Impact {
  const [displaced = 0, augmented = 0, not_involved = 0] = largestRemainder(
    ORDER.map((key) => impact[key]),
    100,
    0,
  );
  return { displaced, augmented, not_involved };
}
