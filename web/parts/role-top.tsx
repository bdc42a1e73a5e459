/** The head of a role's page: what it is, how far it can be trusted, its score on the scale, and the way to one's own. */
import type { RoleScore } from "../../scoring/index.ts";
import type { CatalogRole } from "../../db/role.ts";
import { date, inSentence, listed, plain, score } from "../format.ts";
import { roleStandsAt } from "../headlines/scale.ts";
import { LEVEL, SUB_LABEL } from "../names.ts";
import type { RoleProps } from "../pages/props.ts";
import { ROLE } from "../strings/role.ts";
import { Gauge } from "./gauge.tsx";
import { Grade, ZoneTag } from "./marks.tsx";
import { RoleBand } from "./role-band.tsx";

type TopProps = Pick<RoleProps, "role" | "range" | "sameCode"> & { of: RoleScore };

export const Top = ({ role, of, range, sameCode }: TopProps) => (
  <header class="rtop">
    <p class="kicker">
      <a href="/roles">{ROLE.all}</a> · <a href={`/roles?group=${role.soc.slice(0, 2)}`}>{role.category}</a> · O*NET-SOC {role.soc}
    </p>
    <h1>{role.title}</h1>
    <p class="lead">{role.definition}</p>
    {role.aliases.length > 0 && <p class="small soft">Also called {listed(role.aliases.slice(0, 5).map(inSentence))}.</p>}
    <Standing role={role} />
    {sameCode.length > 0 && (
      <p class="small soft">
        {ROLE.sameCode}{" "}
        {sameCode.map(({ id, title }, at) => (
          <>
            {at > 0 && ", "}
            <a href={`/roles/${id}`}>{title}</a>
          </>
        ))}
      </p>
    )}
    <OnScale role={role} of={of} range={range} />
    <div class="cta">
      <p>
        <strong>{ROLE.typical}</strong> {ROLE.differs}
      </p>
      <p class="row">
        <a class="btn main" href={`/?role=${role.id}`}>
          {ROLE.own}
        </a>
        <a href={`/compare?a=${role.id}`}>{ROLE.compare}</a>
      </p>
    </div>
  </header>
);

/** Grade, date and who looked at it; a derived role says first that nobody did. */
function Standing({ role: { grade, level, assessedOn, version, review } }: { role: CatalogRole }) {
  const assessed = grade === "assessed";
  return (
    <>
      <p class="row">
        <Grade grade={grade} />
        <span class="small soft">
          {LEVEL[level.name].name}, {level.years} · {assessed ? "assessed" : "computed"} {date(assessedOn)} · version {version} ·{" "}
          <a href="#changes">changes</a>
        </span>
      </p>
      {assessed ? (
        <p class="small soft review">{review}</p>
      ) : (
        <p class="notice plain">
          <strong>{ROLE.computed}</strong> {ROLE.computedText} <a href="#basis">{ROLE.restsLink}</a> ·{" "}
          <a href="/data#rules">{ROLE.rulesLink}</a>
        </p>
      )}
    </>
  );
}

function OnScale({ role, of, range: { low, high } }: Omit<TopProps, "sameCode">) {
  const sub = SUB_LABEL[of.label];
  const level = LEVEL[role.level.name].name;
  return (
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
        <p class="small around">{ROLE.range(plain(low), plain(high))}</p>
      </div>
      <figure>
        <Gauge
          id="rg"
          title="Where the role sits on the scale from 0 to 100"
          you={null}
          description={roleStandsAt(of, role.title, level, { low, high })}
          role={{ value: of.value, label: role.title.length > 26 ? "this role" : `${inSentence(role.title)}, ${role.level.name} level` }}
        >
          <RoleBand value={of.value} low={low} high={high} />
        </Gauge>
      </figure>
    </div>
  );
}
