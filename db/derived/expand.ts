/** A derived role as pages and API read it, from the generated file. Made when asked for: there are some nine hundred. */
import { BARRIERS, DERIVED_OFF, PRINCIPLES, SIGNALS, type ScorableRole, type Uncertainty } from "../../scoring/index.ts";
import type { CatalogRole, RoleSummary } from "../role.ts";
import { groupOf } from "../groups.ts";
import type { ActivityIndex } from "./activity-index.ts";
import type { DerivedFile, Occupation } from "./file.ts";
import { entryOf, figuresOf } from "./labour.ts";
import { marketOf } from "./market.ts";
import { secondOpinionsOf } from "./opinions.ts";
import { sourcesOf } from "./sources.ts";
import { slugOf } from "./slug.ts";
import { bareTasksOf, tasksOf } from "./tasks.ts";

/** The rules' own history: every derived role changes with them. Newest last. */
export const CHANGES: CatalogRole["changes"] = [{ date: "2026-11-21", version: 1, what: "Derived from O*NET 30.1 and BLS 2024–34 by our rules, first version." }];
/** So many skills are named as carrying over. */
const SKILLS = 6;

export const derivedId = ({ title }: Pick<Occupation, "title">): string => slugOf(title);

/** Wider for each signal that no data speaks about. */
function uncertaintyOf({ signals }: Occupation): Uncertainty {
  const missing = signals.filter((value) => value === null).length;
  return { taskScore: DERIVED_OFF.taskScore, evidence: DERIVED_OFF.evidence + DERIVED_OFF.perMissingSignal * missing };
}

/** The numbers alone, for lists and for comparing all roles. A missing value counts as neutral. */
export function scorableOf(of: Occupation, index: ActivityIndex): ScorableRole {
  const keyed = <K extends string>(keys: readonly K[], values: readonly (number | null)[]) =>
    Object.fromEntries(keys.map((key, at) => [key, values[at] ?? 0])) as Record<K, number>;
  return {
    id: derivedId(of), growth: of.growth, uncertainty: uncertaintyOf(of),
    tasks: bareTasksOf(of, index).map(({ id, label, share, score, rest }) => ({ id, label, share, score, ...(rest ? { rest } : {}) })),
    signals: keyed(SIGNALS, of.signals), barriers: keyed(BARRIERS, of.barriers), principles: keyed(PRINCIPLES, of.principles),
  };
}

/** What all derived roles have alike. */
const ALIKE = {
  aliases: [], grade: "derived", ownsCode: true, assessedOn: CHANGES.at(-1)!.date, version: CHANGES.at(-1)!.version,
} satisfies Partial<CatalogRole>;

/** What lists need, without the words of its tasks. */
export const summaryOf = (soc: string, of: Occupation): RoleSummary =>
  ({ ...ALIKE, id: derivedId(of), soc, title: of.title, category: groupOf(soc), labour: { ...entryOf(of), ...figuresOf(of) } });

/** The whole role, as its page shows it. */
export function roleOf(soc: string, of: Occupation, index: ActivityIndex, file: Pick<DerivedFile, "elements" | "yardstick">): CatalogRole {
  const tasks = tasksOf(of, index);
  return {
    ...summaryOf(soc, of),
    level: { name: "mid", years: "2–8 years", typical: "Somebody settled in the job, in a usual workplace of the occupation." },
    changes: CHANGES, notThis: [],
    review: "Computed from public data by published rules. Nobody has read this role by hand yet.",
    tasks, ...marketOf(of), uncertainty: uncertaintyOf(of), ...aboutWork(tasks), outlook: outlookOf(of),
    newTasks: [], survivalMoves: [], carryOver: carryOverOf(of, file), sources: sourcesOf(of), published: null,
    secondOpinions: secondOpinionsOf(of), contradictions: [],
  };
}

type AboutWork = Pick<CatalogRole, "definition" | "whoShouldWorry" | "whoLess" | "separator">;

/** Where a week leans to the work that software does, or away from it. */
function aboutWork(tasks: CatalogRole["tasks"]): AboutWork {
  const named = tasks.filter(({ rest }) => !rest);
  const byScore = named.toSorted((a, b) => b.score.typical - a.score.typical || b.share - a.share);
  const lower = (label: string) => label.charAt(0).toLowerCase() + label.slice(1);
  const most = byScore[0]!, least = byScore.at(-1)!;
  return {
    definition: `The biggest pieces of its work in the public data of the United States: ${named.slice(0, 3).map(({ label }) => lower(label)).join("; ")}.`,
    whoShouldWorry: [`Much of your week goes to this: ${lower(most.label)}.`],
    whoLess: [`Much of your week goes to this: ${lower(least.label)}.`],
    separator: most.score.typical - least.score.typical < 0.5
      ? "None stands out: the pieces of this job are about equally exposed."
      : `How much of the week is “${lower(most.label)}”, and how much “${lower(least.label)}”.`,
  };
}

function outlookOf({ figures: { changePct, annualOpenings } }: Occupation): string {
  if (changePct === null) return "The Bureau of Labor Statistics publishes no projection for this occupation alone.";
  const openings = annualOpenings === null ? "" : `, with about ${annualOpenings.toLocaleString("en-US")} openings a year, most of them to replace people who leave`;
  const way = Math.abs(changePct) < 0.5 ? "hardly any change in jobs" : `${Math.abs(changePct)}% ${changePct > 0 ? "more" : "fewer"} jobs`;
  return `The Bureau of Labor Statistics projects ${way} from 2024 to 2034${openings}. A projection is no promise, and it says nothing about one employer.`;
}

/** The skills that stand out most against all occupations, by their O*NET (or BLS) names. */
function carryOverOf(of: Occupation, { elements, yardstick }: Pick<DerivedFile, "elements" | "yardstick">): string[] {
  const [values, means, names] = of.skills
    ? [of.skills, yardstick.skills, elements.skills]
    : [of.blsSkills ?? [], yardstick.blsSkills, elements.blsSkills];
  return values.map((value, at) => ({ name: names[at]![1], over: value - means[at]! }))
    .sort((a, b) => b.over - a.over).slice(0, SKILLS).map(({ name }) => name);
}
