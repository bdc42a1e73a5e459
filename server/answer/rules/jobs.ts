/** Which job a question is about: a place in the worker's list, a title, a name in the words, or the job that was last spoken of. */
import type { CatalogRole } from "../../../db/role.ts";
import type { Transition } from "../../../scoring/index.ts";
import type { Tools } from "../answerer.ts";
import { namedTask } from "../named.ts";
import type { Heard } from "./heard.ts";
import { CALLED, JOB_LIKE, phrasesIn, root, runsIn, says, stems } from "./job-names.ts";
import { lower, plainly } from "./plain.ts";

/** `called`: the words that led to it, where they are not its title. */
export type Job = { role: CatalogRole; called: string | null };

const PLACES: readonly [RegExp, number][] = [
  [/\b(first|top|1st|best|number (?:one|1)|no\.? ?1|#1)\b(?! (thing|step|of all))/, 0], [/\b(second|2nd|number (?:two|2)|#2)\b(?! opinion)/, 1], [/\b(third|3rd|number (?:three|3)|#3)\b/, 2],
  [/\b(fourth|4th|#4)\b/, 3], [/\b(fifth|5th|#5)\b/, 4],
];

/** The place in the list that the words name, from 0; null where they name none. */
export const placeIn = (text: string): number | null => PLACES.find(([pattern]) => pattern.test(text))?.[1] ?? null;

export const roleOf = (tools: Tools, id: string): CatalogRole => tools.compare(id)!.role;
/** The move at a place of the worker's list; null where the list is shorter. */
export const moveAt = (tools: Tools, place: number): Transition | null => tools.transitions()[place] ?? null;

/** The job that these words call by its name or nickname. */
export async function namedBy(phrase: string, text: string, tools: Tools): Promise<CatalogRole | null> {
  if (isOwn(CALLED[phrase] ?? phrase, tools)) return null;
  const role = await tools.named(CALLED[phrase] ?? phrase);
  // "The police": one word of a title on the list, where no other title has it.
  const listed = phrase.includes(" ") || (role && says(role, phrase)) ? undefined : tools.transitions().map(({ roleId }) => roleOf(tools, roleId)).find(({ title }) => lower(title).split(/[^a-z]+/).map(root).includes(root(phrase)));
  if (listed) return listed;
  // Words that stand anywhere may be no job: "many", "document review".
  return role && (phrase in CALLED || (phrase.includes(" ") && !namedTask(phrase, tools)) || !runsIn(text).includes(phrase) || ((JOB_LIKE.test(phrase) || text.includes(`${phrase} job`)) && says(role, phrase)) || plainly(text) === phrase) ? role : null;
}

/** The job that a question is about; null where it names none that is held. */
export async function jobIn({ text, raw, tools, before }: Heard): Promise<Job | null> {
  const titled = titleIn(lower(raw), tools);
  if (titled) return { role: titled, called: null };
  const place = placeIn(text), placed = bestBy(text, tools) ?? (place === null ? null : moveAt(tools, place));
  if (placed) return { role: roleOf(tools, placed.roleId), called: null };
  if (asksOfList(text)) return null;
  for (const phrase of phrasesIn(text)) {
    if (isOwn(phrase, tools)) continue;
    const role = await namedBy(phrase, text, tools);
    if (role) return { role, called: says(role, phrase) ? null : phrase };
  }
  return /\b(that|this|it|there|the) (one|job|move|role)\b|\b(that|it|there)\b/.test(text) ? lastSpokenOf(tools, before) : null;
}

/** "The safest one", "the best paid": the move of the list that is most so. */
function bestBy(text: string, tools: Tools): Transition | null {
  const by = SUPERLATIVES.find(([pattern]) => pattern.test(text))?.[1];
  return by === undefined ? null : (tools.transitions().toSorted((a, b) => by(b, tools) - by(a, tools))[0] ?? null);
}

const ONE = "(?: (?:one|job|move|option|role|on (?:there|the list|my list)))";
const SUPERLATIVES: readonly [RegExp, (move: Transition, tools: Tools) => number][] = [
  [new RegExp(`\\bsafest${ONE}|\\bhighest (?:scoring|score)`), ({ score }) => score],
  [new RegExp(`\\b(?:best|highest)[ -](?:pay|paying)\\b|\\bpay(?:ing)? (?:the )?(?:most|best)\\b`), ({ roleId }, tools) => roleOf(tools, roleId).labour.medianWage ?? 0],
  [new RegExp(`\\b(?:quickest|fastest|easiest|shortest)${ONE}`), ({ needs }) => -(needs.months ?? Number.POSITIVE_INFINITY)],
  [new RegExp(`\\b(?:closest|nearest)${ONE}|\\b(?:closest|nearest|most (?:near|like|similar|alike)) (?:to )?(?:my|what|mine)\\b`), ({ fit }) => fit ?? 0],
];

/** A place of the list, or the most of it, whether or not the list is as long. */
const asksOfList = (text: string): boolean => placeIn(text) !== null && /\b(one|job|move|list|there)\b/.test(text) || SUPERLATIVES.some(([pattern]) => pattern.test(text));

/** The job of the list, or the near miss, whose title stands in the words. */
function titleIn(words: string, tools: Tools): CatalogRole | null {
  const { moves, nearMisses } = tools.ranking();
  return [...moves, ...nearMisses].map(({ roleId }) => roleOf(tools, roleId)).find(({ title }) => words.includes(lower(title))) ?? null;
}

function lastSpokenOf(tools: Tools, before: Heard["before"]): Job | null {
  const last = before.at(-1);
  if (!last) return null;
  const role = titleIn(lower(`${last.question} ${last.answer}`), tools);
  return role && { role, called: null };
}

/** Whether words name the worker's own job. */
export const isOwn = (phrase: string, tools: Tools): boolean => {
  const { title, aliases } = tools.role(), said = stems(phrase).toSorted().join(" "), held = title.toLowerCase().split(/[^a-z]+/).map(root);
  return phrase.split(/[^a-z]+/).every((word) => held.includes(root(word))) || [title, title.replace(/ \(.*\)/, ""), ...aliases].some((name) => stems(name).toSorted().join(" ") === said);
};

/** "Court, Municipal, and License Clerks, the nearest job I hold to “court clerk”". */
export const calledIn = ({ role, called }: Job): string => (called === null ? role.title : `${role.title} (the nearest I hold to “${called}”)`);

/** Nothing is held under the name that the words give, or they give none. */
export function notNamed(tools: Tools, text = ""): string {
  const [phrase] = phrasesIn(text), titles = tools.transitions().slice(0, 2).map(({ roleId }) => roleOf(tools, roleId).title);
  if (asksOfList(text)) return tools.transitions().length === 0 ? "Your list of moves is empty, so there is no such job on it: nothing near your work would be safer for you by the rules. Name a job and I tell its training, licence, pay and score." : `Your list has ${tools.transitions().length} ${tools.transitions().length > 1 ? "jobs" : "job"}, so there is no such place on it.`;
  const ask = titles.length > 0 ? ` Ask about ${titles.join(" or ")}, or name another one.` : "";
  return phrase === undefined ? `Which job do you mean?${ask}` : `I hold no job called “${phrase}”, so I cannot say; the list of all roles may have it under another name.${ask}`;
}
