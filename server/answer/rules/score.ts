/** Answers about one's own score as a whole: what sets it, its range, its zone, its hours. */
import { DISPOSITIONS, FORMULA, largestRemainder, levelFor, zoneOf, type Level, type PersonScore, type Zone } from "../../../scoring/index.ts";
import type { Tools } from "../answerer.ts";
import { BARRIER, GROUP, listed, ofWeek, percent, points, signed, whole, withRange, ZONE } from "../words.ts";
import { said, type Heard } from "./heard.ts";

const ZONE_SAYS: Record<Zone, string> = {
  red: "Red says that today’s AI can do most of the work in a week like yours and that little stands in its way.",
  yellow: "Yellow says that AI changes much of the work in a week like yours, while a good part still needs a person or is protected.",
  green: "Green says that most of the work in a week like yours still needs a person, or that much protects it.",
};
const NAME: Record<Zone, string> = { red: "red", yellow: "yellow", green: "green" };
const SHOWN = 3;

/** The points of the score that a factor of the formula gives or takes, with everything else as it is. */
export const effectOf = (person: PersonScore, factor: number): number => ((person.raw - person.raw / factor) / FORMULA.span) * 100;

/** What sets the score: the tasks that take most of the week, the three factors around them, the difference from the job. */
export function wholeScore(heard: Heard): string {
  const { person } = heard.tools.explain(), { week } = person;
  const biggest = week.tasks.filter(({ share }) => share.value > 0).toSorted((a, b) => b.share.value - a.share.value).slice(0, SHOWN);
  const tasks = biggest.map(({ label, share, score }) => `“${label}” (${ofWeek(share.value, week.hours)}, AI score ${score.toFixed(1)} of 5)`);
  return said(
    `Your score is ${withRange(person)} of 100, in the ${ZONE[person.zone]}.`,
    `Most of it is set by your week: ${listed(tasks)}; 1 is a task that only a person can do, 5 one that AI does from start to finish.`,
    `Around that count ${factors(person)}.`, againstTypical(person), experience(heard),
  );
}

/** What the three factors beside the tasks count, in points. */
export function factorPoints(person: PersonScore): [name: string, points: number][] {
  const { evidence, barriers, growth } = person;
  return [
    ["market evidence", effectOf(person, 1 + FORMULA.evidence * evidence)], ["barriers", effectOf(person, 1 + FORMULA.barriers * barriers)], ["AI’s effect on demand", effectOf(person, 1 + FORMULA.growth * growth)],
  ];
}

function factors(person: PersonScore): string {
  const values = [`${whole(person.evidence)}, from −10 to 10`, `${person.barriers} of 10`, `${whole(person.growth)}, from −2 to 2`];
  return listed(factorPoints(person).map(([name, points], at) => `${name} (${values[at]}) ${signed(points)} points`));
}

/** What kind of number the score is. */
export function scale({ tools }: Heard): string {
  const { person } = tools.explain();
  return said(
    `${points(person.value)} is a number of points on a scale from 0 (AI could do all of it, and nothing stands in its way) to 100 (AI could do none of it); higher is safer.`,
    "It is no percentage and no chance of anything.", `Red is below 25, yellow below 48, green from 48: yours is in the ${ZONE[person.zone]}, likely between ${person.low} and ${person.high}.`, `The typical score of your job is ${points(person.role.value)}.`,
  );
}

/** The whole in three sentences. */
export function simple({ tools }: Heard): string {
  const { person } = tools.explain(), [first] = person.week.tasks.toSorted((a, b) => b.share.value - a.share.value), { levers } = tools.explain();
  const zones = { red: "most of your week is work that AI can do today", yellow: "AI changes much of your week, but a good part still needs you", green: "most of your week still needs a person" };
  return said(
    `In short: ${zones[person.zone]}. That is what ${points(person.value)} of 100 means, where 100 would be nothing for AI to do (${ZONE[person.zone]}).`,
    first ? `What counts most is “${first.label}”, ${percent(first.share.value)} of your week, with an AI score of ${first.score.toFixed(1)} of 5.` : null,
    levers[0] ? `The single step that would help most brings ${signed(levers[0].gain)} points; ask me which.` : null,
  );
}

/** Your score, the typical one, and the parts of the difference. */
export function againstTypical(person: PersonScore): string {
  const parts = person.why.filter(({ shown }) => shown !== 0).toSorted((a, b) => Math.abs(b.shown) - Math.abs(a.shown));
  const head = `The typical score of your job is ${points(person.role.value)}`;
  if (parts.length === 0) return `${head}; nothing that you told moves you away from it.`;
  return `${head}; you are ${signed(person.value - person.role.value)} from it: ${listed(parts.map(({ group, shown }) => `${GROUP[group]} ${signed(shown)}`))}.`;
}

