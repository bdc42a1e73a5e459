/** Headlines and sentences about what would move a score, where one could go, and what others measure. */
import { GATE, type Lever, type PersonScore, type TaskShare, type Transition, type Zone } from "../../scoring/index.ts";
import type { CatalogRole } from "../../db/role.ts";
import { aboutPoints, capitalised, inSentence, inWords, plain, plural, signed } from "../format.ts";
import { CONTEXT_VALUE, ZONE, nearestComplexity } from "../names.ts";
import { FIRM } from "../strings/moves.ts";

/** What a task is called, by its id. */
export type Labels = (taskId: string) => string;
export const labelsOf =
  ({ week }: PersonScore): Labels =>
  (id) =>
    inSentence(week.tasks.find((task) => task.id === id)?.label ?? id);

/** A lever as a thing one can do: "Move 2 hours from assigning codes to query clinicians". */
export function leverTitle(lever: Lever, labels: Labels, week: number): string {
  switch (lever.kind) {
    case "move_time": {
      const hours = (lever.points * week) / 100;
      return `Move ${plain(hours)} ${plural(hours, "hour")} a week from “${labels(lever.from)}” to “${labels(lever.to)}”`;
    }
    case "harder_cases":
      return `Take harder cases in “${labels(lever.task)}”`;
    case "barrier":
      return (
        BARRIER_MOVE[`${lever.context}:${lever.value}`] ??
        `${lever.context}: ${CONTEXT_VALUE[lever.context][lever.value] ?? lever.value}`
      );
  }
}

const BARRIER_MOVE: Record<string, string> = {
  "union:member": "Join a union",
  "union:agreement": "Get covered by an agreement that protects jobs",
  "sign_off:internal": "Answer for the result inside the firm",
  "sign_off:legal": "Sign for the result by name",
  "licence_required:employer": "Work where the employer asks for a certificate",
  "licence_required:law": "Move to work that the law reserves for licence holders",
};

/** What a lever rests on, and what the arithmetic cannot know about it. */
export function leverNote(lever: Lever, { week }: PersonScore): string {
  const aiScore = (id: string): string => plain(week.tasks.find((task) => task.id === id)?.score ?? 0);
  switch (lever.kind) {
    case "move_time":
      return `From work with an AI score of ${aiScore(lever.from)} to work with a score of ${aiScore(lever.to)}.`;
    case "harder_cases":
      return `${casesStep(week.tasks.find(({ id }) => id === lever.task)?.x.value ?? 0, lever.x)}, as far as cases can be chosen.`;
    case "barrier":
      return lever.context === "sign_off"
        ? "With the liability that comes with it. Not everyone wants that."
        : "It protects the post more than the task.";
  }
}

function casesStep(now: number, then: number): string {
  const [from, to] = [nearestComplexity(now), nearestComplexity(then)];
  return from === to ? "A step towards the harder ones" : `From “${from.cases.toLowerCase()}” to “${to.cases.toLowerCase()}”`;
}

/** "The biggest step within reach would put you in the yellow zone". */
export function leversFinding(levers: readonly Lever[], { zone }: PersonScore): string {
  const [best] = [...levers].sort((a, b) => b.gain - a.gain);
  if (!best) return "Little within your reach would move the score";
  const then = best.score >= 48 ? "green" : best.score >= 25 ? "yellow" : "red";
  if (then !== zone) return `One step within reach would put you in the ${ZONE[then].name.toLowerCase()} zone`;
  return `The biggest single step within reach is worth ${aboutPoints(best.gain)}`;
}

/** Below this closeness, and with no task that carries over, a role is a new start rather than a move. */
const NEAR_FROM = 0.05;
/** So is one of which neither the closeness is known nor a task in common. */
export const isNewStart = (move: Transition): boolean => (move.fit ?? 0) < NEAR_FROM && carriedOver(move).length === 0;

