/** Two scores on the scale in a line: the real one a hollow ring, the tried one solid with its range. */
import type { PersonScore } from "../../../../scoring/index.ts";
import { at, MiniScale } from "../../../parts/gauge.tsx";

export function Beside({ now, then }: { now: PersonScore; then: PersonScore }) {
  return (
    <div class="beside" aria-hidden="true">
      <MiniScale value={then.value} low={then.low} high={then.high} />
      <svg>
        <circle class="role-dot" cx={at(now.value)} cy="6" r="5" />
      </svg>
    </div>
  );
}
