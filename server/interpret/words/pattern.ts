/** Long regular expressions in pieces: a line of alternatives each, joined without anything between. */
export const pattern = (...parts: readonly string[]): RegExp => new RegExp(parts.join(""));
