/** Interviews on derived roles, end to end: the hours of a week told in the words of the trade land on the right tasks. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveFoothold, type Answered, type Served } from "./served.ts";

let served: Served;
let call: Served["call"];
beforeAll(async () => { served = await serveFoothold(); call = served.call; });
afterAll(() => served.close());

const MOST_QUESTIONS = 8;
/** Percent of the week. */
const CLOSE = 2.5;
const OWN_WORDS: Record<string, string> = { level: "Twelve years, and I train the new ones.", rest_of_week: "Nothing else." };

type Talk = { id: string; state: Answered; said: number };

async function say(talk: Talk, text: string): Promise<void> {
  talk.said += 1;
  const { status, body } = await call("POST", `/api/interviews/${talk.id}/messages`, { id: `m${talk.said}`, text });
  expect(status).toBe(200);
  talk.state = body.state;
}

async function begin(...texts: string[]): Promise<Talk> {
  const { body } = await call("POST", "/api/interviews", {});
  const talk: Talk = { id: body.id, state: body, said: 0 };
  for (const text of texts) await say(talk, text);
  return talk;
}

/** Answers what is asked, in own words or by the first chip, until it is done. */
async function finish(talk: Talk): Promise<void> {
  while (talk.state.status !== "done") {
    expect(talk.state.progress.asked).toBeLessThanOrEqual(MOST_QUESTIONS);
    const { id, chips } = talk.state.question;
    await say(talk, OWN_WORDS[id] ?? chips[0] ?? "I don't know");
  }
  expect(talk.state.progress.asked).toBeLessThanOrEqual(MOST_QUESTIONS);
}

/** Percent of the week by task; all work of one's own together under "own". */
function sharesOf({ state }: Talk): Record<string, number> {
  const shares: Record<string, number> = {};
  for (const { id, own, share } of state.score.week.tasks) shares[own ? "own" : id] = (shares[own ? "own" : id] ?? 0) + share.value;
  return shares;
}

function expectHours(talk: Talk, hours: Record<string, number>, week: number): void {
  const shares = sharesOf(talk);
  for (const [id, of] of Object.entries(hours)) expect(Math.abs((shares[id] ?? 0) - (100 * of) / week), `${id} of ${JSON.stringify(shares)}`).toBeLessThan(CLOSE);
}

function expectWhy({ state: { score } }: Talk): void {
  const parts = score.why.reduce((sum: number, { shown }: { shown: number }) => sum + shown, 0);
  expect(score.role.value + parts).toBeCloseTo(score.value, 6);
}

type Week = [roleId: string, message: string, hours: Record<string, number>, week: number];
const WEEKS: Week[] = [
  ["baristas", "I'm a barista in Leeds, 35 hours a week. 20 hours making coffee, 10 hours on the till, 5 hours washing up.",
    { "serve-meals-and-drinks": 20, "take-payment-and-settle-bills": 10, "wash-dishes-and-glasses": 5 }, 35],
  ["firefighters", "I'm a firefighter, 42 hours a week. 6 hours putting out fires, 14 hours checking and cleaning the kit, 12 hours on training and drills, 10 hours visiting schools about fire safety.",
    { "fight-fires-with-hoses-and-extinguishers": 6, "check-and-maintain-firefighting-gear": 14, own: 22 }, 42],
  ["tutors", "I work as a tutor, online mostly. 15 hours one-to-one with students, 5 hours preparing worksheets, 3 hours marking homework, 2 hours talking to parents. 25 hours in all.",
    { "tutor-pupils-who-struggle": 15, "organise-reference-and-learning-materials": 5, "mark-homework-and-assignments": 3, "discuss-pupils-progress-with-parents": 2 }, 25],
  ["photographers", "I'm a photographer. 40 hours: 16 shooting weddings, 14 editing in Lightroom, 10 on emails and Instagram.",
    { "shoot-photos-and-video": 16, own: 24 }, 40],
  ["machinists", "I am a machinist, 40 hour week. Half of it is running lathes, 10 hours measuring parts with mics, 6 hours setting up tooling, 4 hours reading blueprints.",
    { "check-part-sizes-with-gauges": 10, "mount-tools-and-dies-on-machines": 6, "work-out-build-steps-from-drawings": 4 }, 40],
  ["taxi-drivers", "I'm a taxi driver. I drive 8 hours a day, 5 days a week. An hour a day goes on cleaning the car and the rest is driving passengers.",
    { "drive-buses-taxis-and-shuttles": 35, "wash-and-valet-vehicles": 5 }, 40],
  ["pest-control-workers", "I'm a pest control worker. 38 hours a week: 20 hours spraying and baiting, 8 hours inspecting houses, 6 hours driving between jobs, 4 hours writing up what I did.",
    { "spray-rooms-against-pests": 20, "check-the-state-of-buildings-and-grounds": 8, "drive-work-vehicles-to-jobs": 6, "write-down-hours-and-work-done": 4 }, 38],
  ["loan-officers", "I'm a loan officer. 40 hours: 18 going over clients' finances with them, 12 checking records, 10 chasing documents by phone.",
    { "go-over-clients-finances-with-them": 18, "check-records-are-right": 12 }, 40],
  ["phlebotomists", "I'm a phlebotomist, 36 hours. 26 hours drawing blood, 6 hours labelling samples for the lab, 4 hours updating patient notes.",
    { "draw-blood-and-take-swabs": 26, "prepare-samples-for-the-lab": 6, "update-patients-notes": 4 }, 36],
  ["nannies", "I'm a nanny. 40 hours a week. 15 hours playing games and outings, 10 hours making meals, 9 hours laundry and tidying, 6 hours driving them to school.",
    { "organise-games-and-outings": 15, "make-meals-and-snacks": 10, "do-household-and-cleaning-chores": 9, own: 6 }, 40],
];

