/** Where the worker types. Enter sends and Shift + Enter makes a line, but never while a word is being composed. */
import { useRef } from "preact/hooks";
import { CHAT } from "../../strings/chat.ts";
import type { Chat } from "./chat.ts";
import { Twice } from "./twice.tsx";

/** True for the Enter that sends. Key code 229: browsers that end a composition with a key event of its own. */
export const sends = (event: KeyboardEvent): boolean =>
  event.key === "Enter" && !event.shiftKey && !event.isComposing && event.keyCode !== 229;

export function Composer({ chat }: { chat: Chat }) {
  const { text, pending, replacing, state } = chat.store;
  const field = useRef<HTMLTextAreaElement>(null);
  const busy = pending.value?.phase === "sending";
  const asking = state.value?.status === "done";
  const submit = (): void => {
    chat.keepDraft("");
    void chat.say(field.current?.value ?? "");
    field.current?.focus();
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) submit();
      }}
    >
      <Chips chat={chat} />
      {replacing.value && (
        <p class="notice small">
          {CHAT.editing}{" "}
          <button class="btn quiet" type="button" onClick={() => chat.cancelAmend()}>
            {CHAT.cancelEdit}
          </button>
        </p>
      )}
      <div class="field">
        <label class="vh" for="msg">
          {asking ? CHAT.askLabel : CHAT.label}
        </label>
        <textarea
          id="msg"
          ref={field}
          rows={3}
          maxLength={4000}
          placeholder={asking ? CHAT.askPlaceholder : CHAT.placeholder}
          value={text.value}
          onInput={(event) => chat.keepDraft(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (sends(event)) {
              event.preventDefault();
              if (!busy) submit();
            }
          }}
        />
        <div class="bar">
          <span class="hint">{CHAT.hint}</span>
          {busy ? (
            <button class="btn" type="button" onClick={() => chat.stop()}>
              {CHAT.stop}
            </button>
          ) : (
            <button class="btn main" type="submit">
              {replacing.value ? CHAT.save : CHAT.send}
            </button>
          )}
        </div>
      </div>
      <Under chat={chat} busy={busy} />
    </form>
  );
}

/** Suggested answers to the open question; after the interview, questions to ask. Pressing one sends it. */
function Chips({ chat }: { chat: Chat }) {
  const { state, suggestions, pending, transcript } = chat.store;
  if (pending.value) return null;
  const status = state.value?.status ?? "interviewing";
  const follow = suggestions.value.length > 0 ? suggestions.value : CHAT.followUps;
  const asked = new Set(transcript.value.map(({ text }) => text));
  const chips = status === "done" ? follow.filter((text) => !asked.has(text)) : (state.value?.question?.chips ?? []);
  if (chips.length === 0) return null;
  const press = (chip: string): void => {
    // The first chip of the last question is the panel's button in words: it confirms what the panel shows.
    if (state.value?.question?.id === "confirm" && chip === chips[0]) chat.confirm();
    else void chat.say(chip);
    document.getElementById("msg")?.focus();
  };
  return (
    <ul class="chips" aria-label={status === "done" ? CHAT.suggestions : CHAT.chips}>
      {chips.map((chip) => (
        <li key={chip}>
          <button class="chip" type="button" onClick={() => press(chip)}>
            {chip}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Under({ chat, busy }: { chat: Chat; busy: boolean }) {
  const { state } = chat.store;
  const open = state.value?.status === "interviewing" && state.value.roleId !== null;
  return (
    <div class="row under">
      {open && (
        <button class="btn quiet" type="button" disabled={busy} onClick={() => void chat.say(CHAT.enoughText)}>
          {CHAT.enough}
        </button>
      )}
      {open && (
        <button class="btn quiet" type="button" disabled={busy} onClick={() => void chat.say(CHAT.skipText)}>
          {CHAT.skip}
        </button>
      )}
      <button class="btn quiet" type="button" onClick={() => chat.restart()}>
        {CHAT.restart}
      </button>
      {state.value && <Twice css="btn quiet" first={CHAT.forget} then={CHAT.forgetSure} act={() => void chat.forget()} />}
    </div>
  );
}
