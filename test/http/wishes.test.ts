/** Wishes through the whole product: noted while a question is open, answered with the new moves once the interview is over. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadCatalog } from "../../db/load-catalog.ts";
import { NO_FILTERS, type FilterChange, type Ranking } from "../../scoring/index.ts";
import { wishesIn } from "../../server/interpret/wishes/wishes.ts";
import { wishOffers } from "../../server/moves/wish-offers.ts";
import { interviewWith, serveFoothold, type Answered, type Served } from "./served.ts";

const catalog = loadCatalog();
let served: Served;
beforeAll(async () => { served = await serveFoothold(); });
afterAll(() => served.close());

const FINISHED = ["I'm a medical coder, 20 hours coding, 10 hours denials, 10 hours queries.", "enough, show me the score", "These hours look right"];
const say = async (id: string, text: string): Promise<Answered> => (await served.call("POST", `/api/interviews/${id}/messages`, { id: text.replace(/\W+/g, "-"), text })).body;

test("while a question is open, a wish is noted in one sentence and the question stays", async () => {
  const id = await interviewWith(served.call, FINISHED[0]!);
  const { body: before } = await served.call("GET", `/api/interviews/${id}`);
  const { acknowledgement, answer, state } = await say(id, "No pay cut, and nothing under $25 an hour.");
  expect(acknowledgement).toBe("Noted for the moves I show you: not below today’s pay, at least $52,000 a year ($25 an hour for 2,080 hours).");
  expect(answer).toBeNull();
  expect(state.question).toEqual(before.question);
  expect(state.progress).toEqual(before.progress);
  expect(state.filters).toMatchObject({ atLeastTodaysPay: true, minimumPay: 52_000 });
});

test("a wish counts before the job is known", async () => {
  const id = await interviewWith(served.call);
  expect((await say(id, "I don't want to go back to school.")).state).toMatchObject({ filters: { noNewDegree: true }, question: { id: "role" } });
  expect((await say(id, "I'm a medical coder.")).state).toMatchObject({ roleId: "medical-coder", filters: { noNewDegree: true } });
});

test("once it is over, a wish is answered with moves that keep to it, and taken back with a word", async () => {
  const id = await interviewWith(served.call, ...FINISHED);
  const { acknowledgement, answer, state } = await say(id, "stay in healthcare");
  expect(acknowledgement).toBe("Noted for the moves I show you: only healthcare.");
  expect(answer).not.toBeNull();
  expect(state).toMatchObject({ status: "done", filters: { groups: ["29", "31"] } });
  expect((await say(id, "any field")).state.filters.groups).toEqual([]);
  expect((await say(id, "forget all my wishes")).state.filters).toEqual(NO_FILTERS);
});

test("what is wished never moves the score", async () => {
  const id = await interviewWith(served.call, ...FINISHED);
  const { body: before } = await served.call("GET", `/api/interviews/${id}`);
  const after = await say(id, "I want to work from home and I can't go back to college.");
  expect(after.state.filters).toMatchObject({ remote: true, noNewDegree: true });
  expect(after.state.score).toEqual(before.score);
  expect(after.state.profile).toEqual(before.profile);
});

const moves = (...ids: [string, number][]): Ranking => ({ moves: ids.map(([roleId, wageRatio]) => ({ roleId, wageRatio })), nearMisses: [], considered: 2, passed: 2 }) as unknown as Ranking;
const labour = (id: string) => catalog.role(id)?.labour;
const changeOf = (text: string): FilterChange => Object.assign({}, ...wishesIn(text, { question: "", role: null }).map(({ change }) => change)) as FilterChange;

test.each<[string, Ranking, FilterChange, string[]]>([
  ["a move needs a degree and pays less", moves(["registered-nurse", 0.9]), {}, ["No new degree", "Not below today’s pay"]],
  ["the degree is out already", moves(["registered-nurse", 1.2]), { noNewDegree: true }, ["No licence or exam", "At most a year of training"]],
  ["wishes leave nothing", moves(), { groups: ["29"] }, ["Forget my wishes", "Any field"]],
  ["nothing is left with or without wishes", moves(), { remote: true }, []],
])("where %s, the wishes on offer fit, and mean what they say", (what, ranking, change, texts) => {
  const filters = { ...NO_FILTERS, ...change };
  const offered = wishOffers(ranking, filters, labour, () => (what.includes("without") ? moves() : moves(["registered-nurse", 1], ["medical-coder", 1])));
  expect(offered).toEqual(texts);
  for (const text of offered) expect({ ...filters, ...changeOf(text) }).not.toEqual(filters);
});
