/** The score of a role as assessed: typical cases, typical week, its own market. */
import { taskScoreAt } from "./complexity.ts";
import { exactOf, scoreOf, type Weighted } from "./formula.ts";
import { SCREEN } from "./method.ts";
import type { QuickScreen, RoleScore, Score } from "./results.ts";
import { shown } from "./round.ts";
import { partsOf } from "./shapley.ts";
import { BARRIERS, PRINCIPLES, SIGNALS, type ScorableRole } from "./vocabulary.ts";

/** Σ of a record over a closed list. */
const sumOf = <K extends string>(keys: readonly K[], values: Readonly<Record<K, number>>): number =>
  keys.reduce((sum, key) => sum + values[key], 0);

/** −10..10 */
export const evidenceOf = (role: ScorableRole): number => sumOf(SIGNALS, role.signals);
/** 0..10 */
export const barriersOf = (role: ScorableRole): number => sumOf(BARRIERS, role.barriers);

/** The role's tasks as time and AI score, all cases at complexity x. */
export const weightedTasks = (role: ScorableRole, x: number): Weighted[] =>
  role.tasks.map(({ share, score }) => ({ share, score: taskScoreAt(score, x) }));

/** The role's score for somebody whose cases lie at x (0: as assessed). */
export const scoreRoleAt = (role: ScorableRole, x: number): Score =>
  scoreOf(weightedTasks(role, x), evidenceOf(role), barriersOf(role), role.growth);

/** First impression from protective principles P (0..9) and growth. */
export function quickScreenOf(protective: number, growth: number): QuickScreen {
  if (protective <= SCREEN.redUpTo && growth < SCREEN.redGrowthBelow) return "likely_red";
  return protective >= SCREEN.greenFrom ? "likely_green" : "look_closer";
}

const MARKET = ["evidence", "barriers", "growth"] as const;

function marketWhy(score: Score): RoleScore["why"] {
  const { taskResistance: tr, evidence, barriers, growth } = score;
  const values = Float64Array.from({ length: 8 }, (_, mask) =>
    exactOf(tr, mask & 1 ? evidence : 0, mask & 2 ? barriers : 0, mask & 4 ? growth : 0));
  const from = values[0] ?? 0;
  return { from, parts: partsOf(MARKET, values, score.value - shown(from)) };
}

/** AIJRI of a role; higher is safer. The exact parts of `why` sum to exact − from, the shown ones to value − shown(from). */
export function scoreRole(role: ScorableRole): RoleScore {
  const score = scoreRoleAt(role, 0);
  const protective = sumOf(PRINCIPLES, role.principles);
  return { ...score, protective, quickScreen: quickScreenOf(protective, role.growth), why: marketWhy(score) };
}
