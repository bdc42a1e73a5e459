/** The picture of the scale in words, for those who do not see it. */
import { zoneOf, type PersonScore, type Score } from "../../scoring/index.ts";
import { capitalised, plain, score } from "../format.ts";
import { typical } from "./typical.ts";

const ENDS = "Red ends at 25, yellow at 48.";

/** `who` begins the sentence: "Your score is", "This coder scores". */
export function standsAt(person: PersonScore, title: string, who: string): string {
  const range = `likely between ${plain(person.low)} and ${plain(person.high)}`;
  const usual = `${capitalised(typical(title))} scores ${score(person.role.value)}, ${zoneOf(person.role.value)}.`;
  return `${who} ${score(person.value)}, ${range}, in the ${person.zone} zone. ${usual} ${ENDS}`;
}

export const roleStandsAt = ({ value, zone }: Score, title: string, level: string, { low, high }: { low: number; high: number }): string =>
  `${title}, ${level}: ${score(value)}, ${zone} zone; ${plain(low)} to ${plain(high)} for somebody of whom only the job is known. ${ENDS}`;
