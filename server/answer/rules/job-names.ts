/** Finds the words of a question that may name a job: by the place where they stand, or between words that are none. */
import type { CatalogRole } from "../../../db/role.ts";
import { plainly } from "./plain.ts";

/** Fields and nicknames that are no job's title. */
export const CALLED: Readonly<Record<string, string>> = {
  cybersecurity: "information security analyst", "cyber security": "information security analyst", infosec: "information security analyst", nursing: "registered nurse", teaching: "teacher", trucking: "truck driver",
  coding: "software developer", programming: "software developer", "human resources": "human resources specialist", hr: "human resources specialist", sales: "sales representative", accounting: "accountant",
  bookkeeping: "bookkeeper", construction: "construction laborer", welding: "welder", plumbing: "plumber", "real estate": "real estate agent", marketing: "marketing specialist", compliance: "compliance manager",
  "data science": "data scientist", "project management": "project manager", "social work": "social worker", law: "lawyer", "elder care": "home health aide", "the trades": "electrician", trades: "electrician", tech: "software developer",
  "ux": "web and digital interface designer", "it": "it support specialist", "it support": "it support specialist", pharmacy: "pharmacy technician", medicine: "physician", cooking: "cook", doctor: "physician", doctors: "physician", cop: "police officer", cops: "police officer", "physical therapy": "physical therapist",
};

const STOP = new Set((
  "i us me my mine you your yours it its this that these those there here one ones list first second third top last what who which where why how got have had has now today week score scores more less most least other others "
  + "average typical usual normal anything something everything nothing anyone anybody people everyone job jobs work role roles move moves option options thing things time is are was be been being am do does did not no or and of on in at to for with from than as the a an any much very so safe safer better worse good bad best worst "
  + "like same different new next money pay more than make makes earn degree license training school college ai robots robot ai's computer machine robot human humans boss manager company employer life kids family future years year colleagues coworkers colleague day summer month months red green yellow zone"
).split(" "));

const TAIL = "(?=$|[?.,!;:]| (?:or no|or not|or what|any|instead|jobs?|on (?:there|the|my)|not |next to |which |who |what |higher |lower |more |less |is |are |be |would|will|pay|if|than|in (?:the|my)|because|score|suit|fit|do|any|now|then|right|have|with|safer|better|at all|at least|though|work)\\b)";
const SLOTS = [
  `\\b(?:no|any|an?|the|in|for|reach) ([a-z][a-z'&/-]{2,20}(?: [a-z]{3,20})?) (?:jobs?|positions?|roles?)\\b`,
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
const INNER = /^.*\b(?:as|into|than|against|about|become|becoming|not|to be) (?:an? |the )?|^(?:an? |the )|^(?:other|another|most|all|typical|usual|average|normal|many|some) /;

/** Words that stand where a job's name would. */
export function phrasesIn(text: string): string[] {
  const found = [...SLOTS.flatMap((slot) => [...text.matchAll(slot)].map(([, words]) => words!.replace(INNER, "").trim())), ...runsIn(text)];
  return [...new Set(found)].filter((phrase) => phrase.split(/[ -]/).some((word) => word.length > 1 && !STOP.has(word)) && !/\b(i|my|me|us|you|your|we|it|that|this|what)\b/.test(phrase));
}

/** Words that are no part of a job's name: what stands between them may be one. */
const BETWEEN = new RegExp(`[^a-z' -]+|\\b(?:${(
  "i me my mine you your it its this that these those there here a an the and or but if so of on in at to for from with as than vs versus against not no is are was were am be been being do does did done have has had got get gets go going goes "
  + "can could will would should may might what which who whose where why how when any some much more most less least better worse safer safest best riskier good bad like about into just even really still also instead compared compare become becoming make makes pay pays "
  + "job jobs work working list move moves switch years year months people one ones thing mean say says see think want need take come came made put give gave given told tell find found leave left stay keep lose feel know guess please bit off long far such own while because without before after between anywhere somewhere home chatgpt claude gemini copilot cursor gpt really u r how many lot part time fewer hour hours day days effect any does seem seems based should other another most all typical usual normal many some license back actually danger tomorrow anything hows whats spend used next quit doing using higher lower then information answers expected consider considered easier shorter way reach without study allowed use look looks score scores number typical average same different up down out now then ok well all every only first second third"
).split(" ").join("|")})\\b`);
/** A name has at most so many words. */
const MOST_WORDS = 4;

/** Words between such words. */
export const runsIn = (text: string): string[] => text.split(BETWEEN).map((run) => run.trim()).filter((run) => run.length > 2 && run.split(" ").length <= MOST_WORDS && !STOP.has(run)).toSorted((a, b) => b.length - a.length);

/** Endings of words that name who does something. */
export const JOB_LIKE = /(?:er|or|ist|ian|ant|ent|man|men|woman|women|ive|ect|urse|lot|dge|ook|erk|ief|aide|hef|ician)s?$/;

/** The beginnings of words, by which names are compared. */
export const stems = (words: string): string[] => plainly(words).split(/[^a-z]+/).filter((word) => word.length > 2).map((word) => word.slice(0, 5));
/** Whether a title holds the words by which it was found: else the answer says what it stands in for. */
export const says = ({ title }: CatalogRole, phrase: string): boolean => {
  const held = stems(title);
  return stems(phrase).length > 0 && stems(phrase).every((stem) => held.includes(stem));
};

/** "coding" and "coder" are one. */
export const root = (word: string): string => word.replace(/(?<=\w{3})(?:ing|ers?|ors?|ists?|ants?|es|s)$/, "");
