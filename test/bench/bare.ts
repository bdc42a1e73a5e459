/** The yardstick: a bare Hono app that answers a turn with fixed JSON, on the same runtime and in the same run; with PROVIDER, after one request to it. */
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();
const turn = { acknowledgement: "Noted.", state: { tasks: Array.from({ length: 10 }, (_, at) => ({ id: `t${at}`, share: 10 })) } };
app.get("/healthz", (c) => c.json({ status: "ok" }));

/** As much as our own requests hold. */
const prompt = `message: "About 12 hours of straight coding."\n${"a word ".repeat(1_700)}`;
const body = JSON.stringify({ model: "scripted", messages: [{ role: "user", content: prompt }], response_format: { type: "json_schema", json_schema: { name: "any", schema: {} } } });
const ask = (provider: string): Promise<unknown> =>
  fetch(`${provider}/chat/completions`, { method: "POST", headers: { "content-type": "application/json" }, body }).then((answer) => answer.json());

app.post("/turn", async (c) => {
  await c.req.json();
  if (process.env.PROVIDER) await ask(process.env.PROVIDER);
  return c.json(turn);
});
serve({ fetch: app.fetch, port: Number(process.env.PORT) });
