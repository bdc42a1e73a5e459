/** What a scripted provider answers: a reply as a model gives it, or a fault as networks and providers have them. */

/** Tokens as the provider reports them; `input` includes the cached ones. */
export type Usage = { input: number; cachedInput: number; output: number };

/** How a reply travels: all of it at once unless said otherwise. Milliseconds. */
export type Pace = {
  /** Before anything is sent. */
  afterMs?: number;
  /** Between the pieces of a stream. */
  everyMs?: number;
  /** Byte by byte, with so long between them. */
  dripMs?: number;
  /** The connection breaks when half of the body is out. */
  cut?: true;
  /** A stream ends as if all were well, without the provider's word that it is finished. */
  unfinished?: true;
};

/** What the model says. `text` as a list: the pieces of a stream. `finish` other than the usual one. `usage` null: the provider reports none. */
export type Said = Pace & {
  json?: unknown;
  text?: string | readonly string[];
  /** The model declines in words of its own. */
  refusal?: string;
  tools?: readonly { name: string; input: unknown }[];
  finish?: "length" | "content_filter";
  usage?: Usage | null;
};

/** An answer that is none of a model: a status with a provider's usual error body, or `body` as it is. */
export type Refused = { status: number; retryAfter?: string; body?: string };
/** `drop`: the connection closes before any header. `hang`: nothing ever comes. `error_event`: a stream whose first event is an error. */
export type Broken = { fault: "drop" | "hang" | "error_event" };

export type Reply = Said | Refused | Broken;

/** Faults by the names that tables of tests use. Every one of them leaves a turn without a reading, and a question without an answer. */
export const FAULTY = {
  "bad request": { status: 400 },
  "wrong key": { status: 401 },
  "no right": { status: 403 },
  "no such model": { status: 404 },
  "too many requests": { status: 429 },
  "server error": { status: 500 },
  "overloaded": { status: 503 },
  "a web page for an answer": { status: 200, body: "<!doctype html><title>Sign in to the network</title>" },
  "cut off at the limit": { text: ["{\"findings\": ", "["], finish: "length" },
  "filtered": { text: "", finish: "content_filter" },
  "declined": { refusal: "I cannot help with that." },
  "nothing": { text: "" },
  "dropped before the answer": { fault: "drop" },
  "cut in the middle": { text: ["One ", "two ", "three ", "four."], cut: true },
  "byte by byte": { text: ["One ", "two ", "three ", "four."], dripMs: 40 },
  "silence": { fault: "hang" },
} as const satisfies Record<string, Reply>;

/** Faults of a reading only: an answer may well read like this. */
export const UNREADABLE = {
  "no JSON": { text: "I would say it is about half of the day." },
  "JSON of another shape": { json: { unexpected: ["shape"] } },
} as const satisfies Record<string, Reply>;

/** Faults that only a stream can have. */
export const UNENDED = {
  "a stream without an end": { text: ["One ", "two ", "three ", "four."], unfinished: true },
  "a stream that begins with an error": { fault: "error_event" },
} as const satisfies Record<string, Reply>;
