/** Words of the report page that are not composed from numbers. */
export const REPORT = {
  kicker: "Personal report",
  kickerSaved: "saved",
  kickerNotSaved: "not saved yet,",
  short: "All of it on one page, for a manager or an adviser",
  kickerMethod: "method",
  rangeCovers: "The range covers what you told us and what we assumed, not the method’s own limits.",
  howLink: "How it is worked out",
  toc: "In this report",
  contents: [
    ["why", "Why you differ"],
    ["week", "Your week"],
    ["levers", "What would move it"],
    ["next", "Where you could go"],
    ["others", "Second opinions"],
    ["evidence", "Evidence, both ways"],
    ["plan", "A plan"],
    ["method", "Method"],
    ["yours", "This report is yours"],
  ] as const,
  whyKicker: (whose: string) => `From ${whose} score to yours, in points. The steps add up exactly.`,
  derived: (title: string) =>
    `About the role: O*NET calls it “${title}”. Its usual week was computed from public data by fixed rules, and nobody has read it through. ` +
    "Tasks can sound odd or be missing; the range is wider for it.",
  ownJob:
    "Your job is in no list, so it was put together from what you told. All that you did not tell counts like the average of all jobs, and the market and the rules around " +
    "it count as neutral. The range is wide for it.",
  whyNote: (difference: string) =>
    `Each step is that answer’s average effect over every order in which the five could be applied (Shapley values), so no ` +
    `step depends on being counted first. Parts rounded so that they sum to the difference shown, ${difference}.`,
  weekKicker: (hours: string, confirmed: boolean) =>
    `Your ${hours} hours by what AI can do with them now. ` +
    `${confirmed ? "You confirmed this table." : "You have not confirmed this table, so the score is provisional."}`,
  scale: "AI score: 1 = only a person can do it, 5 = an AI system does the whole task today.",
  leversKicker: "Changes within reach, each worked out again with the same formula. They do not simply add up.",
  leversNote:
    "What the formula says if your week were different. Whether there is enough of that work, and whether your manager " +
    "agrees, it cannot know.",
  nextKicker:
    "Roles that stand above you and within reach, in the order of one figure: closeness counts most, points gained, pay and demand add to it, effort takes away. Jobs that hardly " +
    "hire come after those that do.",
  nextFirm:
    "You need not move for your score. Should you want to, these roles stand as firm or firmer. Their order is by one figure: closeness counts most, points gained, pay and demand add to it, effort takes away.",
  nextNone:
    "That can mean that your ground is already firm, or that the catalogue is still small. Closeness and pay are compared " +
    "only for roles it holds.",
  nextNote:
    "Pay: BLS occupational wages, May 2024. Demand: BLS employment projections 2024–34. Closeness: O*NET work activities, " +
    "skills, knowledge, job titles and task descriptions, as far as data exist for both sides. A target’s score is for the level at which you would start " +
    "there. Tick: open to you. Triangle: depends. Lock: needed first.",
  asked: (wishes: string) => `You ask of a move: ${wishes}.`,
  missed: "Near misses",
  counted: (considered: string, passed: string) => `Of ${considered} jobs in the catalogue, ${passed} ${passed === "1" ? "passes" : "pass"} every gate.`,
  allMoves: "All moves, and why others are not among them",
  far: "Firmer ground, but a new start",
  farNote: "We found next to nothing in your week that carries over to these. They are listed so that you know of them.",
  farUnknown: "How close these are to what you do, we cannot tell: there is no data on your job. They are the ones with the most to gain in score, demand and effort.",
  othersKicker: "The same occupation by other yardsticks, all turned one way: further right means more exposed than other occupations.",
  othersNote:
    "Filled circle: somebody else’s measure. Hollow circle and black dot: this site, as 100 minus the score, not a " +
    "percentile. None of them measures job loss.",
  evidenceKicker: "What the assessment of the role rests on, and what speaks against it.",
  more: "Supports the assessment",
  less: "Sees it differently",
  context: "Data and context",
  noneMore: "We found no source that says so.",
  methodHead: "How this was worked out",
  methodLink: "The method, with every constant and its reason",
  running: (role: string, saved: string, method: string) => `Foothold · personal report, ${role} · saved ${saved} · method ${method}`,
  olderHead: (method: string) => `This report was made with an older method, ${method}`,
  olderText: (saved: string) => `It stands as it was saved on ${saved}; nothing in it was worked out again. Parts that the method did not know are left out. Since then:`,
  noModel: "No language model produced any number here.",
  yoursHead: "This report is yours",
  yours:
    "It holds your table and the quotes you kept, not the chat. Anyone with the link can read it; search engines are asked " +
    "not to list it. It disappears on",
};

/** Where the worker sees a task's score otherwise. */
export const SEEN = {
  mark: (score: string) => `Seen otherwise by the worker: AI score ${score}`,
  ours: (score: string) => `(ours: ${score})`,
  head: (score: string) => `With the worker’s own numbers it would be ${score}`,
  text: (tasks: string, range: string, points: string) =>
    `${tasks} got another AI score from the worker than from us. In the place of ours these numbers give ${range}: ${points} points. ` +
    "They stand beside ours for whoever reads this, and are not part of the score above.",
};
