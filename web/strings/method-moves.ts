/** Words of the method page about moves, what-ifs, own numbers and checking a report. Figures come from the rules; see the parts. */
export const MOVES_METHOD = {
  head: "How moves are found",
  lead:
    "Every other role in the catalogue is looked at, each time anew. Which ones you see follows from your score, your week and public figures; " +
    "no language model takes part, and nobody has picked a job for you.",
  steps: "Step by step",
  gates: "The gates",
  gatesKicker:
    "Each move passes these, and its card shows each as open, depends or shut. The last column is what the method takes off the list by itself.",
  columns: ["Gate", "Open", "Depends", "Taken off the list"] as const,
  wide:
    "Ask for far moves too, and the limits of closeness, pay, training and demand are off; only safety stays, since a job that is no safer is no way out. " +
    "What you ask for yourself (no new degree, pay at least as today, from home, certain fields) takes a job off as well. Where a figure is missing " +
    "the gate depends, and nothing is dropped for it, but for one thing: a job of which nobody publishes a yearly pay is left out.",
  constants: "Every constant of the moves and its reason",
  constantsKicker: "Closeness, demand and effort run from 0 to 1; where a card shows percent, or a figure of 100, it is the same. Choices again, not measurements.",
  constantsColumns: ["What", "Value", "Why"] as const,
};

/** Figures as shown. */
type Shown = Record<
  | "ajar" | "gain" | "trade" | "field" | "bachelor" | "months" | "least" | "fillGain" | "fillFit" | "fillEffort" | "nearMost" | "nearGates" | "nearFit" | "nearGain" | "nearPay" | "nearMonths"
  | "stones" | "detour" | "matters" | "openFit",
  string
>;

/** [what, how]. */
export const stepsOf = (of: Shown): readonly (readonly [string, string])[] => [
  [
    "Closeness.",
    "How like your work another job is: 0 is as alike as any two jobs, 1 the same. Five things are compared: the work activities, by the hours of your " +
    "own week; the skills and the fields of knowledge that the two jobs ask for, by the shape of the profile and not by its height, so that a higher " +
    "post in the same line is not far away; what the jobs are called; and the words that their tasks are described in. An activity that few jobs have " +
    "counts for more than one that most have. All but the activities are about your occupation, not about you. Where O*NET has neither skills nor " +
    "knowledge for both jobs, the skill ratings of the BLS stand in. Any other part without data is left out, named on the card, and the " +
    "rest scaled so that the gap neither helps nor harms.",
  ],
  [
    "Safety.",
    `A move leads to firmer ground: ${of.gain} points above your score or more, or a green role that is not below you. The other job is scored at the ` +
    "level at which you would likely start: mid level for a senior, entry level for everybody else.",
  ],
  [
    "Training from where you stand.",
    "What an outsider needs follows from the schooling, experience and training that BLS names as usual for entry. Taken off is what your present job " +
    `usually asks for as well: schooling between jobs of one trade (closeness ${of.trade} or more), and after a first degree (${of.bachelor} months) also where ` +
    `the knowledge is near (${of.field} or more) and no licence may be needed; any first degree towards graduate schooling; years of related work where closeness is ${of.openFit} or more, ${of.months}. ` +
    "A neighbour’s way into a job is shorter than a stranger’s. It rests on what is usual in your job, not on your own certificates.",
  ],
  [
    "Order.",
    `One figure ranks: closeness counts most, then points gained, pay and demand; effort counts against. The weights stand below. Where a figure is missing, the ` +
    `others count for it. Jobs that hardly hire (the demand gate shut) come after those that do, jobs below ${of.ajar} in closeness after all others.`,
  ],
  [
    "A short list is filled up.",
    `Where fewer than ${of.least} jobs pass, the list is filled up to that many: with close jobs that gain ${of.fillGain} points or more, then with new starts of some likeness ` +
    `(${of.fillFit} or more) and no great effort (up to ${of.fillEffort} of 1). The page says so. Your wishes come last: they never add a job.`,
  ],
  [
    "Stepping stones.",
    `Two moves instead of one, where the harder of the two takes at least ${of.detour} less effort (of 1) than going straight there, each step is at least as close, ` +
    `and neither leads back into exposure. They are looked for among the ${of.stones} closest of the safe roles.`,
  ],
  [
    "Near misses.",
    `Up to ${of.nearMost} jobs that would be among the best but for ${of.nearGates} at most. What you asked for yourself is always told. Where the method left a job out, it has ` +
    `to be near the line: closeness short by at most ${of.nearFit}, at most ${of.nearGain} points below you, at least ${of.nearPay} of today’s usual pay, up to ${of.nearMonths} months of training; of those that are no ` +
    "safer, or that hardly hire, only the close ones.",
  ],
  [
    "The diamond.",
    "No other job on the whole list is at least as good in points gained, closeness and effort, and better in one of them (a Pareto front). Where a figure is " +
    "missing it counts as worst, so that a gap earns nobody a mark.",
  ],
  [
    "Tasks and skills on a card.",
    "Each task of your week is on one side. Carried over: what the job does too, or work of the same kind. Left behind: the others, what you told in your own words, and " +
    "all that AI could take over, also where the job has work like it, since AI can take it over there as well. Skills and knowledge " +
    `are shown where they matter there (importance ${of.matters} of 5 or more, and not less than in most jobs). Missing is only what stands out in that job’s own profile, ` +
    "and less in your role’s: a job that is rated higher in everything is no list of gaps. Ranks of the BLS are those of a whole occupation group, and the card says so.",
  ],
];

