/** How far the rules for derived roles agree with what people assessed, and both with the scores that somebody else published. */
import type { Catalog } from "../db/catalog.ts";
import { clamp, RANGE, roundHalfUp, scoreRole, type RoleScore, type ScorableRole } from "../scoring/index.ts";
import type { Validation } from "../web/pages/props.ts";

/** `inside`: the assessed score lies within the derived role's margin, with the assessed barriers, since an interview asks for most of them. */
type Pair = { title: string; id: string; assessed: RoleScore; derived: RoleScore; inside: boolean };

/** Most of the list: pairs that lie furthest apart, both ways. */
const SHOWN_APART = 8;

/**
 * Over every occupation that has both a derived and an assessed score. Computed from the catalogue as it stands. Not a test on unseen
 * roles: labels' pull, weights and margins were set with these in sight.
 */
export function validate(catalog: Catalog): Validation {
  const pairs = catalog.assessed.filter(({ ownsCode }) => ownsCode).flatMap((role) => pairOf(catalog, role) ?? []);
  const off = ({ derived, assessed }: Pair) => roundHalfUp(derived.value - assessed.value, 1);
  const mean = (of: (pair: Pair) => number) => pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length;
  return {
    roles: pairs.length, rankCorrelation: spearman(pairs.map(({ assessed }) => assessed.exact), pairs.map(({ derived }) => derived.exact)),
    meanError: mean((pair) => Math.abs(off(pair))), bias: mean(off), insidePct: 100 * mean(({ inside }) => Number(inside)),
    sameZonePct: 100 * mean(({ assessed, derived }) => Number(assessed.zone === derived.zone)),
    apart: pairs.toSorted((a, b) => Math.abs(off(b)) - Math.abs(off(a))).slice(0, SHOWN_APART).map((pair) => ({
      id: pair.id, title: pair.title, assessed: pair.assessed.value, derived: pair.derived.value, by: partsOf(pair),
    })),
    published: catalog.assessed.flatMap(({ id, title, soc, ownsCode, published }) => (published ? [{
      id, title, published: published.score, assessed: scoreRole(catalog.scorable(id)!).value,
      derived: ownsCode && catalog.derived(soc) ? scoreRole(catalog.scorable(catalog.derived(soc)!.id)!).value : null,
    }] : [])),
  };
}

function pairOf(catalog: Catalog, { id, title, soc }: Catalog["assessed"][number]): Pair | null {
  const role = catalog.derived(soc);
  if (!role) return null;
  const numbers = catalog.scorable(role.id)!, hand = catalog.scorable(id)!;
  const assessed = scoreRole(hand);
  const ends = [1, -1].map((way) => scoreRole(moved({ ...numbers, barriers: hand.barriers }, way)).exact);
  return { id, title, assessed, derived: scoreRole(numbers), inside: assessed.exact >= ends[0]! && assessed.exact <= ends[1]! };
}

/**
 * The role at one end of its uncertainty: 1 all tasks more exposed and the market worse, −1 the opposite. Signals only count as their
 * sum: any one may carry the whole shift.
 */
function moved(role: ScorableRole, way: number): ScorableRole {
  const { taskScore, evidence } = role.uncertainty ?? { taskScore: 0, evidence: 0 };
  const shift = (score: number) => clamp(score + way * taskScore, RANGE.aiScore.low, RANGE.aiScore.high);
  return {
    ...role, signals: { ...role.signals, job_postings: role.signals.job_postings - way * evidence },
    tasks: role.tasks.map((task) => ({ ...task, score: { ...task.score, typical: shift(task.score.typical) } })),
  };
}

/** Derived minus assessed, part by part: says where a difference comes from. */
const partsOf = ({ assessed, derived }: Pair): Validation["apart"][number]["by"] => ({
  taskResistance: derived.taskResistance - assessed.taskResistance, evidence: derived.evidence - assessed.evidence,
  barriers: derived.barriers - assessed.barriers, growth: derived.growth - assessed.growth,
});

/** Rank correlation −1..1; ties share their mean rank. */
function spearman(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranks(a), ranks(b)];
  const mean = (a.length - 1) / 2;
  const product = (of: readonly number[], with_: readonly number[]) => of.reduce((sum, rank, at) => sum + (rank - mean) * (with_[at]! - mean), 0);
  return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
}

function ranks(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2);
}
