/** What an answer may build on: every number that was told, with where it comes from. */
import { isPlain, OURS, spoken } from "./lexicon.ts";
import { quantitiesIn, type Quantity } from "./quantities.ts";

/**
 * `facts`: about this worker and other jobs. `world`: what sources say. `earlier`: what the rules answer to questions before this one.
 * `question`: the worker's words, which may be given back as theirs and prove nothing.
 */
export type Origin = "facts" | "world" | "earlier" | "question";
/** `label`: words of the line that it stands in, for "reading charts and checking codes together". `after`: what follows it. `scale`: an end of a scale. */
export type Given = Quantity & { origin: Origin; label: ReadonlySet<string>; after: string; scale: boolean };
/**
 * What an answer may build on. `asked`: numbers of the worker's questions. `anchors` need not be said to be compared with: the score, the
 * week. `told`: all that was told, without labels. `text`: everything, with the questions.
 */
export type Grounds = { given: readonly Given[]; asked: readonly Given[]; anchors: readonly Given[]; told: string; text: string; question: string };

/** Prefix of a line whose numbers may be compared with anything: the worker's score, the typical one, the week. */
export const ANCHOR = "=";

/** The ends of a scale are nobody's value: they are said together only. */
const SCALE = /(scale|each|signal|score) from (\S+ )?(\([^)]*\) )?(to )?\S*$|(scale|each|signal|score) from .{1,40} to $/;

/** First letters of the words that carry meaning: enough to find "reading charts" in "Read charts and assign codes". */
export const stemsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !isPlain(word)).map((word) => word.slice(0, 4)));

function givenIn(line: string, origin: Origin): Given[] {
  const label = stemsOf(/“([^”]*)”/.exec(line)?.[1] ?? "");
  // A task's label may be the worker's own words.
  const inLabel = (at: number): boolean => (line.slice(0, at).match(/[“”]/g) ?? []).length % 2 === 1;
  return quantitiesIn(line, origin === "question" ? spoken(line) : OURS).filter(({ from }) => origin === "question" || !inLabel(from)).map((quantity) => ({
    ...quantity, origin, label, scale: quantity.ranged && SCALE.test(line.slice(0, quantity.from)),
    after: line.slice(quantity.to, quantity.to + 40).toLowerCase(),
  }));
}

/** What parts of a week are taken from. */
const WHOLE = givenIn("100%", "facts");

export function groundsOf(sources: readonly { text: string; origin: Origin }[]): Grounds {
  const lines = sources.flatMap(({ text, origin }) => text.split("\n").map((line) => ({ line, origin })));
  const read = lines.map(({ line, origin }) => ({ origin, anchor: origin === "facts" && line.startsWith(ANCHOR), given: givenIn(line, origin) }));
  return {
    given: read.flatMap(({ origin, given }) => (origin === "question" ? [] : given)),
    asked: read.flatMap(({ origin, given }) => (origin === "question" ? given : [])),
    anchors: [...read.flatMap(({ anchor, given }) => (anchor ? given : [])), ...WHOLE],
    told: sources.flatMap(({ text, origin }) => (origin === "question" ? [] : [text.toLowerCase().replace(/“[^”\n]*(”|$)/gm, " ")])).join("\n"),
    text: sources.map(({ text }) => text.toLowerCase()).join("\n"),
    question: sources.flatMap(({ text, origin }) => (origin === "question" ? [text] : [])).join(" "),
  };
}

/** One more source, such as a tool's result that came while the answer was on its way. */
export const joinedGrounds = (a: Grounds, b: Grounds): Grounds =>
  ({
    given: [...a.given, ...b.given], asked: [...a.asked, ...b.asked], anchors: [...a.anchors, ...b.anchors],
    told: `${a.told}\n${b.told}`, text: `${a.text}\n${b.text}`, question: a.question,
  });
