/** A reply on its way to the page: what shows when, what a screen reader hears, and what nothing of a model's text becomes. */
import { expect, test } from "vitest";
import type { InterviewView, TurnReply } from "../../server/wire.ts";
import { replyFrom } from "../../web/islands/api.ts";
import { Interrupted, type Chunk } from "../../web/islands/stream.ts";
import { chatPage } from "../../web/pages/chat.tsx";
import { startPage } from "../../web/pages/start.tsx";
import { activities, scripted, stateOf } from "./scripted.ts";
import { coder, frame, textOf } from "./drawn.ts";

const REPLY = { messageId: "m", answer: "Whole." } as TurnReply;
const text = (id: string, delta: string): Chunk => ({ type: "text-delta", id, delta });
const END: Chunk[] = [{ type: "data-reply", data: REPLY }, { type: "finish", finishReason: "stop" }];

async function heardOf(...chunks: Chunk[]): Promise<{ heard: string[]; reply: TurnReply | Error }> {
  const heard: string[] = [];
  const body = new Blob(chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`)).stream();
  const hears = { onReading: () => heard.push("reading"), onText: (words: string) => heard.push(words), onRetract: () => heard.push("retract") };
  return { heard, reply: await replyFrom(body, hears).catch((error: Error) => error) };
}

test("a stream tells that it is read, the words of the answer and what does not hold, and ends with the reply", async () => {
  const parts: Chunk[] = [{ type: "start" }, { type: "data-reading", data: null }, text("answer-1", "Half"), { type: "data-retract", data: null }, text("answer-2", "A third")];
  expect(await heardOf(...parts, { type: "data-state", data: {} }, text("acknowledgement", "Noted."), ...END))
    .toEqual({ heard: ["reading", "Half", "retract", "A third"], reply: REPLY });
});

test.each<[string, Chunk[]]>([
  ["has no reply", [END[1]!]],
  ["does not finish", [END[0]!]],
  ["finishes for another reason", [END[0]!, { type: "finish", finishReason: "length" }]],
  ["finishes for no reason", [END[0]!, { type: "finish" }]],
  ["says that it failed", [{ type: "error", errorText: "Broken." }, ...END]],
])("a stream that %s gives no reply, whatever words came", async (_, end) => {
  const { heard, reply } = await heardOf(text("answer-1", "Some words"), ...end);
  expect(heard).toEqual(["Some words"]);
  expect(reply).toBeInstanceOf(Interrupted);
});

test("words show as they come, go when they do not hold, and are heard once as a whole", async () => {
  const shown: string[] = [], said: string[] = [];
  const { chat } = scripted(async (_, heard) => {
    const note = (): void => void shown.push(chat.store.pending.value!.partial);
    heard.onReading();
    heard.onText("About ");
    note();
    heard.onText("half.");
    note();
    heard.onRetract();
    note();
    heard.onText("About a third.");
    note();
    return { acknowledgement: null, answer: "About a third.", by: "model" };
  });
  chat.store.announcement.subscribe((words) => void said.push(words));
  await chat.say("Why?");
  expect(shown).toEqual(["About ", "About half.", "", "About a third."]);
  expect(said).toEqual(["", "Reading what you wrote", "About a third. How long?"]);
  expect(chat.store.transcript.value.at(-1)).toMatchObject({ text: "About a third.", by: "model", notice: null });
});

test("the reason why the model did not take a turn stands at its reply and is heard", async () => {
  const { chat } = scripted(async () => ({ notice: "The model rests." }));
  await chat.say("Ten hours of denials");
  expect(chat.store.transcript.value.at(-1)).toMatchObject({ text: "Noted.", notice: "The model rests." });
  expect(chat.store.announcement.value).toBe("Noted. The model rests. How long?");
});

test.each([
  ["", "The reply broke off. Your answer is kept."],
  ["The request failed here.", "The request failed here."],
])("a reply that breaks off (%j) leaves none of its words, and the same message can be sent again", async (words, reason) => {
  let breaks = 1;
  const { chat, calls } = scripted(async (_, heard) => {
    heard.onText("Half an ans");
    if (breaks-- > 0) throw new Interrupted(words);
  });
  await chat.say("Why?");
  expect(chat.store.pending.value).toMatchObject({ phase: "failed", partial: "", reason });
  await chat.retry();
  expect(calls.map(({ id }) => id)).toEqual(["id-1", "id-1"]);
  expect(chat.store.transcript.value.map((entry) => entry.text)).toEqual(["Why?", "Noted."]);
});

const viewWith = (said: string, notice: string | null): InterviewView => ({
  ...stateOf(), createdAt: "2026-03-14T09:00:00.000Z",
  transcript: [{ id: "m:reply", from: "foothold", text: said, question: null, by: "model", notice }],
});
const drawn = (said: string, notice: string | null = null, provider: string | null = null): string =>
  chatPage({ ...frame, view: viewWith(said, notice), role: coder, provider });
const logOf = (html: string): string => /<ol class="turns">(.*?)<\/ol>/s.exec(html)![1]!;

test("a model's text stays text: no link, no markup, no picture", () => {
  const wicked = "**Bold** [here](https://evil.example)\n– one\n– <img src=x onerror=alert(1)>\n\nhttps://evil.example <a href='//evil.example'>x</a> ![i](//evil.example/p.png)";
  const log = logOf(drawn(wicked));
  expect(log).not.toMatch(/<(?:a|img|strong|script)\b/);
  expect(log.match(/<p class="noted" dir="auto">|<p class="said" dir="auto">/g)).toHaveLength(2);
  expect(log).toContain("**Bold** [here](https://evil.example)\n– one\n");
});

test("a notice stands at its reply, also after a reload, and without one there is no such line", () => {
  expect(textOf(logOf(drawn("Noted.", "The model rests.")))).toContain("Noted. The model rests.");
  expect(logOf(drawn("Noted."))).not.toContain("passed");
});

test.each<[string, (provider: string | null) => string]>([
  ["start page", (provider) => startPage({ ...frame, role: coder, activities, provider })],
  ["chat", (provider) => drawn("Hello.", null, provider)],
])("the %s says who reads the answers before the first is sent", (_, draw) => {
  expect(textOf(draw("m-1 at models.example"))).toContain("A language model reads your answers: m-1 at models.example.");
  expect(textOf(draw(null))).toContain("Built-in rules on this server read your answers; no language model does.");
  expect(draw(null)).toContain('href="/privacy#model"');
});
