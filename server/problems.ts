/** A refusal that a person or a program can act on: thrown anywhere in the server, answered as an RFC 9457 problem. */
import type * as z from "zod";
import type { Problem } from "./wire.ts";

export type FieldError = { pointer: string; detail: string };

const TITLES: Record<number, string> = {
  400: "The request cannot be read",
  401: "The key is missing",
  403: "The key does not fit",
  404: "There is nothing here",
  405: "That cannot be done here",
  409: "That does not fit the state of things",
  410: "This is gone",
  413: "That is too long",
  415: "The content type is not JSON",
  422: "Some values do not fit",
  500: "Something broke on our side",
  501: "This server cannot do that yet",
  503: "Too busy just now",
};

/** An expected refusal. `errors` name the fields at fault by JSON pointer. */
export class Refusal extends Error {
  readonly status: number;
  readonly errors: FieldError[];
  readonly headers: Record<string, string>;
  constructor(status: number, detail: string, errors: FieldError[] = [], headers: Record<string, string> = {}) {
    super(detail);
    this.name = "Refusal";
    this.status = status;
    this.errors = errors;
    this.headers = headers;
  }
}

export function problemOf({ status, message, errors }: Refusal): Problem {
  return { type: "about:blank", title: TITLES[status] ?? "Refused", status, detail: message, ...(errors.length > 0 ? { errors } : {}) };
}

export const unknownThing = (what: string): Refusal => new Refusal(404, `There is no ${what} with this id.`);

/** 503 where tables or names of jobs are missing, which only the operator can bring. */
export const notSetUp = (): Refusal => new Refusal(503, "The database of this server is not set up. Its operator has to run: npm run migrate");

/** 422 for one field. `path` is the way to it, such as ["edits", 0, "task"]. */
export const badField = (path: readonly PropertyKey[], detail: string): Refusal => badFields([{ pointer: pointerTo(path), detail }]);

/** So many fields are named at the most: an answer is not to be many times as long as the request. */
const MOST_ERRORS = 20;

/** 422 for the fields at fault. */
export function badFields(errors: readonly FieldError[]): Refusal {
  const named = errors.slice(0, MOST_ERRORS);
  return new Refusal(422, named.map(({ pointer, detail }) => `${pointer || "The body"}: ${detail}`).join(" "), named);
}

/** RFC 6901: slashes and tildes in a name are escaped. */
export function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** Each field that a schema refuses, once per reason. Of a union's branches the ones that got furthest speak. */
export function fieldErrors(issues: readonly z.core.$ZodIssue[], base: readonly PropertyKey[] = []): FieldError[] {
  return issues.flatMap((issue): FieldError[] => {
    const path = [...base, ...issue.path];
    if (issue.code === "unrecognized_keys") return issue.keys.map((key) => ({ pointer: pointerTo([...path, key]), detail: "Unknown field." }));
    if (issue.code === "invalid_key") return [{ pointer: pointerTo(path), detail: "Unknown name." }];
    return [{ pointer: pointerTo(path), detail: sentence(issue.message) }];
  });
}

const sentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);
