/** Pages of moves over HTTP: prefilled with what is kept, narrowed by the address, private, and plain about what is not there. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { OWN_JOB } from "../../db/own-job.ts";
import { interviewWith, serveFoothold, type Served } from "./served.ts";

const SAID = "I'm a medical coder. 20 hours a week is straight coding.";
const HTML = { accept: "text/html" };
const NOBODY = "x".repeat(24);
let served: Served;
let interview: string;
let report: { id: string; key: string };
const page = (path: string) => served.call<string>("GET", path, undefined, HTML);

async function keep(id: string, change: object): Promise<void> {
  expect((await served.call("PATCH", `/api/interviews/${id}/profile`, { id: "wishes", edits: [{ op: "filter", change }] })).status).toBe(200);
}

beforeAll(async () => {
  served = await serveFoothold();
  interview = await interviewWith(served.call, SAID);
  await keep(interview, { noNewDegree: true, minimumPay: 41_000, groups: ["29"] });
  report = (await served.call("POST", "/api/reports", { interviewId: interview })).body;
});
afterAll(() => served.close());

const bases = (): [string, string] => [`/i/${interview}`, `/r/${report.id}`];

test("both pages of an interview and of a report are private and complete without a script", async () => {
  for (const base of bases()) for (const path of ["moves", "to/registered-nurse"]) {
    const { status, headers, body } = await page(`${base}/${path}`);
    expect([path, status]).toEqual([path, 200]);
    expect(headers.get("x-robots-tag")).toContain("noindex");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(body).toContain('<meta name="robots" content="noindex"');
    expect(body).not.toContain("<script type=\"module\"");
  }
});

test("the form begins with the wishes that are kept; those of the address come before them", async () => {
  for (const base of bases()) {
    const kept = (await page(`${base}/moves`)).body;
    expect(kept).toMatch(/name="noNewDegree" value="yes" checked/);
    expect(kept).toMatch(/name="minimumPay"[^>]*value="41000"/);
    expect(kept).toMatch(/name="group" value="29" checked/);
    const asked = (await page(`${base}/moves?minimumPay=%2452%2C000&group=43&group=13`)).body;
    expect(asked).not.toMatch(/name="noNewDegree" value="yes" checked/);
    expect(asked).toMatch(/name="minimumPay"[^>]*value="52000"/);
    expect(asked.match(/name="group" value="\d\d" checked/g)).toHaveLength(2);
    expect((await page(`${base}/moves?minimumPay=`)).body).not.toMatch(/ checked/);
  }
});

test.each([
  ["minimumPay=lots", "/minimumPay"], ["minimumPay=-1", "/minimumPay"], ["minimumPay=99999999", "/minimumPay"], ["mostTrainingMonths=1.5", "/mostTrainingMonths"],
  ["mostTrainingMonths=601", "/mostTrainingMonths"], ["noNewDegree=maybe", "/noNewDegree"], ["group=99", "/group/0"], ["wide=1&remote=yes", "/wide"],
])("?%s is refused by name", async (query, pointer) => {
  for (const base of bases()) {
    const { status, body } = await served.call("GET", `${base}/moves?${query}`);
    expect(status).toBe(422);
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toEqual([pointer]);
    expect((await page(`${base}/moves?${query}`)).body).toContain("Some values do not fit");
  }
});

test("names that the form does not have are no wishes", async () => {
  expect((await page(`${bases()[0]}/moves?utm_source=x`)).body).toMatch(/name="noNewDegree" value="yes" checked/);
});

test("an interview that nobody has, and one whose job is not known, say so", async () => {
  const [begun, other] = await Promise.all([interviewWith(served.call), NOBODY]);
  for (const path of ["moves", "to/registered-nurse"]) {
    expect((await page(`/i/${other}/${path}`)).status).toBe(404);
    expect((await page(`/r/${other}/${path}`)).status).toBe(404);
    expect((await page(`/i/${begun}/${path}`)).status).toBe(409);
  }
});

test("a role that is not there is a page with a way to the list; today's own leads to the moves", async () => {
  for (const base of bases()) {
    const { status, body } = await page(`${base}/to/no-such-role`);
    expect(status).toBe(404);
    expect(body).toContain('href="/roles"');
    expect((await page(`${base}/to/${OWN_JOB}`)).status).toBe(404);
    const led = async (to: string) => {
      const { status, headers } = await fetch(`${served.url}${base}/to/${to}`, { redirect: "manual" });
      return [status, headers.get("location")];
    };
    expect(await led("medical-coder")).toEqual([302, `${base}/moves`]);
    expect(await led("general-and-operations-managers")).toEqual([302, `${base}/to/general-and-operations-manager`]);
  }
});

test("each card leads to its comparison, and each comparison back, with the wishes of the address", async () => {
  for (const [query, asks] of [["", ""], ["?wide=yes", "?wide=yes&amp;minimumPay="], ["?wide=yes&noLicence=yes", "?noLicence=yes&amp;wide=yes&amp;minimumPay="]]) {
    const { body } = await page(`${bases()[1]}/moves${query}`);
    const [, to = "", asked = ""] = new RegExp(`href="(${bases()[1]}/to/[a-z0-9-]+)([^"]*)"`).exec(body) ?? [];
    expect(asked).toBe(asks);
    const there = await page(to + asked.replaceAll("&amp;", "&"));
    expect(there.status).toBe(200);
    for (const back of [bases()[1], `${bases()[1]}/moves${asks}`]) expect(there.body).toContain(`href="${back}"`);
  }
  expect((await page(`${bases()[1]}/to/registered-nurse?minimumPay=lots`)).status).toBe(422);
});

test("a deleted report is gone from its pages of moves too", async () => {
  const { body: { id, key } } = await served.call("POST", "/api/reports", { interviewId: interview });
  await served.call("DELETE", `/api/reports/${id}`, undefined, { authorization: `Bearer ${key}` });
  for (const path of ["moves", "to/registered-nurse"]) expect((await page(`/r/${id}/${path}`)).status).toBe(410);
});

test("the interface's own description names the pages and their wishes", async () => {
  const { body: { paths } } = await served.call("GET", "/openapi.json");
  for (const path of ["/i/{id}/moves", "/r/{id}/moves", "/i/{id}/to/{role}", "/r/{id}/to/{role}"]) expect(Object.keys(paths)).toContain(path);
  expect(paths["/i/{id}/moves"].get.parameters.map(({ name }: { name: string }) => name)).toEqual(expect.arrayContaining(["minimumPay", "group", "wide"]));
});
