/** "I see this otherwise": the worker's own AI score of a task and why, beside ours and never in its place. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { WeekTask } from "../../../../scoring/index.ts";
import { plain } from "../../../format.ts";
import { OTHERWISE } from "../../../strings/what-if.ts";
import type { Chat } from "../chat.ts";
import { focusSoon } from "./focus.ts";
import { LONGEST_REASON, wouldBe, type SeenOtherwise } from "./seen.ts";

type Parts = { chat: Chat; seen: SeenOtherwise; task: WeekTask };

/** The form, at the task. Opened for a task that has a number of the worker's, it holds it. */
export function Otherwise({ chat, seen, task: { id, label, score: ours } }: Parts) {
  const before = seen.of(id);
  const [theirs, choose] = useState<number | null>(before?.score ?? null);
  const [reason, say] = useState(before?.reason ?? "");
  const first = useRef<HTMLFieldSetElement>(null);
  useEffect(() => first.current?.querySelector<HTMLInputElement>("input:checked, input")?.focus(), []);
  const close = (): void => {
    void chat.open(null);
    focusSoon(`otherwise-${id}`);
  };
  const then = theirs === null ? null : seen.with(id, theirs);
  return (
    <form
      class="otherwise stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (theirs === null) return;
        seen.keep({ task: id, score: theirs, reason });
        focusSoon(`otherwise-${id}`);
      }}
    >
      <fieldset class="judge" ref={first}>
        <legend>
          {OTHERWISE.legend}
          <span class="vh"> {label}.</span> <span class="soft">{OTHERWISE.ours(plain(ours))}</span>
        </legend>
        {OTHERWISE.steps.map((meaning, at) => (
          <label key={meaning} class="check">
            <input type="radio" name={`theirs-${id}`} checked={theirs === at + 1} onChange={() => choose(at + 1)} />
            <span>
              <strong>{at + 1}</strong> {meaning}
            </span>
          </label>
        ))}
      </fieldset>
      <label class="why-not">
        {OTHERWISE.reason}
        <textarea
          rows={3}
          maxLength={LONGEST_REASON}
          placeholder={OTHERWISE.reasonHint}
          value={reason}
          onInput={(event) => say(event.currentTarget.value)}
        />
      </label>
      <p role="status">
        {then && wouldBe(then)}
      </p>
      <div class="row">
        <button class="btn main" type="submit" disabled={theirs === null}>
          {OTHERWISE.keep}
        </button>
        {before && (
          <button class="btn" type="button" onClick={() => (seen.takeBack(id), focusSoon(`otherwise-${id}`))}>
            {OTHERWISE.takeBack}
          </button>
        )}
        <button class="btn quiet" type="button" onClick={close}>
          {OTHERWISE.cancel}
        </button>
      </div>
    </form>
  );
}

/** Their number beside ours in the row of the task; nothing where they agree. */
export function Theirs({ seen, task }: Omit<Parts, "chat">) {
  const theirs = seen.of(task.id);
  if (!theirs) return null;
  return (
    <p class="own-number small">
      <span class="badge edited">{OTHERWISE.mark(plain(task.score), plain(theirs.score))}</span>
      {theirs.reason !== "" && (
        <>
          {" "}
          <q class="pen">{theirs.reason}</q>
        </>
      )}
    </p>
  );
}
