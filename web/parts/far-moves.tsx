/** Roles that score higher but share next to nothing with the worker's week: a short table instead of cards. */
import type { MoveTarget } from "../pages/props.ts";
import type { Transition } from "../../scoring/index.ts";
import { score, signed } from "../format.ts";
import { gist } from "../headlines/ways.ts";
import { toAddress } from "../moves-address.ts";
import { LEVEL } from "../names.ts";
import { CARD } from "../strings/moves.ts";
import { REPORT } from "../strings/report.ts";
import { ZoneMark } from "./marks.tsx";

/** `base` and `asked`: as in the cards. */
type Moves = { moves: readonly { move: Transition; target: MoveTarget }[]; base?: string | null; asked?: string };

export const FarMoves = ({ moves, base = null, asked = "" }: Moves) => (
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
              <span class="why">{gist(move, target)}</span>
              {base !== null && (
                <a class="compare noprint" href={toAddress(base, move.roleId, asked)}>
                  {CARD.compare}
                  <span class="vh">: {target.title}</span>
                </a>
              )}
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
