/** How many roles each stage let through, in words and numbers, each with a bar of its length. */
import { count, plain } from "../format.ts";
import { isFilled, wishesSummary } from "../headlines/wishes.ts";
import type { MovesProps } from "../pages/moves-props.ts";
import { MOVES } from "../strings/moves-page.ts";

type Stage = { many: number; text: string };

export function Funnel({ ranking, safer, reachable, wishes, groups }: Pick<MovesProps, "ranking" | "safer" | "reachable" | "wishes" | "groups">) {
  const wished = wishesSummary({ ...wishes, wide: false }, groups) !== null;
  const stages: Stage[] = [
    { many: ranking.considered, text: MOVES.considered },
    { many: safer, text: MOVES.safer },
    ...(wishes.wide || safer === 0 ? [] : [{ many: reachable, text: isFilled(ranking, wishes) ? MOVES.filled : MOVES.reachable }]),
    ...(wished && reachable > 0 ? [{ many: ranking.passed, text: MOVES.wished }] : []),
    ...(ranking.moves.length < ranking.passed ? [{ many: ranking.moves.length, text: MOVES.shown }] : []),
  ];
  return (
    <ol class="funnel">
      {stages.map(({ many, text }) => (
        <li>
          <span class="fig">{count(many)}</span> <span>{text}</span>
          <svg class="stage" aria-hidden="true">
            <rect class="f-empty" width="100%" height="100%" />
            <rect class="many" width={`${plain(ranking.considered > 0 ? (many / ranking.considered) * 100 : 0, 2)}%`} height="100%" />
          </svg>
        </li>
      ))}
    </ol>
  );
}
