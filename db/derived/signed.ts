/** "+3", "−2.5" (with a minus sign, not a hyphen) or "0". */
export const signed = (change: number): string => `${change > 0 ? "+" : change < 0 ? "−" : ""}${Math.abs(change)}`;
