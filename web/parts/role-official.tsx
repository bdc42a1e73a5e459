/** O*NET's own statements of an occupation's tasks, where the operator of this site has imported them. */
import { plain } from "../format.ts";
import type { OfficialProps } from "../pages/props.ts";
import { ROLE } from "../strings/role.ts";

export function OfficialStatements({ official }: { official: OfficialProps | null }) {
  if (official === null || official.tasks.length === 0) return null;
  const { release, title, tasks, attribution } = official;
  return (
    <section aria-labelledby="official">
      <h2 id="official">{ROLE.official}</h2>
      <p class="kicker">{ROLE.officialKicker(title, release)}</p>
      <details class="data">
        <summary>{ROLE.officialAll(tasks.length)}</summary>
        <ul class="claims">
          {tasks.map(({ statement, importance }) => (
            <li>
              {statement} {importance !== null && <span class="soft">{ROLE.officialImportance(plain(importance))}</span>}
            </li>
          ))}
        </ul>
      </details>
      <p class="source">{attribution}</p>
    </section>
  );
}
