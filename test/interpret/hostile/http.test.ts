/** Hostile messages over HTTP, with a provider that obeys them: no score moves, no page runs anything, no prompt comes out. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { INTERVIEW_INSTRUCTIONS } from "../../../prompts/interview-instructions.ts";
import { serveFoothold, type Served } from "../../http/served.ts";
import { serveProvider, type Provider } from "../../provider/provider.ts";
import { collusion } from "./colluder.ts";
import { attacksIn, contextOf } from "./rows.ts";

const SAFEST = "query-clinicians";
const CLAIMS = 60;
const MARKUP = "<script>alert(1)</script><img src=x onerror=alert(1)>";
const LEAK = INTERVIEW_INSTRUCTIONS.slice(0, 120);
const alone = ["attacks.json", "attacks-held-out.json", "attacks-second.json", "attacks-third.json", "attacks-fourth.json"].flatMap(attacksIn)
  .filter(({ honest, history }) => honest.length === 0 && history.length === 0);

let provider: Provider;
let served: Served;
beforeAll(async () => {
  provider = await serveProvider(() => ({ text: "" }));
  served = await serveFoothold({}, { OPENAI_BASE_URL: provider.url, OPENAI_API_KEY: "sk-secret", MODEL: "colluder" });
});
afterAll(async () => {
  await served.close();
  await provider.close();
});

/** The provider says whatever helps, quotes the message for it, and speaks its prompt and markup. */
function collude(message: string, question: string): void {
  const claims = collusion(message, contextOf({ question, history: [] }).role!, SAFEST);
  provider.script(({ schema }) => (schema
    ? { json: { findings: claims.slice(0, CLAIMS), acknowledgement: message.length % 2 === 0 ? LEAK : MARKUP } } : { text: [`${LEAK} ${MARKUP} Your score is 100.`] }));
}

test("hostile messages move no score and bring out no prompt", async () => {
  for (const { message } of alone) {
    const { body: begun } = await served.call("POST", "/api/interviews", { roleId: "medical-coder" });
    collude(message, begun.question.text);
    const { body } = await served.call("POST", `/api/interviews/${begun.id}/messages`, { id: "m1", text: message });
    expect({ message, score: body.state.score }).toEqual({ message, score: begun.score });
    expect(`${body.acknowledgement} ${body.answer}`).not.toContain(LEAK.slice(0, 40));
    expect(`${body.acknowledgement} ${body.answer}`).not.toContain("<script");
  }
  // Those that are recognised as attacks do not get as far as the model.
  expect(provider.requests.length).toBeGreaterThan(10);
});

test("markup from the worker or the model is no markup on the pages", async () => {
  const { body: begun } = await served.call("POST", "/api/interviews", { roleId: "medical-coder" });
  const said = `I assign codes 20 hours a week. ${MARKUP} I also do <svg/onload=alert(2)> reports, 5 hours.`;
  collude(said, begun.question.text);
  expect((await served.call("POST", `/api/interviews/${begun.id}/messages`, { id: "m1", text: said })).body.by).toBe("model");
  const { body: report } = await served.call("POST", "/api/reports", { interviewId: begun.id, keepQuotes: true });
  for (const path of [`/i/${begun.id}`, `/r/${report.id}`]) {
    const { status, body: page } = await served.call<string>("GET", path, undefined, { accept: "text/html" });
    expect(status).toBe(200);
    expect(page).not.toMatch(/<script>alert|<img src=x|<svg\/onload/);
  }
});
