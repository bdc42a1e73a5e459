/** What workers say about unions, and what it comes to. */
import { describe, expect, test } from "vitest";
import { fact } from "./reading.ts";

const ANY = "Licence, union, AI?";
const ONLY = "Is there a union?";

const SAID: readonly (readonly [string, string, "none" | "member" | "agreement" | null])[] = [
  [ONLY, "No.", "none"],
  [ONLY, "Yes.", "member"],
  [ONLY, "There is, but I never joined.", "none"],
  [ONLY, "We're covered by the agreement.", "agreement"],
  [ONLY, "Teamsters, local 70.", "member"],
  [ONLY, "Shop steward, even.", "member"],
  [ONLY, "Ha, in this town?  No.", "none"],
  [ONLY, "We voted it down.", "none"],
  [ONLY, "Dues come out every month.", "member"],
  [ONLY, "There's one but not for us office people.", "none"],
  [ANY, "Licensed, SEIU, no AI.", "member"],
  [ANY, "CDL A, no union, no AI.", "none"],
  [ANY, "Yes, yes and no.", "member"],
  [ANY, "No, no, no.", "none"],
  [ANY, "No licence, union or AI.", "none"],
  [ANY, "I've got my ticket. Union? Never heard of one round here. AI, no.", "none"],
  [ANY, "Registered, UNISON member, and they are piloting a scribe.", "member"],
  [ANY, "Union we have not.", "none"],
  [ANY, "Union and all that is not there.", "none"],
  [ANY, "It's a non-union shop.", "none"],
  [ANY, "Not unionised, not licensed.", "none"],
  [ANY, "Unionised, yes.", "member"],
  [ANY, "Card-carrying since 1998.", "member"],
  [ANY, "In a union, yes, no AI though.", "member"],
  [ANY, "No AI, union yes.", "member"],
  [ANY, "Left the union years ago.", "none"],
  ["Are you in a union, or covered by an agreement that protects jobs?", "No union", "none"],
  ["Are you in a union, or covered by an agreement that protects jobs?", "I’m a union member", "member"],
  ["Are you in a union, or covered by an agreement that protects jobs?", "An agreement protects our jobs", "agreement"],
  ["What fills the rest?", "Chatting with the union rep about parking.", null],
  ["What fills the rest?", "Paperwork.", null],
];

describe("unions", () => {
  test.each(SAID)("to “%s” the answer “%s” means %s", (question, answer, value) => {
    expect(fact("union", question, answer)).toBe(value);
  });
});
