/** All roles, or those that match: found by name, narrowed and ordered by a plain form, one page at a time. */
import { count, range } from "../format.ts";
import { render } from "../parts/layout.tsx";
import { NoRoles } from "../parts/role-none.tsx";
import { RoleSearch } from "../parts/role-search.tsx";
import { RoleTable } from "../parts/role-table.tsx";
import { addressOf, isNarrowed } from "../role-address.ts";
import { ROLES } from "../strings/role.ts";
import { SITE } from "../strings/site.ts";
import type { RolesProps } from "./props.ts";

export function rolesPage(props: RolesProps): string {
  const { assets, origin, filters, roles, groups } = props;
  return render(
    {
      title: `${filters.q ? `Roles matching “${filters.q}”` : ROLES.head} – ${SITE.name}`,
      description: ROLES.description,
      path: "/roles",
      origin,
      assets,
      scripts: [],
      index: !isNarrowed(filters) && filters.offset === 0,
      current: "roles",
      feed: "/feed.xml",
      data: null,
    },
    <main id="main" class="wrap roles">
      <header class="rtop">
        <h1>{ROLES.head}</h1>
        <p class="lead">{ROLES.lead}</p>
      </header>
      <RoleSearch filters={filters} groups={groups} />
      <Found {...props} />
      {roles.length > 0 ? <RoleTable roles={roles} /> : <NoRoles {...props} />}
      <Pages {...props} />
      <p class="source">
        {ROLES.note} {ROLES.grades} {ROLES.figures} <a href="/data">{ROLES.how}</a>.
      </p>
    </main>,
  );
}

/** "1–50 of 928 roles", "12 of 928 roles match." */
function Found({ filters, roles, matching, total }: RolesProps) {
  const { offset } = filters;
  const part = `${range(offset + 1, offset + roles.length)} of ${count(matching)}`;
  return (
    <p class="small soft found" role="status">
      {roles.length === 0 ? `None of ${count(total)} roles.` : `${part} ${isNarrowed(filters) ? `that match, of ${count(total)} roles in all.` : "roles."}`}{" "}
      {isNarrowed(filters) && <a href="/roles">{ROLES.all}</a>}
    </p>
  );
}

function Pages({ filters, roles, matching }: RolesProps) {
  const { offset, limit } = filters;
  const hasNext = roles.length > 0 && offset + roles.length < matching;
  if (roles.length === 0 || (offset === 0 && !hasNext)) return null;
  return (
    <nav class="pages row" aria-label={ROLES.pages}>
      {offset > 0 && (
        <a class="btn" rel="prev" href={addressOf(filters, { offset: Math.max(0, offset - limit) })}>
          {ROLES.previous}
        </a>
      )}
      <span class="small soft">
        {range(offset + 1, offset + roles.length)} of {count(matching)}
      </span>
      {hasNext && (
        <a class="btn" rel="next" href={addressOf(filters, { offset: offset + limit })}>
          {ROLES.next}
        </a>
      )}
    </nav>
  );
}
