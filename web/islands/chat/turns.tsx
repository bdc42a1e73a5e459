/** The conversation so far. The log is a wrapper, the list stays a list; the open question belongs to the last reply. */
import { useEffect, useRef } from "preact/hooks";
import type { PersonScore, Week } from "../../../scoring/index.ts";
import type { TranscriptEntry } from "../../../server/wire.ts";
import { plain } from "../../format.ts";
import { doneTasks, shownHours } from "../../hours.ts";
import { Mark } from "../../parts/mark.tsx";
import { CHAT } from "../../strings/chat.ts";
import { Copy } from "../copy.tsx";
import type { Chat } from "./chat.ts";
import { Paragraphs } from "./paragraphs.tsx";
import { Underway } from "./underway.tsx";

export function Turns({ chat }: { chat: Chat }) {
  const { transcript, pending, state, replacing, closedAt, person } = chat.store;
  const at = transcript.value.findIndex(({ id }) => id === (pending.value?.replaces ?? ""));
  const shown = at < 0 ? transcript.value : transcript.value.slice(0, at);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const last = list.current!.lastElementChild!;
    const { top } = last.getBoundingClientRect();
    // Whoever looks elsewhere when the reply comes, such as at the panel, stays there.
    if (pending.value || (top > 0 && top < innerHeight)) last.scrollIntoView({ block: "nearest" });
  }, [transcript.value, pending.value?.phase]);
  const closing = closedAt.value === transcript.value.length && state.value?.status === "done" && !pending.value;
  return (
    <div role="log" aria-label={CHAT.log} aria-live="off" tabIndex={-1}>
      <ol class="turns" ref={list}>
        {transcript.value.length === 0 && <Us text="" notice={null} question={CHAT.opening} recap={null} />}
        {shown.map((entry, index) =>
          entry.from === "worker" ? (
            <Them key={entry.id} chat={chat} entry={entry} dimmed={replacing.value === entry.id} />
          ) : (
            <Us
              key={entry.id}
              text={entry.text}
              notice={entry.notice}
              question={index === transcript.value.length - 1 ? (state.value?.question?.text ?? null) : entry.question}
              recap={index === transcript.value.length - 1 && state.value?.status === "confirming" ? person.value : null}
            />
          ),
        )}
        {pending.value && <Underway chat={chat} pending={pending.value} />}
        {closing && <Us text={CHAT.closing} notice={null} question={null} recap={null} />}
      </ol>
    </div>
  );
}

function Them({ chat, entry, dimmed }: { chat: Chat; entry: TranscriptEntry; dimmed: boolean }) {
  return (
    <li class={`turn them ${dimmed ? "dimmed" : ""}`}>
      <p class="bubble">
        <span class="vh">{CHAT.you}</span>
        {entry.text}
      </p>
      <div class="tools">
        <button
          type="button"
          onClick={() => {
            chat.amend(entry.id);
            document.getElementById("msg")?.focus();
          }}
        >
          {CHAT.edit}
          <span class="vh">{CHAT.answer}</span>
        </button>
        <Copy text={entry.text} css="">
          {CHAT.copy}
          <span class="vh">{CHAT.answer}</span>
        </Copy>
      </div>
    </li>
  );
}

type UsProps = { text: string; notice: string | null; question: string | null; recap: PersonScore | null };

/** `notice`: why the language model did not take the turn. `recap`: the week that the question is about, as the panel has it. */
function Us({ text, notice, question, recap }: UsProps) {
  if (text === "" && question === null) return null;
  return (
    <li class="turn us">
      <Mark />
      <div>
        <span class="vh">{CHAT.us}</span>
        {text !== "" && <Paragraphs css={question === null ? "said" : "noted"} text={text} />}
        {notice !== null && <p class="soft passed">{notice}</p>}
        {question !== null && <p class="ask">{question}</p>}
        {recap && <Recap week={recap.week} />}
      </div>
    </li>
  );
}

function Recap({ week }: { week: Week }) {
  const hours = shownHours(week);
  return (
    <ul class="recap">
      {doneTasks(week).map(({ id, label }) => (
        <li key={id}>
          <span>{label}</span>
          <span>{plain(hours.get(id) ?? 0)} h</span>
        </li>
      ))}
    </ul>
  );
}
