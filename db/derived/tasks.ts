/** The tasks of a derived role, in our own labels: from positions and numbers of the generated file to what people read. */
import type { ScorableRole } from "../../scoring/index.ts";
import type { WorkActivity } from "../activity.ts";
import type { ActivityIndex } from "./activity-index.ts";
import type { CatalogRole } from "../role.ts";
import type { Occupation } from "./file.ts";
import { slugOf } from "./slug.ts";

type Task = CatalogRole["tasks"][number];
type Bare = ScorableRole["tasks"][number] & { activities: string[] };

/** The last row: what is too small for a row of its own. */
export const EVERYTHING_ELSE = "everything-else";
const REST_LABEL = "Everything else in the job";
const REST_PHRASES = ["everything else", "odds and ends", "bits and pieces", "other small jobs", "odd jobs"];
/** So many labels are named in a statement. */
const NAMED = 5;

/** What the maths needs of the tasks: ids from labels, unique within the role; everything else comes last. */
export function bareTasksOf({ tasks, rest }: Occupation, index: ActivityIndex): Bare[] {
  const taken = new Set<string>();
  const named = tasks.map((row, at): Bare => {
    const activities = row[0].map((position) => index.ids[position]!);
    const label = index.labels.get(activities[0]!) ?? activities[0]!, slug = slugOf(label);
    const id = taken.has(slug) ? `${slug}-${at + 1}` : slug;
    taken.add(id);
    return bare(id, label, row, activities);
  });
  return [...named, { ...bare(EVERYTHING_ELSE, REST_LABEL, rest, rest[0].map((position) => index.ids[position]!)), rest: true }];
}

const bare = (id: string, label: string, [, share, routine, typical, complex]: Occupation["rest"], activities: string[]): Bare =>
  ({ id, label, share, score: { routine, typical, complex }, activities });

/** The tasks as a catalogue role has them; a phrase stands under the first task that has it. */
export function tasksOf(occupation: Occupation, index: ActivityIndex): Task[] {
  const said = new Set<string>();
  const fresh = (phrases: readonly string[]) => phrases.filter((phrase) => {
    const key = phrase.toLowerCase(), isNew = !said.has(key);
    said.add(key);
    return isNew;
  });
  return bareTasksOf(occupation, index).map((task): Task => {
    const labels = task.activities.map((id) => index.labels.get(id) ?? id);
    const { statement, why, phrases } = task.rest ? restWords(labels) : words(labels, index.of(task.activities[0]!));
    return { ...task, statement, why, phrases: fresh(phrases), bottleneck: false };
  });
}

type Words = { statement: string; why: string; phrases: string[] };

const words = (labels: readonly string[], activity: WorkActivity | undefined): Words =>
  ({ statement: `${listed(labels)}.`, why: activity?.why ?? "", phrases: [...labels, ...(activity?.phrases ?? [])] });

const restWords = (labels: readonly string[]): Words => ({
  statement: labels.length > 0 ? `Smaller pieces of work: ${listed(labels)}.` : "Whatever else a week in this job holds.",
  why: "Many small pieces, scored by the mean of their activities.", phrases: [...REST_PHRASES, ...labels],
});

/** "Mop floors; wash windows; polish fittings", the first with a capital, the others as they continue a sentence. */
const listed = (labels: readonly string[]): string =>
  [...new Set(labels)].slice(0, NAMED).map((label, at) => (at === 0 ? label : label.charAt(0).toLowerCase() + label.slice(1))).join("; ");
