/** An imported O*NET release shows on the role's page and in the API, with the credit that its licence asks for. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { storeRelease } from "../../db/import/store.ts";
import { serveFoothold, type Served } from "./served.ts";

let served: Served;
beforeAll(async () => { served = await serveFoothold(); });
afterAll(() => served.close());

const NURSE = "29-1141.00";
const page = async (id: string) => (await served.call<string>("GET", `/roles/${id}`, undefined, { accept: "text/html" })).body;

test("without an import nothing is said of official statements", async () => {
  expect((await served.call("GET", "/api/roles/registered-nurse")).body.official).toBeNull();
  expect(await page("registered-nurse")).not.toContain('id="official"');
});

test("after an import they stand on the page of every role of the code, as text and with the credit", async () => {
  await storeRelease(served.db, {
    version: "99.1", released: "May 2099", occupations: [{ soc: NURSE, title: "Nurses of tomorrow", jobZone: 4 }],
    tasks: new Map([[NURSE, [{ id: 7, statement: "Hold a <b>hand</b>.", type: "core" as const, importance: 4.9 }]]]), missing: [],
  }, new Date("2099-05-01T00:00:00Z"));
  const { body } = await served.call("GET", "/api/roles/registered-nurse");
  expect(body.official).toMatchObject({ release: "99.1", title: "Nurses of tomorrow", tasks: [{ id: 7, statement: "Hold a <b>hand</b>.", type: "core", importance: 4.9 }] });
  expect(body.official.attribution).toContain("O*NET 99.1 Database");
  const html = await page("registered-nurse");
  expect(html).toContain("Hold a &lt;b>hand&lt;/b>.");
  expect(html).toContain(body.official.attribution.slice(0, 60));
  expect((await served.call("GET", "/api/roles/barista")).body.official ?? null).toBeNull();
});
