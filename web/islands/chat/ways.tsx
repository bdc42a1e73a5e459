/** What the score leads to: trying changes, and other roles. */
import { PANEL } from "../../strings/chat.ts";
import type { Chat } from "./chat.ts";

export function Ways({ chat }: { chat: Chat }) {
  return (
    <div class="row ways">
      <button class="btn" id="what-if" type="button" onClick={() => void chat.open("try")}>
        {PANEL.try}
      </button>
      <ToMoves chat={chat} />
    </div>
  );
}

/** The page is drawn from what the server has, so edits that wait go first. */
export function ToMoves({ chat }: { chat: Chat }) {
  const { state, unsent } = chat.store;
  return (
    <a
      class="btn"
      href={`/i/${state.value!.id}/moves`}
      onClick={(event) => {
        if (unsent.value.length === 0) return;
        event.preventDefault();
        void chat.leave(event.currentTarget.href);
      }}
    >
      {PANEL.moves}
    </a>
  );
}
