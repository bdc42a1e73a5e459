/** Headlines are findings: each follows from its numbers, in words that fit them. */
import { expect, test } from "vitest";
import { emptyProfile, scorePerson, withX, type PersonScore, type Transition, type WhyPart } from "../../scoring/index.ts";
import { evidenceFinding, isNewStart, leversFinding, movesFinding, opinionsFinding } from "../../web/headlines/moves.ts";
import { difference, lede, standing, week } from "../../web/headlines/person.ts";
import { barriersFinding, signalsFinding, weekFinding } from "../../web/headlines/role.ts";
import { typical, typicalLabel, typicalsOwn, typicalWeek } from "../../web/headlines/typical.ts";
import { plan } from "../../web/headlines/plan.ts";
import { SUB_LABEL } from "../../web/names.ts";
import { catalog, coder, reportOf } from "./drawn.ts";

const { score: sample } = reportOf();
const scored = (part: Partial<PersonScore>): PersonScore => ({ ...sample, ...part });
const impact = (displaced: number, not_involved: number) => ({ displaced, augmented: 100 - displaced - not_involved, not_involved });
const parts = (time: number, level: number, evidence: number): WhyPart[] =>
  [
    ["time", time],
    ["level", level],
    ["evidence", evidence],
    ["barriers", 0],
    ["growth", 0],
  ].map(([group, shown]) => ({ group, exact: shown, shown }) as WhyPart);

test.each([
  [{ value: 11.9, low: 8, high: 15 }, "Your week stands about where the typical medical coder’s does."],
  [{ value: 14.0, low: 9, high: 20 }, "Your week probably stands on slightly firmer ground than the typical medical coder’s."],
  [{ value: 25.0, low: 20, high: 30 }, "Your week stands on firmer ground than the typical medical coder’s."],
  [{ value: 4.0, low: 2, high: 7 }, "Your week stands on softer ground than the typical medical coder’s."],
])("a score of %o is put in relation to the typical role", (part, expected) => {
  expect(standing(scored({ ...part, role: { value: 11.6, exact: 11.6 } }), "Medical Coder")).toContain(expected);
});

test.each([
  ["Medical Coder", "the typical medical coder", "the typical medical coder’s"],
  ["Truck Driver (Heavy and Tractor-Trailer)", "the typical truck driver", "the typical truck driver’s"],
  ["Bus Drivers, School", "the typical worker", "the usual one in your role"],
  ["Clergy", "the typical worker", "the usual one in your role"],
  ["Your own job", "the typical worker", "that of the average job"],
])("the typical worker of %s fits into a sentence", (title, worker, week) => {
  expect(typical(title)).toBe(worker);
  expect(typicalWeek(title)).toBe(week);
  expect(typicalsOwn(title)).not.toMatch(/s’s|your own/i);
  expect(typicalLabel(title)).not.toMatch(/your own/i);
});

test("a plan repeats no step, and goes on with levers where nobody has written next steps", () => {
  const { levers } = reportOf();
  const written = plan(levers, sample, coder, null);
  expect(new Set(written.month.map(({ title }) => title)).size).toBe(written.month.length);
  const computed = plan([...levers, ...levers], sample, { ...coder, survivalMoves: [] }, null);
  expect(computed.year.length).toBeGreaterThan(0);
});

test.each([
  [49, "Half of it is still within AI’s reach."],
  [65, "Two thirds of it is still"],
  [28, "About a quarter of it"],
  [1, "Hardly any of it"],
  [99, "Nearly all of it"],
])("%i percent displaced is said in everyday words", (displaced, expected) => {
  expect(standing(scored({ value: 30, low: 28, high: 32, impact: impact(displaced, 0) }), "Medical Coder")).toContain(expected);
});

test.each([
  [parts(3.9, 2.9, -1.1), "Your time and your harder cases add nearly 7 points. Your employer’s choices take 1 point back."],
  [parts(3.0, 0.1, 0), "Your time adds 3 points."],
  [parts(0, 0, -2.4), "Your employer’s choices take just over 2 points away."],
  [parts(0.1, -0.2, 0), "So far nothing sets you far apart from the typical medical coder"],
  [parts(-4, 1.2, 0), "Your harder cases add just over 1 point. Your time takes 4 points back."],
])("the difference is told by its biggest parts", (why, expected) => {
  expect(difference(why, "Medical Coder")).toBe(expected);
});

test.each([
  [impact(49, 12.5), "Half of your hours could be handed over today. Five hours a week, AI does not touch."],
  [impact(33, 0), "A third of your hours could be handed over today. AI has some part in all of them."],
  [impact(0, 50), "Hardly any of your hours could be handed over today. 20 hours a week, AI does not touch."],
])("the week is told by what can be handed over and what cannot", (of, expected) => {
  expect(week(scored({ impact: of }))).toBe(expected);
});

