/** Written answers about what stands behind the score: evidence both ways, the method, how sure it is, what would move it. */
import type { Lever } from "../../scoring/index.ts";
import type { CatalogSource } from "../../db/role.ts";
import type { Tools } from "./answerer.ts";
import { examples } from "./moves.ts";
import { BARRIER, hours, points, signed, STEP, whole, withRange } from "./words.ts";

const SHOWN = 3;

/** Sources for and against, with publisher and year. */
export function evidence(tools: Tools): string {
  const sources = tools.evidence();
  const said = (stance: CatalogSource["stance"]): string =>
    sources.filter((source) => source.stance === stance && source.url !== null).slice(0, SHOWN).map((source) => `\n– ${cite(source)}`).join("");
  const { role } = tools.explain();
  return [
    `The market evidence for this role is ${whole(role.evidence)} on a scale from −10 to 10.`,
    said("supports") && `Sources behind the assessment:${said("supports")}`,
    said("contradicts") ? `Sources that see it differently:${said("contradicts")}` : "I know of no source that sees it differently.",
    "All of them, with links, are on the role’s page.",
  ].filter(Boolean).join("\n\n");
}

const cite = ({ claim, publisher, year }: CatalogSource): string => `${claim.replace(/\.$/, "")} (${publisher}${year === null ? "" : `, ${year}`}).`;

/** The formula with this worker's numbers, and what it does not say. */
export function method(tools: Tools): string {
  const { person } = tools.explain();
  const factors = `${person.taskResistance.toFixed(4)} × (1 + 0.04 × ${whole(person.evidence)}) × (1 + 0.02 × ${person.barriers}) × (1 + 0.05 × ${whole(person.growth)})`;
  return `The score is task resistance × market evidence × barriers × AI’s effect on demand, put on a scale from 0 to 100. For you:\n${factors} = ${person.raw.toFixed(4)}\n`
    + `(${person.raw.toFixed(4)} − 0.54) ÷ 7.93 × 100 = ${points(person.value)}\n\nCode works it out; no language model makes a number. `
    + "It is not the chance of losing your job, it has no date, and its weights are a published convention, not a measurement. The method page has every constant with its reason.";
}

/** The range and what makes it wide. */
export function sure(tools: Tools): string {
  const { person } = tools.explain();
  const assumed = person.week.tasks.filter(({ source, status }) => source === "assumed" && status === "assumed").length;
  const open = [...person.signals, ...person.barrierParts, person.growthPart].filter((part) => part.source === "assumed" && part.low !== part.high).length;
  const tasks = person.week.tasks.length;
  return `Your score is likely between ${person.low} and ${person.high}; confidence is ${person.confidence}. `
    + `The range covers what you said (a plain number may be off by a tenth) and what I assumed: the hours of ${assumed} of ${tasks} tasks, and ${open} facts about the market, barriers and demand, where I take the role’s value with a margin. `
    + "It does not cover whether the method itself is right.";
}

/** The moves within reach that raise the score most. */
export function leverAnswer(tools: Tools): string {
  const { levers } = tools.explain();
  if (levers.length === 0) return "I found no single step within reach that would raise your score.";
  const lines = levers.map((lever, at) => `${at + 1}. ${leverText(lever, tools)}: ${signed(lever.gain)}, to ${points(lever.score)}.`);
  return `What would move your score most, each worked out on its own:\n${lines.join("\n")}`;
}

/** What to do, without its effect. */
export function leverText(lever: Lever, tools: Tools): string {
  const { person } = tools.explain();
  const label = (id: string): string => person.week.tasks.find((task) => task.id === id)?.label ?? tools.role().tasks.find((task) => task.id === id)?.label ?? id;
  if (lever.kind === "move_time") return `Move ${hours(lever.points, person.week.hours)} a week from “${label(lever.from)}” to “${label(lever.to)}”`;
  if (lever.kind === "harder_cases") return `Take harder cases in “${label(lever.task)}”`;
  return STEP[`${lever.context}:${lever.value}`] ?? `One step more of ${BARRIER[lever.barrier]}`;
}

/** What the answerer can do, when a question fits nothing. */
export function unknown(tools: Tools): string {
  return `I have no answer to that. I can explain your score or any task in it, try a what-if, compare you with another job`
    + `${examples(tools)}, show where you could go, the evidence for and against, and the method.`;
}

/** No date is ever given. */
export const dates = (tools: Tools): string =>
  `Nobody knows when, and the score has no date: firms, laws and tools move at their own pace. What can be said today: ${tools.role().outlook}`;

/** Nobody can be told whether they will lose their job. */
export function chance({ explain }: Tools): string {
  const { person } = explain();
  return `Nobody can tell you that, and the score is not that chance. It says how much of the work AI can do today: yours is ${withRange(person)}, where 100 would be none. `
    + "Whether a job goes also depends on your employer, on demand and on what you do next. I can show you what would move the score, and where you could go.";
}

export const ASKING = "I ask about what narrows your range most. A rough answer is enough, “I don’t know” is fine, and “Skip this one” leaves it out. You can also set it in the panel.";

export const SHAPLEY = "It is a fair way to share out a difference. Your answers work together, so the effect of one depends on which came first; "
  + "the method tries every order and takes each answer’s average effect. The parts then add up to the whole difference.";

export const THANKS = "You are welcome. Your score stays here; you can save it as a report, or come back to it on this device.";

export const ADVICE = "That is for you to decide, with a professional where it is about law, health or money: I give no legal, medical or financial advice. I can tell you how your work stands on this scale, and where you could go.";

export const DISTRESS = "That is a heavy thing to carry, and it makes sense that it worries you. The score describes tasks, not you, and it is not the chance of losing your job. "
  + "If you like, look at what would move it or which jobs are near; or leave it for today. If it keeps you awake, talk to somebody you trust or to your doctor.";
