/** The data page publishes the rules as they are: each threshold it prints is tried against the rules themselves. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { marketOf, type Facts } from "../../db/derive/market.ts";
import { BARRIERS, SIGNALS } from "../../scoring/index.ts";
import { COMPARING_RULES, OTHER_RULES, STEP_RULES, TASK_RULES, type StepRule } from "../../web/strings/rules.ts";

const NOTHING: Facts = {
  changePct: null, jobZone: null, licence: "", automation: 0, exposure: { language: null, abilities: null, applicability: null, observed: null },
  context: { physical: null, caring: null, public: null, leading: null, safety: null, hands: null, proximity: null, building: null },
};
const WITH: Record<keyof typeof STEP_RULES, (figure: number) => Partial<Facts>> = {
  job_postings: (changePct) => ({ changePct }),
  ai_tool_maturity: (percentile) => ({ exposure: { ...NOTHING.exposure, applicability: percentile, observed: percentile } }),
  expert_consensus: (percentile) => ({ exposure: { ...NOTHING.exposure, language: percentile, abilities: percentile } }),
};

test.each(Object.entries(STEP_RULES) as [keyof typeof STEP_RULES, StepRule][])("the published thresholds of %s are the rules' own", (signal, { steps, below }) => {
  const valueAt = (figure: number) => marketOf({ ...NOTHING, ...WITH[signal](figure) }).signals[SIGNALS.indexOf(signal)];
  steps.forEach(({ from, value }, at) => {
    expect(valueAt(from)).toBe(value);
    expect(valueAt(from - 0.1)).toBe(steps[at + 1]?.value ?? below);
  });
});

const of = (context: Partial<Facts["context"]>, rest: Partial<Facts> = {}): Facts =>
  ({ ...NOTHING, ...rest, context: { physical: 0, caring: 0, public: 0, leading: 0, safety: 0, hands: 0, proximity: 0, building: 0, ...context } });
const barrier = (name: (typeof BARRIERS)[number]) => (facts: Facts) => marketOf(facts).barriers[BARRIERS.indexOf(name)];
const [regulation, presence, liability, culture] = (["regulation", "physical_presence", "liability", "culture"] as const).map(barrier) as [Value, Value, Value, Value];
type Value = (facts: Facts) => number | null | undefined;
const growth: Value = (facts) => marketOf(facts).growth;
const principle = (at: number): Value => (facts) => marketOf(facts).principles[at];

/** What the words of `OTHER_RULES` say, at each threshold and just below it: [what they print, rule, facts, value]. */
const SAID: [string, Value, Facts, number | null][] = [
  ...([["required", 2], ["often", 1], ["voluntary", 0], ["none_stated", 0], ["", null]] as const).map(
    ([licence, value]): [string, Value, Facts, number | null] => ["a licence", regulation, of({}, { licence }), value]),
  ["50% of the tasks", presence, of({ physical: 0.5 }), 2], ["50% of the tasks", presence, of({ physical: 0.49 }), 1],
  ["20% are, and physical proximity is 75", presence, of({ physical: 0.2, proximity: 75 }), 2], ["proximity is 75", presence, of({ physical: 0.2, proximity: 74 }), 1],
  ["20% of the tasks are physical", presence, of({ physical: 0.2 }), 1], ["proximity is 60", presence, of({ proximity: 60 }), 1],
  ["hands is 75", presence, of({ hands: 75 }), 1], ["otherwise", presence, of({ physical: 0.19, proximity: 59, hands: 74 }), 0],
  ["20% of the tasks or more bear on", liability, of({ safety: 0.2 }, { licence: "required" }), 2], ["a licence is required or often", liability, of({ safety: 0.19 }, { licence: "required" }), 1],
  ["often asked for", liability, of({}, { licence: "often" }), 1], ["25% of the tasks bear on", liability, of({ safety: 0.25 }), 1], ["job zone 5", liability, of({}, { jobZone: 5 }), 1],
  ["otherwise", liability, of({ safety: 0.24 }, { jobZone: 4 }), 0],
  ["15% of the tasks or more are caring", culture, of({ caring: 0.15 }), 2], ["5% are;", culture, of({ caring: 0.14 }), 1], ["5% are;", culture, of({ caring: 0.05 }), 1],
  ["10% are serving", culture, of({ public: 0.1 }), 1], ["20% are leading", culture, of({ leading: 0.2 }), 1], ["otherwise", culture, of({ caring: 0.04, public: 0.09, leading: 0.19 }), 0],
  ["10% of the time or more goes to building", growth, of({ building: 0.1 }), 1], ["reason for more", growth, of({ building: 0.09 }, { automation: 1 }), 1],
  ["reason for less", growth, of({}, { automation: -1 }), -1], ["percentile 80", growth, of({}, { changePct: -0.1, exposure: { ...NOTHING.exposure, language: 80 } }), -1],
  ["otherwise", growth, of({}, { changePct: -0.1, exposure: { ...NOTHING.exposure, language: 79 } }), 0],
  ["60%, 35%, 15%", principle(0), of({ physical: 0.6 }), 3], ["60%, 35%, 15%", principle(0), of({ physical: 0.35 }), 2], ["60%, 35%, 15%", principle(0), of({ physical: 0.14 }), 0],
  ["35%, 20%, 8%", principle(1), of({ caring: 0.3, public: 0.1 }), 3], ["35%, 20%, 8%", principle(1), of({ caring: 0.2 }), 2], ["35%, 20%, 8%", principle(1), of({ caring: 0.07 }), 0],
  ["2 for job zone 5", principle(2), of({}, { jobZone: 5 }), 2], ["25% of the tasks are leading", principle(2), of({ leading: 0.25 }, { jobZone: 4 }), 2],
];

