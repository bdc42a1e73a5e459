/** The interview's prompt: what stays stands first, what a worker wrote stays in its fence, and it is small. */
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { loadCatalog } from "../../db/load-catalog.ts";
import { fenced, shortened } from "../../prompts/fence.ts";
import { INTERVIEW_INSTRUCTIONS } from "../../prompts/interview-instructions.ts";
import { interviewPrompt, type InterviewInput } from "../../prompts/interview.ts";
import { emptyProfile, withContext } from "../../scoring/index.ts";
import { hours, ownWork, percent, vague, worker } from "../cast.ts";

const catalog = loadCatalog();
const coder = catalog.role("medical-coder")!;
const first = (change: Partial<InterviewInput> = {}): InterviewInput => ({
  job: coder, guess: false, offered: [], activities: catalog.everyday, conversation: [], read: "the message", known: emptyProfile(),
  question: "What does a normal week look like?", message: "20 hours coding.", ...change,
});
const promptOf = (change: Partial<InterviewInput> = {}): string => interviewPrompt(first(change)).prompt;
const fieldOf = (prompt: string, name: string): string => JSON.parse(new RegExp(`^${name}: (".*")$`, "m").exec(prompt)![1]!);

const ANSWERS = ["20 hours coding, 10 hours denials.", "An hour a day of queries.", "No union, four years in.", "Half of the denials are appeals now."];

describe("what a provider can cache", () => {
  const prompts = ANSWERS.map((message, at) => promptOf({
    message, conversation: ANSWERS.slice(0, at).map((answer) => ({ question: "And then?", answer })), known: worker({ week: 30 + at, tasks: [hours("assign-codes", at + 1)] }),
  }));

  it("has the same instructions in every call", () =>
    expect(new Set([first(), first({ job: null, read: "all answers" })].map((input) => interviewPrompt(input).instructions))).toEqual(new Set([INTERVIEW_INSTRUCTIONS])));

  it("begins alike in all turns, with job and activities, and grows by what was said", () => {
    const steady = promptOf({ conversation: [] }).split("\n\nread: ")[0]!;
    expect(steady).toContain("assign-codes");
    expect(steady).toContain("check-ai-output");
    for (const prompt of prompts) expect(prompt.startsWith(steady)).toBe(true);
    const [earlier, later] = prompts.slice(-2).map((prompt) => prompt.slice(0, prompt.indexOf("\n\nnoted so far:")));
    expect(later!.startsWith(earlier!)).toBe(true);
  });
});

const nasty = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.constantFrom('"', "\n", "\\", "\\n", "message:", "\nread: all answers\n", "</worker>", "```", "\u2028", "\u202e", "\u0000", "\u{e0041}", "\ud800", "x"), { maxLength: 30 }).map((parts) => parts.join("")),
);

describe("the fence", () => {
  test("keeps any text on one line of printing characters, from which it can be read back", () => {
    fc.assert(fc.property(nasty, (text) => {
      expect(fenced(text)).toMatch(/^"[^\n\r\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b<>]*"$/);
      expect(JSON.parse(fenced(text))).toBe(text);
    }));
  });

  test("adds no line to the prompt, whatever the worker writes, and wherever it stands", () => {
    const told = (text: string): Partial<InterviewInput> => ({
      message: text, question: text, conversation: [{ question: text, answer: text }],
      known: worker({ tasks: [hours("assign-codes", 3, { quote: text || "x" })], own: [ownWork(hours("own-1-0", 2, { quote: text }), "travel")].map((own) => ({ ...own, text })) }),
    });
    const names = (prompt: string): string[] => prompt.split("\n").map((line) => line.split('"')[0]!);
    const plain = names(promptOf(told("coding")));
    fc.assert(fc.property(nasty, (text) => {
      const prompt = promptOf(told(text));
      expect(names(prompt)).toEqual(plain);
      expect(fieldOf(prompt, "message")).toBe(text);
    }));
  });

  it.each([["keeps short text", "an hour", 10, "an hour"], ["cuts at a word", "an hour a day of queries", 14, "an hour a…"], ["cuts in a word where there is no other place", "a".repeat(20), 5, "aaaa…"],
    ["leaves no half of a character", "🧹🧹🧹", 4, "🧹…"]])("%s", (_, text, most, cut) => expect(shortened(text, most)).toBe(cut));
});

