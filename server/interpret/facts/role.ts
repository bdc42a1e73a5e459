/** Which job a message names: one of the catalogue's by title, alias, plural or typo, or one that the catalogue does not know. */
import type { Finding } from "../findings.ts";
import type { ReadableRole, ReadingContext } from "../interpreter.ts";
import { lower, quoted, sentences, type Passage } from "./prose.ts";

const WORD = /[a-z0-9&+]+(?:'[a-z]+)?/g;
type Word = { text: string; start: number; end: number };
const words = (text: string): Word[] =>
  [...text.matchAll(WORD)].map((match) => ({ text: singular(match[0]), start: match.index, end: match.index + match[0].length }));

const singular = (word: string): string => {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  return word.replace(/ies$/, "y").replace(/(ch|sh|x|ss)es$/, "$1").replace(/s$/, "");
};

/** One slip of the hand in a word of five letters or more: a letter missing, doubled, wrong, or two swapped. */
const alike = (a: string, b: string): boolean => {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head += 1;
  const [left, right] = [a.slice(head), b.slice(head)];
  return left.slice(1) === right || left === right.slice(1) || left.slice(1) === right.slice(1)
    || (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2));
};

type Match = { role: ReadableRole; start: number; end: number; size: number; exact: boolean };

const matchesOf = (name: string, role: ReadableRole, said: readonly Word[]): Match[] => {
  const wanted = words(lower(name)).map(({ text }) => text).filter((word) => !/^(?:and|the|of|except|all|other)$/.test(word));
  if (wanted.length === 0) return [];
  return said.flatMap((first, at) => {
    const part = said.slice(at, at + wanted.length);
    if (part.length < wanted.length || !wanted.every((word, index) => alike(word, part[index]?.text ?? ""))) return [];
    const exact = wanted.every((word, index) => word === part[index]?.text);
    return [{ role, start: first.start, end: part.at(-1)?.end ?? first.end, size: wanted.join("").length, exact }];
  });
};

/** The longest name wins; of equals an exact one, then the first said. */
const best = (message: string, roles: readonly ReadableRole[]): Match | null => {
  const said = words(lower(message.slice(0, 4000)));
  const found = roles.flatMap((role) => [role.title, ...role.aliases].flatMap((name) => matchesOf(name, role, said)));
  return found.toSorted((a, b) => b.size - a.size || Number(b.exact) - Number(a.exact) || a.start - b.start)[0] ?? null;
};

const NAMED = new RegExp(
  String.raw`\b(?:i'm|i am|im|i work as|i'm working as|working as|work as|my job is|job is|job:|employed as|my role is|my title is|myself|`
  + String.raw`i've been|i have been)\s+(?:currently |just |only |basically |now )*(?:an?|the|`
  + String.raw`as an?)\s+((?:[\w'&/-]+ ){0,4}?[\w'&/-]+)(?=\s*(?:[.,;:!?()]|$|\b(?:at|in|for|with|who|and|but|on|since|from|by|`
  + String.raw`here|working|doing|so|of mine|that|where|because|over)\b))`,
);
const NOT_A_JOB = new RegExp(
  String.raw`\b(?:bit|lot|little|person|man|woman|mother|father|mum|mom|dad|parent|member|morning|night|early|full|part|big|small|fan|mess|`
  + String.raw`one|day|week|normal|typical|team|year|years|month|union|home|different|same|result|rule|couple|few|pilot program|`
  + String.raw`freelancer|contractor|charge)\b`,
);
const BARE = new RegExp(
  String.raw`^\s*(?:an? )?((?:[\w'&/-]+ ){0,3}[\w'&/-]*(?:er|or|ist|ian|ant|man|woman|clerk|nurse|guard|chef|cook|vet|agent|driver|tech|`
  + String.raw`attendant|mechanic|pilot|plumber|paralegal|janitor|sparky|rep|operative|officer|analyst|assistant))s?\s*[.!]?\s*$`,
);

const unknown = (sentence: Passage): { title: string } | null => {
  const title = (NAMED.exec(sentence.text) ?? BARE.exec(sentence.text))?.[1]?.trim();
  if (title === undefined || title.length < 3 || title.length > 80 || NOT_A_JOB.test(title)) return null;
  const start = sentence.text.indexOf(title);
  return { title: sentence.raw.slice(start, start + title.length) };
};

/** At most one finding, and only while the role is open. A clearly named job that is not in the catalogue has roleId null. */
export const readRole = (message: string, context: ReadingContext): Finding[] => {
  if (context.role !== null) return [];
  const all = sentences(message.slice(0, 4000));
  const match = best(message, context.roles);
  if (match !== null) {
    const quote = message.slice(match.start, match.end);
    return [{ kind: "role", roleId: match.role.id, title: match.role.title, quote }];
  }
  for (const sentence of all) {
    const named = unknown(sentence);
    if (named !== null) return [{ kind: "role", roleId: null, title: named.title, quote: quoted(sentence) }];
  }
  return [];
};
