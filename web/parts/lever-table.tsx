/** What would move the score: each lever with its gain, recomputed by the rules, never estimated. */
import type { Lever, PersonScore } from "../../scoring/index.ts";
import { score, signed } from "../format.ts";
import { labelsOf, leverNote, leverTitle } from "../headlines/moves.ts";

export function LeverTable({ levers, person }: { levers: readonly Lever[]; person: PersonScore }) {
  const labels = labelsOf(person);
  return (
    <table class="levers">
      <thead>
        <tr>
          <th scope="col">Change</th>
          <th scope="col" class="num">
            Points
          </th>
        </tr>
      </thead>
      <tbody>
        {levers.map((lever) => (
          <tr>
            <th scope="row">
              {leverTitle(lever, labels, person.week.hours)}
              <span class="why">{leverNote(lever, person)}</span>
            </th>
            <td class="num gainp">
              {signed(lever.gain)}
              <span class="sub">score {score(lever.score)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
