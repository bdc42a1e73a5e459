/** What a worker asks of a move, and the gates that a move passes or does not. Types, closed lists and the empty wish. */

/** What stands between a worker and a role. `place` and `field` exist only where the worker asks for them. */
export const GATES = ["fit", "gain", "pay", "training", "licence", "demand", "place", "field"] as const;
export type GateName = (typeof GATES)[number];
/** `drops`: the gate takes the move off the list, by the method's rule or by the worker's wish. */
export type Gate = { name: GateName; state: "open" | "ajar" | "shut"; drops: boolean };

/** What a worker asks of a move. A figure that is missing fails no wish; the card says that it is missing. */
export type TransitionFilters = {
  noNewDegree: boolean;
  atLeastTodaysPay: boolean;
  noLicence: boolean;
  /** US dollars a year. */
  minimumPay: number | null;
  /** From where the worker stands. */
  mostTrainingMonths: number | null;
  /** Work that can be done from home. */
  remote: boolean;
  /** Two-digit major groups of the occupational classification ("29"); empty: any. */
  groups: readonly string[];
  /** Also moves that the method leaves out by itself: unlike today's work, for much less pay, or after years of training. */
  wide: boolean;
};
/** What a worker says of their wishes; what is absent stays as it was. */
export type FilterChange = { [K in keyof TransitionFilters]?: TransitionFilters[K] | undefined };
export const NO_FILTERS: TransitionFilters = {
  noNewDegree: false, atLeastTodaysPay: false, noLicence: false, minimumPay: null, mostTrainingMonths: null, remote: false, groups: [], wide: false,
};
