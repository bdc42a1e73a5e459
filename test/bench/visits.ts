/** What a visitor does under load: one interview of six messages, in the words of a medical coder. */
import type { Visit } from "./load.ts";

const MESSAGES = [
  "I'm a medical coder. About 14 hours of a 40-hour week is straight coding, mostly inpatient surgery.",
  "About four hours of payer edits. Five hours on op notes that don't say enough.",
  "Denials, three to four hours. Reports no, the dashboard does those. Compliance has its own team.",
  "Two hours a week messaging doctors and one hour on guideline updates.",
  "Five years, CPC certified, nobody reports to me.",
  "They are testing an autocoder with one clinic.",
];

let visitors = 0;

/** A whole interview; creating it is not counted, its turns are. */
export const interview: Visit = async (post) => {
  const visitor = visitors++;
  const { id } = JSON.parse((await post("/api/interviews", {}, false)).body) as { id: string };
  for (const [at, text] of MESSAGES.entries()) await post(`/api/interviews/${id}/messages`, { id: `bench-${visitor}-${at}`, text }, true);
};

/** The same bodies to the bare app. */
export const bareTurns: Visit = async (post) => {
  for (const [at, text] of MESSAGES.entries()) await post("/turn", { id: `bench-${at}`, text }, true);
};
