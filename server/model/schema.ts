/** Schemas as providers take them. OpenAI's strict mode knows `anyOf` and no `oneOf`, which is what a union of kinds becomes otherwise. */
import type { JSONSchema7, Schema } from "ai";
import * as z from "zod";
import type { Sdk } from "./sdk.ts";

const known = new WeakMap<z.ZodType, Schema<unknown>>();

/** The schema for the SDK, made once: the reading's own takes milliseconds to write out. */
export function schemaFor<T>({ ai }: Sdk, type: z.ZodType<T>): Schema<T> {
  const schema = known.get(type) ?? ai.jsonSchema<unknown>(strictSchema(type), {
    validate: (value) => {
      const read = type.safeParse(value);
      // The issues of zod quote what was said; nobody needs them here.
      return read.success ? { success: true, value: read.data } : { success: false, error: new Error("The reply does not fit the schema.") };
    },
  });
  known.set(type, schema);
  return schema as Schema<T>;
}

/** JSON Schema in the dialect of strict mode. */
export function strictSchema(type: z.ZodType): JSONSchema7 {
  const { $schema: _, ...schema } = z.toJSONSchema(type, {
    target: "draft-7", override: ({ jsonSchema }) => {
      if (!jsonSchema.oneOf) return;
      jsonSchema.anyOf = jsonSchema.oneOf;
      delete jsonSchema.oneOf;
    },
  });
  return schema as JSONSchema7;
}

/** The JSON in a reply of a model that puts it in a fenced block or thinks aloud before it. Linear: a model may say anything, at any length. */
export function jsonIn(text: string): string {
  const said = text.replace(/^\s*<think>[\s\S]*?<\/think>/, "").trim();
  const isFenced = said.startsWith(FENCE) && said.endsWith(FENCE) && said.length >= 2 * FENCE.length;
  return isFenced ? said.slice(FENCE.length, -FENCE.length).replace(/^json/, "").trim() : said;
}
const FENCE = "```";