/** What a derived role keeps for all that is too small for a row: nothing that one takes along or looks forward to. */
const REST = "everything-else";
export const withoutRest = (tasks: readonly TaskShare[]): TaskShare[] => tasks.filter(({ id }) => id !== REST);
export const carriedOver = ({ keep }: Pick<Transition, "keep">): TaskShare[] => withoutRest(keep);

/** Where the worker stands, and how many of the near moves gain as much as counts as firmer ground. */
export type Ground = { zone: Zone; clear: number };
export const groundOf = (zone: Zone, moves: readonly Pick<Transition, "gain">[]): Ground => ({ zone, clear: moves.filter(({ gain }) => gain >= GATE.gain.open).length });

/** "Three roles on firmer ground, and what each one asks of you". `far`: roles that are higher, but a new start. Without `ground`, all of them count as clear. */
export function movesFinding(near: number, far: number, ground?: Ground): string {
  if (ground?.zone === "green") return firmFinding(near, far);
  if (near + far === 0) return "No role in the catalogue stands clearly above yours yet";
  if (near === 0) return "The roles on firmer ground that we know would be a new start";
  const roles = `${capitalised(inWords(near))} ${plural(near, "role")}`, asks = `and what ${near === 1 ? "it" : "each one"} asks of you`, clear = ground?.clear ?? near;
  if (clear === 0) return `${roles} on slightly firmer ground, ${asks}`;
  return clear < near ? `${roles}, ${inWords(clear)} on clearly firmer ground, ${asks}` : `${roles} on firmer ground, ${asks}`;
}

/** A worker in the green zone is not urged: "You already stand on firm ground. Other firm ground near you: two roles". */
function firmFinding(near: number, far: number): string {
  if (near === 0) return far === 0 ? FIRM : `${FIRM}. Other firm ground that we know would be a new start`;
  return `${FIRM}. Other firm ground near you: ${inWords(near)} ${plural(near, "role")}`;
}

/** From this percentile up, another measure calls the work exposed; from the mirror image down, it does not. */
const EXPOSED = 60;

/** "Five of six other measures agree that this work is exposed". Compares with the score's own direction. */
export function opinionsFinding(opinions: CatalogRole["secondOpinions"], score: number): string {
  const exposed = opinions.filter(({ exposure }) => exposure >= EXPOSED).length;
  const spared = opinions.filter(({ exposure }) => exposure <= 100 - EXPOSED).length;
  const all = opinions.length;
  if (all === 0) return "No other open measure covers this occupation yet";
  const everybody = all === 1 ? "The one other measure finds" : `${all === 2 ? "Both" : `All ${inWords(all)}`} other measures find`;
  if (exposed === all) return `${everybody} this work exposed${score < 25 ? " too" : ", where we are milder"}`;
  if (spared === all) return `${everybody} this work little exposed${score >= 48 ? " too" : ", where we are stricter"}`;
  if (exposed === 0 && spared === 0) return "Other measures put this work in the middle of all occupations";
  if (exposed === 0) return `None of ${inWords(all)} other measures finds this work exposed`;
  return `${capitalised(inWords(exposed))} of ${inWords(all)} other measures ${exposed === 1 ? "finds" : "find"} this work ` +
    `exposed. ${capitalised(inWords(all - exposed))} ${all - exposed === 1 ? "does" : "do"} not.`;
}

/** "Three sources support the assessment, two see it differently". Supporting a green role is no claim of exposure. */
export function evidenceFinding(sources: CatalogRole["sources"]): string {
  const [pro, contra] = [
    sources.filter(({ stance }) => stance === "supports").length,
    sources.filter(({ stance }) => stance === "contradicts").length,
  ];
  if (pro + contra === 0) return "What the assessment rests on";
  const supports = `${pro === 0 ? "No" : capitalised(inWords(pro))} ${plural(pro, "source")} ${pro === 1 ? "supports" : "support"} the assessment`;
  return `${supports}, ${contra === 0 ? "none" : inWords(contra)} ${contra <= 1 ? "sees" : "see"} it differently`;
}

/** "+29.4 points" for a card; gains are never below −10 here. */
export const gainOf = ({ gain }: Transition): string => signed(gain);