test.each(SAID)("where the page says “%s”, the rules do so", (said, rule, facts, value) => {
  expect(rule(facts)).toBe(value);
  expect(JSON.stringify(OTHER_RULES)).toContain(said);
});

/** [file, constant as it stands there, what the page makes of it]. */
test.each([
  ["work", "PER_IMPORTANCE = 2;", "the square of its importance"], ["work", "PER_TIME = 0.5;", "the square root of how often"],
  ["work", "UNRATED = { core: [4.1, 1.7], other: [3.7, 1.3] }", "importance 4.1 and 1.7 times a day for core tasks, 3.7 and 1.3 for others"],
  ["group", "SAME_TASKS = 0.5;", "where 50% of the bigger one’s time"], ["group", "SAME_TASKS_ACROSS = 0.9;", "90% where one is"], ["group", "SAME_WORDS = 0.5;", "50% of the longer words"],
  ["group", "SMALL_KIN = 6;", "less than 6% of the time"], ["group", "GROUPS = { most: 10, fewest: 5 };", "At least 5 rows remain, and at most 10"],
  ["group", "SMALL = 2.5;", "under 2.5% of the time"], ["group", "NEARLY_EQUAL = 0.7;", "at least 70% as much time"], ["derive", "LEAST_REST = 5;", "which holds 5% at least"],
  ["task-scores", "MOST_MOVED = 1;", "by at most 1 point"], ["task-scores", "PER_LABEL = 4;", "4 times the difference"],
  ["task-scores", "ACTIVITY_COUNTS_AS = 1;", "by half of that where a single task is labelled"], ["task-scores", "FULL_FROM = 3;", "below 3, and not at all at 1"],
])("the constant of %s.ts that says %s is the one that the page gives", (file, constant, said) => {
  expect(readFileSync(`db/derive/${file}.ts`, "utf8")).toContain(constant);
  expect(TASK_RULES.join(" ")).toContain(said);
});

/** [file, constant as it stands there, what the page makes of it]. */
test.each([
  ["derive/words", "BEGINNING = 6;", "by their first 6 letters"], ["derive/texts", "DIMENSIONS = 48;", "in 48 dimensions"],
  ["derived/labour", '"Bachelor\'s degree": 48', "A bachelor’s degree counts 48"], ["derived/labour", '"Less than 5 years": 24', "up to 5 years of experience 24"],
  ["derived/labour", '"5 years or more": 60', "5 years or more 60"], ["derived/labour", "Apprenticeship: 48", "an apprenticeship 48"],
  ["derived/labour", 'required: { licence: "law"', "“Required” counts as a licence by law"], ["derived/labour", "often: { licence: null", "as not known"],
])("in comparing jobs, the constant of %s.ts that says %s is the one that the page gives", (file, constant, said) => {
  expect(readFileSync(`db/${file}.ts`, "utf8")).toContain(constant);
  expect(COMPARING_RULES.join(" ")).toContain(said);
});
