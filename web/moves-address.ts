/** Addresses of the moves page: every wish by name, so that a link says all of it. */
import type { TransitionFilters } from "../scoring/index.ts";

const FLAGS = ["noNewDegree", "noLicence", "atLeastTodaysPay", "remote", "wide"] as const;

/** The page of `base` ("/i/…") with these wishes, also where there are none: else those that are kept would hold. */
export function movesAddress(base: string, wishes: TransitionFilters): string {
  const query = new URLSearchParams();
  for (const name of FLAGS) if (wishes[name]) query.set(name, "yes");
  query.set("minimumPay", wishes.minimumPay === null ? "" : String(wishes.minimumPay));
  if (wishes.mostTrainingMonths !== null) query.set("mostTrainingMonths", String(wishes.mostTrainingMonths));
  for (const group of wishes.groups) query.append("group", group);
  return `${base}/moves?${query}`;
}
