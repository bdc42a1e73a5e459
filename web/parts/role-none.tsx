/** What the list says when nothing fits: how to go on, by the chat or with fewer filters. */
import { addressOf, isNarrowed } from "../role-address.ts";
import type { RolesProps } from "../pages/props.ts";
import { ROLES } from "../strings/role.ts";

export function NoRoles({ filters, matching }: RolesProps) {
  if (matching > 0)
    return (
      <p class="notice plain">
        {ROLES.beyond} <a href={addressOf(filters, { offset: 0 })}>{ROLES.first}</a>.
      </p>
    );
  const { q } = filters;
  const filtered = isNarrowed({ ...filters, q: "" });
  if (q === "") return <p class="notice plain">{ROLES.noneHere}</p>;
  return (
    <p class="notice plain">
      {filtered ? (
        <>
          {ROLES.noneHere} <a href={addressOf({ ...filters, zone: null, grade: null, group: null, offset: 0 })}>{`${ROLES.drop} “${q}”`}</a>.
        </>
      ) : (
        <>
          {ROLES.none} <a href="/">{ROLES.chat}</a> {ROLES.chatAfter}
        </>
      )}
    </p>
  );
}
