/** A worker's message: taken and kept first, then answered as an AI SDK UI message stream or as one JSON object. */
import { Hono } from "hono";
import * as z from "zod";
import { clientId, isOurId, readBody, typedText } from "../body.ts";
import type { Deps } from "../deps.ts";
import type { Desk } from "../interview/desk.ts";
import type { Operation } from "../operations.ts";
import { unknownThing } from "../problems.ts";
import { turnReply } from "../schemas/conversation.ts";
import { createTurns } from "../turns.ts";

const messageOf = (characters: number) => z.strictObject({ id: clientId, text: typedText(characters), replaces: clientId.optional() });

export const messageOperations = ({ limits }: Deps): Operation[] => [{
  method: "post", path: "/api/interviews/{id}/messages", body: messageOf(limits.messageChars),
  summary: "Say something; the id is made by the client and counts once. `replaces` takes back that message and all later ones",
  answers: { 200: { description: "The reply: as server-sent events (AI SDK UI message stream, v1), or as this object for `Accept: application/json`.", schema: turnReply, type: "text/event-stream" } },
}];

export function messageRoutes({ limits, log }: Deps, desk: Desk): Hono {
  const message = messageOf(limits.messageChars);
  const turns = createTurns(desk, log);
  return new Hono().post("/api/interviews/:id/messages", async (context) => {
    const { id, text, replaces } = await readBody(context, message, limits.bodyBytes, "/text");
    const interviewId = context.req.param("id");
    if (!isOurId(interviewId)) throw unknownThing("interview");
    const said = replaces === undefined ? { id, text } : { id, text, replaces };
    const accepted = context.req.header("accept") ?? "";
    // Whoever can read both gets the stream, which is what chat clients expect.
    const wantsJson = accepted.includes("application/json") && !accepted.includes("text/event-stream");
    return wantsJson ? context.json(await turns.whole(interviewId, said)) : turns.streamed(interviewId, said);
  });
}
