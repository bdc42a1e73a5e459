/** The yardstick: a bare Hono app that answers a turn with fixed JSON, on the same runtime and in the same run. */
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();
const turn = { acknowledgement: "Noted.", state: { tasks: Array.from({ length: 10 }, (_, at) => ({ id: `t${at}`, share: 10 })) } };
app.get("/healthz", (c) => c.json({ status: "ok" }));
app.post("/turn", async (c) => {
  await c.req.json();
  return c.json(turn);
});
serve({ fetch: app.fetch, port: Number(process.env.PORT) });
