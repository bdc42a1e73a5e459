/** Moves joined to the facts of the roles that they lead to. */
import type { MoveTarget } from "./pages/props.ts";

/** Those whose role is known, in their order. */
export const withTargets = <M extends { roleId: string }>(moves: readonly M[], targets: readonly MoveTarget[]): { move: M; target: MoveTarget }[] =>
  moves.flatMap((move) => {
    const target = targets.find(({ id }) => id === move.roleId);
    return target ? [{ move, target }] : [];
  });

/** What a role is called; null where nobody knows. */
export const titleIn = (targets: readonly MoveTarget[]) => (roleId: string): string | null => targets.find(({ id }) => id === roleId)?.title ?? null;
