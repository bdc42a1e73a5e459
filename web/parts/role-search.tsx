/** The search of the list of roles: a plain form with a field and four selects. */
import { ZONES } from "../../scoring/index.ts";
import { GRADE, ZONE } from "../names.ts";
import type { RoleFilters, RolesProps } from "../pages/props.ts";
import { usualSort } from "../role-address.ts";
import { ROLES } from "../strings/role.ts";

type Options = readonly (readonly [value: string, text: string])[];
const SORTS = Object.entries(ROLES.sorts);

export function RoleSearch({ filters, groups }: Pick<RolesProps, "filters" | "groups">) {
  return (
    <form class="search wide" action="/roles" method="get" role="search">
      <label for="q">{ROLES.label}</label>
      <div class="row">
        <input id="q" name="q" type="search" value={filters.q} maxlength={100} autocomplete="off" />
        <button class="btn main" type="submit">
          {ROLES.search}
        </button>
      </div>
      <div class="narrow">
        <Choice name="zone" none={ROLES.any.zone} options={ZONES.map((zone) => [zone, ZONE[zone].name])} chosen={filters.zone} />
        <Choice name="grade" none={ROLES.any.grade} options={Object.entries(GRADE)} chosen={filters.grade} />
        <Choice name="group" none={ROLES.any.group} options={groups} chosen={filters.group} />
        <Order filters={filters} />
      </div>
    </form>
  );
}

type ChoiceProps = { name: keyof typeof ROLES.narrow; none: string; options: Options; chosen: string | null };
function Choice({ name, none, options, chosen }: ChoiceProps) {
  return (
    <label class="pick">
      {ROLES.narrow[name]}
      <select name={name}>
        {[["", none] as const, ...options].map(([value, text]) => (
          <option value={value} selected={value === (chosen ?? "")}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The usual order has no name of its own in the address, so that a new search is ordered by how well it matches. */
function Order({ filters }: { filters: RoleFilters }) {
  const usual = usualSort(filters);
  const options = SORTS.filter(([value]) => value !== usual);
  const none = usual === "match" ? ROLES.bestMatch : ROLES.sorts.title;
  return <Choice name="sort" none={none} options={options} chosen={filters.sort === usual ? null : filters.sort} />;
}
