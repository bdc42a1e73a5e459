/** Roles that would be among the best but for a gate: what they would give, and the gate in a plain sentence. */
import type { NearMiss, TransitionFilters } from "../../scoring/index.ts";
import { score, signed } from "../format.ts";
import { dropReasons } from "../headlines/gates.ts";
import { gist } from "../headlines/ways.ts";
import { toAddress } from "../moves-address.ts";
import { LEVEL } from "../names.ts";
import type { MoveTarget } from "../pages/props.ts";
import { CARD } from "../strings/moves.ts";
import { MOVES } from "../strings/moves-page.ts";
import { withTargets } from "../targets.ts";
import { ZoneMark } from "./marks.tsx";

type MissesProps = { misses: readonly NearMiss[]; targets: readonly MoveTarget[]; wishes: TransitionFilters; base: string | null; asked?: string };

/** Nothing where there are none. `base` and `asked`: as in the cards. */
export function NearMisses({ misses, targets, wishes, base, asked = "" }: MissesProps) {
  const known = withTargets(misses, targets);
  if (known.length === 0) return null;
  return (
    <ul class="misses">
      {known.map(({ move: miss, target }) => (
        <li>
          <p class="row">
            <a href={`/roles/${miss.roleId}`}>
              <strong>{target.title}</strong>
            </a>
            <ZoneMark zone={miss.zone} text={score(miss.score)} /> <span class="soft">at {LEVEL[miss.entryLevel].name}</span> <span>{MOVES.points(signed(miss.gain))}</span>
          </p>
          <p>
            {MOVES.nearBecause} {dropReasons(miss.droppedBy, miss, target, wishes)}.
          </p>
          <p class="soft">{gist(miss, target)}</p>
          {base !== null && (
            <p class="noprint">
              <a href={toAddress(base, miss.roleId, asked)}>
                {CARD.compare}
                <span class="vh">: {target.title}</span>
              </a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
