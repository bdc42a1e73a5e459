/** How sure a match is, from how strong the best task is and how far the next one is behind. */

export type Choice = {
  /** The best task's place in the role; null in a role without tasks. */
  at: number | null;
  /** 0..1: about how often such a choice is right. */
  sure: number;
};

/** Fitted (logistic regression) on 320 phrases of workers in twelve occupations; on twelve others 0.9 meant right in 97 of 100. */
const BASE = -0.07;
const STRENGTH = 0.71;
const LEAD = 0.76;
const STRENGTH_FLOOR = 0.05;
const LEAD_FLOOR = 0.1;

export function choose(scores: Float64Array): Choice {
  let [at, next]: [number | null, number] = [null, 0];
  let top = 0;
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place]!;
    if (at === null || score > top) [next, top, at] = [Math.max(0, top), score, place];
    else next = Math.max(next, score);
  }
  if (top <= 0) return { at, sure: 0 };
  const [strength, lead] = [Math.log(top + STRENGTH_FLOOR), Math.log((top + LEAD_FLOOR) / (next + LEAD_FLOOR))];
  return { at, sure: sigmoid(BASE + STRENGTH * strength + LEAD * lead) };
}

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));
