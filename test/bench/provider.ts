/** A provider that answers at once, in a process of its own; speaks both of OpenAI's wires. A streamed answer comes word by word. */
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { askedOf } from "../provider/asked.ts";
import { piecesOf } from "../provider/wire.ts";
import { saidTo } from "./instant.ts";

/** Milliseconds between the words of an answer, as a quick model has them. */
const WORD_MS = 5;

createServer(async (request, response) => {
  if (request.method !== "POST") return void response.end("ready");
  const asked = askedOf(request.url!, await text(request), request.headers);
  response.writeHead(200, { "content-type": asked.stream ? "text/event-stream" : "application/json" });
  for (const piece of piecesOf(asked, saidTo(asked))) {
    response.write(piece);
    if (asked.stream) await wait(WORD_MS);
  }
  response.end();
}).listen(Number(process.env.PORT), "127.0.0.1");
