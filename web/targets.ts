/** Moves joined to the facts of the roles that they lead to. */
import type { Transition } from "../scoring/index.ts";
import { isNewStart } from "./headlines/moves.ts";
import type { MoveTarget } from "./pages/props.ts";

/** Those whose role is known, in their order. */
export const withTargets = <M extends { roleId: string }>(moves: readonly M[], targets: readonly MoveTarget[]): { move: M; target: MoveTarget }[] =>
  moves.flatMap((move) => {
    const target = targets.find(({ id }) => id === move.roleId);
    return target ? [{ move, target }] : [];
  });

/** What a role is called; null where nobody knows. */
export const titleIn = (targets: readonly MoveTarget[]) => (roleId: string): string | null => targets.find(({ id }) => id === roleId)?.title ?? null;

type Known = { move: Transition; target: MoveTarget };

/** Moves whose role is known, near ones and new starts apart, each in their order. */
export function nearAndFar(moves: readonly Transition[], targets: readonly MoveTarget[]): { near: Known[]; far: Known[] } {
  const known = withTargets(moves, targets);
  return { near: known.filter(({ move }) => !isNewStart(move)), far: known.filter(({ move }) => isNewStart(move)) };
}
