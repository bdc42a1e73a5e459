/** How anybody can work what-ifs out again: the request, to be copied. */
import type { Change } from "../../scoring/index.ts";
import { requestOf } from "../headlines/what-if.ts";
import { SUPPOSE } from "../strings/suppose.ts";

type RepeatProps = { roleId: string; asked: readonly { name: string; changes: readonly Change[] }[] };

export const Repeat = ({ roleId, asked }: RepeatProps) => (
  <details class="data noprint">
    <summary>{asked.length === 1 ? SUPPOSE.repeat : SUPPOSE.repeatAll}</summary>
    <p class="small soft">{SUPPOSE.repeatText}</p>
    <pre class="box request" tabIndex={0}>
      {requestOf(roleId, asked)}
    </pre>
  </details>
);
