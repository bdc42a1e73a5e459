/** Other people's measures of the same occupation, turned one way, with this site's own beside them. */
import type { CatalogRole } from "../../db/role.ts";
import { score, tidy } from "../format.ts";

type Measure = { name: string; note: string; exposure: number; mark: "other" | "role" | "you"; url: string | null };

/** `you`: the worker's score, or null on a role's page. */
export function Opinions({ role, value, you }: { role: CatalogRole; value: number; you: number | null }) {
  const others = [...role.secondOpinions].sort((a, b) => b.exposure - a.exposure);
  const rows: Measure[] = [
    ...others.map(({ measure, publisher, year, value: given, exposure, url }): Measure => ({
      name: measure,
      note: `${publisher}, ${year}: ${tidy(given)}`,
      exposure,
      mark: "other",
      url,
    })),
    { name: "Foothold, typical", note: `100 − ${score(value)}`, exposure: 100 - value, mark: "role", url: null },
    ...(you === null
      ? []
      : [{ name: "Foothold, you", note: `100 − ${score(you)}`, exposure: 100 - you, mark: "you" as const, url: null }]),
  ];
  return (
    <table class="fall opin">
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col">
            <span class="ends">
              <span>less exposed</span>
              <span>more exposed</span>
            </span>
          </th>
          <th scope="col" class="num">
            0–100
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr class={at === others.length - 1 ? "last" : ""}>
            <th scope="row">
              {row.url ? <a href={row.url}>{row.name}</a> : row.name}
              <span class="sub">{row.note}</span>
            </th>
            <td class="pic">
              <Line exposure={row.exposure} mark={row.mark} />
            </td>
            <td class="pts">{Math.round(row.exposure)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Line = ({ exposure, mark }: Pick<Measure, "exposure" | "mark">) => (
  <svg aria-hidden="true">
    <line class="rail" x1="0" x2="100%" y1="50%" y2="50%" />
    <line class="middle" x1="50%" x2="50%" y1="36%" y2="64%" />
    <circle class={`measure ${mark}`} cx={`${Math.round(exposure * 100) / 100}%`} cy="50%" r={mark === "role" ? 7 : 8} />
  </svg>
);

/** What each measure measures, in its own terms. */
export function OpinionNotes({ role }: { role: CatalogRole }) {
  if (role.secondOpinions.length === 0) return null;
  return (
    <details class="data">
      <summary>What each of them measures</summary>
      <ul class="claims">
        {role.secondOpinions.map(({ measure, note }) => (
          <li>
            <strong>{measure}.</strong> {note}
          </li>
        ))}
      </ul>
    </details>
  );
}
