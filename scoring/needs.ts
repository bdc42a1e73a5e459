/** What the way into a role takes from where a worker stands. What today's job usually asks for counts as done, as far as the fields are near. */
import type { Candidate, Needs } from "./comparison.ts";
import type { Fit } from "./fit.ts";
import { DEGREE_MONTHS, FIELD_FROM, GATE, LEVEL_MONTHS } from "./method-moves.ts";
import type { Level } from "./vocabulary.ts";

type Move = { from: Candidate; to: Candidate; fit: Pick<Fit, "fit" | "parts">; level: Level | null };

/** Does today's field count in the other one? Where no licence is asked for, by what both have to know; a profession under licence takes only its own. */
function counts({ to, fit: { fit, parts } }: Move): boolean {
  if (fit === null) return false;
  if (to.labour.licence === "law" || to.labour.licence === null) return fit >= GATE.fit.open;
  return (parts.find(({ part }) => part === "knowledge")?.value ?? fit) >= FIELD_FROM;
}

/** Does the figure hold the schooling? One written for somebody from a neighbouring field is much shorter than the schooling. */
const holdsSchooling = (months: number, schooling: number): boolean => months > schooling / 2;

/** Months of schooling that today's job stands for. Under licence, and for graduate schooling, only up to a first degree: the rest is the profession's own. */
function schooled(move: Move, schooling: number): number {
  const mine = move.from.usual.schooling ?? 0, first = Math.min(mine, DEGREE_MONTHS.bachelor);
  if (schooling > DEGREE_MONTHS.bachelor) return move.to.labour.licence === "law" || !counts(move) ? (first === DEGREE_MONTHS.bachelor ? first : 0) : Math.min(mine, schooling);
  return counts(move) ? Math.min(mine, schooling) : 0;
}

/** Months of schooling that the way in still asks for; */
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

function monthsOf(move: Move, newDegree: boolean | null): number | null {
  const { trainingMonths: months } = move.to.labour, { schooling, experience } = move.to.usual;
  if (months === null) return null;
  const school = schooling !== null && holdsSchooling(months, schooling) ? schooled(move, schooling) : 0;
  const worked = counts(move) ? Math.min(experience, LEVEL_MONTHS[move.level ?? "mid"]) : 0;
  return Math.max(0, months - school - worked, newDegree ? schoolingLeft(move) : 0);
}

/** Months ≥ 0, or null where nobody says. `fit` is that of the two jobs; a worker's level that is not known counts as mid. */
export function needsOf(move: Move): Needs {
  const newDegree = newDegreeOf(move);
  return { months: monthsOf(move, newDegree), newDegree };
}
