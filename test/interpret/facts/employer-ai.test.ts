/** What workers say about AI where they work, and what it comes to. */
import { describe, expect, test } from "vitest";
import { fact } from "./reading.ts";

const ANY = "Union, AI?";
const ONLY = "Does your employer use AI?";
const PRODUCT = "What does your employer do with AI in this kind of work?";

const SAID: readonly (readonly [string, string, "none" | "pilot" | "deployed" | "replacing" | null])[] = [
  [ONLY, "Nope.", "none"],
  [ONLY, "Yes, since last summer.", "deployed"],
  [ANY, "Neither.", "none"],
  [ANY, "No and no.", "none"],
  [ANY, "Non-union. We've had an AI scheduler for a year.", "deployed"],
  [ANY, "UFCW. They're trialling a chatbot at head office.", "pilot"],
  [ANY, "No union, and the only robot here is the vacuum my wife bought.", "none"],
  [ANY, "Union yes, AI no.", "none"],
  [ANY, "In the union. AI hasn't found us yet.", "none"],
  [ONLY, "Head office banned it after somebody pasted a contract in.", "none"],
  [ONLY, "The boss thinks AI is a fad.", "none"],
  [ONLY, "We still use a paper ledger, so you tell me.", "none"],
  [ONLY, "They keep talking about it but nothing has happened.", "none"],
  [ONLY, "There was a pilot two years ago and they scrapped it.", "none"],
  [ONLY, "Not that I've ever seen.", "none"],
  [ONLY, "I use ChatGPT on my own phone, the firm has nothing.", "none"],
  [ONLY, "Only me, secretly, at home.", "none"],
  [ONLY, "It's coming next year, they say.", "none"],
  [ONLY, "Corporate is testing a forecasting model in two regions, not ours.", "pilot"],
  [ONLY, "A handful of people are trying out Copilot, I'm not one of them.", "pilot"],
  [ONLY, "It's a proof of concept on one line.", "pilot"],
  [ONLY, "We're in month two of a trial.", "pilot"],
  [ONLY, "The north branch has a pilot, we don't have it.", "pilot"],
  [ONLY, "Every store has the AI cameras now.", "deployed"],
  [ONLY, "It's baked into the dispatch software, you can't avoid it.", "deployed"],
  [ONLY, "The pilot went well and it's now rolled out to everybody.", "deployed"],
  [ONLY, "Not on my desk, but the call centre has been using a bot since March.", "deployed"],
  [ONLY, "Copilot for everyone, whether we like it or not.", "deployed"],
  [ONLY, "An algorithm writes the rota and picks the routes.", "deployed"],
  [ONLY, "My company has it, I don't touch it.", "deployed"],
  [ONLY, "They replaced half the team with a bot.", "replacing"],
  ["Where, union, AI?", "Bench in the shop, no union, and yes, the quoting is done by an AI tool.", "deployed"],
  ["Years, AI?", "Six years. The AI thing reads every meter photo before I do.", "deployed"],
  ["Do you use AI as a freelancer?", "I freelance, and I lean on Claude at home every day.", "deployed"],
  [PRODUCT, "No AI here", "none"],
  [PRODUCT, "They are trying it out", "pilot"],
  [PRODUCT, "It is in regular use", "deployed"],
  [PRODUCT, "It has replaced people here", "replacing"],
  [PRODUCT, "I don’t know", null],
  ["What do you do all day?", "I aim for ten calls an hour and aid the others.", null],
  ["How long?", "Six years, we use a spreadsheet.", null],
];

describe("AI at the employer", () => {
  test.each(SAID)("to “%s” the answer “%s” means %s", (question, answer, value) => {
    expect(fact("employer_ai", question, answer)).toBe(value);
  });
});