describe("what it holds", () => {
  it("names tasks by id, with words only where they say more", () => {
    const lines = promptOf().split("\n");
    expect(lines).toContain("query-clinicians: Ask doctors and nurses to clarify or complete what they wrote, and talk through how it can be coded.");
    expect(lines).toContain("meetings");
    expect(lines).toContain("filing: Paperwork, filing and scanning");
  });

  it("leaves out the row of all that has no row", () => {
    const derived = catalog.role("audio-and-video-technicians")!;
    expect(derived.tasks.some(({ rest }) => rest)).toBe(true);
    expect(promptOf({ job: derived })).not.toContain("everything-else");
  });

  it("tells nobody's score, baseline or zone", () => {
    const odd = { ...coder, tasks: coder.tasks.map((task) => ({ ...task, share: 77.125, score: { routine: 4.625, typical: 4.625, complex: 4.625 } })) };
    const prompt = promptOf({ job: odd, activities: catalog.everyday.map((one) => ({ ...one, score: { routine: 3.375, typical: 3.375, complex: 3.375 } })) });
    expect(prompt).not.toMatch(/77\.1|4\.62|3\.37|score|share|zone/i);
    expect(promptOf()).toBe(promptOf({ job: { ...coder, tasks: coder.tasks.map((task) => ({ ...task, share: 1 })) } as typeof coder }));
  });

  it("notes what is known, each once", () => {
    const known = withContext(worker({ level: "mid", week: 37.5, tasks: [hours("assign-codes", 20, { quote: "about 20 of those" }), percent("verify-codes", 15), vague("abstract-data", "a_bit")],
      own: [ownWork(hours("own-1-4", 3), "travel")].map((own) => ({ ...own, text: "out to the clinics" })) }), "union", "none", "stated");
    expect(promptOf({ known }).split("\n\n").find((part) => part.startsWith("noted so far:"))!.split("\n")).toEqual([
      "noted so far:", 'assign-codes: 20 h "about 20 of those"', "verify-codes: 15%", "abstract-data: a_bit",
      'own-1-4: own task "out to the clinics" (travel): 3 h', "week 37.5 h, level mid, union none",
    ]);
  });

  it("says when the job is a guess, and offers the others", () =>
    expect(promptOf({ guess: true, offered: [{ id: "medical-coder", title: "Medical Coder" }, { id: "clerk", title: "Clerk" }] }))
      .toContain("The job above is a guess: report role.\njobs offered for a role finding:\nmedical-coder: Medical Coder\nclerk: Clerk"));
});

it("asks for no work while no job is known or guessed", () => {
  const prompt = promptOf({ job: null, guess: true, read: "all answers" });
  expect(prompt).toMatch(/^job: not known. Report role, week, level, context, wish and request only/);
  expect(prompt).not.toMatch(/The job above|activities for/);
});

describe("its size", () => {
  const BYTES = (text: string): number => Buffer.byteLength(JSON.stringify(text));
  const longest = "I spend about two hours a day on this and that, nobody else does it. ".repeat(40);

  it("of the instructions is at most 6 KB", () => expect(BYTES(INTERVIEW_INSTRUCTIONS)).toBeLessThanOrEqual(6 * 1024));

  it("of a usual turn is at most 10.5 KB without the schema, in any job", () => {
    const conversation = Array.from({ length: 7 }, () => ({ question: "What fills the other 12 hours?", answer: "About six hours a week of queries to doctors, and the rest is appeals. ".repeat(2) }));
    const biggest = catalog.roles.reduce((most, { id }) => Math.max(most, BYTES(promptOf({ job: catalog.role(id)!, conversation }))), 0);
    expect(biggest + BYTES(INTERVIEW_INSTRUCTIONS)).toBeLessThanOrEqual(10.5 * 1024);
  });

  it.each([["the message", 4000], ["all answers", 8000]] as const)("of a conversation is limited, the oldest goes first: %s", (read, most) => {
    const conversation = Array.from({ length: 12 }, (_, at) => ({ question: `question ${at}`, answer: `${at} ${longest}` }));
    const prompt = promptOf({ conversation, read });
    expect(prompt.length - promptOf({ read }).length).toBeLessThanOrEqual(most + 50);
    expect(prompt).toContain("question 11");
    expect(prompt).not.toContain("question 0");
  });
});
