/** Headlines of a comparison, written by rule from its numbers. */
import type { Score } from "../../scoring/index.ts";
import { aboutPoints, capitalised, inWords, plural } from "../format.ts";
import type { Trade } from "../trade.ts";

type One = { title: string; of: Pick<Score, "value" | "zone"> };

/** "Registered Nurse: nearly 68 points higher than Medical Coder, green against red". No verb: a title may be plural. */
export function apart(a: One, b: One): string {
  const points = b.of.value - a.of.value;
  if (Math.abs(points) < 1) return "Both score about the same";
  const [high, low] = points > 0 ? [b, a] : [a, b];
  const zones = high.of.zone === low.of.zone ? `both ${high.of.zone}` : `${high.of.zone} against ${low.of.zone}`;
  return `${high.title}: ${aboutPoints(points)} higher than ${low.title}, ${zones}`;
}

/** "Three of nine tasks are of a kind that both have". */
export function shared({ left, both }: Trade): string {
  const all = left.length + both.length;
  if (both.length === 0) return "No task of one is of a kind that the other has";
  if (left.length === 0) return "Every task of one is of a kind that the other has";
  return `${capitalised(inWords(both.length))} of ${inWords(all)} ${plural(all, "task")} ${both.length === 1 ? "is" : "are"} of a kind that both have`;
}
