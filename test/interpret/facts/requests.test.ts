/** Follow-up questions and words that steer the interview. */
import { describe, expect, test } from "vitest";
import type { Request } from "../../../server/interpret/findings.ts";
import { readable, requestSpans } from "../../../server/interpret/facts/requests.ts";
import { read } from "./reading.ts";

const WEEK = "What fills the rest of your week?";
const CONFIRM = "That is your week as I understand it. Does it look right?";

const ASKED: readonly (readonly [string, Request])[] = [
  ["Why is my score so low?", "explain"], ["why?", "explain"], ["What does B mean?", "explain"],
  ["What does augmented mean?", "explain"], ["Explain the barriers.", "explain"],
  ["Why is coding displaced?", "explain"], ["Will AI replace me?", "explain"], ["What if half my week were audits?", "what_if"],
  ["How would my score change if I moved 10 hours to appeals?", "what_if"], ["Suppose I got a licence.", "what_if"],
  ["Would it help if I joined a union?", "what_if"],
  ["How do I compare to a nurse?", "compare"], ["Compare me with a paralegal", "compare"], ["Is a bookkeeper safer than this?", "compare"],
  ["Where could I go from here?", "transitions"], ["Which jobs are safer?", "transitions"], ["What else could I do?", "transitions"],
  ["What should I learn?", "transitions"], ["could i be a electrician", "transitions"], ["Can I become a nurse?", "transitions"], ["what would I lose if I became a compliance manager?", "transitions"],
  ["What would I keep as a nurse?", "transitions"], ["what would i learn first", "transitions"],
  ["what would raise my score most", "explain"], ["How can I raise my score?", "explain"],
  ["What is the evidence?", "evidence"], ["Show me the sources", "evidence"], ["Says who?", "evidence"],
  ["Where do these numbers come from?", "evidence"],
  ["How is this calculated?", "method"], ["Is this accurate?", "method"], ["Can I trust this?", "method"], ["Are you an AI?", "method"],
  ["Save my report", "save"], ["Can I download this?", "save"], ["Delete my data", "delete"], ["please delete everything", "delete"],
  ["Start over", "restart"], ["let's start again", "restart"], ["Enough, show me the score", "stop"], ["just show me the score", "stop"],
  ["stop", "stop"], ["That's enough.", "stop"],
  ["skip", "skip"], ["next question please", "skip"], ["I'd rather not say", "skip"], ["I don't know", "skip"],
  ["I'm going to lose everything", "distress"], ["i can't cope with this anymore", "distress"], ["How will I pay my rent?", "distress"],
  ["Write me a poem", "off_topic"], ["What's the weather?", "off_topic"], ["?", "unclear"], ["asdf", "unclear"],
  ["what do you mean", "unclear"], ["…", "unclear"],
];

describe("requests", () => {
  test.each(ASKED)("“%s” is %s", (message, request) => {
    const found = read(WEEK, message).flatMap((finding) => (finding.kind === "request" ? [finding.request] : []));
    expect(found).toEqual([request]);
  });

  const RIGHT = ["These hours look right", "yes that's right", "Yes.", "Looks good", "correct", "that looks about right"];
  test.each(RIGHT)("“%s” confirms the week", (message) => {
    expect(read(CONFIRM, message)).toContainEqual({ kind: "request", request: "confirm", quote: message });
  });
  const WRONG = ["No, denials are more", "almost, but audits are missing", "Something is missing"];
  test.each(WRONG)("“%s” does not confirm the week", (message) => {
    expect(read(CONFIRM, message).some((finding) => finding.kind === "request")).toBe(false);
  });
  test("a yes to another question confirms nothing", () => {
    expect(read("Are you in a union?", "Yes.").some((finding) => finding.kind === "request")).toBe(false);
  });

  const STATEMENTS = [
    "I answer phones and explain bills to customers, 10 hours.", "Drawings? In a terrace? Behave.", "Half my week is charts.",
    "Define week!", "Right now? We're six weeks out.",
    "I compare invoices with orders.", "I delete duplicates and save the files, two hours.", "CCS and I keep it up.",
    "Certificate I have none, a diploma is enough.",
    "I start over when the machine jams.", "We pass them on to the next shift.", "Ask? They golf.", "I stop the line when it's wrong.",
    "Do I get paid for it, no. Is it work, yes. Count it.",
    "I restart the servers, 2 hours.", "If a note is bad I skip it.", "Raise my score to 90.", "I told them I could be a lead.",
  ];
  test.each(STATEMENTS)("“%s” asks for nothing", (message) => {
    expect(requestSpans(message)).toEqual([]);
  });

  test("a what-if holds no statement, what stands beside it does", () => {
    const text = readable("What if half my week were audits? Today it is ten hours.");
    expect(text).not.toContain("half");
    expect(text).toContain("Today it is ten hours.");
  });
});

describe("the end of a list", () => {
  test.each(["That is all", "That's it.", "nothing else", "None of those"])("“%s” to a question on the rest asks for nothing", (answer) => {
    for (const question of ["What fills the other 5 hours?", "Which of these do you do too, and how much: reports; audits?"]) {
      expect(read(question, answer).filter(({ kind }) => kind === "request")).toEqual([]);
    }
  });
});
