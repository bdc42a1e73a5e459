/** Words of the start page. */
import { CHAT } from "./chat.ts";

export const START = {
  title: "Foothold – what could AI do of your job?",
  description: "Tell us about a normal week and see how exposed your own job is to AI, why, and where you could step next.",
  head: "What could AI do of the job you actually do?",
  lead:
    "Tell us about a normal week. In about six questions you get a score for your own work, the reasons behind it, and where " +
    "you could step next.",
  label: CHAT.opening,
  placeholder: "For example: I’m a medical coder. About half my week is straight coding, the rest is queries and denials.",
  hint: "No account. No name needed.",
  send: "Start",
  noScript: "The chat needs JavaScript. The role pages and the method read well without.",
  try: "Or start from one of these and change it:",
  openings: [
    "I’m a medical coder, mostly inpatient charts, 40 hours a week",
    "Barista: half my week is making coffee, a quarter is the till, the rest is cleaning",
    "I’m a bookkeeper for three small firms. 20 hours posting invoices, 10 hours reconciling bank accounts",
  ],
  last: "Go on with your last interview",
  sample: "From a sample report",
  sampleOf: "an invented medical coder who mostly takes surgical cases",
  sampleWhy: "Why it differs from the typical coder, in points",
  how: "What happens next",
  steps: [
    [
      "You talk.",
      "We ask what shortens the guesswork most: how your hours split, how hard your cases are, what your employer does with AI.",
    ],
    ["You watch it form.", "Every hour stands beside the words it came from. Change any of them and the score follows."],
    ["You look further.", "See which jobs on firmer ground are in reach, what each gives and asks, and try what-ifs: other hours, harder cases, a union agreement."],
    ["You keep it.", "Save a report under a link of your own: print it, share it, or delete it with your key."],
  ],
  not: "What the score is not",
  nots: [
    ["Not a chance of losing your job.", "It says how much of the work AI can do today, given the market and the rules around it."],
    ["Not a countdown.", "It has no date. Firms, laws and tools move at their own pace."],
    ["Not a mark for you.", "A fine coder in a red role is still a fine coder."],
    ["Not certain.", "It always comes with a range, and with the evidence against it."],
  ],
  stored: "What is stored",
  kept: [
    ["Your answers,", "so that you can come back to them. Addresses, phone and card numbers are masked first."],
    ["A report only if you save one.", "Its link cannot be guessed, it expires after a year, and your key deletes it at once."],
    ["Nothing else.", "No account, no adverts, no third parties in the page."],
  ],
  zones: "How to read the ground",
  rolePage: (title: string) => `See a role page: ${title}`,
  method: "How the score is worked out, and how moves are found",
};
