/** Answers about one's own score as a whole: what sets it, its range, its zone, its hours. */
import { DISPOSITIONS, FORMULA, largestRemainder, levelFor, type Level, type PersonScore } from "../../../scoring/index.ts";
import { GROUP, listed, ofWeek, percent, points, signed, whole, withRange, ZONE } from "../words.ts";
import { said, type Heard } from "./heard.ts";

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

/** Hours by what AI can do with them. */
export function impact({ tools }: Heard): string {
  const { person } = tools.explain(), { hours } = person.week;
  const [a, b, c] = largestRemainder(DISPOSITIONS.map((kind) => (person.impact[kind] * hours) / 100), hours), [x, y, z] = largestRemainder(DISPOSITIONS.map((kind) => person.impact[kind]), 100, 0);
  const own = person.week.tasks.filter(({ disposition, share }) => disposition === "displaced" && share.value > 0).map(({ label, share }) => `“${label}” (${ofWeek(share.value, hours)})`);
  return `Of your ${hours} hours, ${a} (${x}%) go on tasks that AI can do from start to finish today (displaced), ${b} (${y}%) on tasks that you share with it (augmented) and ${c} (${z}%) on tasks that it does not touch (not involved). `
    + "A task counts as displaced from an AI score of 3.5 of 5 on, as shared from 1.5 on." + (own.length > 0 ? ` Displaced for you: ${listed(own)}.` : "");
}

export const levelAnswer = (heard: Heard): string => said(experience({ ...heard, text: `${heard.text} level` }), againstTypical(heard.tools.explain().person));
