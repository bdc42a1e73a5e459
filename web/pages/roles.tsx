/** All roles, or those that match a search: each with its score, zone and grade. The search is a plain form. */
import { capitalised, inWords, plain, plural, score } from "../format.ts";
import { render } from "../parts/layout.tsx";
import { Grade, ZoneMark } from "../parts/marks.tsx";
import { ROLES } from "../strings/role.ts";
import { SITE } from "../strings/site.ts";
import type { RoleRow, RolesProps } from "./props.ts";

export function rolesPage({ assets, origin, query, roles, total }: RolesProps): string {
  return render(
    {
      title: `${query ? `Roles matching “${query}”` : ROLES.head} – ${SITE.name}`,
      description: ROLES.description,
      path: "/roles",
      origin,
      assets,
      scripts: [],
      index: query === "",
      current: "roles",
      data: null,
    },
    <main id="main" class="wrap roles">
      <header class="rtop">
        <h1>{ROLES.head}</h1>
        <p class="lead">{ROLES.lead}</p>
      </header>
      <form class="search" action="/roles" method="get" role="search">
        <label for="q">{ROLES.label}</label>
        <div class="row">
          <input id="q" name="q" type="search" value={query} maxlength={100} autocomplete="off" />
          <button class="btn main" type="submit">
            {ROLES.search}
          </button>
        </div>
      </form>
      <p class="small soft">
        {query
          ? `${roles.length} of ${total} ${plural(total, "role")} match “${query}”.`
          : `${capitalised(inWords(total))} ${plural(total, "role")}, by name.`}{" "}
        {query && <a href="/roles">{ROLES.all}</a>}
      </p>
      {roles.length > 0 ? <List roles={roles} /> : <p class="notice plain">{ROLES.none}</p>}
      <p class="source">{ROLES.note}</p>
    </main>,
  );
}

const List = ({ roles }: { roles: readonly RoleRow[] }) => (
  <table class="rolelist stackable">
    <thead>
      <tr>
        <th scope="col">Role</th>
        <th scope="col">Score</th>
        <th scope="col">Zone</th>
        <th scope="col">Grade</th>
      </tr>
    </thead>
    <tbody>
      {roles.map((role) => (
        <tr>
          <th scope="row">
            <a href={`/roles/${role.id}`}>{role.title}</a>
            <span class="why">{role.category}</span>
          </th>
          <td class="bar">
            <span class="fig">{score(role.score)}</span>
            <svg aria-hidden="true">
              <rect class="f-empty" width="100%" height="100%" />
              <rect class={`f-${role.zone}`} width={`${plain(role.score, 2)}%`} height="100%" />
            </svg>
          </td>
          <td>
            <ZoneMark zone={role.zone} />
          </td>
          <td>
            <Grade grade={role.grade} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
