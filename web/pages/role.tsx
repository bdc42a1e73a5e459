/** A role's page: score, tasks, market, barriers, who is touched, what others measure, sources. Complete without script. */
import { scoreRole } from "../../scoring/index.ts";
import { bare } from "../bare-role.ts";
import { score } from "../format.ts";
import { render } from "../parts/layout.tsx";
import { BasisSections } from "../parts/role-basis.tsx";
import { Figures } from "../parts/role-figures.tsx";
import { MarketSections } from "../parts/role-market.tsx";
import { Neighbours } from "../parts/role-neighbours.tsx";
import { OfficialStatements } from "../parts/role-official.tsx";
import { PeopleSections } from "../parts/role-people.tsx";
import { Top } from "../parts/role-top.tsx";
import { WorkSections } from "../parts/role-work.tsx";
import { ROLE } from "../strings/role.ts";
import { SITE } from "../strings/site.ts";
import type { RoleProps } from "./props.ts";

export function rolePage({ assets, origin, role, range, neighbours, sameCode, official }: RoleProps): string {
  const of = scoreRole(bare(role));
  return render(
    {
      title: `${role.title}: ${score(of.value)} of 100, ${of.zone} zone – ${SITE.name}`,
      description: ROLE.description(role.title),
      path: `/roles/${role.id}`,
      picture: { path: `/roles/${role.id}/preview.png`, shows: `${role.title} scores ${score(of.value)} of 100, on a scale with three zones.` },
      origin,
      assets,
      scripts: [],
      index: true,
      current: "roles",
      feed: `/roles/${role.id}/feed.xml`,
      data: null,
    },
    <main id="main" class="wrap role">
      <Top role={role} of={of} range={range} sameCode={sameCode} />
      <div class="rgrid">
        <Figures role={role} of={of} />
        <div class="rflow">
          <WorkSections role={role} of={of} />
          <OfficialStatements official={official} />
          <MarketSections role={role} of={of} />
          <PeopleSections role={role} />
          <Neighbours role={role} neighbours={neighbours} />
          <BasisSections role={role} of={of} />
        </div>
      </div>
    </main>,
  );
}
