/** How far the interview is: little boxes, and the same in words. */
import { CHAT } from "../../strings/chat.ts";
import type { Chat } from "./chat.ts";

const STRIDE = 20;

export function Progress({ chat }: { chat: Chat }) {
  const state = chat.store.state.value;
  const { asked, about } = state?.progress ?? { asked: 0, about: 6 };
  if (state?.status === "done") return <p class="progress">{CHAT.done}</p>;
  if (state?.status === "confirming")
    return (
      <p class="progress">
        <Boxes filled={about} about={about} />
        {CHAT.checking}
      </p>
    );
  return (
    <p class="progress">
      <Boxes filled={asked} about={about} />
      {CHAT.progress(Math.min(asked + 1, about), about)}
    </p>
  );
}

function Boxes({ filled, about }: { filled: number; about: number }) {
  return (
    <svg viewBox={`0 0 ${about * STRIDE} 14`} width={about * STRIDE} height="14" aria-hidden="true">
      {Array.from({ length: about }, (_, at) => (
        <rect x={at * STRIDE + 1} y="1" width="15" height="12" rx="2" class={at < filled ? "past" : at === filled ? "now" : "next"} />
      ))}
    </svg>
  );
}
