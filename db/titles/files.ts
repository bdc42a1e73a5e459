/** The lists of titles in the repository. Node only, and read with `fs`: 1.3 MB that neither the Worker nor a running server needs. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Titles } from "../derive/titles.ts";
import type { Everyday } from "./entries.ts";

export type TitleFiles = { titles: Titles; everyday: Everyday };

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");
const TITLES = "../catalog/titles.json", EVERYDAY = "../catalog/everyday-titles.json";
/** What makes names of them: the same lists give other names once these change. */
const CODE = ["fold.ts", "entries.ts", "seed.ts"];

/** A digest of both lists and of what reads them; `also` is what else the names depend on, such as the catalogue's version. */
export function titlesDigest(also: string): string {
  const hash = createHash("sha256").update(also);
  for (const file of [TITLES, EVERYDAY, ...CODE]) hash.update(read(file));
  return hash.digest("base64url").slice(0, 22);
}

/** Both lists, parsed anew at each call so that nothing keeps them. */
export const readTitles = (): TitleFiles => ({ titles: JSON.parse(read(TITLES)) as Titles, everyday: JSON.parse(read(EVERYDAY)) as Everyday });
