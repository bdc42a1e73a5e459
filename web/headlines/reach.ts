/** Where the range of a score reaches. */
import { zoneOf, type PersonScore } from "../../scoring/index.ts";
import { listed } from "../format.ts";

/** One sentence for the panel about where the range reaches: null where it stays in the zone. */
export function rangeReaches(person: PersonScore): string | null {
  const others = [...new Set([zoneOf(person.low), zoneOf(person.high)])].filter((one) => one !== person.zone);
  return others.length > 0 ? `range reaches into ${listed(others)}` : null;
}
