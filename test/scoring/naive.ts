/** Brute force beside the clever way: every corner for the interval, every order for the attribution. */
import { exactFrom } from "./formula.ts";
import type { PersonScore, TaskScores } from "../../scoring/index.ts";
import { at } from "./reference.ts";

type Box = { low: number; high: number; score: number };

/** The least and the most of Σ share·score over all corners of the box on which the shares sum to 100. */
export function corners(box: readonly Box[]): { least: number; most: number } {
  let least = Infinity, most = -Infinity;
  for (let free = 0; free < box.length; free++) {
    for (let mask = 0; mask < 2 ** box.length; mask++) {
      if ((mask >> free) & 1) continue;
      let sum = 0, total = 0;
      box.forEach(({ low, high, score }, i) => {
        if (i === free) return;
        const share = (mask >> i) & 1 ? high : low;
        total += share;
        sum += share * score;
      });
      const rest = 100 - total, { low, high, score } = box[free]!;
      if (rest < low - 1e-7 || rest > high + 1e-7) continue;
      least = Math.min(least, sum + rest * score);
      most = Math.max(most, sum + rest * score);
    }
  }
  return { least, most };
}

/** Both ends of the score, from the bounds that the score itself shows. */
export function naiveEnds(of: PersonScore, scoresOf: (id: string) => TaskScores): { low: number; high: number } {
  const done = of.week.tasks.filter(({ share }) => share.high > 0);
  const end = (side: "low" | "high") => {
    const { least, most } = corners(done.map(({ id, share: { low, high }, x }) => ({ low, high, score: at(scoresOf(id), x[side]) })));
    const tr = 6 - (side === "low" ? most : least) / 100;
    const total = (parts: readonly { low: number; high: number }[]) => parts.reduce((sum, part) => sum + part[side], 0);
    return exactFrom(tr, total(of.signals), total(of.barrierParts), of.growthPart[side]);
  };
  return { low: end("low"), high: end("high") };
}

const orders = (n: number): number[][] => n === 0 ? [[]] : orders(n - 1).flatMap((order) =>
  Array.from({ length: n }, (_, i) => [...order.slice(0, i), n - 1, ...order.slice(i)]));

/** What each group adds when the groups change one after the other, averaged over all orders. */
export function naiveShapley(n: number, value: (changed: ReadonlySet<number>) => number): number[] {
  const all = orders(n), parts = Array.from({ length: n }, () => 0);
  for (const order of all) {
    const changed = new Set<number>();
    let before = value(changed);
    for (const group of order) {
      const after = value(changed.add(group));
      parts[group]! += (after - before) / all.length;
      before = after;
    }
  }
  return parts;
}
