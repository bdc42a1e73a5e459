/** Words of the plan. What a step takes is our judgement unless a source is named beside it. */
const unknown = "not known";
const free = "nothing that we know of";
type Asked = { text: string; effort: string; cost: string };

export const PLAN = {
  head: "A plan you could start on Monday",
  kicker: "First steps from what would move your score most, from the role’s usual next steps, and towards the best move. Cross out what does not fit.",
  kickerStay: "First steps from what would move your score most, and from the role’s usual next steps. Your ground is firm: none of them is urgent. Cross out what does not fit.",
  month: "This month",
  year: "This year",
  takes: "Takes:",
  costs: "Costs:",
  unknown,
  free,
  fee: "an exam fee; how high is not known",
  lever: {
    move_time: { text: "Ask who hands this work out, and offer to take a little of it.", effort: "an hour to ask and agree", cost: free },
    harder_cases: { text: "Ask for one of the harder ones a week, and note what it took.", effort: "a few hours a month at first", cost: free },
    union: { text: "Ask a colleague who is in it what it does at your workplace, and whether you want it.", effort: "an hour to find out", cost: "dues; how high is not known" },
    sign_off: { text: "Ask what you would answer for, and with what protection, before you say yes.", effort: "an hour to find out", cost: "the liability that comes with it" },
    licence_required: { text: "Find out which certificate employers ask for, and whether you want it.", effort: "an hour to find out", cost: unknown },
    other: { text: "Find out what it would ask of you, and whether you want it.", effort: "an hour to find out", cost: unknown },
  } as Partial<Record<string, Asked>>,
  look: (title: string) => `See what a day is like: ${title}`,
  lookText: "Talk to two people who do it. Ask what they look for in somebody new, and what of your work counts.",
  via: (title: string) => `An easier way there may lead through another job: ${title}.`,
  lookEffort: "two or three hours",
  learn: (title: string) => `Start on what it takes: ${title}`,
  learnText: (skills: string) => `Asked there more than in your role: ${skills}.`,
  learnRanked: (skills: string) => `BLS ranks the occupation group of that job above yours in: ${skills}. Ask which of it this job needs.`,
  learnNone: "By the ratings of the two jobs, no skill stands out there that your role lacks.",
  learnUnknown: "Which skills it asks beyond yours is not known.",
  schooling: (education: string) => `Usual schooling: ${education}.`,
  licence: "A licence is required by law.",
  fromLever: (points: string) => `Your levers: ${points} by the formula if it comes about. Time is our judgement`,
  fromRole: "The role’s assessment. Step and time are our judgement",
  fromMove: (points: string) => `Your moves: ${points} above you. The step is our judgement`,
  fromTarget: (publishers: string) => `Your moves. Facts: ${publishers}`,
};
