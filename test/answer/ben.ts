/** Ben's tools and what a model hears of him: the same for every test of answers. */
import { loadCatalog } from "../../db/load-catalog.ts";
import { NO_FILTERS, type Change, type Profile } from "../../scoring/index.ts";
import type { Tools } from "../../server/answer/answerer.ts";
import { modelTools } from "../../server/answer/model-tools.ts";
import { groundsOf, joinedGrounds, type Grounds } from "../../server/answer/grounds.ts";
import { sheetOf, withPlainLabels } from "../../server/answer/sheet.ts";
import { toolsFor } from "../../server/answer/tools.ts";
import { assess, moveInto } from "../../server/reports/assess.ts";
import { ben } from "../cast.ts";
import type { Used } from "./derived.ts";

const catalog = loadCatalog();
const role = catalog.role("medical-coder")!;
const nurse = catalog.role("registered-nurse")!;
const half: Change[] = [{ kind: "set_share", task: "handle-denials", share: 50 }];

const reports = new Map<Profile, Pick<ReturnType<typeof assess>, "score" | "ranking">>();

/** Tools over a medical coder; the only other job that is found is the nurse's, the only supposition half a week of audits. */
export function toolsOf(profile: Profile = ben): Tools {
  const { score, ranking } = reports.get(profile) ?? assess(catalog, role, profile);
  reports.set(profile, { score, ranking });
  return toolsFor({
    catalog, role, profile, person: score, ranking: () => ranking, move: (id) => moveInto(catalog, role, score, NO_FILTERS, id), filters: NO_FILTERS, scenarios: [],
    named: async (text) => (/nurse/i.test(text) ? nurse : null), suppose: async (text) => (/audits/i.test(text) ? half : []),
  });
}

export const ASKED = "What if half my week were audits?";
/** What the model sends to each tool. */
export const INPUT: Record<Used, unknown> = {
  compare: { job: "registered nurse" }, transitions: { job: null }, evidence: {}, method: {},
  what_if: { sentence: ASKED, level: null, cases: null, fact: null },
};

/** What may be said once these tools were asked. */
export async function groundsAfter(used: readonly Used[], question = "", of = toolsOf()): Promise<Grounds> {
  const tools = withPlainLabels(of), { facts, world } = sheetOf(tools);
  let grounds = groundsOf([{ text: question, origin: "question" }, { text: facts, origin: "facts" }, { text: world, origin: "world" }]);
  const calls = modelTools(tools, question, (text, origin) => { grounds = joinedGrounds(grounds, groundsOf([{ text, origin }])); });
  for (const name of used) await calls[name]!.execute(INPUT[name]);
  return grounds;
}
