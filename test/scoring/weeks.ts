/** What a worker said and the week that follows once the account is closed: one row per convention. */
import type { Profile } from "../../scoring/index.ts";
import { done, hours, notDone, ownWork, percent, range, rest, vague } from "../cast.ts";

const [assign, verify, abstract, resolve, query, denials, current, reports, compliance] = [
  "assign-codes", "verify-codes", "abstract-data", "resolve-documentation", "query-clinicians", "handle-denials", "stay-current",
  "produce-reports", "monitor-compliance",
] as const;
const eighty = [percent(assign, 50), percent(verify, 30)];
const confirmed = true;

/** [rule, what was said, shares above zero to one decimal] */
export const closedWeeks: [string, Partial<Profile>, Record<string, number>][] = [
  ["never mentioned is not done", { tasks: [percent(assign, 60), percent(denials, 40)] }, { [assign]: 60, [denials]: 40 }],
  ["hours of the worker's own week", { week: 30, tasks: [hours(assign, 20), hours(denials, 10)] }, { [assign]: 66.7, [denials]: 33.3 }],
  ["hours over an unknown week are scaled", { tasks: [hours(assign, 40), hours(denials, 20)] }, { [assign]: 66.7, [denials]: 33.3 }],
  ["hours under an unknown week are scaled once confirmed", { tasks: [hours(assign, 20), hours(denials, 5)], confirmed },
    { [assign]: 80, [denials]: 20 }],
  ["percents over 100 are scaled", { tasks: [percent(assign, 60), percent(verify, 60)] }, { [assign]: 50, [verify]: 50 }],
  ["a range is its middle", { tasks: [percent(assign, 80), range(denials, 10, 30)] }, { [assign]: 80, [denials]: 20 }],
  ["one vague item takes the remainder", { tasks: [...eighty, percent(query, 10), vague(current, "hardly_ever")], confirmed },
    { [assign]: 50, [verify]: 30, [query]: 10, [current]: 10 }],
  ["vague items share exactly the remainder by anchor",
    { tasks: [percent(assign, 92), vague(current, "a_bit"), vague(query, "hardly_ever")] }, { [assign]: 92, [current]: 5.7, [query]: 2.3 }],
  ["with nothing left, anchors are added and all is scaled", { tasks: [percent(assign, 70), percent(verify, 46), vague(current, "a_bit")] },
    { [assign]: 57.9, [verify]: 38, [current]: 4.1 }],
  ["vague words alone are scaled", { tasks: [vague(assign, "most"), vague(verify, "most")] }, { [assign]: 50, [verify]: 50 }],
  ["one amount for several is split by baseline",
    { tasks: [percent(assign, 95), ...[abstract, current, compliance].map((id) => percent(id, 5, { group: "g" }))] },
    { [assign]: 95, [abstract]: 2.5, [current]: 1.3, [compliance]: 1.3 }],
  ["done tasks share the remainder by baseline", { tasks: [...eighty, done(denials), done(current)], confirmed },
    { [assign]: 50, [verify]: 30, [denials]: 13.3, [current]: 6.7 }],
  ["done and vague tasks share what is left by baseline and anchor", { tasks: [...eighty, done(denials), vague(current, "some")], confirmed },
    { [assign]: 50, [verify]: 30, [denials]: 10, [current]: 10 }],
  ["a done task with nothing left gets one point", { tasks: [percent(assign, 100), done(current)] }, { [assign]: 99, [current]: 1 }],
  ["the rest is what is left after the vague words too", { tasks: [...eighty, vague(current, "a_bit"), rest(denials)], confirmed },
    { [assign]: 50, [verify]: 30, [current]: 5, [denials]: 15 }],
  ["two tasks that are the rest share it by baseline", { tasks: [...eighty, rest(denials), rest(current)], confirmed },
    { [assign]: 50, [verify]: 30, [denials]: 13.3, [current]: 6.7 }],
  ["own work counts like any other", { tasks: [percent(assign, 90)], own: [ownWork(percent("scanning", 10), "filing")] },
    { [assign]: 90, scanning: 10 }],
  ["what is denied makes room for nobody", { tasks: [percent(assign, 45), percent(verify, 45), notDone(reports)] },
    { [assign]: 50, [verify]: 50 }],
  ["confirming without a number keeps the role's week, less what is denied", { tasks: [notDone(assign)], confirmed }, {
    [verify]: 23.1, [abstract]: 15.4, [resolve]: 15.4, [query]: 7.7, [denials]: 15.4, [current]: 7.7, [reports]: 7.7, [compliance]: 7.7,
  }],
];
