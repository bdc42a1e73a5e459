/** A message cut into sentences and clauses that remember where they stand, so that quotes stay verbatim. */

/** `text` is lower-cased with plain apostrophes, of the same length as `raw`; `start` counts from the message's beginning. */
export type Passage = { text: string; raw: string; start: number };

const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|dr|mr|mrs|ms|st|approx|dept|yrs?|incl|u\.s|u\.k|a\.i|hrs?|min)$/;
// Only where a run of stops begins: looked at from each of its stops, a long run costs the square of its length.
const STOP = /(?<![.!?;])[.!?;]+(?=["')\]]*(?:\s|$))|\n+/g;
const JOINT = /[,;:()!?]|\s-+\s|\.{2,}|\s(?=(?:but|though|although|because|however|except|while|whereas|and|so|then|yet|coz|cos|bc)\s)/g;
/** "Union? Ha, no." is one thought: a question this short is read with its answer. */
const ECHO_WORDS = 4;

/** Same length, so that every offset holds in the original too. */
export const lower = (text: string): string =>
  text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()).replace(/[’‘`´]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, "-");

const passage = (text: string, original: string, start: number, end: number): Passage =>
  ({ text: text.slice(start, end), raw: original.slice(start, end), start });

const words = (text: string): number => text.split(/\s+/).filter((word) => /\w/.test(word)).length;

/** "9 yrs. Nothing." ends a sentence, "9 yrs. of it" does not. */
const UNIT = /\d ?(?:yrs?|hrs?|min)$/;
const GOES_ON = /^ (?:of|in|as|on|at|now|here|and|exp|per|a|doing|with|for|to|this|since|total)\b/;

const cuts = (stop: string, before: string, after: string): boolean => {
  if (stop === "." && UNIT.test(before.slice(-12))) return !GOES_ON.test(after);
  if (stop === "." && ABBREVIATION.test(before.slice(-12))) return false;
  return !(/^\?+$/.test(stop) && before.length < 60 && words(before) <= ECHO_WORDS);
};

/** Sentences of `readable`, quoting from `original` (same length; what is blanked in one still stands in the other). */
export const sentences = (readable: string, original: string = readable): Passage[] => {
  const text = lower(readable);
  const found: Passage[] = [];
  let from = 0;
  for (const stop of text.matchAll(STOP)) {
    if (!cuts(stop[0], text.slice(Math.max(from, stop.index - 80), stop.index), text.slice(stop.index + stop[0].length,
    stop.index + 12))) continue;
    const end = stop.index + stop[0].length;
    if (/\S/.test(text.slice(from, end))) found.push(passage(text, original, from, end));
    from = end;
  }
  if (/\S/.test(text.slice(from))) found.push(passage(text, original, from, text.length));
  return found;
};

const part = ({ text, raw, start }: Passage, from: number, end: number): Passage[] =>
  (/\w/.test(text.slice(from, end)) ? [{ text: text.slice(from, end), raw: raw.slice(from, end), start: start + from }] : []);

const splitAt = (sentence: Passage, joints: RegExp): Passage[] => {
  const ends = [...sentence.text.matchAll(joints)].map((joint) => joint.index + joint[0].length);
  if (ends.length === 0) return part(sentence, 0, sentence.text.length);
  return [...ends, sentence.text.length].flatMap((end, at) => part(sentence, ends[at - 1] ?? 0, end));
};

/** Every reader asks for the clauses of the same sentences. */
const parted = new WeakMap<Passage, Passage[]>();

/** The parts of a sentence between commas and conjunctions; a conjunction opens its clause. */
export const clauses = (sentence: Passage): Passage[] => {
  const known = parted.get(sentence);
  if (known !== undefined) return known;
  const parts = splitAt(sentence, JOINT);
  parted.set(sentence, parts);
  return parts;
};

/** The parts of a sentence between commas alone. */
export const listed = (sentence: Passage): Passage[] => splitAt(sentence, /[,;]|\s\/\s/g);

const MAX_QUOTE = 600;

/** The passage as the worker wrote it, without the space and the commas around it. */
export const quoted = (part: { raw: string }): string => {
  const bare = part.raw.replace(/^[\s,;:)]+/, "").replace(/[\s,;:(]+$/, "").slice(0, MAX_QUOTE);
  return bare === "" ? part.raw.trim().slice(0, MAX_QUOTE) : bare;
};

const UNKNOWING = new RegExp(
  String.raw`\b(?:don't|dont|do not|wouldn't|couldn't|can't) (?:really |quite )?(?:know|tell you|say)\b(?! (?:a|any|it|one|of)\b)|`
  + String.raw`\b(?:no idea|no clue|not sure|dunno|beats me|search me|who knows)\b`,
);
/** "I don't know": neither a yes nor a no. "Not that I know of" is a no. */
export const isUnknowing = (text: string): boolean => UNKNOWING.test(text);