export const BESIDE = {
  whatIf: "What-ifs",
  whatIfText:
    "A what-if changes hours, cases, level or an answer on paper and puts all of it through the same formula. What you set stays, the rest of the week makes room in " +
    "proportion. Each is worked out on your week as it is now; several together are worth what they come to together, not their sum. Your own score stays as it is.",
  disagree: "Where you see it otherwise",
  disagreeText:
    "You can give a task the AI score that you think right. Your number stands beside ours, with what the score would be by it, and goes into a saved report marked as " +
    "yours. It is never mixed into the score: the same yardstick for everybody is what makes two scores comparable.",
  verify: "Checking a report",
  verifyText:
    "A saved report keeps every number that its score and moves rest on, and a checksum of all of it (SHA-256). The command “npm run report:verify” of the source works " +
    "a report out again, from its address or its downloaded JSON, and lists each figure that differs. It also says what it could not check: after a change of the catalogue " +
    "the facts and the whole ranking cannot be repeated. The checksum tells a changed copy; it is no signature.",
};

export const MOVES_DOUBTS = [
  ["Moves do not know your town.", "Pay, openings and rules are those of the whole United States. A job that is common there may not exist near you."],
  ["They do not know your wage.", "Pay is compared between the usual pay of two occupations. If you earn more or less than is usual, a move means something else for you."],
  [
    "Nor every way in.",
    "Some jobs take only people who have done another one first, as nurse before nurse practitioner. The figures know schooling, years of work and licences, not such chains; " +
    "what you can and own yourself they do not know at all.",
  ],
  ["Nor what you want.", "Whether you would like the work, bear the shifts or fit into the place is not in any figure here."],
  ["Openings are shared.", "Many roles are a part of an occupation: pay and openings are those of the whole, and most openings replace people who leave."],
  [
    "The limits are our judgement.",
    "Where “too far” or “too little pay” begins was set by reading lists of moves for thirty roles, line by line. Nobody has counted who took such a move and fared well. " +
    "That is why near misses are shown and the limits can be switched off.",
  ],
] as const;

/** Reasons of the constants of moves, as they stand beside the values. */
export const MOVE_REASONS = {
  parts:
    "Round figures, chosen on one half of the occupations by the yardstick further down. More for the activities than that yardstick alone would give: only they are your own week.",
  levels: "Detailed activities alone hardly ever meet across occupations, even where the work is much alike.",
  usual: "At the median among an occupation’s twenty closest. Some parts run higher than others; where one is missing, the rest are scaled by these.",
  order:
    "Method 1 counted closeness 0.35 and points gained 0.3. Read over thirty roles, that put the safest of the distant jobs before close ones that are safe enough.",
  full: "Beyond it, one job is as firm as another.",
  between: "Below the first it counts nothing, from the second on in full.",
  openings: "On a logarithmic scale: from hardly any in the whole country to some everywhere. Change and openings count half each.",
  effort: "Job zones are O*NET’s five steps of schooling and experience. All of a licence or of the training weighs a little less than all steps up.",
  effortFull: "As hard as it gets: a first degree or an apprenticeship is the longest way.",
  degree: "From here on it is a degree; the second is a first full one.",
  field: "An accountant’s knowledge counts in managing compliance (0.55), not in engineering (below 0).",
  trade: "Half of O*NET’s primary related occupations are at least as close.",
  credit: "The least that a level stands for: nobody is credited with more than their level says.",
  fill: "A poor choice is better told than none; much less pay or years of study are no choice to fill up with.",
  near: "So that one gate does not fill the list, and nothing is shown that nobody would recommend even without the gate.",
  stones: "More take longer and are hardly ever better.",
  detour: "Two months of training are not worth a change of job.",
  same: "Of detailed activities alone, three in five of the moves between computed roles have none in common.",
  elements: "O*NET calls 3 of 5 important; its standard errors are about 0.1 to 0.2. The percentiles of BLS are read alike. “Missing” has to stand out by the same gap in the job’s own profile.",
};
