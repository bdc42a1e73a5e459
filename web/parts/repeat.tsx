/** How anybody can work a what-if out again: the request, to be copied. */
import type { Change } from "../../scoring/index.ts";
import { requestOf } from "../headlines/what-if.ts";
import { SUPPOSE } from "../strings/suppose.ts";

/** `of`: the name of the what-if where there are several. */
export const Repeat = ({ roleId, changes, of = "" }: { roleId: string; changes: readonly Change[]; of?: string }) => (
  <details class="data noprint">
    <summary>{of === "" ? SUPPOSE.repeat : `${of}: ${SUPPOSE.repeatOne}`}</summary>
    <p class="small soft">{SUPPOSE.repeatText}</p>
    <pre class="box request" tabIndex={0}>
      {requestOf(roleId, changes)}
    </pre>
  </details>
);
