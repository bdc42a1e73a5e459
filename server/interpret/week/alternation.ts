/** Turns that take each other's place: "Friday is the report. Well, every second Friday. On the Fridays in between …". */
import type { Measure } from "../clauses/measure.ts";
import type { Statement } from "../clauses/statement.ts";
import { pattern } from "../words/pattern.ts";

const UNIT = "(?:weeks?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|days?|months?|ones?|times?|mornings?|afternoons?)";
const ONLY = pattern(
  String.raw`^(?:well|ok|but|and|or|no|actually|only|just|though|rather|sorry|i mean|that 's|it 's|,| )*`,
  String.raw`(?:every (?:(?:other|second|two)|(third|three)|(fourth|four))|alternate|alternating|`,
  String.raw`one ${UNIT} (?:in|out of) (?:two|(three)|(four))) ?(?:${UNIT})?(?: only| though| to be exact)?$`,
);
const BY_TURNS = pattern(
  String.raw`\b(?:every (?:other|second) ${UNIT}|alternat(?:e|es|ing)|one week(?! (?:in|out|of|a|per|every))|even weeks|by turns)\b`,
);
const BETWEEN = pattern(
  String.raw`\b(?:${UNIT} in between|in[ -]between (?:weeks|days|ones)|(?:the|on|in) (?:other|next|off|opposite|alternate) ${UNIT}|`,
  String.raw`the others|`,
  String.raw`odd weeks|(?:the )?week after)\b`,
);

/** Statements with each turn's own part of the time. */
export function takeTurns(statements: readonly Statement[]): Statement[] {
  const found: Statement[] = [];
  for (const one of statements) {
    const last = found.at(-1);
    const only = one.words.length === 0 || one.bare ? ONLY.exec(one.text) : null;
    if (only && last?.measure) {
      found[found.length - 1] = { ...last, measure: part(last.measure, fraction(only)), text: `${last.text} every other week` };
    } else if (BETWEEN.test(one.text) && found.some(({ measure, text }) => measure && BY_TURNS.test(text))) {
      found.push({ ...one, measure: { unit: "same", factor: 1 } });
    } else found.push(...halves(one));
  }
  return found;
}

const fraction = ([, a, b, c, d]: RegExpExecArray): number => (a || c ? 1 / 3 : b || d ? 1 / 4 : 1 / 2);

function part(measure: Measure, by: number): Measure {
  if (!("value" in measure)) return measure;
  const end = (of: number | null): number | null => (of === null ? null : of * by);
  return { ...measure, value: measure.value * by, low: end(measure.low), high: end(measure.high) };
}

/** "Thursday afternoon is one week the report, and the other week I advise": half for each. */
function halves(one: Statement): Statement[] {
  const { measure, parts, text } = one;
  const second = parts.findIndex((each, at) => at > 0 && BETWEEN.test(each.text));
  if (!measure || second < 1 || !BY_TURNS.test(text) || measure.unit === "vague") return [one];
  const half = part(measure, 0.5);
  const side = (of: Statement["parts"]): Statement => ({
    ...one, measure: half, parts: of, words: of.flatMap(({ words }) => words), text: of.map((each) => each.text).join(" , "),
  });
  return [side(parts.slice(0, second)), side(parts.slice(second))];
}
