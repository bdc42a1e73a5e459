/** What an import says when it is done: figures, what it replaced, what the folder lacked. */
import { UNKNOWN, type Release } from "./release.ts";
import type { Imported } from "./store.ts";

const count = (value: number): string => value.toLocaleString("en");
const name = (version: string): string => (version === UNKNOWN ? "an O*NET release of unknown version" : `O*NET ${version}`);

/** Sentences, one per line. */
export function accountOf(release: Release, before: Imported | null, milliseconds: number): string[] {
  const tasks = [...release.tasks.values()].flat(), added = tasks.filter(({ type }) => type === "new").length;
  const rated = tasks.filter(({ importance }) => importance !== null).length;
  return [
    `Imported ${name(release.version)}${release.released === null ? "" : ` (${release.released})`} in ${(milliseconds / 1000).toFixed(1)} s: `
      + `${count(release.occupations.length)} occupations, ${count(tasks.length - added)} tasks (${count(rated)} with importance), ${count(added)} new tasks.`,
    ...(before === null ? [] : [replaced(release.version, before)]),
    ...(release.missing.length === 0 ? [] : [`The folder has no ${release.missing.join(", no ")}: what stands in there is left out.`]),
  ];
}

function replaced(version: string, before: Imported): string {
  const what = `${name(before.version)}, imported on ${before.importedAt.slice(0, 10)}`;
  return isOlder(version, before.version) ? `It is older than the release that it replaces: ${what}.` : `It replaces ${what}.`;
}

function isOlder(version: string, than: string): boolean {
  if (version === UNKNOWN || than === UNKNOWN) return false;
  return version.localeCompare(than, "en", { numeric: true }) < 0;
}
