/** Clock times as other languages tell them, put as English does: "halb sechs" is 5:30, "de trois heures à onze heures" is 3 till 11. */
import type { Token } from "../words/tokens.ts";

const isHour = (token: Token | undefined): boolean => token?.text === "hour";
const isNumber = (token: Token | undefined): token is Token => token?.kind === "number";

/** `germanic`: half of an hour is the half before it. */
export function withClocks(tokens: readonly Token[], { germanic }: { germanic: boolean }): Token[] {
  return spans(germanic ? halves(tokens) : tokens);
}

function halves(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, at) => {
    const hour = tokens[at + 1];
    if (token.text === "half" && isNumber(hour)) return [];
    const half = isNumber(token) && tokens[at - 1]?.text === "half" && Number.isInteger(token.value) && token.value >= 1;
    return [half ? { ...token, text: `${token.value - 1}:30`, value: token.value - 0.5 } : token];
  });
}

/** A unit at both ends means clock times; a range of hours names it once. */
function spans(tokens: readonly Token[]): Token[] {
  const joint = tokens.findIndex(({ text }, at) => (text === "to" || text === "till" || text === "~") && isHour(tokens[at + 2]) && isNumber(tokens[at + 1])
    && isHour(tokens[at - 1]) && isNumber(tokens[at - 2]));
  if (joint < 0) return [...tokens];
  return tokens.flatMap((token, at) => {
    if (at === joint - 1 || at === joint + 2) return [];
    return [at === joint ? { ...token, kind: "word", text: "till" } : token];
  });
}
