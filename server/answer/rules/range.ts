/** Answers about how sure the score is: its range, what makes it wide and what narrows it, and the zone that it falls into. */
import { ZONE_FROM, zoneOf, type PersonScore, type Zone } from "../../../scoring/index.ts";
import type { Tools } from "../answerer.ts";
import { BARRIER, listed, percent, points, ZONE } from "../words.ts";
import { said, type Heard } from "./heard.ts";

const ZONE_SAYS: Record<Zone, string> = {
  red: "Red says that today’s AI can do most of the work in a week like yours and that little stands in its way.",
  yellow: "Yellow says that AI changes much of the work in a week like yours, while a good part still needs a person or is protected.",
  green: "Green says that most of the work in a week like yours still needs a person, or that much protects it.",
};
const NAME: Record<Zone, string> = { red: "red", yellow: "yellow", green: "green" };

/** What kind of number the score is. */
export function scale({ tools }: Heard): string {
  const { person } = tools.explain();
  return said(
    `${points(person.value)} is a number of points on a scale from 0 (AI could do all of it, and nothing stands in its way) to 100 (AI could do none of it); higher is safer.`,
    "It is no percentage and no chance of anything.", `Red is below 25, yellow below 48, green from 48: yours is in the ${ZONE[person.zone]}, likely between ${person.low} and ${person.high}.`, `The typical score of your job is ${points(person.role.value)}.`,
  );
}

/** The two numbers beside the score. */
export function range({ tools }: Heard): string {
  const { person } = tools.explain();
  return said(
    `${person.low} and ${person.high} are the low and the high end of the range around your score of ${points(person.value)}, on the scale from 0 to 100: where the score would lie if everything that is uncertain turned out against you, or for you.`,
    `It is ${person.high - person.low} points wide because of ${widthOf(tools)}.`, narrow(tools), "The ends are no best and worst year; there is no date in them.", holds(person),
  );
}

/** How sure the score is: the range, its reasons, whether the zone holds. No percentage. */
export function sure({ tools }: Heard): string {
  const { person } = tools.explain();
  return said(
    `Your score of ${points(person.value)} is likely between ${person.low} and ${person.high}, a range of ${person.high - person.low} points; I call that ${person.confidence} confidence.`,
    `What makes it that wide is ${widthOf(tools)}.`, narrow(tools), holds(person),
    "I give no percentage of being right: the range covers your answers and my assumptions, not whether the method itself is right: its weights and the AI scores of tasks are judgements.",
  );
}

function holds(person: PersonScore): string {
  const low = zoneOf(person.exactLow), high = zoneOf(person.exactHigh);
  return low === high ? `From end to end you stay in the ${NAME[low]} zone.` : `Your range reaches from the ${NAME[low]} to the ${NAME[high]} zone, so the zone is not certain.`;
}

/** What the worker can do about a wide range. */
function narrow(tools: Tools): string {
  const { person } = tools.explain(), open = [...person.signals, ...person.barrierParts, person.growthPart].some(isOpen), assumed = person.week.tasks.some(({ status }) => status === "assumed");
  const ways = [...(assumed ? ["the hours that I assumed"] : []), ...(person.level === null ? ["your level"] : []), "how hard your cases are", ...(open ? ["what is not answered yet"] : [])];
  return `It narrows when you set ${listed(ways)} in the panel.`;
}

/** What is assumed, in words. */
export function widthOf(tools: Tools): string {
  const { person } = tools.explain(), { tasks } = person.week;
  const assumed = tasks.filter(({ status }) => status === "assumed").length, told = tasks.filter(({ status }) => status === "given" || status === "vague").length, countOf = (some: number): string => (some === 1 ? "one task" : `${some} tasks`);
  const open = [
    ...person.signals.filter(isOpen).map(() => "your employer’s use of AI"), ...person.barrierParts.filter(isOpen).map(({ name }) => BARRIER[name]), ...[person.growthPart].filter(isOpen).map(() => "whether you work on AI itself"),
  ];
  return listed([
    ...(told > 0 ? [`the hours of ${countOf(told)}, since a plain number may be off by a tenth`] : []), ...(assumed > 0 ? [`the hours of ${countOf(assumed)} that you did not tell and I assumed`] : []),
    person.level === null ? "your level, which I do not know" : "how hard your cases are, which I know from your level only",
    ...(open.length > 0 ? [`what nobody asked or answered: ${listed(open)}`] : []), ...(tools.role().uncertainty ? ["your job’s own numbers, which come from public data and not from an assessment by hand"] : []),
  ]);
}

const isOpen = ({ source, low, high }: { source: string; low: number; high: number }): boolean => source === "assumed" && low !== high;

export function zone({ text, tools }: Heard): string {
  const { person } = tools.explain(), named = /\b(i|my|me)\b/.test(text) ? (/\b(red|yellow|green)\b/.exec(text)?.[1] as Zone | undefined) : undefined;
  const nearest = Object.values(ZONE_FROM).toSorted((a, b) => Math.abs(person.value - a) - Math.abs(person.value - b))[0]!;
  const edge = `The nearest line is ${nearest}, ${points(Math.abs(person.value - nearest))} points ${nearest > person.value ? "above" : "below"} you.`;
  const label = /\b(imminent|urgent|moderate|accelerated|transforming|stable)\b/.test(text)
    ? `The label within the zone is “${person.label}”: it goes by how much of your week (${percent(person.shareScoring3Plus)} for you) is on tasks with an AI score of 3 or more, and by growth.` : null;
  return said(
    `${named && named !== person.zone ? `You are not in the ${named} zone: ` : ""}${named && named !== person.zone ? "y" : "Y"}our score of ${points(person.value)} is in the ${ZONE[person.zone]}.`,
    ZONE_SAYS[person.zone], "It speaks of tasks: it is not the chance of losing your job.", edge, holds(person), "The lines are a convention of the method: red below 25, yellow below 48, green from 48.",
    /\b(who|why|pick\w*|chose|decided?|drew|set|arbitrary|come from)\b/.test(text) ? "They come with the formula from a published convention for such scores (AIJRI), set by judgement: nature draws no line there, and a point on either side of one means little." : null, label,
  );
}
