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

export const ToMoves = ({ chat }: { chat: Chat }) => <Away chat={chat} to="moves" css="btn" text={PANEL.moves} />;

type AwayProps = { chat: Chat; to: string; css: string; text: string };

/** To a page of the interview, which is drawn from what the server has: edits that wait go first. */
export function Away({ chat, to, css, text }: AwayProps) {
  const { state, unsent } = chat.store;
  return (
    <a
      class={css}
      href={`/i/${state.value!.id}/${to}`}
      onClick={(event) => {
        if (unsent.value.length === 0) return;
        event.preventDefault();
        void chat.leave(event.currentTarget.href);
      }}
    >
      {text}
    </a>
  );
}
