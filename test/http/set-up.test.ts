/** A database that nobody has set up is told from a job that nobody knows; caches that others share keep no request's host. */
import { expect, test } from "vitest";
import { loadCatalog } from "../../db/load-catalog.ts";
import { interviewWith, serveFoothold } from "./served.ts";

const NOT_SET_UP = { status: 503, body: { detail: expect.stringContaining("npm run migrate") } };

test("without names no worker hears that the job is unknown, and with names the server goes on", async () => {
  const served = await serveFoothold();
  const seeded = (await served.db.execute("SELECT digest FROM title_seed")).rows[0]!["digest"] as string;
  await served.db.batch(["CREATE TABLE aside AS SELECT * FROM title_name", "DELETE FROM title_name", "DELETE FROM title_seed", "DELETE FROM title_word"], "write");
  const id = await interviewWith(served.call);
  const say = () => served.call("POST", `/api/interviews/${id}/messages`, { id: "m1", text: "I'm a clinical coder." });
  expect(await say()).toMatchObject(NOT_SET_UP);
  expect(await served.call("GET", "/api/roles?q=medical+coder")).toMatchObject(NOT_SET_UP);
  expect(await served.call("GET", "/healthz")).toMatchObject({ status: 503, body: { database: "failing" } });
  expect((await served.call("GET", `/api/interviews/${id}`)).body.transcript).toHaveLength(1);
  await served.db.batch([{ sql: "INSERT INTO title_seed (digest) VALUES (?)", args: [seeded] }, "INSERT INTO title_name SELECT * FROM aside"], "write");
  expect(await say()).toMatchObject({ status: 200, body: { repeated: false, state: { roleId: "medical-coder" } } });
  expect(served.logged).toEqual([]);
  await served.close();
});

test("without tables every answer that needs them says what is to be done", async () => {
  const served = await serveFoothold();
  await served.db.batch(["DROP TABLE turn", "DROP TABLE interview", "DROP TABLE title_seed", "DROP TABLE title_name"], "write");
  expect(await served.call("POST", "/api/interviews", {})).toMatchObject(NOT_SET_UP);
  expect(await served.call("GET", "/api/roles?q=nurse")).toMatchObject(NOT_SET_UP);
  expect(await served.call("GET", "/healthz")).toMatchObject({ status: 503 });
  await served.close();
});

test("files that name the request's host are kept by no shared cache, unless the address is set", async () => {
  for (const [origin, keeping] of [[null, "private, max-age=300"], ["https://foothold.example", "public, max-age=300"]] as const) {
    const served = await serveFoothold({ origin });
    for (const path of ["/feed.xml", "/roles/medical-coder/feed.xml", "/sitemap.xml", "/robots.txt"])
      expect((await served.call("GET", path)).headers.get("cache-control")).toBe(keeping);
    await served.close();
  }
});

test("an interview about a derived role that an assessed one stands for is about the assessed one", async () => {
  const served = await serveFoothold(), catalog = loadCatalog();
  const successor = catalog.assessed.find(({ ownsCode, soc }) => ownsCode && catalog.derived(soc))!;
  const { body } = await served.call("POST", "/api/interviews", { roleId: catalog.derived(successor.soc)!.id });
  expect(body.roleId).toBe(successor.id);
  await served.close();
});
