/** A reply on the wire: the pieces of the body in the order in which a provider sends them. */
import type { Asked } from "./asked.ts";
import type { Said, Usage } from "./reply.ts";

const USAGE: Usage = { input: 100, cachedInput: 40, output: 20 };
const event = (data: unknown): string => `data: ${typeof data === "string" ? data : JSON.stringify(data)}\n\n`;
const chunksOf = ({ json, text }: Said): string[] => json !== undefined ? [JSON.stringify(json)] : typeof text === "string" ? [text] : [...text ?? []];

/** One piece for a body of JSON, several for a stream of events. */
export function piecesOf(asked: Asked, said: Said): string[] {
  if (asked.api === "chat") return asked.stream ? chatEvents(asked, said) : [JSON.stringify(chatBody(asked, said))];
  return asked.stream ? responseEvents(asked, said) : [JSON.stringify(response(asked, said))];
}

/** The error body that OpenAI sends. It repeats what was asked, as some gateways do: nothing of it may be logged. */
export const errorBody = (asked: Asked, status: number): string =>
  JSON.stringify({ error: { message: `Scripted fault ${status} for: ${asked.prompt}`, type: "scripted_error", param: null, code: String(status) } });

/** The first event of a stream that came to nothing after its headers were out. */
export const errorEvent = (asked: Asked): string => event({ ...(asked.api === "responses" ? { type: "error", sequence_number: 0 } : {}), ...JSON.parse(errorBody(asked, 500)) });

const chatCalls = ({ tools = [] }: Said) => tools.map(({ name, input }, index) => ({ index, id: `call_${index}`, type: "function", function: { name, arguments: JSON.stringify(input) } }));
const chatFinish = ({ finish, tools }: Said): string => finish ?? (tools?.length ? "tool_calls" : "stop");
const chatUsage = (said: Said) => {
  if (said.usage === null) return {};
  const { input, cachedInput, output } = said.usage ?? USAGE;
  return { usage: { prompt_tokens: input, completion_tokens: output, total_tokens: input + output, prompt_tokens_details: { cached_tokens: cachedInput } } };
};
const chatHead = ({ model }: Asked, object: string) => ({ id: "chatcmpl-1", object, created: 1, model });

function chatBody(asked: Asked, said: Said) {
  const calls = said.tools?.length ? { tool_calls: chatCalls(said) } : {};
  const message = { role: "assistant", content: said.refusal ? null : chunksOf(said).join(""), refusal: said.refusal ?? null, ...calls };
  return { ...chatHead(asked, "chat.completion"), choices: [{ index: 0, message, finish_reason: chatFinish(said) }], ...chatUsage(said) };
}

function chatEvents(asked: Asked, said: Said): string[] {
  const chunk = (delta: unknown, finish_reason: string | null = null) => event({ ...chatHead(asked, "chat.completion.chunk"), choices: [{ index: 0, delta, finish_reason }] });
  const spoken = [...chunksOf(said).map((content) => ({ content })), ...(said.refusal ? [{ refusal: said.refusal }] : []), ...(said.tools?.length ? [{ tool_calls: chatCalls(said) }] : [])];
  const usage = said.usage === null ? [] : [event({ ...chatHead(asked, "chat.completion.chunk"), choices: [], ...chatUsage(said) })];
  const end = said.unfinished ? [] : [chunk({}, chatFinish(said)), ...usage, event("[DONE]")];
  return [chunk({ role: "assistant", content: "" }), ...spoken.map((delta) => chunk(delta)), ...end];
}

const messageItem = (said: Said) => ({
  id: "msg_1", type: "message", role: "assistant", status: "completed",
  content: [said.refusal ? { type: "refusal", refusal: said.refusal } : { type: "output_text", text: chunksOf(said).join(""), annotations: [] }],
});
const callItems = ({ tools = [] }: Said) => tools.map(({ name, input }, index) => ({
  id: `fc_${index}`, type: "function_call", call_id: `call_${index}`, name, arguments: JSON.stringify(input), status: "completed",
}));

function response({ model }: Asked, said: Said) {
  const { input, cachedInput, output } = said.usage ?? USAGE;
  const usage = { input_tokens: input, input_tokens_details: { cached_tokens: cachedInput }, output_tokens: output, output_tokens_details: { reasoning_tokens: 0 }, total_tokens: input + output };
  const reason = said.finish === "length" ? "max_output_tokens" : said.finish;
  return {
    id: "resp_1", object: "response", created_at: 1, model, status: reason ? "incomplete" : "completed", error: null,
    incomplete_details: reason ? { reason } : null, usage: said.usage === null ? null : usage,
    output: [...(chunksOf(said).length > 0 || said.refusal ? [messageItem(said)] : []), ...callItems(said)],
  };
}

function responseEvents(asked: Asked, said: Said): string[] {
  const whole = response(asked, said);
  let sequence_number = 0;
  const typed = (type: string, data: object) => event({ type, sequence_number: sequence_number++, ...data });
  const begun = typed("response.created", { response: { ...whole, status: "in_progress", output: [], usage: null } });
  const spoken = whole.output.flatMap((item, output_index) => {
    const at = { item_id: item.id, output_index };
    const open = item.type === "message" ? { ...item, content: [] } : { ...item, arguments: "", status: "in_progress" };
    const inside = "arguments" in item
      ? [typed("response.function_call_arguments.delta", { ...at, delta: item.arguments })]
      : said.refusal
        ? [typed("response.refusal.delta", { ...at, content_index: 0, delta: said.refusal })]
        : chunksOf(said).map((delta) => typed("response.output_text.delta", { ...at, content_index: 0, delta }));
    return [typed("response.output_item.added", { output_index, item: open }), ...inside, ...(said.unfinished ? [] : [typed("response.output_item.done", { output_index, item })])];
  });
  const end = said.unfinished ? [] : [typed(said.finish ? "response.incomplete" : "response.completed", { response: whole })];
  return [begun, ...spoken, ...end];
}
