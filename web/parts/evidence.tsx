/** Claims for the assessment and against it, side by side, each with who says so, when, and where. */
import type { CatalogRole, CatalogSource } from "../../db/role.ts";
import { capitalised, tidy } from "../format.ts";
import { REPORT } from "../strings/report.ts";

/** Figures longer than this are set smaller. */
const SHORT = 12;

export function Evidence({ role }: { role: CatalogRole }) {
  const by = (stance: CatalogSource["stance"]) => role.sources.filter((source) => source.stance === stance);
  if (by("neutral").length === role.sources.length) return <Claims sources={role.sources} />;
  return (
    <>
      <div class="sides">
        <div>
          <h3>{REPORT.more}</h3>
          <Claims sources={by("supports")} />
        </div>
        <div>
          <h3>{REPORT.less}</h3>
          <Claims sources={by("contradicts")} />
        </div>
      </div>
      {by("neutral").length > 0 && (
        <details class="data">
          <summary>
            {REPORT.context} ({by("neutral").length})
          </summary>
          <Claims sources={by("neutral")} />
        </details>
      )}
    </>
  );
}

function Claims({ sources }: { sources: readonly CatalogSource[] }) {
  if (sources.length === 0) return <p class="small soft">{REPORT.noneMore}</p>;
  return (
    <ul class="claims">
      {sources.map(({ figure, claim, publisher, title, year, url }) => (
        <li>
          {figure && <span class={figure.length > SHORT ? "fig long" : "fig"}>{capitalised(tidy(figure))}</span>}
          {tidy(claim)}
          <span class="src">
            {publisher}, {url ? <a href={url}>{title}</a> : title}
            {year === null ? "" : `, ${year}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
