/** Written answers about the method: the formula with the worker's numbers, where its weights come from, what it does not say. */
import { FORMULA, METHOD, ZONE_FROM } from "../../scoring/index.ts";
import type { Tools } from "./answerer.ts";
import { said, type Heard } from "./rules/heard.ts";
import { widthOf } from "./rules/range.ts";
import { factorPoints } from "./rules/score.ts";
import { listed, points, signed, whole, withRange } from "./words.ts";

/** The formula with this worker's numbers, and what it does not say. */
export function method(tools: Tools): string {
  const { person } = tools.explain();
  const counted = listed(factorPoints(person).map(([name, counts]) => `${name} ${signed(counts)} points`));
  return `The score is task resistance × market evidence × barriers × AI’s effect on demand, put on a scale from 0 to 100. For you:\n${formula(tools)}\nAgainst the tasks alone that counts ${counted}.\n\nCode works it out; no language model makes a number. `
    + "It is not the chance of losing your job, it has no date, and its weights are a published convention, not a measurement. The method page has every constant with its reason."
    + (person.week.scaledFrom === null ? "" : " Your hours were scaled to fit your week.");
}

function formula(tools: Tools): string {
  const { person } = tools.explain();
  const factors = `${person.taskResistance.toFixed(4)} × (1 + ${FORMULA.evidence} × ${whole(person.evidence)}) × (1 + ${FORMULA.barriers} × ${person.barriers}) × (1 + ${FORMULA.growth} × ${whole(person.growth)})`;
  return `${factors} = ${person.raw.toFixed(4)}\n(${person.raw.toFixed(4)} − ${FORMULA.offset}) ÷ ${FORMULA.span} × 100 = ${points(person.value)}`;
}

/** The range and what makes it wide. */
export function sure(tools: Tools): string {
  const { person } = tools.explain();
  return `Your score is likely between ${person.low} and ${person.high}; confidence is ${person.confidence}. It is ${person.high - person.low} points wide because of ${widthOf(tools)}. It does not cover whether the method itself is right.`;
}

/** Whether it is made up: what is measured or published, what is judged, what is arithmetic. */
export function real({ tools }: Heard): string {
  const { person } = tools.explain(), role = tools.role(), published = role.sources.filter(({ url }) => url !== null).length;
  const told = person.week.tasks.filter(({ source }) => source !== "assumed").length;
  const own = role.grade === "assessed" ? `${role.review.replace(/\.$/, "")}.` : "For your job they are computed from public data by a general rule, nobody assessed it by hand.";
  return said(
    "It is neither a measurement nor plucked from the air, and no language model makes a number: fixed code works it out. Where a server has a language model, it only reads answers and words replies.", `From you: your hours and facts (${told} of ${person.week.tasks.length} tasks). From ${published} published sources: pay, jobs, what tools and firms do.`,
    `Judged by us: the AI score of each task, the market signals, the barriers. ${own}`, `The rest is arithmetic that anybody can repeat, with weights that are a convention:\n${formula(tools)}`,
  ) + `\nSo take it as a reasoned estimate, ${withRange(person)}, not as a fact about your future.`;
}

/** Who set the weights. */
export const weights = ({ tools }: Heard): string => said(
  "The weights were set by judgement, not by a measurement, and no study has proved them.",
  `The formula and its weights come from a published convention for such scores (AIJRI): each point of market evidence counts ${FORMULA.evidence * 100}%, of barriers ${FORMULA.barriers * 100}%, of AI’s effect on demand ${FORMULA.growth * 100}%, all on top of task resistance; the zones begin at ${ZONE_FROM.yellow} and ${ZONE_FROM.green}. What turns your answers into those parts is set by the makers of Foothold.`,
  `That is a limit: other weights would give other scores, so trust the order of things more than the last point of your ${points(tools.explain().person.value)}.`, "Every constant stands with its reason on the method page and in the open code.",
);

/** What the score does not say. */
export const limits = ({ tools }: Heard): string => said(
  "The score says how far today’s AI can do the tasks of a week like yours.", "It does not know your employer’s plans, your pay, your region, how well you do your work, or what AI will be able to do later; it is no chance of losing your job and has no date.",
  `For your job the weak points are ${widthOf(tools)}.`, "Pay, licences and the number of jobs are those of the United States; the AI scores of tasks are our judgement.",
);

/** What changed in the assessment of the job, and when. */
export function versions({ tools }: Heard): string {
  const { assessedOn, version, changes, sources } = tools.role(), [last] = changes.toSorted((a, b) => b.version - a.version || (a.date < b.date ? 1 : -1));
  const newest = Math.max(...sources.flatMap(({ year }) => (year === null ? [] : [year])));
  return said(
    `Your job was assessed on ${assessedOn}, version ${version}; the method is ${METHOD}.`, last ? `The last change, of ${last.date}: ${last.what}` : "Nothing has changed since.",
    Number.isFinite(newest) ? `The newest source is of ${newest}; pay is of May 2024, the outlook for jobs 2024 to 2034.` : null, "A saved report keeps the numbers it was made with; when an assessment changes it says so and shows old and new side by side.",
  );
}

