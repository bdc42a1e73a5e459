/** How derived scores agree with assessed ones, and both with printed ones: figures, not claims. */
import { percent, plain, score, signed } from "../format.ts";
import type { Validation } from "../pages/props.ts";
import { DATA } from "../strings/data.ts";

export function ValidationSection({ validation }: { validation: Validation }) {
  const { roles, rankCorrelation, meanError, bias, insidePct, sameZonePct } = validation;
  const rows = [
    [DATA.validationRows.rankCorrelation, plain(rankCorrelation, 2)],
    [DATA.validationRows.meanError, plain(meanError)],
    [DATA.validationRows.bias, signed(bias)],
    [DATA.validationRows.insidePct, percent(insidePct)],
    [DATA.validationRows.sameZonePct, percent(sameZonePct)],
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
      <p class="source">{DATA.validationNote}</p>
      <Apart of={validation.apart} />
      <Published of={validation.published} />
    </section>
  );
}

const Head = ({ columns }: { columns: readonly string[] }) => (
  <thead>
    <tr>
      {columns.map((column, at) => (
        <th scope="col" class={at > 0 ? "num" : undefined}>
          {column}
        </th>
      ))}
    </tr>
  </thead>
);

type RowProps = { id: string; title: string; cells: readonly string[]; columns: readonly string[] };
const Row = ({ id, title, cells, columns }: RowProps) => (
  <tr>
    <th scope="row">
      <a href={`/roles/${id}`}>{title}</a>
    </th>
    {cells.map((cell, at) => (
      <td class="num" data-name={columns[at + 1]}>
        {cell}
      </td>
    ))}
  </tr>
);

const Apart = ({ of }: { of: Validation["apart"] }) => (
  <>
    <h3 class="after">{DATA.apart}</h3>
    <table class="stackable">
      <Head columns={DATA.apartColumns} />
      <tbody>
        {of.map(({ id, title, assessed, derived, by }) => (
          <Row
            id={id}
            title={title}
            cells={[score(assessed), score(derived), signed(by.taskResistance, 2), signed(by.evidence), signed(by.barriers), signed(by.growth)]}
            columns={DATA.apartColumns}
          />
        ))}
      </tbody>
    </table>
    <p class="source">{DATA.apartNote}</p>
  </>
);

const Published = ({ of }: { of: Validation["published"] }) => (
  <>
    <h3 class="after">{DATA.published}</h3>
    <table class="stackable">
      <Head columns={DATA.publishedColumns} />
      <tbody>
        {of.map(({ id, title, published, assessed, derived }) => (
          <Row id={id} title={title} cells={[score(published), score(assessed), derived === null ? "–" : score(derived)]} columns={DATA.publishedColumns} />
        ))}
      </tbody>
    </table>
    <p class="source">{DATA.publishedNote}</p>
  </>
);
