/** A role as the ranking compares it: its numbers, pay and demand, what is usual for entry, and whether it can be done from home. */
import type { Candidate, ScorableRole, Vectors } from "../scoring/index.ts";
import type { Occupation } from "./derived/file.ts";
import { usualOf } from "./derived/labour.ts";
import { remoteOf } from "./remote.ts";
import type { RoleSummary } from "./role.ts";

/** "29-1141.03" is in the occupation "29-1141" of the major group "29". */
const OCCUPATION = 7, GROUP = 2;

export type Parts = { role: ScorableRole; vectors: Vectors; occupation: Occupation | undefined; blsNames: readonly string[] };

export function candidateOf({ soc, labour }: RoleSummary, { role, vectors, occupation, blsNames }: Parts): Candidate {
  return {
    role, labour, vectors, occupation: soc.slice(0, OCCUPATION), group: soc.slice(0, GROUP),
    usual: occupation ? usualOf(occupation, labour) : { schooling: null, experience: 0 },
    remote: occupation ? remoteOf({ soc, presence: role.barriers.physical_presence, of: occupation, blsNames }) : null,
  };
}
