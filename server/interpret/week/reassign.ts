/** Moves amounts between tasks where two claim the same one, or where only one task is left that could be meant. */
import type { ReadableRole } from "../interpreter.ts";
import { isDerived } from "../match/elsewhere.ts";
import { saidOf } from "./claims.ts";
import { isOwn, ownId, percentOf, type Claim, type Place, type State } from "./state.ts";
import type { Hearing } from "./hearing.ts";

/** What it costs to believe that two separate statements are about one task. */
const TWICE = 1;
/** A task must be meant at least this much to be a second choice. */
const SECOND = 0.3;
/** What speaks for work outside the list when nothing else does. */
const OUTSIDE = 0.2;
/** Evidence that is enough for a task nobody else claims. */
const FAINT = 0.15;
/** Evidence that moves work of an earlier turn: what was shown to the worker stays where it is otherwise. */
const STRONG = 0.6;
/** Without evidence: the share of the week (percent) from which a listed task is likelier, and how unlike its baseline it may be. */
const LARGE = 8;
const UNLIKE = 1.6;

/**
 * Two statements want one task. The pair of tasks that their words speak for most wins.
 * True where both found a place; false where they are about the same task.
 */
export function makeRoom(claim: Claim, old: Claim, { state, role }: Hearing): boolean {
  if (!claim.scores || !old.scores || claim.ids.length > 1 || old.ids.length > 1) return false;
  const place = role.tasks.findIndex(({ id }) => id === claim.ids[0]);
  if (place < 0) return false;
  const [mine, theirs] = [claim.scores, old.scores];
  const [myOther, theirOther] = [second(mine, state, role), second(theirs, state, role)];
  const both = mine[place]! + theirs[place]! - TWICE;
  const iMove = theirs[place]! + (myOther === null ? OUTSIDE : mine[myOther]!);
  const theyMove = mine[place]! + (theirOther === null ? OUTSIDE : theirs[theirOther]!);
  if (both >= Math.max(iMove, theyMove)) return false;
  const [mover, other] = iMove >= theyMove || old.turn < state.turn ? [claim, myOther] : [old, theirOther];
  move(mover, other === null ? null : role.tasks[other]!.id, state);
  state.claims.push(claim);
  return true;
}

const placeOf = ({ turn, start, end }: Claim): Place => ({ turn, start, end });

function move(claim: Claim, to: string | null, state: State): void {
  claim.ids = [to ?? ownId(claim.turn, claim.start)];
  claim.moved = state.turn;
}

/** The free task that is meant next most, if it is meant at all. */
function second(scores: Float64Array, state: State, role: ReadableRole): number | null {
  const free = [...scores.keys()].filter((at) => isFree(role.tasks[at]!.id, state) && scores[at]! >= SECOND);
  return free.sort((a, b) => scores[b]! - scores[a]!)[0] ?? null;
}

const isFree = (id: string, { claims, mentioned }: State): boolean =>
  !claims.some(({ ids }) => ids.includes(id)) && mentioned.get(id)?.done !== false;

/** After a turn: amounts of unknown work go to tasks that nothing was said of, the largest first. */
export function adopt(state: State, role: ReadableRole): void {
  const size = (claim: Claim): number => {
    const said = saidOf(claim.amount);
    return said ? percentOf(said, state.frame) : 0;
  };
  const loose = state.claims.filter((claim) => isOwn(claim) && !claim.outside && claim.scores).sort((a, b) => size(b) - size(a));
  for (const claim of loose) {
    const free = role.tasks.map(({ id, rest }, at) => ({ id, at, rest })).filter(({ id, rest }) => !rest && isFree(id, state) && !state.askedAway.has(id));
    const fit = ({ at }: { at: number }): number => Math.max(0, claim.scores![at]!) * 4 - Math.abs(Math.log(Math.max(1,
      size(claim)) / role.tasks[at]!.share));
    const best = free.sort((a, b) => fit(b) - fit(a))[0];
    if (!best) continue;
    const near = Math.abs(Math.log(Math.max(1, size(claim)) / role.tasks[best.at]!.share)) <= UNLIKE;
    if (claim.turn < state.turn && claim.scores![best.at]! < STRONG) continue;
    if (claim.scores![best.at]! < (isDerived(role) ? SECOND : FAINT) && !(size(claim) >= LARGE && near && !isDerived(role))) continue;
    if (claim.turn < state.turn && claim.work) state.abandoned.push({ id: claim.ids[0]!, work: claim.work, turn: state.turn, said: placeOf(claim) });
    move(claim, best.id, state);
    claim.guessed = true;
  }
}

/** A question about a task shows that nothing was said of it: an amount that was only guessed to be its own is not. */
export function disown(state: State, asked: ReadonlySet<string>): void {
  for (const claim of state.claims) {
    const id = claim.ids[0]!;
    if (!claim.guessed || !asked.has(id) || claim.turn === state.turn) continue;
    move(claim, null, state);
    claim.guessed = false;
    state.dropped.push({ id, turn: state.turn, said: placeOf(claim) });
  }
}
