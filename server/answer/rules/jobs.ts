/** Which job a question is about: a place in the worker's list, a title, a name in the words, or the job that was last spoken of. */
import type { CatalogRole } from "../../../db/role.ts";
import type { Transition } from "../../../scoring/index.ts";
import type { Tools } from "../answerer.ts";
import type { Heard } from "./heard.ts";
import { lower, plainly } from "./plain.ts";

/** `called`: the words that led to it, where they are not its title. */
export type Job = { role: CatalogRole; called: string | null };

const PLACES: readonly [RegExp, number][] = [
  [/\b(first|top|1st|best|number one|no\.? ?1|#1)\b(?! (thing|step|of all))/, 0], [/\b(second|2nd|number two|#2)\b(?! opinion)/, 1], [/\b(third|3rd|number three|#3)\b/, 2],
  [/\b(fourth|4th|#4)\b/, 3], [/\b(fifth|5th|#5)\b/, 4],
];

/** The place in the list that the words name, from 0; null where they name none. */
export const placeIn = (text: string): number | null => PLACES.find(([pattern]) => pattern.test(text))?.[1] ?? null;

export const roleOf = (tools: Tools, id: string): CatalogRole => tools.compare(id)!.role;
/** The move at a place of the worker's list; null where the list is shorter. */
export const moveAt = (tools: Tools, place: number): Transition | null => tools.transitions()[place] ?? null;

/** Fields and nicknames that are no job's title. */
const CALLED: Readonly<Record<string, string>> = {
  cybersecurity: "information security analyst", "cyber security": "information security analyst", infosec: "information security analyst", nursing: "registered nurse", teaching: "teacher", trucking: "truck driver",
  coding: "software developer", programming: "software developer", "human resources": "human resources specialist", hr: "human resources specialist", sales: "sales representative", accounting: "accountant",
  bookkeeping: "bookkeeper", construction: "construction laborer", welding: "welder", plumbing: "plumber", "real estate": "real estate agent", marketing: "marketing specialist", compliance: "compliance manager",
  "data science": "data scientist", "project management": "project manager", "social work": "social worker", law: "lawyer", "elder care": "home health aide", "the trades": "electrician", trades: "electrician", tech: "software developer",
  "ux": "web and digital interface designer", "it": "it support specialist", "it support": "it support specialist", pharmacy: "pharmacy technician", medicine: "physician", cooking: "cook", "physical therapy": "physical therapist",
};

const STOP = new Set((
  "i me my mine you your yours it its this that these those there here one ones list first second third top last what who which where why how got have had has now today week score scores more less most least other others "
  + "average typical usual normal anything something everything nothing anyone anybody people everyone job jobs work role roles move moves option options thing things time is are was be been being am do does did not no or and of on in at to for with from than as the a an any much very so safe safer better worse good bad best worst "
  + "like same different new next money pay more than make makes earn degree license training school college ai robots robot ai's computer machine robot human humans boss manager company employer life kids family future years year colleagues coworkers colleague day summer month months red green yellow zone"
).split(" "));

const TAIL = "(?=$|[?.,!;:]| (?:or no|or not|or what|any|instead|jobs?|on (?:there|the|my)|not |is |are |be |would|will|pay|if|than|in (?:the|my)|because|score|suit|fit|do|any|now|then|right|have|with|safer|better|at all|at least|though|work)\\b)";
const SLOTS = [
  `\\bor (?:an? |the )([a-z][a-z'&/ -]{1,48}?)${TAIL}`,
  `\\b(?:is|are|would) (?:the |an? )?([a-z][a-z'&/ -]{1,40}?) (?:thing |job |stuff )?(?:really |even |actually |be )*(?:worth|in demand|hiring|growing|dying)\\b`,
  `\\b(?:openings|jobs|demand|market|hiring) (?:are there )?(?:for|of|as|in) (?:an? |the )?([a-z][a-z'&/ -]{1,48}?)${TAIL}`,
  `\\b(?:as|than|into|against|with|versus|vs\\.?|become|becoming|being|about|stack up to|next to|compared to|move to|switch to|going to be|to be|be|why not|not) (?:become |be |being )?(?:an? |the )?(?:typical |average )?([a-z][a-z'&/ -]{1,48}?)${TAIL}`,
  `\\b(?:is|are|is not|are not|was|was not) (?:being )?(?:an? |the )?([a-z][a-z'&/ -]{1,48}?) (?:any |much |a |even )?(?:better|safer|worse|riskier|good|growing|in demand|not on|on (?:there|the list|my list)|listed|missing|suggested|an option|left out|off)\\b`,
  `\\b(?:how|what)(?: much)? (?:does|do|would|is|are) (?:an? |the )([a-z][a-z'&/ -]{1,48}?) (?:score|make|pay|earn|do|doing|fare|get)\\b`,
  `\\b(?:pay|salary|outlook|score|training|license|demand|future) (?:for|of|as) (?:an? |the )?([a-z][a-z'&/ -]{1,48}?)${TAIL}`,
  `\\b(?:does|do|would|could|can|will) (?:not )?(?:an? |the )?([a-z][a-z'&/ -]{1,48}?) (?:suit|fit|work for|be (?:safer|better)|pay|score|make|earn|get)`,
  `^(?:ok |so )*(?:and |or |what about |how about )+(?:an? |the )?([a-z][a-z'&/ -]{1,40}?)\\??$`,
].map((pattern) => new RegExp(pattern, "g"));

/** What may come before the name within a place for one: "safer as a court clerk", "moving into nursing". */
const INNER = /^.*\b(?:as|into|than|against|about|become|becoming|not|to be) (?:an? |the )?|^(?:an? |the )/;

/** Words that stand where a job's name would. */
export function phrasesIn(text: string): string[] {
  const found = [...SLOTS.flatMap((slot) => [...text.matchAll(slot)].map(([, words]) => words!.replace(INNER, "").trim())), ...runsIn(text)];
  return [...new Set(found)].filter((phrase) => phrase.split(/[ -]/).some((word) => word.length > 1 && !STOP.has(word)) && !/\b(i|my|me|you|your|we|it|that|this|what)\b/.test(phrase));
}

/** Words that are no part of a job's name: what stands between them may be one. */
const BETWEEN = new RegExp(`[^a-z' -]+|\\b(?:${(
  "i me my mine you your it its this that these those there here a an the and or but if so of on in at to for from with as than vs versus against not no is are was were am be been being do does did done have has had got get gets go going goes "
  + "can could will would should may might what which who whose where why how when any some much more most less least better worse safer safest best riskier good bad like about into just even really still also instead compared compare become becoming make makes pay pays "
  + "job jobs work working list move moves switch years year months people one ones thing mean say says see think want need take look looks score scores number typical average same different up down out now then ok well all every only first second third"
).split(" ").join("|")})\\b`);
/** A name has at most so many words. */
const MOST_WORDS = 4;

const runsIn = (text: string): string[] => text.split(BETWEEN).map((run) => run.trim()).filter((run) => run.length > 2 && run.split(" ").length <= MOST_WORDS && !STOP.has(run)).toSorted((a, b) => b.length - a.length);

/** The job that these words call by its name or nickname. */
export async function namedBy(phrase: string, text: string, tools: Tools): Promise<CatalogRole | null> {
  const role = await tools.named(CALLED[phrase] ?? phrase);
  // One word between others is a job only where a title holds it: "many" is none.
  return role && (phrase.includes(" ") || phrase in CALLED || !runsIn(text).includes(phrase) || says(role, phrase) || text.split(" ").length <= MOST_WORDS) ? role : null;
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
  [new RegExp(`\\b(?:closest|nearest)${ONE}`), ({ fit }) => fit ?? 0],
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

const stems = (words: string): string[] => plainly(words).split(/[^a-z]+/).filter((word) => word.length > 2).map((word) => word.slice(0, 5));
/** Whether a title holds the words by which it was found: else the answer says what it stands in for. */
const says = ({ title }: CatalogRole, phrase: string): boolean => {
  const held = stems(title);
  return stems(phrase).every((stem) => held.includes(stem));
};

/** "coding" and "coder" are one. */
const root = (word: string): string => word.replace(/(?<=\w{3})(?:ing|ers?|ors?|ists?|ants?|es|s)$/, "");

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
