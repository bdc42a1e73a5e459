/** Words of the report's what-if, and of the what-ifs kept in it. */
export const SUPPOSE = {
  head: "What if your week or your job were different?",
  hoursHead: "Move hours",
  from: "From",
  to: "to",
  hours: "Hours a week",
  answersHead: "Change an answer",
  asNow: "As it is now",
  now: "Now",
  reset: "Back to how it is",
  names: {
    level: "Your level",
    cases: "Your cases, all tasks",
    employer_ai: "Your employer’s use of AI",
    sign_off: "Whose name is on it",
    union: "Union",
  },
  columns: ["Moved", "Score", "Range", "Points", "Zone"],
  single: "Every other answer, one at a time",
  singleColumns: ["If it were", "Score", "Range", "Points"],
  repeat: "Repeat it through the API",
  repeatAll: "Repeat them through the API",
  name: "What if",
  repeatText: "Send this as JSON, with “profile” as in the report’s JSON file. You get the same numbers, and so does anybody else, as long as the catalogue is the same.",
};

export const KEPT = {
  head: (count: string, word: string) => `${count} ${word} you kept`,
  kicker: "Each is your whole profile with these changes, worked out with the same formula when the report was saved.",
  columns: ["What changes", "Score", "Range", "Points"],
  asIs: "As it is",
  asIsText: "Your week and answers as you told them",
};
