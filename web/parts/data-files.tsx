/** The catalogue as files, and the licences that go with it. */
import type { DataProps } from "../pages/props.ts";
import { DATA } from "../strings/data.ts";

export const Downloads = () => (
  <section aria-labelledby="downloads">
    <h2 id="downloads">{DATA.downloads}</h2>
    <p class="after">{DATA.downloadsText}</p>
    <ul class="claims">
      {DATA.files.map(([href, name, what]) => (
        <li>
          <a href={href}>{name}</a>: {what}
        </li>
      ))}
    </ul>
    <p class="small soft after">{DATA.columnsNote}</p>
    <details class="data">
      <summary>{DATA.columnsHead}</summary>
      <table>
        <tbody>
          {DATA.columnsMean.map(([names, meaning]) => (
            <tr>
              <th scope="row">{names}</th>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
    <p class="small after">
      {DATA.programs}
      <a href="/openapi.json">{DATA.api}</a>, <a href="/feed.xml">{DATA.feed}</a>
    </p>
  </section>
);

export const Licences = ({ licences, attribution }: Pick<DataProps, "licences" | "attribution">) => (
  <section aria-labelledby="licences">
    <h2 id="licences">{DATA.licences}</h2>
    <ul class="claims">
      {licences.map(({ name, by, terms, url, note }) => (
        <li>
          <strong>
            <a href={url}>{name}</a>
          </strong>
          , {by}. {terms}.<span class="src">{note}</span>
        </li>
      ))}
    </ul>
    <p class="after">{DATA.licencesText}</p>
    <p class="notice plain after">{attribution}</p>
  </section>
);
