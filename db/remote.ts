/** Can a job be done from home? Our rule from public figures; each threshold is a judgement, checked on a list of jobs. */
import type { Occupation } from "./derived/file.ts";

type Known = {
  soc: string;
  /** The barrier "physical presence" 0..2 of the role, as assessed or derived. */
  presence: number;
  of: Pick<Occupation, "barriers" | "context" | "blsSkills">; blsNames: readonly string[];
};

/** Place of the barrier in the generated file. */
const PRESENCE = 1;
/**
 * Major groups of people who treat, guard, cook, clean, grow, build, repair, make and carry: nearly nobody in them works from home
 * (Dingel and Neiman 2020: 0 to 6 % of jobs). Records and transcription in 29 and 31 are the exceptions.
 */
const ON_SITE = new Set(["29", "31", "33", "35", "37", "39", "45", "47", "49", "51", "53"]);
const DESKS = ["29-2072", "29-9021", "31-9094"];
/** Children are taught, and people in care looked after, where they are. */
const CARING_FROM = 0.2;
const SCHOOLS = /^25-[23]/;
/** Percentiles of the BLS: strength up to the first and computers from the second is a desk; beyond the others it is none. */
const STRENGTH = { desk: 32, none: 36 }, COMPUTERS = { desk: 42, none: 38 };
const NAMES = { strength: "Physical strength and stamina", computers: "Computers and information technology" };

/** Null where it depends, or where no figure says. */
export function remoteOf({ soc, presence, of, blsNames }: Known): boolean | null {
  if (presence > 0) return false;
  if ((ON_SITE.has(soc.slice(0, 2)) && !DESKS.includes(soc.slice(0, 7))) || SCHOOLS.test(soc) || of.context.caring! >= CARING_FROM) return false;
  const rank = (name: string) => of.blsSkills?.[blsNames.indexOf(name)] ?? null;
  const strength = rank(NAMES.strength), computers = rank(NAMES.computers);
  if (of.barriers[PRESENCE] === null || strength === null || computers === null) return null;
  if (strength > STRENGTH.none || computers < COMPUTERS.none) return false;
  return strength <= STRENGTH.desk && computers >= COMPUTERS.desk ? true : null;
}
