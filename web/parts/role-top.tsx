/** The head of a role's page: what it is, its score on the scale, and the way to one's own. */
import type { RoleScore } from "../../scoring/index.ts";
import type { CatalogRole } from "../../db/catalog.ts";
import { date, inSentence, listed, score } from "../format.ts";
import { roleStandsAt } from "../headlines/scale.ts";
import { LEVEL, SUB_LABEL } from "../names.ts";
import { ROLE } from "../strings/role.ts";
import { Gauge } from "./gauge.tsx";
import { Grade, ZoneTag } from "./marks.tsx";

export function Top({ role, of }: { role: CatalogRole; of: RoleScore }) {
  const name = inSentence(role.title);
  const sub = SUB_LABEL[of.label];
  return (
    <header class="rtop">
      <p class="kicker">
        <a href="/roles">{ROLE.all}</a> · {role.category} · O*NET-SOC {role.soc}
      </p>
      <h1>{role.title}</h1>
      <p class="lead">{role.definition}</p>
      {role.aliases.length > 0 && <p class="small soft">Also called {listed(role.aliases.slice(0, 5).map(inSentence))}.</p>}
      <p class="row">
        <Grade grade={role.grade} />
        <span class="small soft">
          {LEVEL[role.level.name].name}, {role.level.years} · assessed {date(role.assessedOn)} · version {role.version} ·{" "}
          <a href="#changes">changes</a>
        </span>
      </p>
      <div class="rhead">
        <div>
          <p class="score">
            <span>{score(of.value)}</span>
            <span class="of"> of 100</span>
          </p>
          <p>
            <ZoneTag zone={of.zone} />
          </p>
          {sub && <p class="small soft">{sub}</p>}
        </div>
        <figure>
          <Gauge
            id="rg"
            title="Where the role sits on the scale from 0 to 100"
            you={null}
            description={roleStandsAt(of, role.title, LEVEL[role.level.name].name)}
            role={{ value: of.value, label: role.title.length > 26 ? "this role" : `${name}, ${role.level.name} level` }}
          />
        </figure>
      </div>
      <div class="cta">
        <p>
          <strong>{ROLE.typical(name)}</strong> {ROLE.differs}
        </p>
        <a class="btn main" href={`/?role=${role.id}`}>
          {ROLE.own}
        </a>
      </div>
    </header>
  );
}
