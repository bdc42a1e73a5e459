/** What whole interviews send to a model, against callers who send the catalogue and the full talk each time. Tokens: UTF-8 bytes ÷ 4. */
import { loadCatalog } from "../../db/load-catalog.ts";
import type { CatalogRole } from "../../db/role.ts";
import { serveFoothold } from "../http/served.ts";
import { serveProvider } from "../provider/provider.ts";
import { readingOf } from "./instant.ts";
import { naiveBody, oneRole, tokensOf, wholeCatalogue, type Turn } from "./naive.ts";

/** Two roles assessed by hand, the first with few tasks and the second with many, and one derived from data. */
const ROLES = ["medical-coder", "registered-nurse", "electrical-engineers"];

export type Cost = {
  role: string; turns: number; requests: number;
  /** Tokens of the whole interview: ours, and both yardsticks'. */
  ours: number; naive: number; strict: number;
};

/** Six turns as people talk: the job and its biggest part, more of the week, what somebody else does, years, what the employer does. */
function messages({ title, tasks }: CatalogRole): string[] {
  const [first, second, third, fourth, fifth] = tasks.map(({ label }) => label.toLowerCase());
  return [
    `I'm a ${title.replace(/s$/, "").toLowerCase()}. About 14 hours of a 40-hour week is ${first}, and that has grown since two colleagues left in spring.`,
    `About 8 hours of ${second}, mostly on Mondays and Tuesdays. 6 hours on ${third}, when the others have sent what I need for it.`,
    `${fourth ?? "The rest"}, 4 to 6 hours. ${fifth ?? "Paperwork"} no, another team does that, I only hear of it when something is wrong.`,
    "2 hours a week on messages and one hour on training new people, because nobody else has been here long enough.",
    "7 years in this job, certified, nobody reports to me, though people ask me first.",
    "They are testing a tool with one of the teams, we have not seen it yet and nobody has said when we will.",
  ];
}

/** Through the server's own routes, with a scripted provider on loopback. */
export async function interviewCosts(): Promise<Cost[]> {
  const provider = await serveProvider(({ prompt }) => ({ json: readingOf(prompt) }));
  const served = await serveFoothold({}, { OPENAI_BASE_URL: provider.url, MODEL: "scripted" });
  const catalog = loadCatalog();
  const costs: Cost[] = [];
  for (const id of ROLES) {
    const role = catalog.role(id)!;
    const before = provider.requests.length;
    const talk = await talkOf(served.call, messages(role));
    const requests = provider.requests.slice(before);
    const naive = (facts: ReturnType<typeof wholeCatalogue>): number =>
      sum(talk.map((_, at) => tokensOf(naiveBody(requests[0]!, facts, talk.slice(0, at + 1)))));
    costs.push({
      role: role.title, turns: talk.length, requests: requests.length, ours: sum(requests.map(({ raw }) => tokensOf(raw))),
      naive: naive(wholeCatalogue(catalog)), strict: naive(oneRole(catalog, role)),
    });
  }
  await Promise.all([served.close(), provider.close()]);
  return costs;
}

/** Says the messages; gives them with the questions that they answered. Throws where the model did not read one. */
async function talkOf(call: Awaited<ReturnType<typeof serveFoothold>>["call"], texts: readonly string[]): Promise<Turn[]> {
  const { body: interview } = await call("POST", "/api/interviews", {});
  const talk: Turn[] = [];
  let question: string = interview.question.text;
  for (const [at, answer] of texts.entries()) {
    const { body } = await call("POST", `/api/interviews/${interview.id}/messages`, { id: `m${at}`, text: answer });
    if (body.by !== "model") throw new Error(`The model did not read "${answer}"`);
    talk.push({ question, answer });
    question = body.state.question?.text ?? "";
  }
  return talk;
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
