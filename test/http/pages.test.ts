/** Pages, feeds and files over HTTP: complete, keepable, and honest about what is not there. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { ATTRIBUTION } from "../../db/licences.ts";
import { loadCatalog } from "../../db/load-catalog.ts";
import { serveFoothold, type Served } from "./served.ts";

let served: Served;
beforeAll(async () => { served = await serveFoothold(); });
afterAll(() => served.close());

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(served.url + path, { headers: { accept: "text/html", ...headers }, redirect: "manual" });
const textAt = async (path: string): Promise<string> => (await get(path)).text();
const catalog = loadCatalog();

test.each(["/roles", "/roles?q=nurse", "/roles/actors", "/compare?a=medical-coder&b=actors", "/data", "/feed.xml", "/roles/actors/feed.xml", "/sitemap.xml", "/robots.txt", "/data/catalogue.csv"])(
  "%s may be kept, and is not sent again to who has it", async (path) => {
    const first = await get(path);
    expect([first.status, first.headers.get("cache-control")]).toEqual([200, expect.stringMatching(/^(public|private), max-age=300$/)]);
    const mark = first.headers.get("etag")!;
    expect(mark).toMatch(/^W\/".+"$/);
    const again = await get(path, { "if-none-match": mark });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  },
);

test("what belongs to one worker or failed is kept by nobody", async () => {
  for (const path of ["/roles/no-such-role", "/roles/no-such-role/feed.xml", "/roles?zone=purple"]) {
    const { status, headers } = await get(path);
    expect([status >= 400, headers.get("cache-control")]).toEqual([true, "no-store"]);
  }
});

test("the list takes fifty a page, whatever is asked", async () => {
  const html = await textAt("/roles?limit=1000&sort=pay");
  expect(html.match(/<th scope="row"/g)).toHaveLength(50);
  expect(html).toContain("sort=pay&amp;offset=50");
});

test("the derived page of an assessed occupation leads to the assessed one, and so does its feed", async () => {
  const successor = catalog.assessed.find(({ ownsCode }) => ownsCode)!;
  const { id } = catalog.derived(successor.soc)!;
  expect((await get(`/roles/${id}`)).headers.get("location")).toBe(`/roles/${successor.id}`);
  expect((await get(`/roles/${id}/feed.xml`)).headers.get("location")).toBe(`/roles/${successor.id}/feed.xml`);
});

test.each([
  ["a=medical-coder&b=registered-nurse", "Medical Coder, 11.6, and Registered Nurse"],
  ["a=Medical+Coder&b=clinical+coder", "Both are the same role"],
  ["a=medical+coder&b=zzzz", "No role goes by the name “zzzz”"],
  [`a=${"x".repeat(500)}&b=%00%3Cscript%3E`, "No role goes by the name “&lt;script>" ],
  ["", "Type two job titles"],
])("a comparison of %s reads what was typed", async (query, words) => {
  const html = await textAt(`/compare?${query}`);
  expect(html.replaceAll("\u0000", "").replaceAll("\ufffd", "")).toContain(words);
});

test("feeds are well-formed, absolute and newest first", async () => {
  for (const path of ["/feed.xml", "/roles/medical-coder/feed.xml"]) {
    const feed = await textAt(path);
    expect(feed).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/);
    expect(feed).toContain(`<link rel="self" type="application/atom+xml" href="${served.url}${path}"/>`);
    const ids = [...feed.matchAll(/<entry>.*?<id>(.*?)<\/id>/g)].map(([, id]) => id!);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.startsWith(`${served.url}/`))).toBe(true);
    const dates = [...feed.matchAll(/<updated>(.*?)<\/updated>/g)].map(([, date]) => date!);
    expect(dates.every((date) => /^\d{4}-\d\d-\d\dT00:00:00Z$/.test(date))).toBe(true);
    expect(dates.slice(1)).toEqual(dates.slice(1).sort().reverse());
    expect(feed.replace(/&(amp|lt|gt|quot|apos);/g, "")).not.toContain("&");
  }
});

test("every role is on the map, and interviews and reports are closed to search engines", async () => {
  const map = await textAt("/sitemap.xml");
  expect(map.match(/<loc>[^<]*\/roles\/[^<]+<\/loc>/g)).toHaveLength(catalog.roles.length);
  const robots = await textAt("/robots.txt");
  for (const path of ["/r/", "/i/", "/api/"]) expect(robots).toContain(`Disallow: ${path}\n`);
  expect(robots).toContain(`Sitemap: ${served.url}/sitemap.xml`);
});

/** Cells of a CSV line without line breaks inside. */
const cellsOf = (line: string): string[] => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? "");

test("the catalogue as a table has a row for each role, each as wide as its head", async () => {
  const answer = await get("/data/catalogue.csv");
  expect(answer.headers.get("content-disposition")).toBe('attachment; filename="foothold-catalogue.csv"');
  const [head, ...lines] = (await answer.text()).trimEnd().split("\r\n").map(cellsOf);
  expect(lines).toHaveLength(catalog.roles.length);
  expect(lines.every((cells) => cells.length === head!.length)).toBe(true);
  const coder = Object.fromEntries(head!.map((name, at) => [name, lines.find(([id]) => id === "medical-coder")![at]]));
  expect(coder).toMatchObject({ title: "Medical Coder", score: "11.6", zone: "red", taskResistance: "1.85", evidence: "-5", grade: "assessed" });
});

test("the shares of every role in the table of tasks sum to 100", async () => {
  const [head, ...lines] = (await textAt("/data/tasks.csv")).trimEnd().split("\r\n").map(cellsOf);
  const sums = new Map<string, number>();
  for (const cells of lines) sums.set(cells[0]!, (sums.get(cells[0]!) ?? 0) + Number(cells[head!.indexOf("sharePct")]));
  expect(sums.size).toBe(catalog.roles.length);
  expect([...sums.values()].every((sum) => Math.abs(sum - 100) < 0.01)).toBe(true);
});

test("the catalogue as JSON carries its licence, and null where no data speaks", async () => {
  const file = await (await get("/data/catalogue.json")).json();
  expect(file).toMatchObject({ version: catalog.version, attribution: ATTRIBUTION, vintages: catalog.vintages });
  expect(file.roles).toHaveLength(catalog.roles.length);
  const derived = file.roles.find(({ grade }: { grade: string }) => grade === "derived");
  expect(derived.signals.wages).toBeNull();
  expect(derived.low).toBeLessThan(derived.score);
});
