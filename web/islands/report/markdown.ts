/** A report as Markdown: the same numbers and sentences, for a notebook or a mail. Loaded only when asked for. */
import type { Disposition } from "../../../scoring/index.ts";
import type { ReportSnapshot } from "../../pages/props.ts";
import { date, hoursOf, inSentence, percent, plain, score, signed } from "../../format.ts";
import { labelsOf, leverTitle } from "../../headlines/moves.ts";
import { difference, lede, standing, week } from "../../headlines/person.ts";
import { doneTasks, shownHours } from "../../hours.ts";
import { DISPOSITION, SOURCE, WHY, ZONE } from "../../names.ts";
import { wholePercents } from "../../parts/whole-percents.ts";
import { SITE } from "../../strings/site.ts";

/** Signs that Markdown would read as its own, in text that people wrote. */
const plainText = (text: string): string => text.replace(/[\\`*_{}[\]<>#|]/g, "\\$&").replace(/\s+/g, " ");
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

export function markdownOf(report: ReportSnapshot): string {
  const { score: person, role, levers, transitions, targets } = report;
  const hours = shownHours(person.week);
  const whole = wholePercents(person.impact);
  const spent = (kind: Disposition): string => `${hoursOf(person.impact[kind], person.week.hours)} (${whole[kind]}%)`;
  const labels = labelsOf(person);
  return [
    `# ${standing(person, role.title)}`,
    `**${score(person.value)} of 100**, likely between ${plain(person.low)} and ${plain(person.high)}. ` +
    `${ZONE[person.zone].name} zone, ${ZONE[person.zone].bounds}. ${role.title}, saved ${date(report.savedAt)}, method ` +
    `${report.method}.`,
    lede(person),
    SITE.scale,
    `## ${difference(person.why, role.title)}`,
    table(
      ["Step", "Points"],
      [
        [`Typical ${inSentence(role.title)}`, score(person.role.value)],
        ...person.why.map(({ group, shown }) => [WHY[group], signed(shown)]),
        ["You", score(person.value)],
      ],
    ),
    `## ${week(person)}`,
    `Displaced ${spent("displaced")}, augmented ${spent("augmented")}, not involved ${spent("not_involved")}.`,
    table(
      ["Task", "Hours", "AI score", "What AI can do", "Source", "Your words"],
      doneTasks(person.week).map((task) => [
        plainText(task.label),
        plain(hours.get(task.id) ?? 0),
        plain(task.score),
        DISPOSITION[task.disposition].name,
        SOURCE[task.source],
        task.quote ? `“${plainText(task.quote)}”` : "",
      ]),
    ),
    "## What would move it",
    ...levers.map(
      (lever) => `- ${plainText(leverTitle(lever, labels, person.week.hours))}: ${signed(lever.gain)} (score ${score(lever.score)})`,
    ),
    "## Where you could go",
    ...transitions.flatMap((move) => {
      const target = targets.find(({ id }) => id === move.roleId);
      return target
        ? [
            `- ${target.title}: ${score(move.score)} (${signed(move.gain)}), ${percent(move.displaced.then)} of the work ` +
            `within AI’s reach`,
          ]
        : [];
    }),
    "## Sources",
    ...role.sources.map(
      ({ publisher, title, year, url }) => `- ${publisher}: ${title}${year ? `, ${year}` : ""}${url ? ` <${url}>` : ""}`,
    ),
    "",
    SITE.attribution,
    "",
  ]
    .join("\n\n")
    .replace(/\n\n- /g, "\n- ");
}
