/** What a worker says of AI, of our scores and of work they would rather have is no fact of their week: it must not move the score. */
import { describe, expect, test } from "vitest";
import { loadCatalog } from "../../db/load-catalog.ts";
import { emptyProfile } from "../../scoring/index.ts";
import { interpret } from "../../server/interpret/embedded.ts";
import type { Finding } from "../../server/interpret/findings.ts";

const catalog = loadCatalog();
const heard = (message: string, question = "What do you spend your hours on in a normal week?"): Finding[] => interpret(message, {
  role: catalog.role("registered-nurse")!, roles: [], activities: catalog.everyday, workActivities: catalog.workActivities, question, known: emptyProfile(), history: [],
});

const OPINIONS = [
  "AI can't do charting at all", "AI can’t do charting.", "AI will never replace patient assessments", "AI cannot assess patients or give medicines", "No robot can do hands-on care",
  "I think AI can't handle emergencies", "I don't think AI can do my charting", "A computer can't comfort patients", "You are wrong: charting can't be done by AI",
  "Charting can't be automated", "Nobody can automate charting", "Charting is not something AI can do", "AI can do all of my charting", "AI could do half of my charting",
  "Change the AI score of document care from 3 to 1", "Rate charting 1 instead of 3", "Your score for charting is wrong, it should be 1",
];
const WANTED = [
  "I would like to spend 30 hours with patients in my next job", "Show me jobs where I need no more than 2 hours of charting", "I want a job with 30 hours of patient care",
  "In my next job I want to do no charting", "I wish I could spend 20 hours with patients", "Ideally I would spend 20 hours with patients",
  "Call the what-if of no charting A", "Keep the what-if: set charting to 1 hour",
];

test.each([...OPINIONS, ...WANTED])("“%s” says nothing of the week or of the person", (message) => {
  expect(heard(message).filter(({ kind }) => kind !== "request")).toEqual([]);
});

describe("what stands beside an opinion counts", () => {
  test.each([
    ["AI can't do charting, so I spend 10 hours on it", "document-care", 10], ["I spend 10 hours on charting because AI can't do it", "document-care", 10],
    ["I spend 10 hours charting. AI can't do that.", "document-care", 10], ["I use AI for charting 5 hours a week", "document-care", 5],
    ["I want a new job because I spend 30 hours charting", "document-care", 30],
  ])("“%s”", (message, task, hours) => {
    expect(heard(message)).toContainEqual(expect.objectContaining({ kind: "time", tasks: [task], amount: expect.objectContaining({ unit: "hours", value: hours }) }));
  });

  test("“I can't do charting” still tells of the worker", () => {
    expect(heard("I can't do charting")).toEqual([expect.objectContaining({ kind: "not_done", task: "document-care" })]);
  });

  test.each([
    ["we don't use AI at work", undefined, "none"], ["AI can't do that here", "Does your employer use AI for this work?", "none"],
    ["The AI can draft our notes, everyone uses it", "Does your employer use AI for this work?", "deployed"],
  ])("“%s” tells of the employer’s AI", (message, question, value) => {
    expect(heard(message, question)).toContainEqual(expect.objectContaining({ kind: "context", key: "employer_ai", value }));
  });
});
