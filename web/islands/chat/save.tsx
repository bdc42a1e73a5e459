/** Saving: one button; then the link and the key, shown once, each with a way to copy it. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { SavedReport } from "../../../server/wire.ts";
import { date } from "../../format.ts";
import { PANEL } from "../../strings/chat.ts";
import { COPYING } from "../../strings/copying.ts";
import { Copy } from "../copy.tsx";
import type { Chat } from "./chat.ts";

export function Save({ chat }: { chat: Chat }) {
  const [quotes, keep] = useState(true);
  const [phase, enter] = useState<"open" | "saving" | "failed">("open");
  const { saved } = chat.store;
  const press = async (): Promise<void> => {
    enter("saving");
    enter((await chat.save(quotes)) ? "open" : "failed");
  };
  if (saved.value) return <Saved report={saved.value} />;
  return (
    <>
      <p class="small soft">{PANEL.confirmed}</p>
      <label class="check">
        <input type="checkbox" checked={quotes} onChange={(event) => keep(event.currentTarget.checked)} /> {PANEL.keepQuotes}
      </label>
      <button class="btn main" type="button" disabled={phase === "saving"} onClick={() => void press()}>
        {phase === "saving" ? PANEL.saving : PANEL.save}
      </button>
      <p class="small soft" role="status">
        {phase === "failed" ? PANEL.saveFailed : PANEL.saveNote}
      </p>
    </>
  );
}

function Saved({ report }: { report: SavedReport }) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <div class="saved stack">
      <h3 ref={head} tabIndex={-1}>
        {PANEL.savedHead}
      </h3>
      <Line id="saved-link" name={PANEL.link} value={report.url} copy={COPYING.link} />
      <Line id="saved-key" name={PANEL.key} value={report.key} copy={PANEL.copyKey} />
      <p class="small soft">
        {PANEL.keyNote} {PANEL.until(date(report.expiresAt))}
      </p>
      <a class="btn main" href={new URL(report.url).pathname}>
        {PANEL.open}
      </a>
    </div>
  );
}

function Line({ id, name, value, copy }: { id: string; name: string; value: string; copy: string }) {
  return (
    <div class="line">
      <label for={id}>{name}</label>
      <div>
        <input id={id} type="text" readOnly value={value} onFocus={(event) => event.currentTarget.select()} />
        <Copy text={value} css="btn">
          {copy}
        </Copy>
      </div>
    </div>
  );
}
