/** Roles as a table: score and zone, pay, forecast and grade; rows become blocks on a phone. */
import { count, dollars, plain, score, signed } from "../format.ts";
import type { RoleRow } from "../pages/props.ts";
import { ROLES } from "../strings/role.ts";
import { Grade, ZoneMark } from "./marks.tsx";

const { columns, noFigure } = ROLES;
const Missing = () => <span class="soft">{noFigure}</span>;

export const RoleTable = ({ roles }: { roles: readonly RoleRow[] }) => (
  <table class="rolelist stackable">
    <thead>
      <tr>
        <th scope="col">{columns.role}</th>
        <th scope="col">{columns.score}</th>
        <th scope="col" class="num">
          {columns.pay}
        </th>
        <th scope="col" class="num">
          {columns.jobs}
        </th>
        <th scope="col" class="num">
          {columns.change}
        </th>
        <th scope="col">{columns.grade}</th>
      </tr>
    </thead>
    <tbody>
      {roles.map((role) => (
        <Row {...role} />
      ))}
    </tbody>
  </table>
);

/** BLS counts by six digits: the figures of a part are those of the whole, which the star says. */
export const wider = (soc: string): string => (soc.endsWith(".00") ? "" : "*");

const Row = ({ id, title, category, soc, score: value, zone, grade, medianWage, employment, changePct }: RoleRow) => (
  <tr>
    <th scope="row">
      <a href={`/roles/${id}`}>{title}</a>
      <span class="why">{category}</span>
    </th>
    <td class="bar">
      <span class="fig">{score(value)}</span> <ZoneMark zone={zone} />
      <ScoreBar value={value} zone={zone} />
    </td>
    <td class="num pay" data-name={columns.pay}>
      {medianWage === null ? <Missing /> : dollars(medianWage) + wider(soc)}
    </td>
    <td class="num jobs" data-name={columns.jobs}>
      {employment === null ? <Missing /> : count(employment) + wider(soc)}
    </td>
    <td class="num change" data-name={columns.change}>
      {changePct === null ? <Missing /> : `${signed(changePct)}%`}
    </td>
    <td class="graded">
      <Grade grade={grade} />
    </td>
  </tr>
);

/** A score as the length of a bar; the number stands beside it. */
export const ScoreBar = ({ value, zone }: Pick<RoleRow, "zone"> & { value: number }) => (
  <svg class="scorebar" aria-hidden="true">
    <rect class="f-empty" width="100%" height="100%" />
    <rect class={`f-${zone}`} width={`${plain(value, 2)}%`} height="100%" />
  </svg>
);
