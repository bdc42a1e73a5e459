/** Saving: one button; what it gives is drawn by what is loaded then. */
import { useEffect, useState } from "preact/hooks";
import { PANEL } from "../../strings/chat.ts";
import type { Chat } from "./chat.ts";
import { Away, ToMoves } from "./ways.tsx";

export function Save({ chat }: { chat: Chat }) {
  const [quotes, keep] = useState(true);
  const [phase, enter] = useState<"open" | "saving" | "failed">("open");
  // Back from the look at the report without words: the choice comes along.
  useEffect(() => keep(location.hash !== "#no-words"), []);
  const { saved, more } = chat.store;
  const later = more.value;
  const press = async (): Promise<void> => {
    enter("saving");
    enter((await chat.save(quotes)) ? "open" : "failed");
  };
  if (saved.value && later) return <later.Saved report={saved.value} />;
  return (
    <>
      <p class="small soft">{PANEL.confirmed}</p>
      <label class="check">
        <input type="checkbox" checked={quotes} onChange={(event) => keep(event.currentTarget.checked)} /> {PANEL.keepQuotes}
      </label>
      <Away chat={chat} to={quotes ? "seen" : "seen?words=none"} css="btn quiet" text={PANEL.seen} />
      <div class="row">
        <button class="btn main" type="button" disabled={phase === "saving"} onClick={() => void press()}>
          {phase === "saving" ? PANEL.saving : PANEL.save}
        </button>
        <ToMoves chat={chat} />
      </div>
      <p class="small soft" role="status">
        {phase === "failed" ? PANEL.saveFailed : PANEL.saveNote}
      </p>
    </>
  );
}
