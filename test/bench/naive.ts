/** The yardstick for costs: what each call would send without our prompt, which names one job and notes what is known. */
import type { Catalog } from "../../db/catalog.ts";
import type { CatalogRole } from "../../db/role.ts";
import type { Asked } from "../provider/provider.ts";

export type Turn = { question: string; answer: string };
export type Naive = { what: string; facts: string };

const BYTES_PER_TOKEN = 4;
export const tokensOf = (body: string): number => Buffer.byteLength(body) / BYTES_PER_TOKEN;

const line = (one: { id: string; label: string; statement?: string }): string => [one.id, one.label, one.statement].filter(Boolean).join(": ");
const roleLines = ({ id, title, tasks }: CatalogRole): string => [`${id}: ${title}`, ...tasks.map(line)].join("\n");

/** The catalogue in every call: all assessed roles with their tasks, and all activities. As terse as our own lists. */
export const wholeCatalogue = ({ assessed, everyday, workActivities }: Catalog): Naive => ({
  what: "all assessed roles with tasks, all activities",
  facts: [...assessed.map(roleLines), ...everyday.map(line), ...workActivities.map(line)].join("\n"),
});

/** A caller who knows the job already: its tasks and all activities, and only the titles of the other roles. */
export const oneRole = ({ everyday, workActivities, roles }: Catalog, role: CatalogRole): Naive => ({
  what: "this role with tasks, all activities, all titles",
  facts: [roleLines(role), ...everyday.map(line), ...workActivities.map(line), ...roles.map(({ title }) => title)].join("\n"),
});

/** The body of a naive call for this turn: our instructions and schema, then facts, then the whole talk as messages. */
export function naiveBody({ body, instructions }: Asked, { facts }: Naive, talk: readonly Turn[]): string {
  const said = talk.flatMap(({ question, answer }) => [{ role: "assistant", content: question }, { role: "user", content: answer }]);
  const messages = [{ role: "system", content: `${instructions}\n\n${facts}` }, ...said];
  return JSON.stringify({ ...body, ...("input" in body ? { input: messages } : { messages }) });
}
