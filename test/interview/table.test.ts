import { expect, test } from "vitest";
import { emptyProfile, scorePerson } from "../../scoring/index.ts";
import { fold } from "../../server/interview/fold.ts";
import { asShown, withoutUnmentioned } from "../../server/interview/table.ts";
import { activities, ben, everybody, hours, medicalCoder, worker } from "../cast.ts";

const score = (profile: Parameters<typeof scorePerson>[1]) => scorePerson(medicalCoder, profile, activities);

test.each(Object.entries(everybody))("%s sees the closed week before confirming it", (name, profile) => {
  if (name === "ada") return;
  const open = { ...profile, confirmed: false };
  expect(score(withoutUnmentioned(open, medicalCoder)).exact).toBeCloseTo(score({ ...open, confirmed: true }).exact, 9);
});

test("a week of which nothing is known is not emptied", () => {
  expect(withoutUnmentioned(emptyProfile(), medicalCoder)).toEqual(emptyProfile());
});

test("what is known of a task's cases stays when it is shown as not done", () => {
  const remarked = { ...hours("verify-codes", 1), amount: null, x: -1 };
  const shown = withoutUnmentioned(worker({ tasks: [hours("assign-codes", 20), remarked] }), medicalCoder);
  expect(shown.tasks.find(({ id }) => id === "verify-codes")).toMatchObject({ amount: { unit: "none" }, x: -1 });
});

test("confirming a table with assumed hours keeps score and range as they were shown", () => {
  const spoken = worker({ level: "mid", tasks: [hours("assign-codes", 14)] });
  const before = score(spoken);
  const said = fold([{ by: "embedded", findings: [
    { kind: "time", tasks: ["assign-codes"], amount: spoken.tasks[0]!.amount!, quote: "q" }, { kind: "level", level: "mid", years: null, leads: null, quote: "q" },
    ...asShown(before.week.tasks), { kind: "request", request: "confirm", quote: "q" },
  ] }]);
  const after = score(said.profile);
  expect(after.week.closed).toBe(true);
  expect(after.exact).toBeCloseTo(before.exact, 6);
  expect(after.exactLow).toBeCloseTo(before.exactLow, 6);
  expect(after.exactHigh).toBeCloseTo(before.exactHigh, 6);
});

test("a table without assumed hours needs nothing added", () => {
  expect(asShown(score(ben).week.tasks)).toEqual([]);
});
