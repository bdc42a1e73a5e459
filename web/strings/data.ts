/** Words of the data page. */
export const DATA = {
  head: "What the scores rest on",
  description: "Sources and their releases, the rules from figures to values, licences, and the whole catalogue to download.",
  lead: "Which public data is behind the roles, what our rules make of it, and all of it to take away.",
  roles: "Roles in the catalogue",
  rolesText:
    "Two grades, marked on every page. An assessed role was written by hand from sources, with a reason for every value. A derived " +
    "role was computed from public data by the rules below; nobody has read it, and its range is wider.",
  columns: { grade: "Grade", all: "Roles", source: "Source", release: "Release used", by: "Publisher", terms: "Terms" },
  releases: "Which release of what",
  releasesKicker: "Skills, tasks and ratings come from different releases, because O*NET updates them at different times.",
  rules: "From figures to values, for derived roles",
  rulesText:
    "The same for every occupation. The thresholds are our judgement, as plain as we could make them; figures are the publishers’. " +
    "Where a figure is missing, the value counts as 0; a missing market signal also widens the range.",
  tasks: "Tasks and their shares",
  comparing: "Comparing jobs, and the way into one",
  signals: "Market signals, barriers, demand",
  value: "Value",
  when: "When",
  combined: "Where several figures decide, the first line that fits counts.",
  ranges: "How wide the range is",
  rangeText: (task: string, evidence: string, missing: string) =>
    `A derived role may be off by ${task} in the AI score of each task and by ${evidence} in the evidence, and by ${missing} more for each ` +
    "signal without data. That comes on top of what is not known about a worker: level, hours, employer.",
  validation: "How well the rules do",
  validationLead: (roles: number) => `Derived against assessed scores, over the ${roles} occupations that have both.`,
  validationRows: {
    rankCorrelation: "Rank correlation (Spearman)",
    meanError: "Mean difference, in points",
    bias: "On average, derived minus assessed, in points",
    insidePct: "Assessed score within the derived role’s margin, barriers answered",
    sameZonePct: "Same zone",
  },
  validationNote:
    "The assessments are ours as well, so this shows how well cheap rules stand in for a careful reading, not how true either is. The strength of the " +
    "labels’ pull and the margins were set with these roles in sight.",
  apart: "Where they differ most",
  apartNote: "Derived minus assessed, in each part of the score. Most of it is work that needs hands and trust, which the public figures see less of, and barriers such as unions and custom, which they do not see at all.",
  apartColumns: ["Role", "Assessed", "Derived", "Task resistance", "Evidence", "Barriers", "Growth"],
  published: "Against scores that somebody else printed",
  publishedNote: "By the method’s author, on one page of 2026. Our assessments were not fitted to them; where they differ, the role’s page says why. A dash: the role is only a part of its occupation.",
  publishedColumns: ["Role", "Printed", "Assessed", "Derived"],
  downloads: "Take it away",
  downloadsText: "For research, for checking us, or for your own tool. Each file changes only when the catalogue does.",
  files: [
    ["/data/catalogue.json", "catalogue.json", "every role with score, range, every component and figure; licence and attribution inside"],
    ["/data/catalogue.csv", "catalogue.csv", "the same as a table, one row per role"],
    ["/data/tasks.csv", "tasks.csv", "every task of every role with its share, three AI scores, and O*NET activity ids"],
  ] as const,
  columnsNote: "One row per role, or per task. An empty cell is a missing figure, never zero.",
  columnsHead: "What the columns mean",
  columnsMean: [
    ["score, zone, label", "the role’s score from 0 to 100, its zone, and the sub-label within it"],
    ["low, high", "the range for a worker of whom only the job is known"],
    ["taskResistance, evidence, barriers, growth", "the four numbers of the formula: 1 to 5, −10 to 10, 0 to 10, −2 to 2"],
    ["protective", "the three human-only factors together, 0 to 9; not part of the score"],
    ["displacedPct, augmentedPct, notInvolvedPct", "working time by what AI can do with it, in percent"],
    ["medianWage, wageP10, wageP90", "US dollars a year, May 2024; of the wider occupation where BLS counts no part of it"],
    ["employment2024, changePct2024to2034, annualOpenings", "jobs, projected change in percent, openings a year"],
    ["licence, trainingMonths", "the usual way in, as we judge it: law, employer, none, or empty where it depends"],
    ["signals, barrierValues, principles (JSON only)", "each component’s value; null where no data speaks about it"],
    ["scoreRoutine, scoreTypical, scoreComplex (tasks)", "AI score of the task’s routine, typical and complex cases, 1 to 5"],
  ] as const,
  programs: "For programs: ",
  api: "the API’s description",
  feed: "changes of all roles as an Atom feed",
  licences: "Licences",
  licencesText: "Keep this with every copy:",
  changes: "Changes of the rules",
  method: "How a score is worked out from these values, and how moves are found",
  version: (version: string) => `Catalogue ${version}.`,
};
