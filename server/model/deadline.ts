/** How long a call to the provider may take, and the end of it: whoever waits is let go even where the provider's side does not stop. */
import { ModelFault } from "./model.ts";

/** The first attempt's part of a reading's time: enough is left for another, which answers where only the first one hung. */
const FIRST_ATTEMPT = 0.6;
/** A stream's first piece takes a model half of what a whole reading does; later pieces are tokens, which follow each other closely. */
const FIRST_PIECE = 0.5;
const NEXT_PIECE = 0.4;
/** An answer is longer than a reading and takes several requests; the worker reads along meanwhile. */
const ANSWER = 3;
/** Below this part of a reading's time another attempt would only end in a timeout. */
const LEAST = 0.2;

/** Milliseconds, all from the time that one reading may take. */
export type Deadlines = { total: number; firstAttempt: number; least: number; answer: number; firstPiece: number; nextPiece: number };

export const deadlinesOf = (timeoutMs: number): Deadlines => ({
  total: timeoutMs, firstAttempt: timeoutMs * FIRST_ATTEMPT, least: timeoutMs * LEAST,
  answer: timeoutMs * ANSWER, firstPiece: timeoutMs * FIRST_PIECE, nextPiece: timeoutMs * NEXT_PIECE,
});

export type Deadline = {
  /** Aborts the request when the time is up, or when it is closed. */
  signal: AbortSignal;
  /** The promise's value, or a `ModelFault` (`timeout`) as soon as the time is up, `atMostMs` from here included. */
  within<T>(promise: Promise<T>, atMostMs?: number): Promise<T>;
  /** Ends the request if it still runs, and the timers. */
  close(): void;
};

/** A deadline `ms` from now. Timers run in real time. */
export function deadlineIn(ms: number): Deadline {
  const controller = new AbortController();
  const { promise: over, reject } = Promise.withResolvers<never>();
  // Nobody may be waiting when it ends.
  over.catch(() => {});
  const end = (): void => {
    reject(new ModelFault("timeout"));
    controller.abort();
  };
  // A busy process may come here when the time is up already.
  const total = setTimeout(end, Math.max(0, ms));
  return {
    signal: controller.signal,
    within: async (promise, atMostMs) => {
      const silence = atMostMs === undefined ? undefined : setTimeout(end, atMostMs);
      return Promise.race([promise, over]).finally(() => clearTimeout(silence));
    },
    close: () => {
      clearTimeout(total);
      controller.abort();
    },
  };
}
