/** The rules from figures to values of derived roles, in words and thresholds. A test holds the thresholds to the rules themselves. */

/** How tasks, shares and AI scores come about. */
export const TASK_RULES: readonly string[] = [
  "Each O*NET task weighs the square of its importance, 1 to 5, times the square root of how often a workday holds it. A task without " +
  "ratings counts as the mean rated one of its type: importance 4.1 and 1.7 times a day for core tasks, 3.7 and 1.3 for others. The " +
  "weight is split evenly over the task’s detailed work activities.",
  "Two activities become one row where 50% of the bigger one’s time comes from tasks that the smaller one has as well; 90% where one is, " +
  "say, finding out and the other doing. Within one kind of work also where 50% of the longer words of their labels agree, and, while " +
  "there are more than 10 rows, where one of the two holds less than 6% of the time.",
  "At least 5 rows remain, and at most 10. Further rows, and those under 2.5% of the time, go to “everything else”, which holds 5% at least.",
  "A row is named after its biggest activity, or after a rarer one that belongs to the same tasks and holds at least 70% as much time. " +
  "The labels are ours, one for each detailed work activity. O*NET’s own sentences are not used.",
  "The AI score of a kind of work, for routine, typical and complex cases, is our judgement. For each occupation it moves by at most 1 " +
  "point: 4 times the difference between the published automation labels (GPTs are GPTs, 0 to 1) of its own tasks and those of all tasks " +
  "of that kind; by half of that where a single task is labelled, by more the more are. Upwards it moves only in part where the typical " +
  "score is below 3, and not at all at 1: the labels know only software that reads and writes.",
];

/** How two jobs are compared, and what the way into one takes. */
export const COMPARING_RULES: readonly string[] = [
  "Skills and knowledge: O*NET’s importance of each, 1 to 5; the skill percentiles of BLS where O*NET has neither. Activities: shares of working time, as of the tasks above.",
  "What a job is called, and how its tasks are worded: made from O*NET’s titles (its own, reported and alternate ones), and from its definitions and task statements, by latent " +
  "semantic analysis: words by their first 6 letters, weighted by how few occupations use them, summed up in 48 dimensions, less what all occupations have in common. No text can be " +
  "read out of these figures.",
  "Months of training: by one table from the schooling, experience and training on the job that BLS names as usual for entry. A bachelor’s degree counts 48, up to 5 years of " +
  "experience 24, 5 years or more 60, an apprenticeship 48.",
  "Licences: as the BLS handbook words it. “Required” counts as a licence by law; asked for by some states or employers as not known; a voluntary one as none.",
  "Work from home: our reading of whether somebody has to be there, of the occupation’s group, and of the skills in computers and strength that BLS rates; with no clear sign " +
  "it is not known.",
];

/** One threshold: the value from this figure on. */
type Step = { from: number; value: number };
/** `steps` fall; below the last one counts what `below` says. */
export type StepRule = { what: string; reads: string; unit: string; steps: readonly Step[]; below: number; missing: string };
const EXPOSURE = {
  unit: "",
  steps: [
    { from: 85, value: -2 },
    { from: 65, value: -1 },
    { from: 35, value: 0 },
    { from: 15, value: 1 },
  ],
  below: 2,
  missing: "neither measure covers the occupation",
} as const;

/** A single figure decides. Tested against the rules themselves. */
export const STEP_RULES = {
  job_postings: {
    what: "Job postings",
    reads: "BLS projection of jobs 2024–34",
    unit: "%",
    steps: [
      { from: 8, value: 2 },
      { from: 3, value: 1 },
      { from: -2, value: 0 },
      { from: -10, value: -1 },
    ],
    below: -2,
    missing: "BLS projects no figure",
  },
  ai_tool_maturity: { what: "AI tools", reads: "mean percentile of Microsoft applicability and observed use (Anthropic)", ...EXPOSURE },
  expert_consensus: { what: "Experts", reads: "mean percentile of GPTs are GPTs and DAIOE", ...EXPOSURE },
} satisfies Record<string, StepRule>;

/** [what, [value, when]]. Several figures decide; in this order. */
export const OTHER_RULES: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    "What firms do",
    [
      ["1", "BLS names AI or automation as a reason why the occupation’s share of jobs rises"],
      ["−1", "BLS names it as a reason why the share falls"],
      ["no data", "otherwise: no open figure says what employers do"],
    ],
  ],
  ["Wages", [["no data", "always: the sources hold pay at one date, not over time"]]],
  [
    "Rules and licences",
    [
      ["2", "the BLS handbook says that a licence or certification is required"],
      ["1", "it names one for some states, specialities or employers"],
      ["0", "it names a voluntary one, or none"],
      ["no data", "it has no profile of the occupation"],
    ],
  ],
  [
    "Presence",
    [
      ["2", "50% of the tasks or more are physical; or 20% are, and physical proximity is 75 of 100 or more"],
      ["1", "20% of the tasks are physical; or proximity is 60 or more; or use of the hands is 75 or more"],
      ["0", "otherwise"],
    ],
  ],
  ["Unions", [["no data", "always: no open figure covers all occupations"]]],
  [
    "Liability",
    [
      ["2", "a licence is required, and 20% of the tasks or more bear on health or safety"],
      ["1", "a licence is required or often asked for; or 25% of the tasks bear on health or safety; or job zone 5"],
      ["0", "otherwise"],
    ],
  ],
  [
    "Culture",
    [
      ["2", "15% of the tasks or more are caring for people"],
      ["1", "5% are; or 10% are serving the public; or 20% are leading others"],
      ["0", "otherwise"],
    ],
  ],
  [
    "AI and demand",
    [
      ["1", "10% of the time or more goes to building or checking AI; or BLS names AI or automation as a reason for more of this work"],
      ["−1", "BLS names it as a reason for less; or GPTs are GPTs ranks the work at percentile 80 or more while jobs are projected to fall"],
      ["0", "otherwise"],
    ],
  ],
  ["Hands and body (shown only)", [["3, 2, 1", "60%, 35%, 15% of the tasks or more are physical"]]],
  ["Deep human contact (shown only)", [["3, 2, 1", "caring tasks, plus half of those serving the public, make up 35%, 20%, 8% or more"]]],
  ["Moral judgement (shown only)", [["up to 3", "2 for job zone 5, 1 for job zone 4; one more where 25% of the tasks are leading others"]]],
];
