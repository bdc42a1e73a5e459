/** The only door to the rules. */
export * from "./vocabulary.ts";
export * from "./results.ts";
