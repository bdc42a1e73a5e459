/** A role's page: score, tasks, market, barriers, who is touched, what others measure, sources. Complete without script. */
import { scoreRole, type RoleScore } from "../../scoring/index.ts";
import type { CatalogRole } from "../../db/catalog.ts";
import { count, date, dollars, inSentence, listed, plain, score, signed } from "../format.ts";
import { LEVEL, SUB_LABEL } from "../names.ts";
import { Gauge } from "../parts/gauge.tsx";
import { render } from "../parts/layout.tsx";
import { Grade, ZoneTag } from "../parts/marks.tsx";
import { MarketSections } from "../parts/role-market.tsx";
import { PeopleSections } from "../parts/role-people.tsx";
import { WorkSections } from "../parts/role-work.tsx";
import { ROLE } from "../strings/role.ts";
import { SITE } from "../strings/site.ts";
import { bare } from "../bare-role.ts";
import type { RoleProps } from "./props.ts";

export function rolePage({ assets, origin, role }: RoleProps): string {
  const of = scoreRole(bare(role));
  return render(
    {
      title: `${role.title}: ${score(of.value)} of 100, ${of.zone} zone – ${SITE.name}`,
      description: `How exposed the work of a ${inSentence(role.title)} is to AI: score, tasks, market signals, barriers, and where sources disagree.`,
      path: `/roles/${role.id}`, origin, assets, scripts: [], index: true, current: "roles", data: null,
    },
    <main id="main" class="wrap role">
      <Top role={role} of={of} />
      <div class="rgrid">
        <Figures role={role} of={of} />
        <div class="rflow">
          <WorkSections role={role} of={of} />
          <MarketSections role={role} of={of} />
          <PeopleSections role={role} of={of} />
        </div>
      </div>
    </main>,
  );
}

function Top({ role, of }: { role: CatalogRole; of: RoleScore }) {
  const name = inSentence(role.title);
  const sub = SUB_LABEL[of.label];
  return (
    <header class="rtop">
      <p class="kicker"><a href="/roles">{ROLE.all}</a> · {role.category} · O*NET-SOC {role.soc}</p>
      <h1>{role.title}</h1>
      <p class="lead">{role.definition}</p>
      {role.aliases.length > 0 && <p class="small soft">Also called {listed(role.aliases.slice(0, 5).map(inSentence))}.</p>}
      <p class="row"><Grade grade={role.grade} /><span class="small soft">{LEVEL[role.level.name].name}, {role.level.years} · assessed {date(role.assessedOn)} · version {role.version} · <a href="#changes">changes</a></span></p>
      <div class="rhead">
        <div><p class="score"><span>{score(of.value)}</span><span class="of"> of 100</span></p><p><ZoneTag zone={of.zone} /></p>{sub && <p class="small soft">{sub}</p>}</div>
        <figure>
          <Gauge
            id="rg" title="Where the role sits on the scale from 0 to 100" you={null}
            description={`A ${name}, ${LEVEL[role.level.name].name}, scores ${score(of.value)}: ${of.zone} zone. Red ends at 25, yellow at 48.`}
            role={{ value: of.value, label: role.title.length > 26 ? "this role" : `${name}, ${role.level.name} level` }}
          />
        </figure>
      </div>
      <div class="cta"><p><strong>{ROLE.typical(name)}</strong> {ROLE.differs}</p><a class="btn main" href={`/?role=${role.id}`}>{ROLE.own}</a></div>
    </header>
  );
}

function Figures({ role: { labour, sources }, of }: { role: CatalogRole; of: RoleScore }) {
  const rows: [string, string, string | null][] = [
    ["Task resistance", plain(of.taskResistance, 2), "of 5"], ["Market evidence", plain(of.evidence), "of ±10"], ["Barriers", plain(of.barriers), "of 10"],
    ["AI and demand", plain(of.growth), "of ±2"], ["Human-only factors", plain(of.protective), "of 9, shown only"],
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
        {rows.map(([name, value, note]) => <div><dt>{name}</dt><dd>{value} <small>{note}</small></dd></div>)}
        {market.map(([name, value]) => value !== null && <div><dt>{name}</dt><dd>{value}</dd></div>)}
        {ways.length > 0 && <div class="tall"><dt>Usual way in</dt><dd class="w">{ways.join(". ")}</dd></div>}
      </dl>
      <p class="source">Pay and jobs: {cited.length === 0 ? "U.S. Bureau of Labor Statistics" : cited.map(({ publisher, title, url, year }, at) => (
        <>{at > 0 && "; "}{url ? <a href={url}>{publisher}: {title}</a> : `${publisher}: ${title}`}{year ? `, ${year}` : ""}</>
      ))}.</p>
    </aside>
  );
}
