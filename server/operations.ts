/** The calls of the API as data: what each takes and answers. Routes, `/openapi.json` and 405 all read this shape. */
import type { Hono } from "hono";
import type * as z from "zod";
import { Refusal } from "./problems.ts";

/** `schema`: JSON of this shape. `type`: text of this type, instead or as the caller asks. */
export type Answer = { description: string; schema?: z.ZodType; type?: string };
export type Operation = {
  method: "get" | "post" | "patch" | "delete";
  /** As in OpenAPI: `/api/roles/{id}`. */
  path: string;
  summary: string;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** True where the saver's key must come as a bearer token. */
  keyed?: true;
  /** True where the operator's token, as a bearer token, tells more. */
  operated?: true;
  answers: Record<number, Answer>;
};

/** Refuses every other method at the paths of the operations, naming the ones that work. */
export function refuseOtherMethods(app: Hono, operations: readonly Operation[]): void {
  const allowed = Map.groupBy(operations, ({ path }) => path.replaceAll(/\{(\w+)\}/g, ":$1"));
  for (const [path, group] of allowed) {
    const methods = group.map(({ method }) => method.toUpperCase()).join(", ");
    app.all(path, () => {
      throw new Refusal(405, `This address takes ${methods}.`, [], { allow: methods });
    });
  }
}