test("the lede names hours and leaves out tasks that AI can do alone", () => {
  const text = lede(sample);
  expect(text).toContain(`About ${Math.round(sample.impact.displaced * 0.4)} of your 40 hours`);
  expect(text).not.toContain("assign codes");
  expect(text).toContain("work out unclear documentation");
});

test("a lever that crosses into another zone says so", () => {
  const role = catalog.scorable(coder.id)!;
  const person = scorePerson(role, withX(emptyProfile(), "assign-codes", 1), catalog.activities);
  expect(leversFinding([{ kind: "harder_cases", task: "assign-codes", x: 1, gain: 3, score: 26 }], { ...person, zone: "red" })).toBe(
    "One step within reach would put you in the yellow zone",
  );
  expect(leversFinding([{ kind: "harder_cases", task: "assign-codes", x: 1, gain: 1.6, score: 14 }], { ...person, zone: "red" })).toBe(
    "The biggest single step within reach is worth nearly 2 points",
  );
  expect(leversFinding([], person)).toBe("Little within your reach would move the score");
});

test("other measures are counted, and disagreement is not hidden", () => {
  const opinion = (exposure: number) => ({ ...coder.secondOpinions[0]!, exposure });
  expect(opinionsFinding([opinion(90), opinion(80)], 11.6)).toBe("Both other measures find this work exposed too");
  expect(opinionsFinding([opinion(90), opinion(80), opinion(20)], 11.6)).toBe(
    "Two of three other measures find this work exposed. One does not.",
  );
  expect(opinionsFinding([opinion(90)], 60)).toBe("The one other measure finds this work exposed, where we are milder");
  expect(opinionsFinding([opinion(45), opinion(20)], 79)).toBe("None of two other measures finds this work exposed");
  expect(opinionsFinding([], 11.6)).toBe("No other open measure covers this occupation yet");
});

test("sources are counted by what they say of the assessment, which may be a green one", () => {
  const source = (stance: "supports" | "contradicts" | "neutral") => ({ ...coder.sources[0]!, stance });
  const of = (...stances: Parameters<typeof source>[0][]): string => evidenceFinding(stances.map(source));
  expect(of("supports", "supports", "contradicts", "neutral")).toBe("Two sources support the assessment, one sees it differently");
  expect(of("supports")).toBe("One source supports the assessment, none sees it differently");
  expect(of("contradicts", "contradicts")).toBe("No sources support the assessment, two see it differently");
  expect(of("neutral")).toBe("What the assessment rests on");
});

test("roles on firmer ground are counted apart from those that would be a new start", () => {
  expect(movesFinding(0, 0)).toBe("No role in the catalogue stands clearly above yours yet");
  expect(movesFinding(1, 3)).toBe("One role on firmer ground, and what it asks of you");
  expect(movesFinding(0, 2)).toContain("a new start");
  expect(movesFinding(3, 0, { zone: "red", clear: 3 })).toBe("Three roles on firmer ground, and what each one asks of you");
  expect(movesFinding(3, 0, { zone: "yellow", clear: 1 })).toBe("Three roles, one on clearly firmer ground, and what each one asks of you");
  expect(movesFinding(1, 0, { zone: "yellow", clear: 0 })).toBe("One role on slightly firmer ground, and what it asks of you");
  const move = { fit: 0.01, keep: [] } as unknown as Transition;
  expect(isNewStart(move)).toBe(true);
  expect(isNewStart({ ...move, fit: 0.3 })).toBe(false);
  expect(isNewStart({ ...move, fit: null })).toBe(true);
  expect(isNewStart({ ...move, keep: [{ id: "everything-else", label: "Everything else in the job", share: 20, disposition: "augmented" }] })).toBe(true);
  expect(isNewStart({ ...move, keep: [{ id: "t", label: "t", share: 5, disposition: "augmented" }] })).toBe(false);
});

test("a role's headlines follow its signals, barriers and tasks", () => {
  expect(signalsFinding(coder.signals)).toBe("Four of five market signals point down. One holds: wages.");
  expect([barriersFinding(1), barriersFinding(4), barriersFinding(8)].map((text) => text.split(" ")[0])).toEqual([
    "Little",
    "Some",
    "A",
  ]);
  expect(weekFinding({ ...sample, impact: impact(65, 0) })).toBe("Two thirds of the usual week can be handed to software");
});

test("no word of a zone speaks of AI’s reach: “next to none is within AI’s reach” stood beside “40% or more is”", () => {
  for (const words of Object.values(SUB_LABEL)) expect(words ?? "").not.toMatch(/reach/i);
});
