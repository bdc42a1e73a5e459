/** Numbers that follow from others by one step of arithmetic: a difference, a sum, a multiple, a fraction of the week. */
import { isIn } from "./lexicon.ts";
import type { Given } from "./grounds.ts";
import type { Quantity } from "./quantities.ts";

/** What the step may start from. `beside`: told numbers said in this sentence or the one before. `mentioned`: those of lines spoken of. */
export type Operands = {
  beside: readonly Quantity[]; anchors: readonly Given[]; mentioned: readonly Given[]; given: readonly Given[]; sentence: string;
};

/** Percent points by which a fraction may miss the share it stands for: said plainly, and after "about", for quarters and up and for less. */
const FRACTION = { plain: 0.6, hedged: 3, hedgedSmall: 2 };
/** Part by which "eight times" may miss. */
const MULTIPLE = { plain: 0.05, hedged: 0.1 };
const EPSILON = 1e-9;

/** Whether a number follows from its operands by one step. */
export function derives(said: Quantity, operands: Operands): boolean {
  switch (said.kind) {
    case "fraction": return isShare(said.values[0]!, said.hedged, operands);
    case "ratio": return isCount(said, operands.given);
    case "multiple": return isMultiple(said, operands);
    case "plain": return isSumOrDifference(said, operands);
    default: return false;
  }
}

/** Only of this worker's week or another job's: what sources count is said as they say it. */
function isShare(percent: number, hedged: boolean, { given }: Operands): boolean {
  const off = hedged ? (percent < 25 ? FRACTION.hedgedSmall : FRACTION.hedged) : FRACTION.plain;
  return given.some(({ unit, origin, values }) => unit === "percent" && origin === "facts" && values.some((value) => Math.abs(value - percent) <= off + EPSILON));
}

/** "four of nine", where tasks were counted so; "9.6 out of 100", where that is a score. */
function isCount({ values, of }: Quantity, given: readonly Given[]): boolean {
  const told = (test: (one: Given) => boolean): boolean => given.some((one) => one.kind === "plain" && test(one));
  if (of === SCORES) return told(({ decimals, sign, unit, values: [value] }) => decimals === 1 && sign === 0 && bare(unit) === "points" && value === values[0]);
  return [values[0], of].every((count) => told(({ unit, values: [value] }) => unit === "tasks" && value === count));
}

/** The upper end of the scale of scores. */
const SCORES = 100;

const bare = (unit: Quantity["unit"]): Quantity["unit"] => unit ?? "points";
const plainOf = (quantities: readonly Quantity[], unit: Quantity["unit"]): Quantity[] =>
  quantities.filter((quantity) => quantity.kind === "plain" && bare(quantity.unit) === bare(unit));

function isMultiple({ values, hedged }: Quantity, { beside, anchors }: Operands): boolean {
  const off = hedged ? MULTIPLE.hedged : MULTIPLE.plain;
  const said = beside.filter(({ kind, values: [value = 0] }) => kind === "plain" && value > 0);
  return said.some((a) => plainOf([...beside, ...anchors], a.unit).some((b) => {
    const ratio = a.values[0]! / b.values[0]!;
    return [ratio, 1 / ratio].some((times) => Math.abs(times - values[0]!) <= off * values[0]!);
  }));
}

/** Only in a sentence that compares or adds up, of numbers of one unit; an anchor may be one side of a difference. */
function isSumOrDifference(said: Quantity, { beside, anchors, mentioned, sentence }: Operands): boolean {
  const words = sentence.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  if (said.sign === 0 && !words.some((word) => isIn("compare", word))) return false;
  const near = distinct(plainOf([...beside, ...mentioned], said.unit)), fixed = distinct(plainOf(anchors, said.unit));
  const hits = (value: number, decimals: number): boolean => {
    const places = Math.min(said.decimals, decimals);
    return said.decimals <= decimals && said.values.some((wanted) => Math.abs(Math.round(value * 10 ** places + EPSILON) / 10 ** places - wanted) < EPSILON);
  };
  const two = (a: Quantity, b: Quantity, sum: boolean): boolean =>
    hits(Math.abs(signed(a) + (sum ? 1 : -1) * signed(b)), Math.max(a.decimals, b.decimals));
  return near.some((a, at) => near.slice(at + 1).some((b, then) => two(a, b, false) || two(a, b, true)
    || near.slice(at + then + 2).some((c) => hits(signed(a) + signed(b) + signed(c), Math.max(a.decimals, b.decimals, c.decimals))))
    || fixed.some((b) => two(a, b, false)));
}

const signed = ({ values, sign }: Quantity): number => (sign < 0 ? -1 : 1) * values[0]!;
const distinct = (quantities: readonly Quantity[]): Quantity[] => [...new Map(quantities.map((quantity) => [signed(quantity), quantity])).values()];
