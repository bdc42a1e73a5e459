/** Headlines of a role's page, written by rule from its numbers. */
import { SIGNALS, type RoleScore, type Score } from "../../scoring/index.ts";
import type { CatalogRole } from "../../db/role.ts";
import { aboutPoints, capitalised, fraction, inWords } from "../format.ts";
import { SIGNAL } from "../names.ts";

/** "The market pulls the role down by nearly 5 points. Barriers hold it up by 1 point." */
export function marketFinding({ why }: RoleScore): string {
  const by = (group: string): number => why.parts.find((part) => part.group === group)?.shown ?? 0;
  const market = by("evidence");
  const barriers = by("barriers");
  const first =
    Math.abs(market) < 0.35
      ? "The market neither lifts nor lowers the role."
      : `The market ${market > 0 ? "lifts the role" : "pulls the role down"} by ${aboutPoints(market)}.`;
  if (barriers < 0.35) return `${first} No barrier holds it up.`;
  return `${first} Barriers ${barriers < 1.5 ? "barely hold it up" : `hold it up by ${aboutPoints(barriers)}`}.`;
}

/** "Two thirds of the usual week can be handed to software". */
export function weekFinding({ impact }: Score): string {
  if (impact.displaced < 3) return "Hardly any of the usual week can be handed to software";
  return `${capitalised(fraction(impact.displaced))} of the usual week can be handed to software`;
}

/** "Four of five market signals point down. One holds: wages." Those without data do not count. */
export function signalsFinding(signals: CatalogRole["signals"], missing: CatalogRole["missing"] = []): string {
  const all = (Object.entries(signals) as [keyof typeof SIGNAL, { value: number }][]).filter(([key]) => !missing.includes(key));
  const many = all.length < SIGNALS.length ? `${inWords(all.length)} known` : inWords(all.length);
  const down = all.filter(([, { value }]) => value < 0);
  const up = all.filter(([, { value }]) => value > 0);
  if (down.length === 0 && up.length === 0) return "The market signals stand at neutral";
  if (down.length === 0) return `${capitalised(inWords(up.length))} of ${many} market signals ${up.length === 1 ? "points" : "point"} up.${up.length < all.length ? " None points down." : ""}`;
  if (up.length === 0 && down.length === 4 && all.length === 5)
    return `Four of five market signals point down. One holds: ${SIGNAL[all.find(([, { value }]) => value === 0)![0]].toLowerCase()}.`;
  const rest = up.length > 0 ? ` ${capitalised(inWords(up.length))} ${up.length === 1 ? "points" : "point"} up.` : "";
  return `${capitalised(inWords(down.length))} of ${many} market signals ${down.length === 1 ? "points" : "point"} down.${rest}`;
}

/** `total`: 0..10. */
export function barriersFinding(total: number): string {
  if (total <= 2) return "Little stands between the tools and the work";
  return total <= 5
    ? "Some rules and habits stand between the tools and the work"
    : "A good deal stands between the tools and the work";
}
