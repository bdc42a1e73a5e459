/** Words about what others see of a report, and about a report whose role has changed since. */
import { plural } from "../format.ts";

export const SEEN = {
  barHead: "This is what others would see",
  bar: "Nothing is saved yet. Saved like this, whoever has the link sees the page below, and nobody else is told of it.",
  withWords: "With my words",
  withoutWords: "Without my words",
  back: "Back to the chat",
  toggle: "Look at it",
  list: (count: number) => `The ${count} ${plural(count, "sentence")} of yours that it would show`,
  none: "None of your sentences are in it. Names that you gave to tasks and what-ifs stay, since they are rows of tables.",
  allSee: "This is what everybody with the link sees: the page that you are looking at, nothing more and nothing less.",
  holds: (count: number) =>
    count === 0
      ? "None of your sentences are in it."
      : `${count} ${plural(count, "sentence")} in your own words ${plural(count, "is", "are")} in it; the key takes ${plural(count, "it", "them")} out.`,
  not:
    "Not in it: our conversation; the key, without which nobody can change anything; names, employers, addresses and numbers that we recognised in what " +
    "you wrote, which were blanked before anything was kept. We do not record who opens the link.",
};

export const TODAY = {
  goneHead: "The role of this report has left our catalogue",
  gone: (saved: string) => `The report stays as it was worked out on ${saved}. It cannot be scored anew.`,
  head: (was: string, now: string) => (was === now ? `By today’s figures you would stand where this report has you, at ${now}` : `By today’s figures you would stand at ${now} instead of ${was}`),
  kicker: (title: string, assessed: string, version: number) =>
    `Our assessment of the role has changed since: ${title}, version ${version}, ${assessed}. The same week and answers of yours, worked out with both.`,
  columns: ["Figure", "This report", "Today"] as const,
  score: "Score",
  range: "Likely between",
  zone: "Zone",
  moved: (points: string) => `That is ${points} points.`,
  stays: "This report stays as it is. Only its owner can have it scored anew, with the key; what it says now then stays listed, with its date.",
  changes: "What is different",
  changesColumns: ["Changed", "Then", "Today"] as const,
  task: (share: string, score: string) => `${share} of the usual week, ${score}`,
  scores: (typical: string) => `AI score ${typical}`,
  ends: (complex: string, routine: string) => ` (hard cases ${complex}, routine ${routine})`,
  signal: "from −2 to 2",
  barrier: "from 0 to 2",
  none: "not there",
  lost: (labels: string) => `You told us about work that the role no longer lists: ${labels}. Today’s figures leave it out.`,
  earlierHead: "What this report said before",
  earlier: (day: string) => `Its owner had it scored anew on ${day}. Before, it said:`,
};
