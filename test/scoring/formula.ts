/** The formula once more, as a calculator would take it. */
export const exactFrom = (tr: number, e: number, b: number, g: number): number => {
  const raw = tr * (100 + 4 * e) / 100 * (100 + 2 * b) / 100 * (100 + 5 * g) / 100;
  const score = 100 * (raw - 0.54) / 7.93;
  return score < 0 ? 0 : score > 100 ? 100 : score;
};
