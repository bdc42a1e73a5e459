/** Finds what a question names: a role of the catalogue, or a task of the worker's week. */
import type { PersonScore, WeekTask } from "../../scoring/index.ts";
import type { CatalogRole } from "../../db/catalog.ts";

const STOP = new Set("a an and are as at be by do does for from how i if in is it me my of on or so than that the this to was what why with would you your".split(" "));
/** Words that stand in many role titles and name none alone. */
/** Stemmed, as they are compared. */
const COMMON = new Set(["manager", "specialist", "officer", "worker", "clinical", "servic", "health", "job", "role", "medical", "senior", "director", "head", "chief", "care", "hospital"]);

const plain = (text: string): string => ` ${text.toLowerCase().replace(/[^a-z0-9]+/g, " ").trim()} `;
const stem = (word: string): string => word.replace(/(ies)$/, "y").replace(/(ing|ed|es|s)$/, "");
const words = (text: string): string[] => plain(text).trim().split(" ").filter((word) => word && !STOP.has(word)).map(stem);

/** The role whose title or alias stands in the text; else the only one that shares a telling word; else null. */
export function namedRole(text: string, roles: readonly CatalogRole[]): CatalogRole | null {
  const said = plain(text);
  const named = roles.flatMap((role) => [role.title, ...role.aliases].map((name) => ({ role, name: plain(name).trimEnd() })))
    .filter(({ name }) => said.includes(`${name} `) || said.includes(`${name}s `))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (named) return named.role;
  const telling = new Set(words(text).filter((word) => !COMMON.has(word)));
  const sharing = roles.filter((role) => words([role.title, ...role.aliases].join(" ")).some((word) => !COMMON.has(word) && telling.has(word)));
  return sharing.length === 1 ? sharing[0]! : null;
}

/** The task of the week whose label shares the most words with the text, or null when none does. */
export function namedTask(text: string, person: PersonScore): WeekTask | null {
  const said = new Set(words(text));
  const scored = person.week.tasks.map((task) => ({ task, hits: words(task.label).filter((word) => said.has(word)).length }));
  const best = scored.sort((a, b) => b.hits - a.hits)[0];
  return best && best.hits > 0 ? best.task : null;
}
