/** `/openapi.json`: written from the schemas that validate, so that it cannot say anything else than the code does. */
import * as z from "zod";
import { activity } from "../db/activity.ts";
import { role } from "../db/role.ts";
import type { Operation } from "./operations.ts";
import { interviewState, profile, roleRow } from "./schemas/conversation.ts";
import { lever, personScore, roleScore, transition, whyPart } from "./schemas/score.ts";

type Json = Record<string, unknown>;
type Named = Record<string, z.ZodType>;

const problem = z.object({
  type: z.string(), title: z.string(), status: z.int(), detail: z.string(),
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
});

/** What several calls share is written once, under its name. */
const SHARED: Named = {
  Problem: problem, Role: role, RoleRow: roleRow, RoleScore: roleScore, PersonScore: personScore, WhyPart: whyPart, Lever: lever,
  Transition: transition, Profile: profile, InterviewState: interviewState, Activity: activity,
};

const reference = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const PROBLEM = {
  description: "A problem (RFC 9457); `errors` names the fields at fault by JSON pointer.",
  content: { "application/problem+json": { schema: reference("Problem") } },
};

/** The OpenAPI 3.1 document of the operations. */
export function openapiOf(operations: readonly Operation[], version: string): Json {
  const paths: Record<string, Json> = {};
  for (const operation of operations) paths[operation.path] = { ...paths[operation.path], [operation.method]: describe(operation) };
  const asked = Object.fromEntries(operations.flatMap((operation) => (operation.body ? [[bodyName(operation), operation.body]] : [])));
  const told = Object.fromEntries(operations.flatMap((operation) =>
    Object.entries(operation.answers).flatMap(([status, { schema }]) => (schema ? [[answerName(operation, status), schema]] : []))));
  return {
    openapi: "3.1.0",
    info: {
      title: "Foothold", version,
      description: "How exposed a job is to AI, why, and where to move. Scores are computed by published rules, never by a language model.",
    },
    paths,
    components: {
      schemas: { ...schemasOf({ ...SHARED, ...told }, "output"), ...schemasOf(asked, "input") },
      securitySchemes: {
        key: { type: "http", scheme: "bearer", description: "The key that came with a saved report." },
        operator: { type: "http", scheme: "bearer", description: "The token that whoever runs this server has set." },
      },
    },
  };
}

/** "get /api/roles/{id}" is getApiRolesId. */
const idOf = ({ method, path }: Operation): string => `${method}${path.replaceAll(/[^\w]+(\w?)/g, (_, letter: string) => letter.toUpperCase())}`;
const bodyName = (operation: Operation): string => `${idOf(operation)}Body`;
const answerName = (operation: Operation, status: string): string => `${idOf(operation)}${status}`;

function describe(operation: Operation): Json {
  const { summary, path, query, body, keyed, operated, answers } = operation;
  const parameters = [...pathParameters(path), ...queryParameters(query)];
  const responses = Object.entries(answers).map(([status, { description, schema, type }]) => {
    const content = {
      ...(schema ? { "application/json": { schema: reference(answerName(operation, status)) } } : {}),
      ...(type ? { [type]: { schema: { type: "string" } } } : {}),
    };
    return [status, schema || type ? { description, content } : { description }];
  });
  return {
    summary, operationId: idOf(operation),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: { required: true, content: { "application/json": { schema: reference(bodyName(operation)) } } } } : {}),
    ...(keyed ? { security: [{ key: [] }] } : {}),
    ...(operated ? { security: [{}, { operator: [] }] } : {}),
    responses: { ...Object.fromEntries(responses), default: PROBLEM },
  };
}

const pathParameters = (path: string): Json[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: "path", required: true, schema: { type: "string" } }));

function queryParameters(query: z.ZodObject | undefined): Json[] {
  if (!query) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: "input" });
  return Object.entries(properties).map(([name, schema]) => ({ name, in: "query", required: required.includes(name), schema }));
}

/** Schemas by name; where one holds another, it points at it. */
function schemasOf(named: Named, io: "input" | "output"): Json {
  const registry = z.registry<{ id: string }>();
  const taken = new Map<z.ZodType, string>();
  for (const [name, schema] of Object.entries(named)) {
    if (taken.has(schema)) continue;
    taken.set(schema, name);
    registry.add(schema, { id: name });
  }
  const { schemas } = z.toJSONSchema(registry, { io, unrepresentable: "any", uri: (id) => `#/components/schemas/${id}` });
  const aliases = Object.entries(named).flatMap(([name, schema]) => (taken.get(schema) === name ? [] : [[name, reference(taken.get(schema)!)] as const]));
  const bare = Object.entries(schemas).map(([name, schema]) => [name, withoutNames(schema)] as const);
  return Object.fromEntries([...bare, ...aliases]);
}

/** An own base address inside a schema would bend the references in it. */
const withoutNames = (schema: Json): Json => Object.fromEntries(Object.entries(schema).filter(([key]) => !["$schema", "$id", "id"].includes(key)));
