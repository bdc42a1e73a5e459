/** Words of the method page. */
export const METHOD_PAGE = {
  head: "How the score is worked out",
  description: "The formula, a worked example, where the range comes from, how moves are found, and what can be said against it.",
  lead:
    "Four numbers, multiplied. You can check every one with a pocket calculator. No language model produces any of them: a " +
    "model may help to read your words, but only to find which task and how many hours you meant. How moves are found stands below.",
  contents: "On this page",
  parts: [
    ["m1", "The score"], ["m6", "Its constants"], ["moves", "How moves are found"], ["moves-constants", "Constants of the moves"],
    ["what-ifs", "What-ifs, own numbers, checking a report"], ["m7", "What can be said against it"], ["m8", "How well it does"], ["m10", "What changed"],
  ] as const,
  formula: "The formula",
  spoken:
    "raw equals T R times one plus 0.04 E times one plus 0.02 B times one plus 0.05 G; score equals raw minus 0.54, divided " +
    "by 7.93, times 100",
  letters: [
    ["TR", "Task resistance: how much of the week AI cannot do. 6 minus the time-weighted AI score of the tasks", "1 to 5"],
    ["E", "Market evidence: postings, firms, wages, tools, experts", "−10 to 10"],
    ["B", "Barriers: rules, presence, unions, liability, culture", "0 to 10"],
    ["G", "Whether more AI means more of this work, or less", "−2 to 2"],
  ] as const,
  example: "Worked example",
  exampleKicker: "The invented coder of the start page. Every figure in a box can be changed; the score follows.",
  week: "The week",
  weekText:
    "Hours times AI score, added up. The score of a task runs from its routine to its complex end; this coder’s charts are " +
    "mostly complex, so coding counts less than the 5 of a typical case.",
  market: "The market",
  barriers: "Barriers",
  growth: "AI and demand",
  result: "The score",
  same: "The typical coder, the same way:",
  range: "Where the range comes from",
  rangeText: [
    "“About five hours” is not five hours. Each answer has a lowest and a highest reading, and each thing you did not say " +
    "has the role’s value with a margin. The score only rises with each of its four numbers, so the lowest and the highest " +
    "can be worked out exactly, not guessed by trial:",
    "The range covers what was said. It does not cover whether the method is right.",
  ],
  why: "Why yours differs from the role",
  whyText:
    "Five groups of answers can differ from the typical role: your time, your cases, your employer, your barriers, and AI " +
    "work. The order in which they are applied would change each one’s share, so we take the average over every order " +
    "(Shapley values; 32 evaluations, exact). The parts sum to the difference.",
  zones: "The three zones and the three kinds of time",
  constants: "Every constant and its reason",
  constantsColumns: ["What", "Value", "Why"] as const,
  constantsKicker:
    "These are choices, not measurements. They stand together in the source, with those of the moves below, under a version number that each report keeps.",
  against: "What can be said against it",
  againstScore: "The score",
  againstMoves: "The moves",
  doubts: [
    [
      "The weights are a convention.",
      "Nobody has measured that a barrier is worth 2% and a market signal 4%. They are the published method’s, used " +
      "unchanged, so that scores stay comparable.",
    ],
    [
      "Doing a task is not the same as replacing a person.",
      "Forecasts of jobs can rise while tasks move to machines; for coders they do. Both stand in every report.",
    ],
    ["What people say about their week is rough.", "That is why each hour shows the words behind it, and why you can change it."],
    ["Hand assessments age.", "Each carries its date, its version and its sources, so that you can see how old it is."],
    ["Most roles are computed.", "Nobody has read them by hand; they carry a wider range and say so. How well the rules do stands on the data page."],
    ["The figures are American.", "Pay, openings, licences and the activities of each occupation are those of the United States; other countries differ."],
  ] as const,
  validation: "How well it does",
  validationText:
    "The arithmetic reproduces the one published score that it was built to reproduce: 11.6 for the medical coder, with its " +
    "four parts. The other published scores stand on the role pages and the data page beside ours, also where they differ. Agreement with what " +
    "happens to jobs has not been measured, here or, as far as we found, anywhere.",
  validationScore: "The score",
  changes: "What changed from method to method",
  changesText: "Reports keep the method that made them; an older one says what has changed since.",
  change: (method: string, on: string) => `${method}, ${on}`,
  sources: "Data and licences",
  sourcesText: [
    "Occupations, work activities, skills, knowledge, job titles and the words of task statements: O*NET 30.1 (29.0 for skills and knowledge, 29.3 for " +
    "task ratings) by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under CC BY 4.0 and modified. O*NET® is a " +
    "trademark of USDOL/ETA, which has not approved, endorsed or tested these modifications.",
    "Pay: U.S. Bureau of Labor Statistics, occupational employment and wages, May 2024. Jobs and usual schooling: employment projections " +
    "2024–34. Both are in the public domain.",
    "Role scores follow the AIJRI method as published by JobZone Risk. Where its page contradicts itself we follow the " +
    "arithmetic and say so on the role’s page.",
  ],
  data: "Every source with its release, the rules of derived roles, and the whole catalogue to download",
  version: (catalog: string, method: string) => `Method ${method}, catalogue ${catalog}.`,
};

/** [what, value as shown, reason]. Values come from the rules; see the page. */
export const REASONS = {
  weights: "From the published method, unchanged, so that scores stay comparable.",
  zones: "From the published method; compared with the score as shown.",
  displaced: "Halves between the method’s whole numbers: 4 and 5 are displaced, 2 and 3 augmented, 1 not involved.",
  levels: "Calibrated on the medical coder: resistance 1.5 to 1.7 for beginners, 2.2 to 2.4 for specialists.",
  plain: "People round to fives and tens, and nobody knows their week better than to a point.",
  about: "“About” and “roughly” are wider than a plain number.",
  assumed: "Weeks differ more upwards than downwards from the role’s usual share.",
  closed: "What is missing from nine tenths of a week is small talk and rounding.",
  unasked: "Where you were not asked, the role’s value could be off by one step either way.",
  lever: "Half a morning a week: small enough to ask for, big enough to notice.",
};
