/** The method's arithmetic for one score, written out with its own figures. */
import { FORMULA, type Score } from "../../scoring/index.ts";

/** "× 0.76 × 1.02 × 0.95 = 1.2262": what market, barriers and growth make of the task resistance that stands before it. */
export const factors = ({ evidence, barriers, growth, raw }: Pick<Score, "evidence" | "barriers" | "growth" | "raw">): string =>
  `× ${[FORMULA.evidence * evidence, FORMULA.barriers * barriers, FORMULA.growth * growth].map((by) => (1 + by).toFixed(2)).join(" × ")} = ${raw.toFixed(4)}`;

/** "(1.2262 − 0.54) ÷ 7.93 × 100": that figure on the scale from 0 to 100. */
export const scaled = ({ raw }: Pick<Score, "raw">): string => `(${raw.toFixed(4)} − ${FORMULA.offset}) ÷ ${FORMULA.span} × 100`;
