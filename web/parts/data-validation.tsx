/** How derived scores agree with assessed ones: figures, not claims. */
import { percent, plain } from "../format.ts";
import type { Validation } from "../pages/props.ts";
import { DATA } from "../strings/data.ts";

export function ValidationSection({ validation: { roles, rankCorrelation, meanError, insidePct } }: { validation: Validation }) {
  const rows = [
    [DATA.validationRows.rankCorrelation, plain(rankCorrelation, 2)],
    [DATA.validationRows.meanError, plain(meanError)],
    [DATA.validationRows.insidePct, percent(insidePct)],
  ] as const;
  return (
    <section aria-labelledby="validation">
      <h2 id="validation">{DATA.validation}</h2>
      <p class="kicker">{DATA.validationLead(roles)}</p>
      <table>
        <tbody>
          {rows.map(([name, value]) => (
            <tr>
              <th scope="row">{name}</th>
              <td class="num">{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
