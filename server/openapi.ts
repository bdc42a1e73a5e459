/** `/openapi.json`: written from the schemas that validate, so that it cannot say anything else than the code does. */
import * as z from "zod";
import type { Operation } from "./operations.ts";

type Json = Record<string, unknown>;

const PROBLEM = { description: "A problem (RFC 9457); `errors` names the fields at fault by JSON pointer.", content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } };

export const problemSchema = z.object({
  type: z.string(), title: z.string(), status: z.int(), detail: z.string(),
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
});

/** The OpenAPI 3.1 document of the operations. */
export function openapiOf(operations: readonly Operation[], version: string): Json {
  const paths: Record<string, Json> = {};
  for (const operation of operations) paths[operation.path] = { ...paths[operation.path], [operation.method]: describe(operation) };
  return {
    openapi: "3.1.0",
    info: { title: "Foothold", version, description: "How exposed a job is to AI, why, and where to move. Scores are computed by published rules, never by a language model." },
    paths,
    components: {
      schemas: { Problem: schemaOf(problemSchema, "output") },
      securitySchemes: { key: { type: "http", scheme: "bearer", description: "The key that came with a saved report." } },
    },
  };
}

function describe({ summary, path, query, body, keyed, answers, method }: Operation): Json {
  const parameters = [...pathParameters(path), ...queryParameters(query)];
  return {
    summary,
    operationId: `${method}${path.replaceAll(/[^\w]+(\w?)/g, (_, letter: string) => letter.toUpperCase())}`,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: { required: true, content: { "application/json": { schema: schemaOf(body, "input") } } } } : {}),
    ...(keyed ? { security: [{ key: [] }] } : {}),
    responses: { ...Object.fromEntries(Object.entries(answers).map(([status, answer]) => [status, answerOf(answer)])), default: PROBLEM },
  };
}

function answerOf({ description, schema, type }: Operation["answers"][number]): Json {
  if (!schema && !type) return { description };
  return { description, content: { [type ?? "application/json"]: { schema: schema ? schemaOf(schema, "output") : { type: "string" } } } };
}

function pathParameters(path: string): Json[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: "path", required: true, schema: { type: "string" } }));
}

function queryParameters(query: z.ZodObject | undefined): Json[] {
  if (!query) return [];
  const { properties = {}, required = [] } = schemaOf(query, "input") as { properties?: Record<string, unknown>; required?: string[] };
  return Object.entries(properties).map(([name, schema]) => ({ name, in: "query", required: required.includes(name), schema }));
}

function schemaOf(schema: z.ZodType, io: "input" | "output"): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return json;
}
