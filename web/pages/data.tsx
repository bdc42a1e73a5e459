/** What the catalogue rests on: releases, rules, validation, downloads, licences. */
import { DERIVED_OFF, ZONES } from "../../scoring/index.ts";
import { count, date, plain } from "../format.ts";
import { GRADE } from "../names.ts";
import { Downloads, Licences } from "../parts/data-files.tsx";
import { Rules } from "../parts/data-rules.tsx";
import { ValidationSection } from "../parts/data-validation.tsx";
import { render } from "../parts/layout.tsx";
import { Grade, ZoneMark } from "../parts/marks.tsx";
import { DATA } from "../strings/data.ts";
import { SITE } from "../strings/site.ts";
import type { DataProps } from "./props.ts";

export function dataPage(props: DataProps): string {
  const { assets, origin, vintages, roles, catalogVersion, validation } = props;
  return render(
    {
      title: `${DATA.head} – ${SITE.name}`,
      description: DATA.description,
      path: "/data",
      origin,
      assets,
      scripts: [],
      index: true,
      current: "data",
      feed: "/feed.xml",
      data: null,
    },
    <main id="main" class="wrap method">
      <header>
        <h1>{DATA.head}</h1>
        <p class="lead">{DATA.lead}</p>
      </header>
      <Counts roles={roles} />
      <Releases vintages={vintages} />
      <Rules />
      <section aria-labelledby="range">
        <h2 id="range">{DATA.ranges}</h2>
        <p class="after">
          {DATA.rangeText(plain(DERIVED_OFF.taskScore), plain(DERIVED_OFF.evidence), plain(DERIVED_OFF.perMissingSignal))}
        </p>
      </section>
      <ValidationSection validation={validation} />
      <Downloads />
      <Licences {...props} />
      <Changes changes={props.changes} />
      <p class="source">
        {DATA.version(catalogVersion)} <a href="/method">{DATA.method}</a>
      </p>
    </main>,
  );
}

const Counts = ({ roles }: Pick<DataProps, "roles">) => (
  <section aria-labelledby="roles">
    <h2 id="roles">{DATA.roles}</h2>
    <p class="after">{DATA.rolesText}</p>
    <table class="counts">
      <thead>
        <tr>
          <th scope="col">{DATA.columns.grade}</th>
          <th scope="col" class="num">
            {DATA.columns.all}
          </th>
          {ZONES.map((zone) => (
            <th scope="col" class="num">
              <ZoneMark zone={zone} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(Object.keys(GRADE) as (keyof typeof GRADE)[]).map((grade) => {
          const of = roles.filter((role) => role.grade === grade);
          return (
            <tr>
              <th scope="row">
                <a href={`/roles?grade=${grade}`}>
                  <Grade grade={grade} />
                </a>
              </th>
              <td class="num">{count(of.length)}</td>
              {ZONES.map((zone) => (
                <td class="num">{count(of.filter((role) => role.zone === zone).length)}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  </section>
);

/** Newest first; feeds point at each. */
const Changes = ({ changes }: Pick<DataProps, "changes">) => (
  <section aria-labelledby="changes">
    <h2 id="changes">{DATA.changes}</h2>
    <ul class="claims">
      {changes.toReversed().map(({ date: on, version, what }) => (
        <li id={`version-${version}`}>
          {date(on)}, version {version}: {what}
        </li>
      ))}
    </ul>
  </section>
);

const Releases = ({ vintages }: Pick<DataProps, "vintages">) => (
  <section aria-labelledby="releases">
    <h2 id="releases">{DATA.releases}</h2>
    <p class="kicker">{DATA.releasesKicker}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">{DATA.columns.source}</th>
          <th scope="col">{DATA.columns.release}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(vintages).map(([name, release]) => (
          <tr>
            <th scope="row">{name}</th>
            <td>{release}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
