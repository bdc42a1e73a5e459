/** Other views of a saved report, and that what it says of what-ifs can be worked out again by anybody. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { interviewWith, serveFoothold, type Served } from "./served.ts";

let served: Served;
let id = "";
beforeAll(async () => {
  served = await serveFoothold();
  const interviewId = await interviewWith(served.call, "I'm a medical coder. 20 hours a week is straight coding, and my mate calls it the treadmill.");
  const scenario = { op: "scenario", id: "kept-1", name: "Fully AI", changes: [{ kind: "context", key: "employer_ai", value: "replacing" }, { kind: "set_share", task: "assign-codes", share: 10 }] };
  await served.call("PATCH", `/api/interviews/${interviewId}/profile`, { id: "p1", edits: [scenario] });
  id = (await served.call("POST", "/api/reports", { interviewId, keepQuotes: true })).body.id;
});
afterAll(() => served.close());

test("the summary is a page for whoever has the link, for no search engine, and without the worker's words", async () => {
  const page = await served.call("GET", `/r/${id}/summary`, undefined, { accept: "text/html" });
  expect(page.status).toBe(200);
  expect(page.headers.get("x-robots-tag")).toContain("noindex");
  expect(page.headers.get("cache-control")).toContain("no-store");
  expect(page.body).toContain("One-page summary");
  expect(page.body).toContain(`${served.url}/r/${id}`);
  expect(page.body).not.toContain("treadmill");
  expect((await served.call("GET", "/r/no-such-report-at-all-000/summary")).status).toBe(404);
});

test("the request that the report shows gives the what-if's own numbers", async () => {
  const { body: report } = await served.call("GET", `/r/${id}/report.json`);
  const { body: page } = await served.call("GET", `/r/${id}`, undefined, { accept: "text/html" });
  const [, shown] = /<div class="kept">[\s\S]*?<pre[^>]*>([\s\S]*?)<\/pre>/.exec(page)!;
  const [address, ...json] = shown!.replaceAll("&quot;", '"').split("\n");
  const body = JSON.parse(json.join("").replace("…", JSON.stringify(report.profile)));
  const { status, body: again } = await served.call("POST", address!.replace("POST ", ""), body);
  expect(status).toBe(200);
  const numbers = ({ value, exact, low, high, gain }: Record<string, number>) => ({ value, exact, low, high, gain });
  expect(again.scenarios.map(numbers)).toEqual(report.scenarios.map(numbers));
  expect(again.scenarios[0].gain).not.toBe(0);
});
