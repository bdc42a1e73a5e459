/** A button for what cannot be undone: it acts on the second press, and forgets the first when it loses the focus. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

export function Twice({ css, first, then, act }: { css: string; first: ComponentChildren; then: string; act: () => void }) {
  const [armed, arm] = useState(false);
  return (
    <button class={css} type="button" onBlur={() => arm(false)} onClick={() => (armed ? act() : arm(true))}>
      {armed ? then : first}
    </button>
  );
}
