/** "What if you moved hours from one task to another?" A table that stands without script; `controls` come with the island. */
import type { ComponentChildren } from "preact";
import type { PersonScore } from "../../scoring/index.ts";
import { plain, plural, score, signed } from "../format.ts";
import { moveHours, stepsFor, type WhatIfData } from "../what-if.ts";
import { ZoneMark } from "./marks.tsx";

type WhatIfProps = { data: WhatIfData; person: PersonScore; from: string; to: string; chosen: number; children: ComponentChildren };

export function WhatIfTable({ data, person, from, to, chosen, children }: WhatIfProps) {
  const moved = stepsFor(person, from).map((hours) => moveHours(data, person, from, to, hours));
  return (
    <div class="whatif">
      <div>{children}</div>
      <table>
        <thead><tr><th scope="col">Moved</th><th scope="col" class="num">Score</th><th scope="col" class="num">Points</th><th scope="col">Zone</th></tr></thead>
        <tbody>
          {moved.map(({ hours, score: value, gain, zone }) => (
            <tr class={hours === chosen ? "chosen" : ""}>
              <th scope="row">{plain(hours)} {plural(hours, "hour")}</th>
              <td class="num">{score(value)}</td><td class="num">{signed(gain)}</td><td><ZoneMark zone={zone} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
