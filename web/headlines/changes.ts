/** What a what-if changes, in words: "10 h of “denials and appeals”; senior level". */
import type { Change, PersonScore } from "../../scoring/index.ts";
import { hoursOf, inSentence } from "../format.ts";
import { CONTEXT_NAME, CONTEXT_VALUE, LEVEL, nearestComplexity } from "../names.ts";
import { labelsOf } from "./moves.ts";

/** One change, as it stands inside a sentence. `person`: the score of the profile without it. */
function inWords(change: Change, person: PersonScore): string {
  const label = labelsOf(person);
  switch (change.kind) {
    case "set_share":
      return `${change.share === 0 ? "none" : hoursOf(change.share, person.week.hours)} of “${label(change.task)}”`;
    case "level":
      return LEVEL[change.level].name;
    case "complexity":
      return change.task === "all" ? nearestComplexity(change.x).cases.toLowerCase() : `${casesOf(change, person)} in “${label(change.task)}”`;
    case "context":
      return `${inSentence(CONTEXT_NAME[change.key])}: ${CONTEXT_VALUE[change.key][change.value] ?? change.value}`;
  }
}

function casesOf({ task, x }: { task: string; x: number }, { week }: PersonScore): string {
  const now = week.tasks.find(({ id }) => id === task)?.x.value ?? 0;
  const then = nearestComplexity(x);
  if (then !== nearestComplexity(now)) return then.cases.toLowerCase();
  return x > now ? "somewhat harder cases" : "somewhat simpler cases";
}

export const changesInWords = (changes: readonly Change[], person: PersonScore): string =>
  changes.map((change) => inWords(change, person)).join("; ");