/** What years and level do, where the words speak of them; with the score at the level that they would mean. */
export function experience({ text, tools }: Heard): string | null {
  const level = levelIn(text);
  if (level === null && !/\b(level|experience|seniority)\b/.test(text)) return null;
  const { person } = tools.explain(), part = person.why.find(({ group }) => group === "level")?.shown ?? 0;
  const rule = `Years are not scored by themselves: they set your level, and with it how hard your cases count. Your interview has ${person.level ?? "no"} level, which moves your score by ${signed(part)}`;
  if (level === null) return `${rule}.`;
  if (level === person.level) return `${rule}; what you say fits that.`;
  const { after } = tools.whatIf([{ kind: "level", level }]);
  return `${rule}. What you say now would be ${level} level: then the score would be ${withRange(after)}, ${signed(after.value - person.value)}. You can set the level in the panel.`;
}

/** The level that words tell: by name, or by years in the job. */
export function levelIn(text: string): Level | null {
  const years = /\b(\d{1,2})\+? years?\b(?! (old|from|time|ahead))/.exec(text)?.[1];
  if (/\b(senior|lead|principal|i (lead|manage|supervise))\b/.test(text)) return "senior";
  if (/\b(junior|beginner|just started|entry[- ]level)\b/.test(text)) return "entry";
  return years === undefined ? null : levelFor(Number(years), null);
}

/** The two numbers beside the score. */
export function range({ tools }: Heard): string {
  const { person } = tools.explain();
  return said(
    `${person.low} and ${person.high} are the low and the high end of the range around your score of ${points(person.value)}, on the scale from 0 to 100: where the score would lie if everything that is uncertain turned out against you, or for you.`,
    `It is ${person.high - person.low} points wide because of ${widthOf(tools)}.`, "The ends are no best and worst year; there is no date in them.", holds(person),
  );
}

/** How sure the score is: the range, its reasons, whether the zone holds. No percentage. */
export function sure({ tools }: Heard): string {
  const { person } = tools.explain();
  return said(
    `Your score of ${points(person.value)} is likely between ${person.low} and ${person.high}, a range of ${person.high - person.low} points; I call that ${person.confidence} confidence.`,
    `What makes it that wide is ${widthOf(tools)}.`, holds(person),
    "I give no percentage of being right: the range covers your answers and my assumptions, not whether the method itself is right.",
  );
}

function holds(person: PersonScore): string {
  const low = zoneOf(person.exactLow), high = zoneOf(person.exactHigh);
  return low === high ? `From end to end you stay in the ${NAME[low]} zone.` : `It reaches from the ${NAME[low]} to the ${NAME[high]} zone, so the zone is not certain.`;
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
  const { person } = tools.explain(), named = /\b(red|yellow|green)\b/.exec(text)?.[1] as Zone | undefined;
  const next = person.zone === "green" ? null : `The next zone begins ${points((person.zone === "red" ? 25 : 48) - person.value)} points higher.`;
  const label = /\b(imminent|urgent|moderate|accelerated|transforming|stable)\b/.test(text)
    ? `The label within the zone is “${person.label}”: it goes by how much of your week (${percent(person.shareScoring3Plus)} for you) is on tasks with an AI score of 3 or more, and by growth.` : null;
  return said(
    `${named && named !== person.zone ? `You are not in the ${named} zone: ` : ""}${named && named !== person.zone ? "y" : "Y"}our score of ${points(person.value)} is in the ${ZONE[person.zone]}.`,
    ZONE_SAYS[person.zone], "It speaks of tasks: it is not the chance of losing your job.", "The lines are a convention of the method: red below 25, yellow below 48, green from 48.", next, label,
  );
}

/** Hours by what AI can do with them. */
export function impact({ tools }: Heard): string {
  const { person } = tools.explain(), { hours } = person.week;
  const [a, b, c] = largestRemainder(DISPOSITIONS.map((kind) => (person.impact[kind] * hours) / 100), hours), [x, y, z] = largestRemainder(DISPOSITIONS.map((kind) => person.impact[kind]), 100, 0);
  return `Of your ${hours} hours, ${a} (${x}%) go on tasks that AI can do from start to finish today (displaced), ${b} (${y}%) on tasks that you share with it (augmented) and ${c} (${z}%) on tasks that it does not touch (not involved). `
    + "A task counts as displaced from an AI score of 3.5 of 5 on, as shared from 1.5 on.";
}

export const levelAnswer = (heard: Heard): string => said(experience({ ...heard, text: `${heard.text} level` }), againstTypical(heard.tools.explain().person));
