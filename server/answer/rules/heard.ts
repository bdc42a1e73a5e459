/** One question as the writers get it: its plain words, what went before, and the tools that know the numbers. */
import type { Exchange, Tools } from "../answerer.ts";
import type { Seen } from "../intent/evidence.ts";

/** `raw`: as asked; `text`: in plain words; `seen`: what was found named in it; `before`: the exchanges before it, oldest first. */
export type Heard = { raw: string; text: string; tools: Tools; seen: Seen; before: readonly Exchange[] };
export type Writer = (heard: Heard) => string | Promise<string>;

/** Sentences that have something to say, as one paragraph. */
export const said = (...sentences: readonly (string | null | false)[]): string => sentences.filter(Boolean).join(" ");
export const lines = (head: string, items: readonly string[], tail = ""): string => [head, ...items.map((item) => `– ${item}`), ...(tail ? [tail] : [])].join("\n");