test.each(WEEKS)("%s: a week in the words of the trade becomes a report", async (roleId, message, hours, week) => {
  const talk = await begin(message);
  expect(talk.state.roleId).toBe(roleId);
  await finish(talk);
  expect(talk.state.level).toBe("senior");
  expectHours(talk, hours, week);
  expectWhy(talk);
  const { body: { id } } = await call("POST", "/api/reports", { interviewId: talk.id });
  const { value, low, high, why } = talk.state.score;
  expect((await call("GET", `/api/reports/${id}`)).body.score).toMatchObject({ value, low, high, why });
  expect((await call("GET", `/r/${id}`, undefined, { accept: "text/html" })).status).toBe(200);
});

test("a job that is in no list is put together from what the worker does", async () => {
  const talk = await begin("I'm a ghost hunter. 40 hours: 20 hours driving to haunted houses, 15 hours filming at night, 5 hours answering emails.");
  expect(talk.state.roleId).toBeNull();
  await say(talk, "None of these");
  expect(talk.state.roleId).toBe("your-own-job");
  await finish(talk);
  const own = talk.state.score.week.tasks.filter(({ own: mine }: Answered) => mine);
  expect(own.map(({ label }: Answered) => label)).toEqual(["driving to haunted houses", "filming at night", "answering emails"]);
  expectHours(talk, { own: 40 }, 40);
  expect(new Set(own.map(({ score }: Answered) => JSON.stringify(score))).size).toBeGreaterThan(1);
  expectWhy(talk);
});

test("hours told before the job was known still count", async () => {
  const talk = await begin("38 hours a week. 20 hours spraying and baiting, 8 hours inspecting houses, 10 hours driving between jobs.", "I'm a pest control worker.");
  expect(talk.state.roleId).toBe("pest-control-workers");
  expectHours(talk, { "spray-rooms-against-pests": 20, "check-the-state-of-buildings-and-grounds": 8, "drive-work-vehicles-to-jobs": 10 }, 38);
});

test("picking another job afterwards reads the week anew in its light", async () => {
  const talk = await begin("I'm a barista. 40 hours a week: 25 hours mixing cocktails and serving drinks, 15 hours taking payments.");
  expect(talk.state.roleId).toBe("baristas");
  await say(talk, "No, my job is: Bartenders");
  expect(talk.state.roleId).toBe("bartenders");
  expectHours(talk, { "take-payment-and-settle-bills": 15 }, 40);
  const { "serve-meals-and-drinks": served = 0, "mix-food-and-drink-ingredients": mixed = 0 } = sharesOf(talk);
  expect(Math.abs(served + mixed - 62.5)).toBeLessThan(CLOSE);
  await finish(talk);
  expectWhy(talk);
});
