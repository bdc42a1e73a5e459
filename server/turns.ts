/** Takes a message once, however often it arrives, and answers it as one object or as a stream that begins before the reply is known. */
import type { Deps } from "./deps.ts";
import { say, type Refused } from "./interview/conduct.ts";
import type { Desk, Listener } from "./interview/desk.ts";
import { nameOf, whereOf } from "./log.ts";
import { Refusal } from "./problems.ts";
import { refusalOf } from "./refusals.ts";
import { openStream, streamOf, type LiveStream } from "./stream.ts";
import type { NewMessage, TurnReply } from "./wire.ts";

export type Turns = {
  /** Throws a Refusal where the turn is not taken. */
  whole(interviewId: string, message: NewMessage): Promise<TurnReply>;
  /** Throws a Refusal as long as nothing has been sent. */
  streamed(interviewId: string, message: NewMessage): Promise<Response>;
};

const SILENT: Listener = { reading: () => undefined, answer: () => undefined, retract: () => undefined };
const BROKEN = "The request failed here. Your message may not be kept; please send it again.";

export function createTurns(desk: Desk, log: Deps["log"]): Turns {
  const take = oncePerMessage(desk);
  return {
    whole: async (interviewId, message) => accepted(await take(interviewId, message, SILENT)),
    async streamed(interviewId, message) {
      const stream = openStream(message.id);
      const { listener, begun } = noticing(stream);
      const turn = take(interviewId, message, listener);
      const early = await Promise.race([turn, begun]);
      if (early !== null) return streamOf(accepted(early));
      turn.then((reply) => stream.end(accepted(reply))).catch((error: unknown) => {
        stream.fail(error instanceof Refusal ? error.message : BROKEN);
        if (!(error instanceof Refusal)) log({ level: "error", at: "turn", error: nameOf(error), where: whereOf(error) });
      });
      return stream.response;
    },
  };
}

function accepted(reply: TurnReply | Refused): TurnReply {
  if ("refused" in reply) throw refusalOf(reply);
  return reply;
}

/** `begun` resolves with the first thing that goes out: from then on a refusal can only end the stream. */
function noticing(stream: LiveStream): { listener: Listener; begun: Promise<null> } {
  const { promise: begun, resolve } = Promise.withResolvers<null>();
  const noticed = <Given extends unknown[]>(job: (...given: Given) => void) => (...given: Given): void => {
    resolve(null);
    job(...given);
  };
  return { begun, listener: { reading: noticed(stream.reading), answer: noticed(stream.answer), retract: noticed(stream.retract) } };
}

/** A message sent again while it is being read waits for the first reading instead of paying for another. */
function oncePerMessage(desk: Desk): (interviewId: string, message: NewMessage, listener: Listener) => Promise<TurnReply | Refused> {
  const running = new Map<string, Promise<TurnReply | Refused>>();
  return async (interviewId, message, listener) => {
    const key = `${interviewId} ${message.id}`;
    const first = running.get(key);
    if (first) {
      listener.reading();
      const reply = await first;
      return "refused" in reply ? reply : { ...reply, repeated: true };
    }
    const turn = say(desk, interviewId, message, listener).finally(() => running.delete(key));
    running.set(key, turn);
    return turn;
  };
}
