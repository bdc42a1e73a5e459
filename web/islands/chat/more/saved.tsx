/** A saved report: the link and the key, shown once, each with a way to copy it. */
import { useEffect, useRef } from "preact/hooks";
import type { SavedReport } from "../../../../server/wire.ts";
import { date } from "../../../format.ts";
import { COPYING } from "../../../strings/copying.ts";
import { SAVED } from "../../../strings/saved.ts";
import { Copy } from "../../copy.tsx";

export function Saved({ report }: { report: SavedReport }) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <div class="saved stack">
      <h3 ref={head} tabIndex={-1}>
        {SAVED.head}
      </h3>
      <Line id="saved-link" name={SAVED.link} value={report.url} copy={COPYING.link} />
      <Line id="saved-key" name={SAVED.key} value={report.key} copy={SAVED.copyKey} />
      <p class="small soft">
        {SAVED.keyNote} {SAVED.until(date(report.expiresAt))}
      </p>
      <a class="btn main" href={new URL(report.url).pathname}>
        {SAVED.open}
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
