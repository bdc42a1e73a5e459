/** A request as either of OpenAI's two wires has it, read into one shape for scripts and assertions. */
import type { IncomingHttpHeaders } from "node:http";

export type Asked = {
  api: "chat" | "responses";
  stream: boolean;
  model: string;
  /** Text of the system or developer messages. */
  instructions: string;
  /** What follows them, in order; calls and results of tools are not among them. */
  messages: { role: string; text: string }[];
  /** The last message of the user. */
  prompt: string;
  /** Names of the tools on offer. */
  tools: string[];
  /** What tools gave in earlier steps of this call, as text. */
  toolResults: string[];
  /** The JSON schema that the reply must fit, or null. */
  schema: any;
  /** Whether the provider is to enforce it. */
  strict: boolean | null;
  raw: string;
  body: any;
  headers: IncomingHttpHeaders;
};

/** Content is a text, or a list of parts with a text each. */
const textOf = (content: any): string => typeof content === "string" ? content : Array.isArray(content) ? content.map(({ text }) => text ?? "").join("") : "";
const isInstruction = ({ role }: { role?: string }): boolean => role === "system" || role === "developer";

/** Reads the request; `path` tells the wire. */
export function askedOf(path: string, raw: string, headers: IncomingHttpHeaders): Asked {
  const body = JSON.parse(raw);
  const api = path.endsWith("/responses") ? "responses" : "chat";
  const items: any[] = typeof body.input === "string" ? [{ role: "user", content: body.input }] : body.input ?? body.messages ?? [];
  const format = api === "chat" ? body.response_format?.json_schema : body.text?.format;
  const spoken = items.filter((item) => ["user", "assistant"].includes(item.role)).map((item) => ({ role: item.role, text: textOf(item.content) })).filter(({ text }) => text);
  return {
    api, raw, body, headers, stream: body.stream === true, model: body.model,
    instructions: [body.instructions ?? "", ...items.filter(isInstruction).map(({ content }) => textOf(content))].filter(Boolean).join("\n"),
    messages: spoken, prompt: spoken.filter(({ role }) => role === "user").at(-1)?.text ?? "",
    tools: (body.tools ?? []).map((tool: any) => tool.function?.name ?? tool.name),
    toolResults: items.filter(({ role, type }) => role === "tool" || type === "function_call_output").map(({ content, output }) => textOf(content ?? output)),
    schema: format?.schema ?? null, strict: format?.strict ?? null,
  };
}
