/** The parts of a message that speak of nothing a reader has taken: they answer what the question still has open. */
import { CREDENTIAL_LETTERS, CREDENTIAL_NAMES } from "./credential-names.ts";
import { cue } from "./cue.ts";
import { durations } from "./durations.ts";
import { clauses, type Passage } from "./prose.ts";
import { AI, CERTIFICATE, PLACE, UNION } from "./scope.ts";

const RANK = cue(
  "first job", "new here", "regular", "nobody (under|reports)*", "lead*", "supervisor", "senior", "junior", "apprentice", "trainee",
  "just a",
  "one of the", "team of", "under me", "reports? to me", "train*", "in charge", "not (a|the) (lead|boss|manager|foreman)", "experience",
);
const APPROVAL = cue(
  "sign(s|ed|ing)?", "approv*", "okay", "without", "check(s|ed)?", "review(s|ed)?", "decides?", "until", "releases?",
  "final (say|word|call)", "last (say|word|call)", "responsib*", "countersign*", "my (name|neck|head)",
);

const isTopical = (clause: Passage): boolean =>
  UNION.test(clause.text) || CERTIFICATE.test(clause.text) || AI.test(clause.text) || PLACE.test(clause.text)
  || CREDENTIAL_LETTERS.test(clause.raw) || CREDENTIAL_NAMES.test(clause.text) || RANK.test(clause.text) || APPROVAL.test(clause.text)
  || durations(clause).length > 0;

/** Sentences that no finding quotes, whole; of the others the clauses without a word on any topic. */
export const unclaimed = (sentences: readonly Passage[], claimed: ReadonlySet<Passage>): Passage[] =>
  sentences.flatMap((sentence) => (claimed.has(sentence) ? clauses(sentence).filter((clause) => !isTopical(clause)) : [sentence]));
