/** What stands in a question: concepts by their words, and what only this worker's data can tell: a task of the week, another job. */
import concepts from "./concepts.json" with { type: "json" };
import places from "./places.json" with { type: "json" };

/** What was looked up before: words of the question that name another job, and the tasks that any words name. */
export type Seen = { jobs: readonly string[]; tasks(text: string): number };
export const NOTHING_SEEN: Seen = { jobs: [], tasks: () => 0 };

const pattern = (words: string): RegExp =>
  new RegExp(`(?<![a-z0-9])(?:${words.split(",").map((word) => word.trim().replace(/[.+?()$]/g, "\\$&").replace(/\*/g, "[a-z]*")).join("|")})(?![a-z0-9])`);
const CONCEPTS = new Map(Object.entries({ ...concepts, ...places }).map(([name, words]) => [name, pattern(words)]));
const PRODUCT = /\b(chat ?gpt|claude|gemini|copilot|gpt-?\d|cursor|devin|llama|grok|perplexity|mistral|deepseek)\b/g;
/** So few words name something and ask no more. */
const FEW_WORDS = 4;
const NUMBER = /\b\d{1,3}(\.\d)?\b/, NUMBERS = /\b\d{1,3}(\.\d)?\b/g;

/** Tells of one plain question which concepts stand in it. */
export function evidenceIn(plain: string, seen: Seen): (token: string) => boolean {
  const known = new Map<string, boolean>();
  const look = (token: string): boolean => {
    switch (token) {
      case "JOB": return seen.jobs.some((job) => plain.includes(job));
      case "TASK": return seen.tasks(plain) > 0;
      case "TASKS": return seen.tasks(plain) > 1;
      case "SHORT": return plain.split(" ").length <= FEW_WORDS;
      case "NUM": return NUMBER.test(plain);
      case "MARK": return /(?<![\d.])(?:[1-5]\.[05]|a [1-5])(?![\d.])/.test(plain);
      case "NUMS": return new Set(plain.match(NUMBERS)).size > 1;
      case "PRODUCTS": return new Set(plain.match(PRODUCT)).size > 1;
      default: return CONCEPTS.get(token)?.test(plain) ?? wordIn(token, plain);
    }
  };
  return (token) => {
    const before = known.get(token) ?? look(token);
    known.set(token, before);
    return before;
  };
}

const wordIn = (word: string, plain: string): boolean => ` ${plain.replace(/[^a-z0-9']+/g, " ")} `.includes(` ${word} `);

/** Every name that a cue may use. */
export const NAMES: readonly string[] = [...CONCEPTS.keys(), "JOB", "TASK", "TASKS", "SHORT", "NUM", "MARK", "NUMS", "PRODUCTS"];
