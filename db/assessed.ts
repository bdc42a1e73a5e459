/** An assessed role, completed: what was written by hand, with the figures and measures that the public data has for its code. */
import type { Occupation } from "./derived/file.ts";
import { figuresOf } from "./derived/labour.ts";
import { secondOpinionsOf } from "./derived/opinions.ts";
import { groupOf } from "./groups.ts";
import { NO_FIGURES, type AssessedRole, type CatalogRole } from "./role.ts";

/** Opinions written by hand come before the standard ones. Throws for a code that is in no major group. */
export function completed(written: AssessedRole, occupation: Occupation | undefined): CatalogRole {
  const figures = occupation ? figuresOf(occupation) : NO_FIGURES;
  return {
    ...written, category: groupOf(written.soc), missing: [], labour: { ...figures, ...written.labour },
    secondOpinions: [...written.secondOpinions, ...(occupation ? secondOpinionsOf(occupation) : [])],
  };
}
