/** Cuts a sentence into pieces, each with its amounts and its words. A piece is what stands between two commas or joints. */
import { joins, isMain } from "./measure.ts";
import type { Quantity } from "../amounts/quantity.ts";
import { ahead } from "../amounts/quantity.ts";
import type { Token } from "../words/tokens.ts";
import type { Span } from "./sentences.ts";

export type Piece = Span & { quantities: Quantity[] };

const MARKS = new Set([",", ";", ":", "—", "…", "(", ")"]);
const JOINTS = /^(?:and|then|but|plus|while|whereas|&|n|with|also|so|or|though|because|bc|cause|except|although)$/;

/** "odds and ends" is one thing. */
const PAIRS = /^(?:odds (?:and|n|&) (?:ends|sods)|bits (?:and|n|&) (?:pieces|bobs)|this (?:and|n|&) that)$/;

/** Pieces of a sentence in order. */
export function pieces(tokens: readonly Token[], span: Span, quantities: readonly Quantity[]): Piece[] {
  const inside = quantities.filter(({ start, end }) => start >= span.start && end <= span.end);
  const cuts = new Set<number>();
  for (let at = span.start; at < span.end; at++) {
    if (inside.some(({ start, end }) => at > start && at < end)) continue;
    const token = tokens[at]!;
    if (token.kind === "mark" && MARKS.has(token.text)) cuts.add(at);
    else if (JOINTS.test(token.text) && !(at > 0 && PAIRS.test(ahead(tokens, at - 1, 3))) && isJoint(at, span, inside, cuts)) cuts.add(at);
    else if (isSecondAmount(at, tokens, inside, cuts, span)) cuts.add(at);
  }
  const starts = [span.start, ...[...cuts].sort((a, b) => a - b)];
  return starts.map((start, k) => piece(tokens, start, starts[k + 1] ?? span.end, inside)).filter((one) => one.end > one.start);
}

function piece(tokens: readonly Token[], start: number, end: number, inside: readonly Quantity[]): Piece {
  const from = tokens[start]?.kind === "mark" && MARKS.has(tokens[start]!.text) ? start + 1 : start;
  return { start: from, end, quantities: inside.filter((q) => q.start >= from && q.end <= end) };
}

const lastCut = (cuts: ReadonlySet<number>, span: Span): number => Math.max(span.start, ...cuts);

/** "and" separates where amounts stand on both sides of it that are not one amount. */
function isJoint(at: number, span: Span, inside: readonly Quantity[], cuts: ReadonlySet<number>): boolean {
  const since = lastCut(cuts, span);
  const earlier = inside.filter((q) => q.start >= since && q.end <= at && isMain(q)).at(-1);
  const later = inside.find((q) => q.start > at && isMain(q));
  return !!earlier && !!later && !(joins(earlier, later) && later.start === at + 1);
}

/** A second amount in one piece opens a new one: "10% verifying 10% on the phone". */
function isSecondAmount(at: number, tokens: readonly Token[], inside: readonly Quantity[], cuts: ReadonlySet<number>, span: Span): boolean {
  const second = inside.find((q) => q.start === at && isMain(q));
  if (!second) return false;
  const since = lastCut(cuts, span);
  const first = inside.filter((q) => q.start >= since && q.end <= at && isMain(q)).at(-1);
  if (!first || joins(first, second) || second.kind === "vague" || first.kind === "vague") return false;
  return !/\b(?:not|instead of|rather than)$/.test(ahead(tokens, Math.max(0, at - 2), 2));
}

/** Where the words of a piece are: tokens that belong to no amount. */
export function wordsOf(tokens: readonly Token[], { start, end, quantities }: Piece): Token[] {
  const found: Token[] = [];
  const from = start + (CALLS.exec(ahead(tokens, start, 4))?.[0].split(" ").length ?? 0);
  for (let at = from; at < end; at++) {
    if (tokens[at]!.kind !== "mark" && !quantities.some((q) => at >= q.start && at < q.end)) found.push(tokens[at]!);
  }
  return found;
}

/** Openings that name an amount and no task. */
const CALLS = /^(?:so |or |and )?(?:call|figure|say|make|reckon|count) (?:it|that|on|about|maybe)\b|^figure\b/;
