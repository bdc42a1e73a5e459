/** Ten workers across sectors with what they told and what they ask of a move: their recommended moves are read by a human, and held against their wishes. */
import type { Catalog } from "../../db/catalog.ts";
import { NO_FILTERS, scorePerson, withContext, type PersonScore, type Profile, type Ranking, type TransitionFilters } from "../../scoring/index.ts";
import { movesFor } from "../../server/reports/assess.ts";
import { cases, hours, notDone, percent, vague, worker } from "../cast.ts";

export type Worker = { name: string; role: string; profile: Profile; filters: TransitionFilters };

const wishing = (wishes: Partial<TransitionFilters>): TransitionFilters => ({ ...NO_FILTERS, ...wishes });

export const WORKERS: readonly Worker[] = [
  {
    name: "codes trauma charts and fights denials, nineteen years", role: "medical-coder", filters: wishing({ noNewDegree: true }),
    profile: withContext(worker({ level: "senior", tasks: [percent("assign-codes", 40), percent("resolve-documentation", 25), percent("handle-denials", 20), percent("query-clinicians", 10)] }), "employer_ai", "deployed"),
  },
  {
    name: "keeps the books of a builder, no wish to study", role: "bookkeeping-clerk", filters: wishing({ noNewDegree: true, minimumPay: 38_000 }),
    profile: worker({ level: "mid", tasks: [hours("record-transactions", 10), hours("pay-suppliers", 8), hours("reconcile", 6), hours("payroll-taxes", 6)] }),
  },
  {
    name: "answers calls of an insurer, has to stay at home", role: "customer-service-representative", filters: wishing({ remote: true }),
    profile: withContext(worker({ level: "mid", tasks: [percent("answer-questions", 35), percent("resolve-complaints", 25), percent("refunds-billing", 20)] }), "place", "home"),
  },
  {
    name: "drives long distance, no pay cut", role: "truck-driver", filters: wishing({ atLeastTodaysPay: true }),
    profile: worker({ level: "mid", tasks: [percent("drive-road", 65), percent("couple-and-secure", 10), percent("inspect-vehicle", 8)] }),
  },
  {
    name: "prepares trials, at least 45,000, no licence", role: "paralegal", filters: wishing({ minimumPay: 45_000, noLicence: true }),
    profile: worker({ level: "mid", tasks: [percent("draft-documents", 25), percent("research-law", 15), percent("prepare-trial", 20), percent("meet-clients", 20)] }),
  },
  {
    name: "designs for a shop, mostly routine, no degree", role: "graphic-designer", filters: wishing({ noNewDegree: true }),
    profile: worker({ level: "mid", tasks: [vague("design-layouts", "good_chunk"), vague("make-digital-assets", "good_chunk"), cases("make-images", -0.5)] }),
  },
  {
    name: "eight months on a ward, wants to stay in care", role: "nursing-assistant", filters: wishing({ groups: ["29", "31"] }),
    profile: worker({ level: "entry", tasks: [percent("personal-care", 35), percent("move-and-turn", 20), percent("measure-values", 15)] }),
  },
  {
    name: "sits at a till, no licence, no long training", role: "cashier", filters: wishing({ noLicence: true, mostTrainingMonths: 6 }),
    profile: worker({ level: "mid", tasks: [percent("ring-up", 35), percent("take-payment", 25), percent("watch-self-checkout", 20)] }),
  },
  {
    name: "closes books in a group, at least today's pay", role: "accountant", filters: wishing({ atLeastTodaysPay: true }),
    profile: worker({ level: "senior", tasks: [percent("close-books", 35), percent("prepare-statements", 20), percent("advise", 20), notDone("tax-work")] }),
  },
  {
    name: "turns and mills small series, no pay cut", role: "machinists", filters: wishing({ atLeastTodaysPay: true, noNewDegree: true }),
    profile: worker({ level: "mid", tasks: [percent("check-part-sizes-with-gauges", 20), percent("run-presses-lathes-and-forming-machines", 30)] }),
  },
];

export function movesOf(catalog: Catalog, { role, profile, filters }: Worker): { person: PersonScore; ranking: Ranking } {
  const person = scorePerson(catalog.scorable(role)!, profile, catalog.activities);
  return { person, ranking: movesFor(catalog, catalog.role(role)!, person, filters) };
}
