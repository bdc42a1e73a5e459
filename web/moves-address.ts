/** Addresses of the pages of moves: every wish by name, so that a link says all of it. */
import type { TransitionFilters } from "../scoring/index.ts";

const FLAGS = ["noNewDegree", "noLicence", "atLeastTodaysPay", "remote", "wide"] as const;

/** These wishes as a query, also where there are none: else those that are kept would hold. */
export function wishesQuery(wishes: TransitionFilters): string {
  const query = new URLSearchParams();
  for (const name of FLAGS) if (wishes[name]) query.set(name, "yes");
  query.set("minimumPay", wishes.minimumPay === null ? "" : String(wishes.minimumPay));
  if (wishes.mostTrainingMonths !== null) query.set("mostTrainingMonths", String(wishes.mostTrainingMonths));
  for (const group of wishes.groups) query.append("group", group);
  return `?${query}`;
}

/** The page of moves of `base` ("/i/…") with these wishes. */
export const movesAddress = (base: string, wishes: TransitionFilters): string => `${base}/moves${wishesQuery(wishes)}`;

/** The comparison with a role; `asked`: the wishes as a query, or "" where those that are kept hold. */
export const toAddress = (base: string, roleId: string, asked: string): string => `${base}/to/${roleId}${asked}`;
