/** The lists of titles in the repository. Node only, and read with `fs`: 1.3 MB that neither the Worker nor a running server needs. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Titles } from "../derive/titles.ts";
import type { Everyday } from "./entries.ts";

export type TitleFiles = { titles: Titles; everyday: Everyday };

const read = (name: string): string => readFileSync(new URL(`../catalog/${name}`, import.meta.url), "utf8");
const FILES = ["titles.json", "everyday-titles.json"] as const;

/** A digest of both lists; `also` is what else the names depend on, such as the catalogue's version. */
export function titlesDigest(also: string): string {
  const hash = createHash("sha256").update(also);
  for (const file of FILES) hash.update(read(file));
  return hash.digest("base64url").slice(0, 22);
}

/** Both lists, parsed anew at each call so that nothing keeps them. */
export function readTitles(): TitleFiles {
  const [titles, everyday] = FILES.map((file) => JSON.parse(read(file)) as unknown) as [Titles, Everyday];
  return { titles, everyday };
}
