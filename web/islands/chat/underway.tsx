/** A message without its reply: being read, its answer coming in, stopped, or failed with the reason and ways on. */
import { Mark } from "../../parts/mark.tsx";
import { CHAT } from "../../strings/chat.ts";
import type { Chat } from "./chat.ts";
import { Paragraphs } from "./paragraphs.tsx";
import type { Pending } from "./store.ts";

export function Underway({ chat, pending }: { chat: Chat; pending: Pending }) {
  return (
    <>
      <li class="turn them">
        <p class="bubble">
          <span class="vh">{CHAT.you}</span>
          {pending.text}
        </p>
      </li>
      <li class="turn us">
        <Mark />
        {pending.partial !== "" ? (
          <div>
            <Paragraphs css={chat.store.state.value?.status === "done" ? "said" : "noted"} text={pending.partial} />
          </div>
        ) : pending.phase === "sending" ? (
          <p class="noted waiting">{CHAT.reading}</p>
        ) : (
          <div class="failed">
            <p class="noted">{pending.reason}</p>
            <div class="row">
              <button class="btn" type="button" onClick={() => void chat.retry()}>
                {pending.phase === "stopped" ? CHAT.getReply : CHAT.retry}
              </button>
              <button
                class="btn quiet"
                type="button"
                onClick={() => {
                  chat.takeBack();
                  document.getElementById("msg")?.focus();
                }}
              >
                {CHAT.change}
              </button>
            </div>
          </div>
        )}
      </li>
    </>
  );
}
