/** How long somebody who asks a follow-up question waits for the first words, against direct calls to the same provider. Milliseconds. */
import { createOpenAI } from "@ai-sdk/openai";
import { streamText } from "ai";
import { quantile } from "./load.ts";

const WARM_UP = 10;
const QUESTION = "Why is my score where it is, and what does it come from?";
/** No rule is sure of it, so the model reads it before it answers. */
const READ_FIRST = "My sister says that this comes from all the typing, and that it would look better without, is that so?";
/** Asks for something that the scripted provider looks up with a tool first. */
const LOOKED_UP = "Which sources say that, and what do they say?";

/** `ours`: rules see that it is a question. `withReading`: the model reads it first. `withTool`: and looks something up. `sign`: that we are reading. */
export type FirstWords = { ours: number; withReading: number; withTool: number; sign: number; direct: number; sdk: number };

/** Medians over `times` questions, asked one after the other and by turns, so that all see the same machine. */
export async function firstWords(url: string, provider: string, times: number): Promise<FirstWords> {
  const ways = {
    ours: () => asked(url, QUESTION, ANSWER_WORDS),
    withTool: () => asked(url, LOOKED_UP, ANSWER_WORDS),
    withReading: () => asked(url, READ_FIRST, ANSWER_WORDS),
    sign: () => asked(url, READ_FIRST, '"data-reading"'),
    direct: () => called(provider),
    sdk: () => calledBySdk(provider),
  };
  const taken = Object.fromEntries(Object.keys(ways).map((way) => [way, [] as number[]])) as Record<keyof FirstWords, number[]>;
  for (let at = 0; at < WARM_UP + times; at++) {
    for (const [way, call] of Object.entries(ways)) {
      const ms = await call();
      if (at >= WARM_UP) taken[way as keyof FirstWords].push(ms);
    }
  }
  return Object.fromEntries(Object.entries(taken).map(([way, values]) => [way, quantile(values, 0.5)])) as FirstWords;
}

/** The first words of a streamed answer; an acknowledgement has another id. */
const ANSWER_WORDS = '"type":"text-delta","id":"answer';

const post = (url: string, body: unknown, accept: string): Promise<Response> =>
  fetch(url, { method: "POST", headers: { "content-type": "application/json", accept }, body: JSON.stringify(body) });

/** An interview with a score, so that there is something to ask about. */
async function interviewAt(url: string): Promise<string> {
  const { id } = (await (await post(`${url}/api/interviews`, {}, "application/json")).json()) as { id: string };
  await (await post(`${url}/api/interviews/${id}/messages`, { id: "job", text: "I'm a medical coder. About 20 hours of a 40-hour week is straight coding." }, "application/json")).text();
  return id;
}

/** Reads a stream to its end; gives when `mark` came. Throws where it never does. */
async function firstIn(answer: Response, began: number, mark: string): Promise<number> {
  let [text, at] = ["", Number.NaN];
  const decoder = new TextDecoder();
  for await (const chunk of answer.body!) {
    text += decoder.decode(chunk, { stream: true });
    if (Number.isNaN(at) && text.includes(mark)) at = performance.now() - began;
  }
  if (Number.isNaN(at)) throw new Error(`No ${mark} in: ${text.slice(0, 500)}`);
  return at;
}

async function asked(url: string, text: string, mark: string): Promise<number> {
  const interview = await interviewAt(url);
  const began = performance.now();
  const answer = await post(`${url}/api/interviews/${interview}/messages`, { id: "asked", text }, "text/event-stream");
  return firstIn(answer, began, mark);
}

const MODEL = "scripted";

async function called(provider: string): Promise<number> {
  const began = performance.now();
  const body = { model: MODEL, stream: true, messages: [{ role: "user", content: QUESTION }] };
  return firstIn(await post(`${provider}/chat/completions`, body, "text/event-stream"), began, '"delta":{"content":"M');
}

async function calledBySdk(provider: string): Promise<number> {
  const began = performance.now();
  const { textStream } = streamText({ model: createOpenAI({ baseURL: provider, apiKey: "none" }).chat(MODEL), prompt: QUESTION, maxRetries: 0 });
  let first = Number.NaN;
  for await (const _ of textStream) if (Number.isNaN(first)) first = performance.now() - began;
  return first;
}
