/** A role in figures, at the side of its page: the score's components, pay and demand with their sources. */
import type { RoleScore } from "../../scoring/index.ts";
import type { CatalogRole } from "../../db/catalog.ts";
import { count, dollars, plain, signed } from "../format.ts";
import { ROLE } from "../strings/role.ts";

export function Figures({ role: { labour, sources }, of }: { role: CatalogRole; of: RoleScore }) {
  const rows: [string, string, string | null][] = [
    ["Task resistance", plain(of.taskResistance, 2), "of 5"],
    ["Market evidence", plain(of.evidence), "of ±10"],
    ["Barriers", plain(of.barriers), "of 10"],
    ["AI and demand", plain(of.growth), "of ±2"],
    ["Human-only factors", plain(of.protective), "of 9, shown only"],
  ];
  const market: [string, string | null][] = [
    ["Median pay, May 2024", labour.medianWage === null ? null : dollars(labour.medianWage)],
    ["Jobs, 2024", labour.employment === null ? null : count(labour.employment)],
    ["Forecast to 2034", labour.changePct === null ? null : `${signed(labour.changePct)}%`],
    ["Openings a year", labour.annualOpenings === null ? null : count(labour.annualOpenings)],
  ];
  const ways = [labour.education, labour.licenceNote].filter((one) => one !== null);
  const cited = sources.filter(({ id }) => labour.sources.includes(id));
  return (
    <aside class="facts4" aria-labelledby="f-h">
      <h2 id="f-h">{ROLE.figures}</h2>
      <dl>
        {rows.map(([name, value, note]) => (
          <div>
            <dt>{name}</dt>
            <dd>
              {value} <small>{note}</small>
            </dd>
          </div>
        ))}
        {market.map(
          ([name, value]) =>
            value !== null && (
              <div>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
        {ways.length > 0 && (
          <div class="tall">
            <dt>Usual way in</dt>
            <dd class="w">{ways.join(". ")}</dd>
          </div>
        )}
      </dl>
      <p class="source">
        Pay and jobs:{" "}
        {cited.length === 0
          ? "U.S. Bureau of Labor Statistics"
          : cited.map(({ publisher, title, url, year }, at) => (
              <>
                {at > 0 && "; "}
                {url ? (
                  <a href={url}>
                    {publisher}: {title}
                  </a>
                ) : (
                  `${publisher}: ${title}`
                )}
                {year ? `, ${year}` : ""}
              </>
            ))}
        .
      </p>
    </aside>
  );
}
