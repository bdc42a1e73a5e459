/** The invented coder of the sample report and of the worked example: mostly surgical charts, and a day a week with the autocoder. */
import {
  emptyProfile,
  scorePerson,
  type Activities,
  type Amount,
  type PersonScore,
  type Profile,
  type TaskEntry,
} from "../scoring/index.ts";
import type { CatalogRole } from "../db/role.ts";
import { bare } from "./bare-role.ts";

const hours = (value: number): Amount => ({ unit: "hours", value, precision: "plain", low: null, high: null });
const between = (low: number, high: number): Amount => ({ unit: "hours", value: (low + high) / 2, precision: "range", low, high });
const said = (id: string, amount: Amount, quote: string, x: number | null = null): TaskEntry => ({
  id,
  amount,
  group: null,
  x,
  source: "stated",
  quote,
});

/** Task ids are the catalogue's; one that it no longer has would be ignored by the rules, so a test compares them. */
export function sampleProfile(): Profile {
  const empty = emptyProfile();
  return {
    ...empty,
    level: "mid",
    week: 40,
    confirmed: true,
    tasks: [
      said("assign-codes", hours(14), "Around 14 hours of a 40-hour week is straight coding, mostly inpatient surgery now.", 0.5),
      said("resolve-documentation", hours(5), "Five hours on op notes that don’t say enough. The messy trauma ones all land on me.", 1),
      said("verify-codes", hours(4), "About four hours of payer edits."),
      said("handle-denials", between(3, 4), "Denials, three to four hours."),
      said("query-clinicians", hours(3), "Three hours of back and forth with the surgeons."),
      said("abstract-data", between(1, 2), "An hour or two abstracting for the registry."),
      said("stay-current", { unit: "done" }, "And reading up on guideline changes."),
      said("produce-reports", { unit: "none" }, "The dashboard does those."),
      said("monitor-compliance", { unit: "none" }, "Compliance has its own team."),
    ],
    own: [
      {
        ...said("check-autocoder", hours(8), "A full day a week I go through what the autocoder did."),
        text: "Check the autocoder’s work",
        activity: CHECKING,
      },
    ],
    context: {
      ...empty.context,
      employer_ai: { value: "replacing", source: "stated", quote: "Two people left and nobody was hired." },
      union: { value: "member", source: "stated", quote: "I’m in the union." },
      licence_required: { value: "employer", source: "stated", quote: "They want the CCS." },
    },
  };
}
const CHECKING = "check-ai-output";

export const sampleScore = (role: CatalogRole, activities: Activities): PersonScore =>
  scorePerson(bare(role), sampleProfile(), activities);
