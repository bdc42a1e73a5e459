/** A small language for lists of phrases, so that vocabularies read as phrases and not as regular expressions. */

const NOT = [
  "not", "never", "isn't", "aren't", "wasn't", "weren't", "ain't", "don't", "doesn't", "didn't", "won't", "can't", "cannot", "couldn't",
  "wouldn't",
  "haven't", "hasn't", "hadn't", "shouldn't", "isnt", "arent", "aint", "dont", "doesnt", "didnt", "wont", "cant", "havent", "hasnt",
].join("|");

const MACROS: readonly (readonly [string, string])[] = [
  ["{not}", `(${NOT})`],
  ["{the}", "(the|a|an|my|our|their|your|his|her|its|any|some|this|that|these|those|all|every|each|one|another)"],
];

const source = (phrase: string): string =>
  MACROS.reduce((text, [name, meaning]) => text.replaceAll(name, meaning), phrase)
    .replaceAll(".", "\\.").replace(/\((?!\?)/g, "(?:").replace(/(?<=(?<!\\)\w)\*/g, "\\w*")
    .replaceAll("~", "[^.;!?]{0,30}").replaceAll("_", "[\\w'&/-]{1,30}").replaceAll(" ", "[ -]");

/**
 * One regular expression for many phrases, on lower-cased text, whole words only.
 * `*` after a word: any ending · `_` any one word · `~` up to 30 characters · `(a|b)` either · `(a )?` maybe
 * · a space also stands for a hyphen
 * · `{not}` don't, isn't, never… · `{the}` the, my, any…
 */
export const cue = (...phrases: readonly string[]): RegExp =>
  new RegExp(`(?<![\\w'])(?:${phrases.map(source).join("|")})(?!\\w)`);

/** Splits a block of phrases at commas: long vocabularies stay short to write. */
export const listed = (block: string): string[] => block.split(",").map((phrase) => phrase.trim()).filter((phrase) => phrase !== "");
