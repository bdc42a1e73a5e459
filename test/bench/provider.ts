/** A provider that answers at once, in a process of its own; speaks both of OpenAI's wires. */
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { askedOf } from "../provider/asked.ts";
import { piecesOf } from "../provider/wire.ts";
import { saidTo } from "./instant.ts";

createServer(async (request, response) => {
  if (request.method !== "POST") return void response.end("ready");
  const asked = askedOf(request.url!, await text(request), request.headers);
  response.writeHead(200, { "content-type": asked.stream ? "text/event-stream" : "application/json" });
  for (const piece of piecesOf(asked, saidTo(asked))) response.write(piece);
  response.end();
}).listen(Number(process.env.PORT), "127.0.0.1");
