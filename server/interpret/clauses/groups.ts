/** Decides which words of a sentence belong to which amount, whichever comes first. */
import { ahead, type Quantity } from "../amounts/quantity.ts";
import type { Token } from "../words/tokens.ts";
import { isMain, joins } from "./measure.ts";
import type { Piece } from "./pieces.ts";
import { hasWords, type Group } from "./statement.ts";
import { pattern } from "../words/pattern.ts";

/** "so an hour", "call it an hour a week", "that's ten": says again, in total, what the amounts before came to. */
const SUMS_UP = pattern(
  String.raw`^(?:so|call it|call that|say|let 's say|that 's|thats|that is|which is|which makes|making it|making|works out|`,
  String.raw`comes to|in total|altogether|all in all|i would call it|i 'd call it|i 'd say|or)\b`,
);
const NEGATED = /\b(?:not|instead of|rather than|was|used to be|no longer|were|isn't|from)$/;

/** Groups of a sentence in order; empty when it has no amount. */
export function groups(tokens: readonly Token[], pieces: readonly Piece[]): Group[] {
  const found: Group[] = [];
  let loose: Piece[] = [];
  pieces.forEach((raw, at) => {
    const piece = { ...raw, quantities: raw.quantities.filter((q) => !isNegated(tokens, raw, q)) };
    if (piece.quantities.length === 0) {
      loose.push(piece);
      return;
    }
    const last = found.at(-1);
    if (last && extend(tokens, last, piece, loose)) {
      last.after.push(...loose);
      loose = [];
      return;
    }
    const group: Group = { own: [piece], before: [], after: [], quantities: piece.quantities };
    share(tokens, loose, last, group, pieces[at + 1]);
    loose = [];
    found.push(group);
  });
  found.at(-1)?.after.push(...loose);
  return found.filter((group) => group.quantities.some(isMain) || group.quantities.some(({ kind }) => kind === "length"));
}

/** An older or denied value: "35 not half", "instead of ten". */
function isNegated(tokens: readonly Token[], piece: Piece, of: Quantity): boolean {
  if (piece.quantities.length < 2 || !isMain(of)) return false;
  return NEGATED.test(ahead(tokens, Math.max(piece.start, of.start - 2), of.start - Math.max(piece.start, of.start - 2)));
}

/** Adds a piece to the group before where both are about one amount. */
function extend(tokens: readonly Token[], group: Group, piece: Piece, loose: readonly Piece[]): boolean {
  const first = piece.quantities[0]!;
  const bare = !hasWords(tokens, piece);
  const groupBare = [...group.own, ...group.before].every((one) => !hasWords(tokens, one));
  if (bare && SUMS_UP.test(ahead(tokens, piece.start, 4)) && piece.quantities.some(isMain)) {
    group.quantities = inWeek(group.quantities, piece.quantities);
  } else if (group.quantities.some((q) => joins(q, first)) && (bare || (groupBare && loose.length === 0)) && !hasTotal(group)) {
    group.quantities = [...group.quantities, ...piece.quantities];
  } else if (bare && group.quantities.every((q) => q.kind === "vague") && first.kind !== "vague") {
    group.quantities = piece.quantities;
  } else if (group.quantities.every((q) => !isMain(q)) && groupBare) {
    group.quantities = [...group.quantities, ...piece.quantities];
  } else if (bare && piece.quantities.every((q) => q.kind === "times" || q.kind === "outOf")) {
    group.quantities = [...group.quantities, ...piece.quantities];
  } else return false;
  group.own.push(piece);
  return true;
}

/** "twenty minutes, three days, so an hour": the sum is of the week that the days were of. */
function inWeek(parts: readonly Quantity[], sum: Quantity[]): Quantity[] {
  const days = parts.some((q) => (q.kind === "slots" && q.per !== "month") || (q.kind === "times" && q.per === "week"));
  return days ? sum.map((q) => (q.kind === "time" && q.per === null ? { ...q, per: "week" as const } : q)) : sum;
}

/** A duration that already has its occasions takes no more. */
const hasTotal = ({ quantities }: Group): boolean => quantities.some((q) => q.kind === "time") && quantities.some((q) =>
  q.kind === "times" || q.kind === "slots");

/** Words without an amount between two amounts go to the one that has none of its own. */
function share(tokens: readonly Token[], loose: Piece[], last: Group | undefined, next: Group, following: Piece | undefined): void {
  const bare = next.own.every((piece) => !hasWords(tokens, piece));
  const takesNext = following !== undefined && following.quantities.length === 0;
  if (!last) {
    next.before.push(...loose);
    return;
  }
  const lastWords = [...last.own, ...last.before].some((piece) => hasWords(tokens, piece));
  if (!lastWords) {
    last.after.push(...loose);
  } else if (bare && (!takesNext || last.before.length > 0)) {
    next.before.push(...loose);
  } else last.after.push(...loose);
}
