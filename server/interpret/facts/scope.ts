/** What a yes or a no in a sentence is about: the words around a topic, up to where another topic begins. */
import type { Passage } from "./prose.ts";

export const UNION = /\b(?:non-?)?union\w*\b/;
export const CERTIFICATE = /\b(?:certif\w+|licen[cs]\w*|credentials?|qualifi\w+|registration|tickets?)\b/;
export const AI = /\b(?:a\.?i\.?(?:'s)?|artificial intelligence)(?![\w-])/;
export const PLACE = /\b(?:remote\w*|wfh|home|office|on-?site|hybrid)\b/;

const TOPIC_WORDS: readonly RegExp[] = [UNION, CERTIFICATE, AI, PLACE];
const LEAD_IN = /(?:\s(?:and|or|but|nor|no|not|any|the|an?|in|on|is|there's|have|got|to))*\s*$/;
const NO = new RegExp(
  String.raw`(?:^|[^\w'])(?:no|none|nope|nah|nah|not|never|nothing|neither|nor|zero|zilch|nada|without|ain't|cannot|non)(?![\w'])|n't\b|`
  + String.raw`\b(?:dont|doesnt|isnt|arent|aint|havent|hasnt|didnt|cant|wont)\b`,
);
const YES = /(?:^|[^\w'])(?:yes|yeah|yep|yup|yea|sure|of course|absolutely|aye|indeed|definitely|certainly|correct|both|ya)(?![\w'])/;
const NOT_REALLY_NO = /\b(?:not (?:just|only)|no (?:choice|doubt|problem|question|surprise|wonder|matter)|nothing but|why not|no less)\b/g;

export const denies = (text: string): boolean => NO.test(text.replace(NOT_REALLY_NO, "        "));
export const affirms = (text: string): boolean => YES.test(text);

const positions = (text: string, cue: RegExp): { start: number; end: number }[] =>
  [...text.matchAll(new RegExp(cue.source, "g"))].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** Words before and after the first mention of `cue`, cut where the next topic's own words begin; null when not mentioned. */
export const around = (sentence: Passage, cue: RegExp): { before: string; word: string; after: string } | null => {
  const own = positions(sentence.text, cue)[0];
  if (own === undefined) return null;
  const others = TOPIC_WORDS.filter((topic) => topic !== cue).flatMap((topic) => positions(sentence.text, topic));
  const left = Math.max(0, ...others.filter(({ end }) => end <= own.start).map(({ end }) => end));
  const right = Math.min(sentence.text.length, ...others.filter(({ start }) => start >= own.end).map(({ start }) => start));
  const after = sentence.text.slice(own.end, right);
  return {
    before: sentence.text.slice(left, own.start),
    word: sentence.text.slice(own.start, own.end),
    after: right < sentence.text.length ? after.slice(0, 80).replace(LEAD_IN, "") : after,
  };
};

/** "No certificate, union or AI": the one no at the head of a list holds for every word in it. */
export const inDeniedList = (sentence: Passage, cue: RegExp): boolean => {
  const list = new RegExp(
    String.raw`\b(?:no|not? any|without|don't have (?:an? |any )?|neither|haven't (?:got )?(?:an? |`
    + String.raw`any )?)\s*((?:[\w'\s-]{1,40},\s*){0,4}[\w'\s-]{1,40},?\s(?:or|nor)\s[\w'\s]{1,30})`,
  );
  const found = list.exec(sentence.text);
  return found !== null && cue.test(found[1] ?? "");
};
