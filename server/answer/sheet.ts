/**
 * What a model is told of the worker before it answers: the figures of the page in its own roundings, so that most questions need no tool.
 * Lines that begin with "=" hold the numbers that anything may be compared with; a task's label stands in “quotes”. The checker reads both.
 */
import { BARRIERS, DISPOSITIONS, largestRemainder, SIGNALS, type PersonScore, type TaskShare, type Transition, type WeekTask } from "../../scoring/index.ts";
import type { CatalogRole } from "../../db/role.ts";
import type { Tools } from "./answerer.ts";
import { leverText } from "./rules/learn.ts";
import { ANCHOR } from "./grounds.ts";
import { BARRIER, dollars, GROUP, hours, percent, points, SIGNAL, signed, whole, ZONE } from "./words.ts";

const DISPOSITION = { displaced: "AI can do it from start to finish", augmented: "shared with AI", not_involved: "AI does not touch it" } as const;
const SOURCE = { stated: "told by the worker", edited: "set by the worker", assumed: "assumed" } as const;

/** `facts`: about this worker. `world`: what is said of the job at large, where parts of people and firms may stand. */
export type Sheet = { facts: string; world: string };

/** The sheet as compact lines. */
export function sheetOf(tools: Tools): Sheet {
  const role = tools.role();
  return { facts: factsOf(tools), world: `Outlook: ${role.outlook}\nWhy demand is judged so: ${role.growth.why}` };
}

function factsOf(tools: Tools): string {
  const { person, role: typical, levers } = tools.explain();
  const role = tools.role();
  return [
    `Job: ${role.title}. Level: ${person.level ?? "not told"}.`,
    ...scoreLines(person, role.title),
    ...weekLines(person),
    `Task resistance: ${person.taskResistance.toFixed(2)}, on a scale from 1 (AI can do it all) to 5 (none of it); 6 minus the average AI score.`,
    parts(`Market evidence: ${whole(person.evidence)}, on a scale from −10 to 10, each signal from −2 to 2`, SIGNALS.map((name) => [SIGNAL[name], person.signals.find((part) => part.name === name)!])),
    parts(`Barriers: ${person.barriers} of 10, each from 0 to 2`, BARRIERS.map((name) => [BARRIER[name], person.barrierParts.find((part) => part.name === name)!])),
    `AI’s effect on demand: ${whole(person.growth)}, on a scale from −2 to 2.`,
    `Human-only factors of the job: ${typical.protective} of 9, shown for orientation, not in the score.`,
    labourLine(role),
    levers.length ? "What would raise the score, each worked out on its own:" : "No single step within reach would raise the score.",
    ...levers.map((lever) => `- ${leverText(lever, tools)}: ${signed(lever.gain)} points, to ${points(lever.score)} points`),
  ].join("\n");
}

/** Pay and demand as cards of moves write them. */
function labourLine({ labour: { medianWage, changePct } }: CatalogRole): string {
  const pay = medianWage === null ? "not known" : `${dollars(medianWage)} a year (U.S., May 2024)`;
  return `In this job: median pay ${pay}; jobs ${changePct === null ? "not known" : `${signed(changePct)}% from 2024 to 2034`}.`;
}

function scoreLines(person: PersonScore, title: string): string[] {
  const moved = person.why.filter(({ shown }) => shown !== 0).map(({ group, shown }) => `${GROUP[group]} ${signed(shown)}`);
  const next = person.zone === "red" ? 25 - person.value : person.zone === "yellow" ? 48 - person.value : null;
  return [
    `${ANCHOR} Score: ${points(person.value)} points`,
    `Likely between ${person.low} and ${person.high} points, on a scale from 0 to 100.`,
    `${ANCHOR} Zones, a convention: red below 25 points, yellow below 48 points, green from 48 points.`,
    `Zone: ${ZONE[person.zone]}.${next === null ? "" : ` The next zone begins ${points(next)} points higher.`} Confidence: ${person.confidence}.`,
    `${ANCHOR} Typical ${title.toLowerCase()}: ${points(person.role.value)} points`,
    `Difference from the typical score: ${signed(person.value - person.role.value)} points${moved.length ? `, from ${moved.join(", ")}` : ""}.`,
  ];
}

function weekLines(person: PersonScore): string[] {
  const { hours: week, tasks, hoursSource } = person.week;
  const inHours = largestRemainder(DISPOSITIONS.map((kind) => (person.impact[kind] * week) / 100), week);
  const inPercent = largestRemainder(DISPOSITIONS.map((kind) => person.impact[kind]), 100, 0);
  const told = tasks.filter(({ source }) => source !== "assumed").length;
  const counted = (kind: WeekTask["disposition"]): number => tasks.filter((task) => task.share.value > 0 && task.disposition === kind).length;
  return [
    `${ANCHOR} Week: ${week} hours (${SOURCE[hoursSource]})`,
    `Tasks done: ${tasks.filter(({ share }) => share.value > 0).length} tasks of ${tasks.length} tasks. Time told for ${told} tasks, assumed for ${tasks.length - told} tasks.`,
    ...DISPOSITIONS.map((kind, at) => `${DISPOSITION[kind]}: ${inHours[at]} of ${week} hours (${inPercent[at]}%), ${counted(kind)} tasks`),
    "Tasks, with the AI score from 1 (only a human) to 5 (AI does all of it):",
    ...tasks.map((task) => taskLine(task, week)),
  ];
}

/**
 * The worker's own words cannot pass for a line of the sheet, or for a sign that parts the turns of a talk; where other labels stand without
 * quotation marks, they get them.
 */
export function withPlainLabels(tools: Tools): Tools {
  const { person, ...rest } = tools.explain();
  const plain = (label: string): string => label.replace(/[\s=“”"<>[\]{}|\p{Cc}\p{Cf}]+/gu, " ").trim().slice(0, 120);
  const tasks = person.week.tasks.map((task) => (task.own ? { ...task, label: plain(task.label) } : task));
  const own = new Set(tasks.flatMap((task) => (task.own ? [task.id] : [])));
  const quoted = (list: TaskShare[]): TaskShare[] => list.map((task) => (own.has(task.id) ? { ...task, label: `“${plain(task.label)}”` } : task));
  const transitions = (): Transition[] => tools.transitions().map((move) => ({ ...move, lose: quoted(move.lose), keep: quoted(move.keep) }));
  return { ...tools, transitions, explain: () => ({ ...rest, person: { ...person, week: { ...person.week, tasks } } }) };
}

/** One task as the panel shows it; also what the tool about one task begins with. */
export const taskLine = ({ id, label, share, score, disposition, source }: WeekTask, week: number): string =>
  `- [${id}] “${label}”: ${hours(share.value, week)} (${percent(share.value)}), AI score ${score.toFixed(1)} of 5, ${DISPOSITION[disposition]}; time ${SOURCE[source]}`;

const parts = (head: string, named: [string, { value: number; source: keyof typeof SOURCE }][]): string =>
  `${head}: ${named.map(([name, { value, source }]) => `${name} ${whole(value)}${source === "assumed" ? "" : ` (${SOURCE[source]})`}`).join(", ")}.`;
