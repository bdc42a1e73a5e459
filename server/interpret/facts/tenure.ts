/** Arithmetic on told years: places of the same work added, another occupation taken off, bare numbers. */
import { COUNT, countOf } from "./count.ts";
import { cue } from "./cue.ts";
import { durations, type Duration } from "./durations.ts";
import { clauses, type Passage } from "./prose.ts";

/** Another occupation, school, or a time before this one. */
export const ELSEWHERE = cue(
  "(before|b4|prior to) (that|this|i|in|coming|then|it|here)", "before,? (in|i)", "previous*", "prior (to|career|life|job)",
  "used to (be|work)", "formerly", "i was (a|an|in|nurse|teacher|working|doing)", "was (a|an) _ (for|before)", "former",
  "another (career|job|life|field|trade|line)", "(different|other) (job|field|career|trade|thing|line|work|industry)",
  "in (the )?(army|navy|military|marines|air force|retail|nursing|teaching|hospitality|banking|sales|construction) (before|first|then)",
  "first career", "career change*", "college", "degree", "school for", "of (school|college|university|training|study)", "course",
  "switched (from|over)", "came from", "came here from", "there", "ex",
);

const stem = (word: string): string => word.replace(/(?:ing|ers?|ors?|ists?|ants?|es|ed|e|s)$/, "");
export const stems = (text: string): string[] => text.split(/[^a-z]+/).filter((word) => word.length > 3).map(stem);

const NET = new RegExp(`\\b(?:but|of which|though) (${COUNT}) (?:of (?:them|those|that|it) )?(?:years? )?(?:were|was|as|went|in) `);
/** "Twelve in total, but nine were as an engineer": what was another occupation comes off. */
export const netOf = ({ years, passage }: Duration, role: readonly string[]): number => {
  const found = NET.exec(passage.text);
  const off = found === null ? null : countOf(found[1] ?? "");
  if (found === null || off === null || off >= years) return years;
  const rest = passage.text.slice(found.index + found[0].length);
  return stems(rest).some((word) => role.includes(word)) ? off : years - off;
};

const THERE = "(?:back home|there|abroad|overseas|in [a-z]+|elsewhere|at (?:my|the|a|another) [a-z ]{3,20})";
const HERE = "(?:here|in (?:this|the)|at this|with this|where i am)";
const HERE_AND_THERE = new RegExp(
  `\\b(${COUNT})(?: years?)? ${THERE},? (?:and|plus|then|\\+|,) ?(?:another |now )?(${COUNT})(?: years?)? ${HERE}\\b`,
);

const IN_ALL = new RegExp(`\\b(?:(?:so|makes|that's|call it) )?(${COUNT})(?: years)? (?:in all|all told|all in|altogether|in total)\\b`);
const SAME = cue("(in|doing|at) the same", "same (work|job|thing|trade|role|position)");
/** Years told as two places of the same work are added. */
export const summed = (sentence: Passage): number | null => {
  const spans = durations(sentence).filter(({ years, after }) => years > 0 && !/^ ?(?:ago|old)\b/.test(after));
  if (spans.length === 2 && SAME.test(sentence.text)) return spans.reduce((sum, { years }) => sum + years, 0);
  const all = IN_ALL.exec(sentence.text)?.[1];
  if (all !== undefined) return countOf(all);
  const parts = HERE_AND_THERE.exec(sentence.text);
  if (parts === null || ELSEWHERE.test(parts[0])) return null;
  const [there, here] = [countOf(parts[1] ?? ""), countOf(parts[2] ?? "")];
  return there === null || here === null ? null : there + here;
};

const BARE = new RegExp(
  "^[^a-z\\d]*(?:about |around |nearly |(?:just |a little |well |a bit )?(?:under|over) |roughly |oh |maybe |just |some |for |"
    + "it's |going on |coming up on |getting on for |getting close to |close on |(?:just )?shy of |north of |upwards of |almost |"
  + `close to |must be |well |a good )*(${COUNT})(?: and a (?:bit|half))?`
  + "(?: now| plus| odd| exactly| flat| next| total| here| in (?:this|it|the [a-z]+)| on the job| at (?:it|this)| in total"
  + "| or so| of (?:them|those)| (?:this|in|next|come) [a-z]+)?[^a-z\\d]*$",
);
const NUMBER = new RegExp(`^\\W*(?!an?\\b|half)(${COUNT})(?: and an? (half))?\\W*$`);
/** "Eleven." in answer to "how many years?" */
export const bare = (sentence: Passage, isAsked: boolean): number | null => {
  if (!isAsked) return null;
  const parts = clauses(sentence).map(({ text }) => text);
  const [, found, more] = BARE.exec(parts[0] ?? "") ?? parts.map((part) => NUMBER.exec(part)).find((match) => match !== null) ?? [];
  if (found === undefined || /^(?:an?|half|many)$/.test(found)) return null;
  if (found === "one" && parts.length > 1 && more === undefined) return null;
  const count = countOf(found);
  const short = /\b(?:under|shy of|nearly|almost|not quite|coming up on|going on|getting on for)\b/.test(parts[0] ?? "") ? 0.1 : 0;
  return count === null ? null : count + (more === "half" ? 0.5 : 0) - short;
};
