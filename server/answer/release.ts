/** Lets a streamed text out word by word as soon as each is safe: a number waits for the end of its sentence, where it is checked. */
import { spoken } from "./lexicon.ts";
import { DOUBT, doubtfulTail, leaks, plainWord } from "./leaks.ts";
import { type Grounds } from "./grounds.ts";
import { foreignNumbers, SENTENCE_END } from "./numbers.ts";
import { readingOf } from "./quantities.ts";

/** What may not be said: a number that nothing told (its text), words that are not for the worker, a sentence without an end. */
export type Problem = { kind: "number"; said: string } | { kind: "leak" } | { kind: "endless" };

/** Characters that a number may wait for the end of its sentence: it is looked for again with every word. */
const MOST_WAITING = 400;

/** A word that may be an article or a one, "one in five", is known by the two after it. */
const LOOK_AHEAD = 3;

export type Release = {
  /** Takes the next piece; gives what may go out now. Throws `Unsafe`. */
  push(piece: string): string;
  /** What was still waiting, once the text is complete. Throws `Unsafe`. */
  end(): string;
};

export class Unsafe extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super("The text may not be said.");
    this.name = "Unsafe";
    this.problem = problem;
  }
}

/** `grounds` is asked for with each check, since tools add to it. `ids`: words that may not appear. */
export type Guard = { question: string; grounds(): Grounds; ids: readonly string[] };

export function releaseOf({ question, grounds, ids }: Guard): Release {
  /** Whole words so far; up to where they were looked at, their numbers are checked, and the text is given away. */
  let text = "", seen = 0, safe = 0, out = 0;
  /** The last word, which may go on. */
  let open = "";
  const take = (words: string): void => {
    for (const word of words.match(/\s+|\S+/g) ?? []) text += /\S/.test(word) ? plainWord(word, text === "" || /\n\s*$/.test(text.slice(-LOOK_BACK))) : word;
  };
  let languages = spoken(question), heard = 0;

  /** The question and the first sentences tell the language. */
  const listen = (): void => {
    if (text.length < heard + LISTEN.step || heard > LISTEN.most) return;
    heard = text.length;
    languages = spoken(`${question} ${text}`);
  };

  /** Where a number begins whose sentence is not finished: until it is, nothing has to be read again. */
  let waiting: number | null = null;
  /** Moves `safe` forward: to the end, or to the first number whose sentence is not finished yet. */
  const check = (end: number, complete: boolean): void => {
    while (safe < end) {
      if (waiting !== null && end - waiting <= MOST_WAITING && !complete && sentenceEnd(text, waiting, end) === null) return;
      const first = firstNumber(text.slice(safe, end), languages, complete);
      if (first === null) return void (safe = end);
      const at = safe + first.at, stop = complete ? end : sentenceEnd(text, at, end);
      waiting = stop === null && first.sure ? at : null;
      if (stop === null && end - at > MOST_WAITING) throw new Unsafe({ kind: "endless" });
      if (stop === null) return void (safe += lastWord(text.slice(safe, at)));
      // A check reads all that was said before: only a number is worth it, and an answer has few.
      const [foreign] = !first.sure && firstNumber(text.slice(safe, stop), languages, true) === null ? [] : foreignNumbers(text.slice(0, stop), grounds(), safe);
      if (foreign) throw new Unsafe({ kind: "number", said: foreign.text });
      safe = stop;
    }
  };
  const advance = (complete: boolean): string => {
    const end = text.length;
    if (end <= seen && !complete) return "";
    if (leaks(text.slice(Math.max(0, seen - LOOK_BACK), end), ids)) throw new Unsafe({ kind: "leak" });
    seen = end;
    listen();
    check(end, complete);
    const most = complete ? end : safe - tailOf(text.slice(0, safe));
    const words = text.slice(out, Math.max(out, most));
    out += words.length;
    return words;
  };
  return {
    push(piece) {
      const at = lastWord(piece);
      if (at > 0) take(open + piece.slice(0, at));
      open = (at > 0 ? "" : open) + piece.slice(at);
      return advance(false);
    },
    end() {
      take(open);
      return advance(true);
    },
  };
}

/** Enough to see a quotation or a link whose beginning is out already. */
const LOOK_BACK = 100;
/** Characters after which the language is judged anew, and from which on it is known. */
const LISTEN = { step: 40, most: 400 };

/** Where the last, perhaps unfinished word begins. */
function lastWord(text: string): number {
  let at = text.length;
  while (at > 0 && /\S/.test(text[at - 1]!)) at -= 1;
  return at;
}

/** Where the first number begins, or a word that may become one (not `sure`); null where there is none. */
function firstNumber(text: string, languages: ReadonlySet<string>, complete: boolean): { at: number; sure: boolean } | null {
  const { tokens, quantities: [first] } = readingOf(text, languages);
  const maybe = complete ? undefined : tokens.slice(-LOOK_AHEAD).find(({ sense }) => sense?.kind === "one");
  if (first && (!maybe || first.from <= maybe.from)) return { at: first.from, sure: true };
  return maybe ? { at: maybe.from, sure: false } : null;
}

/** The end of the sentence that a number stands in, where it is there already. */
function sentenceEnd(text: string, from: number, end: number): number | null {
  const found = text.slice(from, end).matchAll(SENTENCE_END).next().value;
  return found ? from + found.index + found[0].length : null;
}

/** Length of the last words that may be the beginning of a quotation. */
function tailOf(text: string): number {
  const count = doubtfulTail(text);
  if (count === 0) return 0;
  const last = text.slice(-DOUBT), starts = [...last.matchAll(/[\p{L}\p{N}_]+/gu)].map(({ index }) => index);
  return last.length - lastWord(last.slice(0, starts.at(-count)));
}
