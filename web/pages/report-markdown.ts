/** A report as Markdown: the same numbers and sentences as its page, for a notebook, a mail, or an adviser's files. */
import type { Disposition } from "../../scoring/index.ts";
import { capitalised, date, hoursOf, inSentence, plain, range, score, signed } from "../format.ts";
import { changesInWords } from "../headlines/changes.ts";
import { factors, scaled } from "../headlines/formula.ts";
import { evidenceFinding, labelsOf, leversFinding, leverTitle, opinionsFinding } from "../headlines/moves.ts";
import { difference, lede, standing, week } from "../headlines/person.ts";
import { plan, takes, type Step } from "../headlines/plan.ts";
import { doneTasks, shownHours } from "../hours.ts";
import { movesInMarkdown } from "../markdown/moves.ts";
import { list, plainText, section, table } from "../markdown/write.ts";
import { DISPOSITION, LEVEL, SOURCE, WHY, ZONE } from "../names.ts";
import { aimOf } from "../parts/report-moves.tsx";
import { wholePercents } from "../parts/whole-percents.ts";
import { MARKDOWN as M } from "../strings/markdown.ts";
import { PLAN } from "../strings/plan.ts";
import { SITE } from "../strings/site.ts";
import type { ReportSnapshot } from "./props.ts";

export type Groups = readonly (readonly [code: string, name: string])[];
type Writer = (report: ReportSnapshot, groups: Groups) => string;

/** The whole report. `address`: where its page is. `groups`: names of the classification's major groups. */
export function reportMarkdown(report: ReportSnapshot, address: string, groups: Groups): string {
  const parts = [top, why, work, otherwise, levers, scenarios, movesInMarkdown, opinions, evidence, steps, method].map((write) => write(report, groups));
  return `${[...parts, `<${address}>`, SITE.attribution].filter((part) => part !== "").join("\n\n")}\n`;
}

const top: Writer = ({ score: person, role, scoredAt }) => [
  `# ${standing(person, role.title)}`,
  `**${score(person.value)} of 100**, likely between ${plain(person.low)} and ${plain(person.high)}. ${ZONE[person.zone].name} zone, ${ZONE[person.zone].bounds}. `
    + `${plainText(role.title)}, ${person.level === null ? M.noLevel : LEVEL[person.level].name}, ${date(scoredAt)}.`,
  lede(person),
  SITE.scale,
].join("\n\n");

const why: Writer = ({ score: person, role }) => section(difference(person.why, role.title), table(M.whyColumns, [
  [M.typical(inSentence(role.title)), score(person.role.value)],
  ...person.why.map(({ group, shown }) => [WHY[group], signed(shown)]),
  [M.you, score(person.value)],
]));

const work: Writer = ({ score: person }) => {
  const hours = shownHours(person.week), whole = wholePercents(person.impact);
  const spent = (kind: Disposition): string => `${DISPOSITION[kind].name} ${hoursOf(person.impact[kind], person.week.hours)} (${whole[kind]}%)`;
  return section(
    week(person), `${spent("displaced")}, ${spent("augmented").toLowerCase()}, ${spent("not_involved").toLowerCase()}.`,
    table(M.weekColumns, doneTasks(person.week).map((task) => [
      plainText(task.label), plain(hours.get(task.id) ?? 0), plain(task.score), DISPOSITION[task.disposition].name, SOURCE[task.source],
      task.quote ? `“${plainText(task.quote)}”` : "",
    ])),
  );
};

const otherwise: Writer = ({ disagreements, asSeen, score: person }) => {
  const label = labelsOf(person);
  const said = disagreements.map(({ task, score: theirs, reason }) => `${M.seen(plainText(label(task)), plain(theirs))}${reason ? `: “${plainText(reason)}”` : ""}`);
  return section(M.otherwise, list(said), asSeen && M.asSeen(score(asSeen.value), range(asSeen.low, asSeen.high), signed(asSeen.gain)));
};

const levers: Writer = ({ levers: all, score: person }) => section(leversFinding(all, person), list(all.map((lever) =>
  `${plainText(leverTitle(lever, labelsOf(person), person.week.hours))}: ${signed(lever.gain)} (${M.score} ${score(lever.score)})`)));

const scenarios: Writer = ({ scenarios: kept, score: person }) => section(M.scenarios, table(M.scenarioColumns, kept.map(({ name, changes, value, low, high, gain }) =>
  [plainText(name), plainText(capitalised(changesInWords(changes, person))), score(value), range(low, high), signed(gain)])));

const opinions: Writer = ({ role, score: person }) => section(opinionsFinding(role.secondOpinions, person.role.value), list(role.secondOpinions.map(
  ({ measure, value, publisher, year, url }) => `${plainText(measure)}: ${plainText(value)} (${plainText(publisher)}, ${year}${url ? `, <${url}>` : ""})`)));

const STANCES = ["supports", "contradicts", "neutral"] as const;

const evidence: Writer = ({ role: { sources } }) => section(evidenceFinding(sources), ...STANCES.map((stance) => {
  const said = sources.filter((source) => source.stance === stance).map(({ claim, publisher, title, year, url }) =>
    `${plainText(claim)} ${plainText(publisher)}: ${plainText(title)}${year ? `, ${year}` : ""}${url ? ` <${url}>` : ""}`);
  return said.length === 0 ? null : `**${M.stance[stance]}**\n\n${list(said)}`;
}));

const steps: Writer = (report) => {
  const { month, year } = plan(report.levers, report.score, report.role, aimOf(report));
  const told = (head: string, all: readonly Step[]): string | null => (all.length === 0 ? null
    : `**${head}**\n\n${list(all.map((step) => `${plainText(step.title)}. ${plainText(step.text)} ${takes(step)} ${plainText(step.from)}.`))}`);
  return section(PLAN.head, told(PLAN.month, month), told(PLAN.year, year));
};

const method: Writer = ({ score: person, method: name, catalogVersion, savedAt, role, made }) => section(
  M.method,
  `${person.taskResistance.toFixed(4)} ${factors(person)}; ${scaled(person)} = ${score(person.value)}`,
  M.versions(date(savedAt), name, catalogVersion, String(role.version)),
  list(made.since.flatMap(({ method: later, what }) => what.map((sentence) => `${later}: ${sentence}`))),
);
