/** What a worker says against what is noted or kept, through the whole product. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { interviewWith, serveFoothold, type Answered, type Served } from "./served.ts";

let served: Served;
beforeAll(async () => { served = await serveFoothold(); });
afterAll(() => served.close());

const TOLD = "I'm a medical coder, 20 hours coding, 10 hours denials, 10 hours queries.";
const FINISHED = [TOLD, "enough, show me the score", "These hours look right"];
const say = async (id: string, text: string): Promise<Answered> => (await served.call("POST", `/api/interviews/${id}/messages`, { id: text.replace(/\W+/g, "-"), text })).body;
const hoursOf = ({ state }: Answered, task: string): number | null => {
  const amount = state.profile.tasks.find(({ id }: { id: string }) => id === task)?.amount;
  return amount?.unit === "hours" ? amount.value : null;
};

describe("words taken back", () => {
  test("leave the week, the score and the wishes as they were before them", async () => {
    const id = await interviewWith(served.call, ...FINISHED);
    const { body: before } = await served.call("GET", `/api/interviews/${id}`);
    expect(hoursOf(await say(id, "denials are 15 hours"), "handle-denials")).toBe(15);
    const { answer, state } = await say(id, "scrap that");
    expect(answer).toMatch(/^I took your last message back/);
    expect(state).toMatchObject({ profile: before.profile, score: before.score, filters: before.filters });
    await say(id, "stay in healthcare");
    expect((await say(id, "Undo that.")).state.filters).toEqual(before.filters);
  });

  test("may be followed by the right ones in the same message", async () => {
    const id = await interviewWith(served.call, ...FINISHED);
    await say(id, "denials are 15 hours");
    expect(hoursOf(await say(id, "Scrap that. Denials are 9 hours."), "handle-denials")).toBe(9);
  });

  test("are only those right before: behind a question nothing is taken back", async () => {
    const id = await interviewWith(served.call, ...FINISHED);
    await say(id, "denials are 15 hours");
    await say(id, "Why is my score low?");
    const said = await say(id, "forget that");
    expect(said.answer).toMatch(/^There is nothing to take back/);
    expect(hoursOf(said, "handle-denials")).toBe(15);
  });

  test("open their question again", async () => {
    const id = await interviewWith(served.call, TOLD);
    const { body: before } = await served.call("GET", `/api/interviews/${id}`);
    await say(id, "12 years, and I lead four people.");
    const { state } = await say(id, "scrap that");
    expect(state).toMatchObject({ question: before.question, level: before.level });
  });
});

test("another field comes beside those that were wished for", async () => {
  const id = await interviewWith(served.call, ...FINISHED);
  await say(id, "stay in healthcare");
  expect((await say(id, "also construction")).state.filters.groups).toEqual(["29", "31", "47"]);
});

test.each(["at least 40000 pounds", "nothing below 35k euros", "I want at least £30,000"])("“%s” sets no least pay, and is told why", async (wish) => {
  const { answer, state } = await say(await interviewWith(served.call, ...FINISHED), wish);
  expect(answer).toMatch(/^Pay here is in US dollars/);
  expect(state.filters.minimumPay).toBeNull();
});

test("a what-if that is kept in the same message is answered and nothing else is", async () => {
  const { acknowledgement, answer, state } = await say(await interviewWith(served.call, ...FINISHED), "What if half my week were audits? Keep it as audits.");
  expect(acknowledgement).toBe("Kept as “audits”.");
  expect(answer).toMatch(/^With 20 of your 40 hours \(50%\) on “Denials, appeals and audits”/);
  expect(answer).not.toContain("\n\n");
  expect(state.scenarios).toMatchObject([{ name: "audits", changes: [{ kind: "set_share", share: 50 }] }]);
});

test.each([
  ["Can you change denials to 12 hours?", 12], ["please set denials to 12 hours", 12], ["what I meant was 12 hours of denials", 12],
])("“%s” is heard as %d hours", async (said, hours) => {
  expect(hoursOf(await say(await interviewWith(served.call, ...FINISHED), said), "handle-denials")).toBe(hours);
});
