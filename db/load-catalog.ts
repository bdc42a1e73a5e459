/** Node only: the catalogue from its files. The Worker has no file system and gets the same files bundled (catalog/bundle.ts). */
import { readdirSync, readFileSync } from "node:fs";
import { catalogFrom, type Catalog } from "./catalog.ts";
import type { CatalogFiles } from "./catalog/files.ts";

const FOLDER = new URL("catalog/", import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, FOLDER), "utf8"));
/** Every JSON file of a folder, by name. */
const all = (folder: string): string[] => readdirSync(new URL(folder, FOLDER)).filter((name) => name.endsWith(".json")).sort().map((name) => folder + name);

/** Read and parsed here: as imports they would be compiled as programs, which costs the start a third of a second. */
export function readFiles(): CatalogFiles {
  const everyday = "activities/everyday.json";
  return {
    roles: all("roles/").map(read), everyday: read(everyday),
    workActivities: all("activities/").filter((path) => path !== everyday).flatMap((path) => read(path) as unknown[]), derived: read("derived.json"),
  };
}

export const loadCatalog = (): Catalog => catalogFrom(readFiles());
