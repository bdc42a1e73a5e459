/** Where the product is reached from outside: as set, or as the request says. */
import type { Context } from "hono";
import type { Deps } from "./deps.ts";

export const originOf = ({ origin }: Pick<Deps, "origin">, context: Context): string => origin ?? new URL(context.req.url).origin;
