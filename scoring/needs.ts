/** What the way into a role takes from where a worker stands. What today's job usually asks for counts as done, as far as the fields are near. */
import type { Candidate, Needs } from "./comparison.ts";
import type { Fit } from "./fit.ts";
import { DEGREE_MONTHS, FIELD_FROM, GATE, LEVEL_MONTHS, PROFESSION_FROM } from "./method-moves.ts";
import type { Level } from "./vocabulary.ts";

type Move = { from: Candidate; to: Candidate; fit: Pick<Fit, "fit" | "parts">; level: Level | null };

const isOneTrade = ({ fit: { fit } }: Move): boolean => fit !== null && fit >= PROFESSION_FROM;

/** Do both jobs have to know the same? By the whole fit where nobody says what they have to know. */
const isNearField = ({ fit: { fit, parts } }: Move): boolean => (parts.find(({ part }) => part === "knowledge")?.value ?? fit ?? 0) >= FIELD_FROM;

/** Does today's schooling count in the other job? A profession under licence takes only its own, and so does one that may be under licence. */
const counts = (move: Move): boolean => {
  const { licence } = move.to.labour;
  return isOneTrade(move) || (licence !== "law" && licence !== null && isNearField(move));
};

/** Do today's years of work count there? Whoever leads people or takes charge has to know their work. */
const countsAsWork = ({ fit: { fit } }: Move): boolean => fit !== null && fit >= GATE.fit.open;

/** Does the figure hold the schooling? One written for somebody from a neighbouring field is much shorter than the schooling. */
const holdsSchooling = (months: number, schooling: number): boolean => months > schooling / 2;

/**
 * Months of schooling that today's job stands for. Below a first degree, schooling is for the trade: it counts where the work is close. Graduate schooling
 * under licence is the profession's own, but any first degree opens the way to it.
 */
function schooled(move: Move, schooling: number): number {
  const mine = move.from.usual.schooling ?? 0, first = mine >= DEGREE_MONTHS.bachelor ? DEGREE_MONTHS.bachelor : 0;
  if (schooling > DEGREE_MONTHS.bachelor) return move.to.labour.licence === "law" || !counts(move) ? first : Math.min(mine, schooling);
  const near = mine >= DEGREE_MONTHS.bachelor ? counts(move) : isOneTrade(move);
  return near ? Math.min(mine, schooling) : 0;
}

/** Months of schooling that the way in still asks for. */
const schoolingLeft = (move: Move): number => {
  const { schooling } = move.to.usual;
  return schooling === null ? 0 : schooling - schooled(move, schooling);
};

/** A degree is new unless today's job usually asks for one as high in a field that counts. */
function newDegreeOf(move: Move): boolean | null {
  const { labour, usual } = move.to;
  if (labour.newDegree !== true) return labour.newDegree;
  return usual.schooling === null || schoolingLeft(move) > 0;
}

/** Does the figure hold years of related work besides the schooling? */
const holdsWork = (months: number, { schooling, experience }: Candidate["usual"]): boolean => experience > 0 && months > (schooling ?? 0) + experience / 2;

/** A figure that holds the schooling shrinks by what is done already; any other is at least the schooling that is missing. */
function monthsOf(move: Move, newDegree: boolean | null): number | null {
  const { trainingMonths: months } = move.to.labour, { usual } = move.to, { schooling } = usual;
  if (months === null) return null;
  const left = months - (holdsWork(months, usual) && countsAsWork(move) ? Math.min(usual.experience, LEVEL_MONTHS[move.level ?? "mid"]) : 0);
  if (schooling !== null && holdsSchooling(months, schooling)) return Math.max(0, left - schooled(move, schooling));
  return Math.max(0, left, newDegree ? schoolingLeft(move) : 0);
}

/** Months ≥ 0, or null where nobody says. `fit` is that of the two jobs; a worker's level that is not known counts as mid. */
export function needsOf(move: Move): Needs {
  const newDegree = newDegreeOf(move);
  return { months: monthsOf(move, newDegree), newDegree };
}
