/** The claims of all tasks → shares that sum to 100: who takes what is left, while the account is open and once it is closed. */
import type { Claim } from "./amount.ts";
import { ASSUMED_SPREAD, CLOSED_FROM, LEAST_DONE } from "./method.ts";
import { EPSILON } from "./round.ts";
import { scaleTo100, type Placed } from "./scale.ts";

/** A task's claim, and its weight where time is shared by baseline. */
export type Claimant = { claim: Claim; weight: number };
export type Shared = { placed: Placed[]; closed: boolean; accounted: number; scaledFrom: number | null };

const NOTHING: Placed = { value: 0, low: 0, high: 0, status: "none", held: false, floored: false };

/** Percent that the worker accounted for with this claim. */
const accountedBy = ({ claim }: Claimant): number => (claim.kind === "given" || claim.kind === "vague" ? claim.value : 0);
const total = (of: readonly number[]): number => of.reduce((sum, n) => sum + n, 0);
const is = (...kinds: Claim["kind"][]) => ({ claim }: Claimant): boolean => kinds.includes(claim.kind);

const assumed = (value: number, floored: boolean): Placed =>
  ({ value, low: value * ASSUMED_SPREAD.low, high: Math.min(100, value * ASSUMED_SPREAD.high), status: "assumed", held: false, floored });

function asClaimed(claim: Claim): Placed {
  if (claim.kind === "given" || claim.kind === "vague") {
    const { kind, value, low, high } = claim;
    return { value, low, high, status: kind, held: kind === "given" && claim.held, floored: kind === "vague" };
  }
  return claim.kind === "done" || claim.kind === "rest" ? assumed(LEAST_DONE, true) : NOTHING;
}

const grown = (of: Placed, by: number): Placed => ({ ...of, value: of.value * by, low: of.low * by, high: Math.min(100, of.high * by) });

/** Those that `takes` picks share what the others leave, by baseline; with nothing left each keeps what it claimed. */
function shareRest(items: readonly Claimant[], takes: (item: Claimant) => boolean, floored: boolean): Placed[] {
  const taken = total(items.filter((item) => !takes(item)).map(({ claim }) => asClaimed(claim).value));
  const weights = total(items.filter(takes).map(({ weight }) => weight));
  const left = 100 - taken;
  return items.map((item) => takes(item) && left > EPSILON ? assumed((left * item.weight) / weights, floored) : asClaimed(item.claim));
}

/** Closed, no "rest": vague items by anchor and done ones by baseline share exactly what the numbers leave, if they leave anything. */
function shareExactly(items: readonly Claimant[]): Placed[] {
  const weightOf = ({ claim, weight }: Claimant) => (claim.kind === "vague" ? claim.value : claim.kind === "done" ? weight : 0);
  const left = 100 - total(items.filter(is("given")).map(accountedBy));
  const weights = total(items.map(weightOf));
  if (left <= EPSILON || weights === 0) return items.map(({ claim }) => asClaimed(claim));
  return items.map((item) => {
    const by = left / weights;
    if (item.claim.kind === "vague") return grown(asClaimed(item.claim), by);
    return item.claim.kind === "done" ? assumed(item.weight * by, true) : asClaimed(item.claim);
  });
}

/** The worker closed the table without naming any time: the role's week, without what was denied. */
function baseline(items: readonly Claimant[]): Placed[] {
  const takes = items.some(is("unsaid")) ? is("unsaid") : () => true;
  return shareRest(items, takes, false);
}

function place(items: readonly Claimant[], open: boolean): Placed[] {
  if (items.some(is("rest"))) return shareRest(items, is("rest"), true);
  if (open && items.some(is("done", "unsaid"))) return shareRest(items, is("done", "unsaid"), false);
  const placed = shareExactly(items);
  return placed.some(({ value }) => value > 0) ? placed : baseline(items);
}

/** Centres sum to 100. `closed` is computed from the claims each time, never remembered. */
export function shareWeek(items: readonly Claimant[], confirmed: boolean): Shared {
  const accounted = total(items.map(accountedBy));
  const closed = confirmed || accounted >= CLOSED_FROM - EPSILON;
  return { ...scaleTo100(place(items, !closed)), closed, accounted };
}
