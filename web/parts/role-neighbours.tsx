/** Occupations of the same group with their scores, each a step to a comparison. */
import type { RoleProps } from "../pages/props.ts";
import { score } from "../format.ts";
import { ROLE } from "../strings/role.ts";
import { Grade, ZoneMark } from "./marks.tsx";
import { ScoreBar } from "./role-table.tsx";

export function Neighbours({ role, neighbours }: Pick<RoleProps, "role" | "neighbours">) {
  if (neighbours.length === 0) return null;
  return (
    <section aria-labelledby="near">
      <h2 id="near">{ROLE.neighbours}</h2>
      <p class="kicker">
        {ROLE.neighboursKicker(role.category)} <a href={`/roles?group=${role.soc.slice(0, 2)}`}>{ROLE.neighboursAll}</a>
      </p>
      <table class="rolelist near stackable">
        <thead>
          <tr>
            <th scope="col">Role</th>
            <th scope="col">Score</th>
            <th scope="col">Grade</th>
            <th scope="col">Side by side</th>
          </tr>
        </thead>
        <tbody>
          {neighbours.map(({ id, title, score: value, zone, grade }) => (
            <tr>
              <th scope="row">
                <a href={`/roles/${id}`}>{title}</a>
              </th>
              <td class="bar">
                <span class="fig">{score(value)}</span> <ZoneMark zone={zone} />
                <ScoreBar value={value} zone={zone} />
              </td>
              <td class="graded">
                <Grade grade={grade} />
              </td>
              <td>
                <a href={`/compare?a=${role.id}&b=${id}`}>
                  Compare<span class="vh"> with {title}</span>
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
