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
  const found = SLOTS.flatMap((slot) => [...text.matchAll(slot)].map(([, words]) => words!.replace(INNER, "").trim()));
  return [...new Set(found)].filter((phrase) => phrase.split(/[ -]/).some((word) => word.length > 1 && !STOP.has(word)) && !/\b(i|my|me|you|your|we|it|that|this|what)\b/.test(phrase));
}

/** The job that a question is about; null where it names none that is held. */
export async function jobIn({ text, raw, tools, before }: Heard): Promise<Job | null> {
  const titled = titleIn(lower(raw), tools);
  if (titled) return { role: titled, called: null };
  const place = placeIn(text), placed = place === null ? null : moveAt(tools, place);
  if (placed) return { role: roleOf(tools, placed.roleId), called: null };
  for (const phrase of phrasesIn(text)) {
    if (isOwn(phrase, tools)) continue;
    const role = await tools.named(CALLED[phrase] ?? phrase);
    if (role) return { role, called: says(role, phrase) ? null : phrase };
  }
  return /\b(that|this|it|there|the) (one|job|move|role)\b|\b(that|it|there)\b/.test(text) ? lastSpokenOf(tools, before) : null;
}

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

/** Whether words name the worker's own job. */
export const isOwn = (phrase: string, tools: Tools): boolean => {
  const { title, aliases } = tools.role(), said = stems(phrase).toSorted().join(" ");
  return [title, title.replace(/ \(.*\)/, ""), ...aliases].some((name) => stems(name).toSorted().join(" ") === said);
};

/** "Court, Municipal, and License Clerks, the nearest job I hold to “court clerk”". */
export const calledIn = ({ role, called }: Job): string => (called === null ? role.title : `${role.title} (the nearest I hold to “${called}”)`);

/** Nothing is held under the name that the words give, or they give none. */
export function notNamed(tools: Tools, text = ""): string {
  const [phrase] = phrasesIn(text), titles = tools.transitions().slice(0, 2).map(({ roleId }) => roleOf(tools, roleId).title);
  const ask = titles.length > 0 ? ` Ask about ${titles.join(" or ")}, or name another one.` : "";
  return phrase === undefined ? `Which job do you mean?${ask}` : `I hold no job called “${phrase}”, so I cannot say; the list of all roles may have it under another name.${ask}`;
}
