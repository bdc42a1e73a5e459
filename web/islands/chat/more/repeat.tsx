/** All that the panel shows beside the week as one request to the API, so that anyone can work it out again. */
import { KEPT } from "../../../strings/what-if.ts";
import { Copy } from "../../copy.tsx";
import type { Chat } from "../chat.ts";
import { requestOf } from "./changes.ts";
import type { KeptScenarios } from "./kept.ts";
import type { SeenOtherwise } from "./seen.ts";

export function Repeat({ chat, kept, seen }: { chat: Chat; kept: KeptScenarios; seen: SeenOtherwise }) {
  const [role, profile, scenarios, disagreements] = [chat.store.role.value, chat.store.profile.value, kept.all.value, seen.all.value];
  if (!role || !profile || scenarios.length + disagreements.length === 0) return null;
  const body = JSON.stringify(requestOf(role.id, profile, scenarios, disagreements), null, 1);
  return (
    <details class="repeat small">
      <summary>{KEPT.repeat}</summary>
      <p class="soft" id="repeat-text">
        {KEPT.repeatText}
      </p>
      <textarea readOnly rows={6} aria-labelledby="repeat-text" value={body} />
      <Copy text={body} css="btn">
        {KEPT.copy}
      </Copy>
    </details>
  );
}
