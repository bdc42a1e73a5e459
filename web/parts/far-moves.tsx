/** Roles that score higher but share next to nothing with the worker's week: a short table instead of cards. */
import type { MoveTarget } from "../pages/props.ts";
import type { Transition } from "../../scoring/index.ts";
import { dollars, plain, plural, score, signed, tidy } from "../format.ts";
import { LEVEL } from "../names.ts";
import { REPORT } from "../strings/report.ts";
import { ZoneMark } from "./marks.tsx";

type Moves = { moves: readonly { move: Transition; target: MoveTarget }[] };

export const FarMoves = ({ moves }: Moves) => (
  <div class="far">
    <h3>{REPORT.far}</h3>
    <p class="small soft">{moves.every(({ move }) => move.fit === null) ? REPORT.farUnknown : REPORT.farNote}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">Role</th>
          <th scope="col">Score there</th>
          <th scope="col" class="num">
            Points
          </th>
        </tr>
      </thead>
      <tbody>
        {moves.map(({ move, target }) => (
          <tr>
            <th scope="row">
              <a href={`/roles/${move.roleId}`}>{target.title}</a>
              <span class="why">{needs(target)}</span>
            </th>
            <td>
              <ZoneMark zone={move.zone} text={score(move.score)} /> <span class="soft">at {LEVEL[move.entryLevel].name}</span>
            </td>
            <td class="num">{signed(move.gain)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

/** "Bachelor's degree; about 36 months of training; licence required by law; median pay $93,600; jobs +4.9% 2024–34". */
function needs({ labour }: MoveTarget): string {
  return [
    labour.education && tidy(labour.education),
    labour.trainingMonths ? `about ${plain(labour.trainingMonths, 0)} ${plural(labour.trainingMonths, "month")} of training` : null,
    labour.licence === "law" ? "licence required by law" : null,
    labour.medianWage === null ? null : `median pay ${dollars(labour.medianWage)}`,
    labour.changePct === null ? null : `jobs ${signed(labour.changePct)}% 2024–34`,
  ].filter(Boolean).join("; ");
}
