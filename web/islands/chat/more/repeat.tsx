/** Each kept what-if as the API takes it, so that anyone can work it out again. */
import { withChanges, type TriedScenario } from "../../../../scoring/index.ts";
import { KEPT } from "../../../strings/what-if.ts";
import { Copy } from "../../copy.tsx";
import type { Chat } from "../chat.ts";
import { forApi } from "./changes.ts";

export function Repeat({ chat, scenarios }: { chat: Chat; scenarios: readonly TriedScenario[] }) {
  const [role, profile, person] = [chat.store.role.value, chat.store.profile.value, chat.store.person.value];
  if (!role || !profile || !person) return null;
  const bodyOf = ({ changes }: TriedScenario): string =>
    JSON.stringify({ roleId: role.id, profile: forApi(withChanges(profile, person, changes)) }, null, 2);
  return (
    <details class="repeat small">
      <summary>{KEPT.repeat}</summary>
      <p class="soft">{KEPT.repeatText}</p>
      <ul>
        {scenarios.map((one) => (
          <li key={one.id}>
            {one.name}{" "}
            <Copy text={bodyOf(one)} css="btn quiet">
              {KEPT.copy}
              <span class="vh">: {one.name}</span>
            </Copy>
          </li>
        ))}
      </ul>
    </details>
  );
}
