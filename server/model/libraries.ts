/** What we use of the AI SDK, in one place that each edge loads its own way: Node when a model is first asked, a Worker with its bundle. */
export { extractJsonMiddleware, generateText, isStepCount, jsonSchema, Output, streamText, tool, wrapLanguageModel } from "ai";
export { createOpenAI } from "@ai-sdk/openai";
