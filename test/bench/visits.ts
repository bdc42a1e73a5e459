/** What a visitor does under load: one interview of six messages, in the words of a medical coder; no two visitors say quite the same. */
import type { Visit } from "./load.ts";

const PLACES = ["surgery", "cardiology", "trauma", "oncology", "orthopedics", "urology", "radiology", "pediatrics", "burns", "transplants", "maternity"];

/** Different numbers and words for each visitor, so that nothing worked out for one serves the next. */
function messages(visitor: number): string[] {
  const some = (least: number, many: number, step: number): number => least + (Math.floor(visitor / step) % many);
  const place = PLACES[visitor % PLACES.length];
  return [
    `I'm a medical coder. About ${some(12, 9, 1)} hours of a 40-hour week is straight coding, mostly inpatient ${place} now, badge ${visitor}.`,
    `About ${some(3, 4, 2)} hours of payer edits. ${some(4, 4, 3)} hours on ${place} notes that don't say enough, ward ${visitor}.`,
    `Denials, ${some(2, 3, 5)} to ${some(5, 3, 7)} hours. Reports no, dashboard ${visitor} does those. Compliance has its own team.`,
    `${some(1, 3, 4)} hours a week messaging the ${place} doctors and one hour on guideline updates, list ${visitor}.`,
    `${some(2, 12, 1)} years in ${place}, CPC certified, nobody reports to me, team ${visitor}.`,
    `They are testing an autocoder with ${place} clinic ${visitor}.`,
  ];
}

let visitors = 0;

/** A whole interview; creating it is not counted, its turns are. */
export const interview: Visit = async (post) => {
  const visitor = visitors++;
  const { id } = JSON.parse((await post("/api/interviews", {}, false)).body) as { id: string };
  for (const [at, text] of messages(visitor).entries()) await post(`/api/interviews/${id}/messages`, { id: `bench-${visitor}-${at}`, text }, true);
};

/** The same bodies to the bare app. */
export const bareTurns: Visit = async (post) => {
  const visitor = visitors++;
  for (const [at, text] of messages(visitor).entries()) await post("/turn", { id: `bench-${at}`, text }, true);
};
