/** Finds the amount that words name again: those of its first telling come back, so what they say now is of the same work. */
import { weakStems } from "../match/vocabulary.ts";
import type { Word } from "../match/score.ts";
import { isOwn, type Claim, type State } from "./state.ts";

/** Words that stand in the statement itself, not beside it. */
export const wordsOf = (words: readonly Word[]): string => words.filter(({ weight }) => weight === 1).map(({ stem }) => stem).join(" ");

/** All rows of words by which the worker named it, the last one first. */
export const namesOf = ({ words, namedBefore = [] }: Claim): readonly string[] => (words === undefined ? namedBefore : [words, ...namedBefore]);

/** Words may say more or less than the first time by so many. */
const MORE_OR_LESS = 1;
/** While questions lead from task to task, one word alone may name another task each time. */
const FULL_NAME = 2;

/**
 * The claim of an earlier turn that the words name and no other claim does; an own task before a listed one. Null where none is named, or several are.
 * `isFree`: one word more or less is the same name too.
 */
export function toldBefore(words: readonly Word[], { claims, turn }: State, isFree: boolean): Claim | null {
  const said = particular(wordsOf(words).split(" ").filter(Boolean));
  if (said.length === 0) return null;
  const earlier = claims.filter((claim) => claim.turn < turn);
  const same = earlier.filter((claim) => namesOf(claim).some((name) => isSame(said, particular(name.split(" ").filter(Boolean)), isFree)));
  const own = same.filter(isOwn);
  return own.length === 1 ? own[0]! : same.length === 1 ? same[0]! : null;
}

/** Without words that are of any work, where others stand beside them. */
function particular(stems: readonly string[]): string[] {
  const some = stems.filter((stem) => !weakStems.has(stem));
  return [...new Set(some.length > 0 ? some : stems)];
}

function isSame(said: readonly string[], name: readonly string[], isFree: boolean): boolean {
  const shared = said.filter((stem) => name.includes(stem)).length;
  if (shared === 0) return false;
  if (!isFree) return shared === said.length && shared === name.length && shared >= FULL_NAME;
  return shared === said.length || (shared === name.length && said.length - shared <= MORE_OR_LESS);
}
