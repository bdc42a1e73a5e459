/** Cuts a message into words, numbers and marks that remember where they stood, so that quotes stay verbatim. */

/** `text` is lower-cased and plain (straight quotes, no accents lost); `start`/`end` are offsets in the message. */
export type Token = { kind: "word" | "number" | "mark"; text: string; value: number; start: number; end: number };

/** Longer messages are read up to here; nobody describes a week in more. */
export const MOST_CHARACTERS = 6000;

const PATTERN = new RegExp(
  [
    String.raw`(?<time>\d{1,2}:\d{2})`,
    String.raw`(?<number>\d+(?:,\d{3})*(?:\.\d+)?)`,
    String.raw`(?<suffix>['’](?:s|re|ve|ll|d|m|em)\b)`,
    String.raw`(?<not>n['’]t\b)`,
    String.raw`(?<word>\p{L}+?(?=n['’]t\b)|\p{L}+(?:['’](?!(?:s|re|ve|ll|d|m|em)\b)\p{L}+)?)`,
    String.raw`(?<mark>\.{2,}|[.,;:?!()"“”\n%/+=&…~]|[-–—]+)`,
  ].join("|"),
  "gu",
);

/** Tokens of a message; never throws, whatever the characters. */
export function tokenise(message: string): Token[] {
  const text = message.slice(0, MOST_CHARACTERS);
  const tokens: Token[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const token = read(match, text);
    if (token) tokens.push(token);
  }
  return tokens;
}

function read(match: RegExpExecArray, text: string): Token | null {
  const { time, number, mark } = match.groups!;
  const start = match.index;
  const end = start + match[0].length;
  if (time) {
    const [hour, minute] = time.split(":");
    return { kind: "number", text: time, value: Number(hour) + Number(minute) / 60, start, end };
  }
  if (number) {
    // "ICD-10", "N95", "T1", "3D": part of a name, not an amount.
    const named = /\p{L}[-‐]?$/u.test(text.slice(Math.max(0, start - 2), start)) && !isNumberPrefix(text.slice(0, start));
    return { kind: named || /^[dD]\b/.test(text.slice(end)) ? "word" : "number", text: number, value: Number(number.replaceAll(",", "")), start, end };
  }
  if (mark) return readMark(mark, start, end, text);
  const plain = match[0].toLowerCase().replaceAll("’", "'");
  return { kind: "word", text: plain, value: 0, start, end };
}

const isNumberPrefix = (before: string): boolean =>
  /\b(?:or|to|and|till|until|of|~|twenty|thirty|forty|fifty|like)[-‐]?$/iu.test(before.slice(-9));

/** Hyphens inside words vanish ("two-hour" is two words); spaced dashes, dots and quotes become one mark each. */
function readMark(mark: string, start: number, end: number, text: string): Token | null {
  const token = (plain: string): Token => ({ kind: "mark", text: plain, value: 0, start, end });
  if (/^\.{2,}$|…/u.test(mark)) return token("…");
  if (/^[-–—]+$/u.test(mark)) {
    const before = text[start - 1] ?? " ";
    const after = text[end] ?? " ";
    if (/\d/.test(before) && /\d/.test(after)) return token("~");
    if (/\s/.test(before) || /\s/.test(after) || mark.length > 1 || mark === "—") return token("—");
    return mark === "–" ? token("~") : null;
  }
  if (/["“”]/u.test(mark)) return null;
  return token(mark === "&" ? "&" : mark);
}

/** The message's own words from the first to the last token given. */
export const quoteOf = (message: string, tokens: readonly Token[], start: number, end: number): string =>
  message.slice(tokens[start]?.start ?? 0, tokens[Math.min(end, tokens.length) - 1]?.end ?? 0);
