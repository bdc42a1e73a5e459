/** A role in figures, at the side of its page: the score's components, pay and demand with their sources. */
import type { RoleScore } from "../../scoring/index.ts";
import type { CatalogRole, CatalogSource } from "../../db/role.ts";
import { count, dollars, plain, signed, tidy } from "../format.ts";
import { ROLE } from "../strings/role.ts";

const BLS = "U.S. Bureau of Labor Statistics";

export function Figures({ role, of }: { role: CatalogRole; of: RoleScore }) {
  const { labour, sources } = role;
  const ways = [labour.education, labour.licenceNote].filter((one) => one !== null);
  return (
    <aside class="facts4" aria-labelledby="f-h">
      <h2 id="f-h">{ROLE.figures}</h2>
      <dl>
        {componentsOf(of).map(([name, value, note]) => (
          <div>
            <dt>{name}</dt>
            <dd>
              {value} <small>{note}</small>
            </dd>
          </div>
        ))}
        {marketOf(labour).map(([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd>{value ?? <small>{ROLE.noFigure}</small>}</dd>
          </div>
        ))}
        {ways.length > 0 && (
          <div class="tall">
            <dt>Usual way in</dt>
            <dd class="w">{ways.map((way) => tidy(way).replace(/\.$/, "")).join(". ")}.</dd>
          </div>
        )}
      </dl>
      <p class="source">
        {wider(role)} Pay and jobs: <Cited sources={sources.filter(({ id, publisher }) => publisher === BLS && labour.sources.includes(id))} />.
      </p>
    </aside>
  );
}

/** [name, value, scale]. */
export const componentsOf = (of: RoleScore): [string, string, string][] => [
  ["Task resistance", plain(of.taskResistance, 2), "of 5"],
  ["Market evidence", plain(of.evidence), "of ±10"],
  ["Barriers", plain(of.barriers), "of 10"],
  ["AI and demand", plain(of.growth), "of ±2"],
  ["Human-only factors", plain(of.protective), "of 9, shown only"],
];

/** [name, figure or null where none is published]. */
export const marketOf = (labour: CatalogRole["labour"]): [string, string | null][] => [
  ["Median pay, May 2024", labour.medianWage === null ? null : dollars(labour.medianWage)],
  ["Jobs, 2024", labour.employment === null ? null : count(labour.employment)],
  ["Forecast to 2034", labour.changePct === null ? null : `${signed(labour.changePct)}%`],
  ["Openings a year", labour.annualOpenings === null ? null : count(labour.annualOpenings)],
];

/** BLS counts by six digits: a part of such an occupation has no figures of its own. */
function wider({ soc, ownsCode }: CatalogRole): string {
  const [code = soc, part] = soc.split(".");
  if (part !== "00") return ROLE.groupFigures(code);
  return ownsCode ? "" : ROLE.partFigures(code);
}

const Cited = ({ sources }: { sources: readonly CatalogSource[] }) =>
  sources.length === 0 ? (
    <>{BLS}</>
  ) : (
    <>
      {sources.map(({ publisher, title, url, year }, at) => (
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
    </>
  );
