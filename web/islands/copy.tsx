/** A button that copies a text and says so for a moment. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { CHAT } from "../strings/chat.ts";
import { COPYING } from "../strings/copying.ts";
import { copied } from "./clipboard.ts";

const SHOWN = 2_000;

export function Copy({ text, css, children }: { text: string; css: string; children: ComponentChildren }) {
  const [says, say] = useState<string | null>(null);
  const press = async (): Promise<void> => {
    say((await copied(text)) ? CHAT.copied : COPYING.refused);
    setTimeout(() => say(null), SHOWN);
  };
  return (
    <button class={css} type="button" onClick={() => void press()}>
      {says ?? children}
      <span class="vh" role="status">
        {says}
      </span>
    </button>
  );
}
