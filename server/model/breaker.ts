/** Stops asking a provider that is dead, for longer and longer, and lets one request find out whether it lives again. Pure but for its clock. */
import { ModelFault, type FaultKind } from "./model.ts";

/** Failures in a row after which the provider counts as dead: two calls with their retries, and one more. */
const FAILURES = 5;
const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 600_000;

/**
 * What says that the provider is dead. A reply that does not fit is not among it, since a worker's words can bring that about; a long
 * message to a slow model can bring about a timeout too, but a provider that hangs looks just the same, and the first pause is short.
 */
const DEAD: ReadonlySet<FaultKind> = new Set(["timeout", "unreachable", "rate_limited", "unauthorised", "forbidden", "server", "cut"]);
/** The provider answered, if not well. */
const ALIVE: ReadonlySet<FaultKind> = new Set(["malformed", "truncated", "refused"]);
/** No such model or no such path: as dead as a wrong key. */
const NOT_FOUND = 404;

/** Leave to ask once. Exactly one of its methods is called, when the attempt is over. */
export type Pass = {
  succeeded(): void;
  /** How many milliseconds the provider rests from here, or null where it does not. */
  failed(fault: ModelFault): number | null;
  /** The attempt came to nothing that says anything about the provider: the caller stopped, or a budget was spent. */
  left(): void;
};
export type Breaker = {
  /** Throws `ModelFault` of kind `paused` while the provider rests or somebody else is finding out. */
  enter(): Pass;
};
/** `closed`: the provider is asked. `open`: it rests. `half_open`: the next request, or one under way, finds out. */
export type Circuit = Breaker & { state(): "closed" | "open" | "half_open" };

/** For who wants to see every request's own outcome. */
export const NEVER_OPEN: Breaker = { enter: () => ({ succeeded: () => {}, failed: () => null, left: () => {} }) };

/** `now` in milliseconds. `patienceMs`: who is told to wait for longer than this does not ask again before. */
export function createBreaker(now: () => number, patienceMs: number): Circuit {
  let failures = 0, pauseMs = FIRST_PAUSE_MS, probing = false;
  let pausedUntil: number | null = null;

  const close = (): void => { [failures, pauseMs, probing, pausedUntil] = [0, FIRST_PAUSE_MS, false, null]; };
  const open = ({ retryAfterMs }: ModelFault): number => {
    const rest = Math.min(Math.max(pauseMs, retryAfterMs ?? 0), LONGEST_PAUSE_MS);
    [pausedUntil, probing, pauseMs] = [now() + rest, false, Math.min(pauseMs * 2, LONGEST_PAUSE_MS)];
    return rest;
  };
  const atOnce = ({ kind, status, retryAfterMs }: ModelFault): boolean =>
    kind === "unauthorised" || kind === "forbidden" || status === NOT_FOUND || (retryAfterMs ?? 0) > patienceMs;

  return {
    state: () => pausedUntil === null ? "closed" : !probing && now() < pausedUntil ? "open" : "half_open",
    enter() {
      const probe = pausedUntil !== null;
      if (probe && (probing || now() < pausedUntil!)) throw new ModelFault("paused");
      probing = probe;
      return {
        succeeded: close,
        failed(fault) {
          const dead = DEAD.has(fault.kind) || fault.status === NOT_FOUND;
          if (!dead && ALIVE.has(fault.kind)) close();
          else if (!dead) this.left();
          // Whoever set out before the pause began adds nothing to it.
          else if (probe || (pausedUntil === null && (++failures >= FAILURES || atOnce(fault)))) return open(fault);
          return null;
        },
        left() { if (probe) probing = false; },
      };
    },
  };
}
