/** Finds fields of work in a sentence: "construction or the trades", "healthcare". */
import type { Field } from "../findings-fields.ts";

/** Never the bare word where it is a place or a thing as well: "the office", "school", "food". */
const WORDS: readonly (readonly [Field, string])[] = [
  ["healthcare", "health ?care|health (?:sector|services)|medicine|nursing|hospitals?|medical"],
  ["tech", "tech(?:nology)?|information technology|software|computing|computers|programming|cyber ?security"],
  ["construction", "construction|building trades?"],
  ["trades", "(?:skilled |manual )?trades"],
  ["education", "education|teaching|schools"],
  ["office", "office (?:work|jobs?|administration)|admin(?:istration)?|administrative|clerical"],
  ["legal", "law|legal"],
  ["finance", "finance|banking|accounting|accountancy|insurance|business and finance"],
  ["management", "management"],
  ["social", "social (?:work|services|care)|community work|counsell?ing"],
  ["sales", "sales|retail"],
  ["transport", "transport(?:ation)?|logistics|trucking|shipping|warehous(?:es|ing)"],
  ["manufacturing", "manufacturing|production|factories|factory work"],
  ["food", "food service|catering|hospitality|restaurants|kitchens|cooking"],
  ["arts", "(?:the )?arts|media|design|journalism|entertainment|creative work"],
  ["science", "sciences?|research|laborator(?:y|ies)"],
  ["security", "security|policing|law enforcement|fire service|protective services?"],
  ["cleaning", "cleaning|janitorial|grounds ?keeping|landscaping"],
  ["personal_care", "personal care|child ?care|beauty|hairdressing|fitness"],
  ["engineering", "engineering|architecture"],
  ["farming", "farming|agriculture|forestry|fishing"],
  ["repair", "repairs?|maintenance|installation|mechanics"],
];

const ONE = `(?:${WORDS.map(([, words]) => words).join("|")}|information-technology)`;
const SORT = "(?: (?:field|sector|industry|side|business|work|jobs?|roles?|world))?";
/** Joined by commas, slashes, "or" and "and", as a source for a pattern. IT is capitals only; `LIST` is for lowered text, in which it is "§it". */
export const LIST = `(?:the |some |a )?(?:${ONE}|§it)${SORT}(?:(?:,? (?:or|and|plus|and also|also) |, ?| ?/ ?)(?:also )?(?:in )?(?:the )?(?:${ONE}|§it)${SORT})*(?![\\w-])`;

/** Lowered text in which IT, the field, can be told from "it". Offsets are those of this text only. */
export const withIt = (text: string, raw: string): string =>
  [...raw.matchAll(/\bIT\b/g)].reduceRight((told, { index }) => `${told.slice(0, index)}§${told.slice(index)}`, text);

/** The fields of a list, in its order. */
export function fieldsIn(list: string): Field[] {
  const found = WORDS.flatMap(([field, words]) => {
    const at = new RegExp(`(?<![\\w-])(?:${words})(?![\\w-])`).exec(list)?.index;
    return at === undefined ? [] : [{ field, at }];
  });
  if (list.includes("§it")) found.push({ field: "tech", at: list.indexOf("§it") });
  return [...new Set(found.toSorted((a, b) => a.at - b.at).map(({ field }) => field))];
}
