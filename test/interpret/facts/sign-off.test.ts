/** Who has the last word on the work. */
import { describe, expect, test } from "vitest";
import { fact } from "./reading.ts";

const WHO = "Who signs off on your work, and is there AI?";
const YOU = "Do you sign off on it yourself?";
const ANY = "Years, union, AI?";
const PRODUCT = "Whose name is on the result: do you give the final approval, or does someone else?";

const SAID: readonly (readonly [string, string, "own" | "none" | null])[] = [
  [WHO, "I do. No AI.", "own"],
  [WHO, "Me. No AI.", "own"],
  [WHO, "My manager does. No AI.", "none"],
  [WHO, "The engineer of record stamps it. No AI.", "none"],
  [WHO, "It's my stamp. No AI.", "own"],
  [WHO, "The buck stops with me. No AI.", "own"],
  [WHO, "Head chef tastes and decides. No AI.", "none"],
  [WHO, "Two partners have to approve it. No AI.", "none"],
  [WHO, "Nobody looks at it after me. No AI.", "own"],
  [WHO, "I release the batch myself, and no AI.", "own"],
  [WHO, "My editor has the last word. We're trialling AI.", "none"],
  [WHO, "I prepare it, the underwriter decides.", "none"],
  [WHO, "My supervisor spot-checks, but I sign the release.", "own"],
  [WHO, "It all goes to the pharmacist for a final check.", "none"],
  [WHO, "If it falls down, I'm the one in court.", "own"],
  [WHO, "Under my own licence.", "own"],
  [WHO, "Not me, that's the attorney.", "none"],
  [WHO, "Everything I write gets reviewed by a senior.", "none"],
  [WHO, "The final say is mine.", "own"],
  [WHO, "The client approves every draft.", "none"],
  [WHO, "I'm responsible for it, legally.", "own"],
  [WHO, "She co-signs all my notes.", "none"],
  [WHO, "Final approval is with the director.", "none"],
  [YOU, "Yes.", "own"],
  [YOU, "No, QA does.", "none"],
  [YOU, "I'm not allowed to.", "none"],
  ["Does anybody check your work?", "No, nobody.", "own"],
  ["Does anybody check your work?", "Yes, all of it.", "none"],
  [ANY, "Six years, no union. My boss signs every report.", "none"],
  [ANY, "Six years, no union, no AI.", null],
  ["What fills your week?", "I check invoices and my manager approves holidays.", null],
  [PRODUCT, "Someone else approves it", "none"],
  [PRODUCT, "I answer for it inside the firm", "own"],
  [PRODUCT, "I sign, and I’m legally liable", "own"],
];

describe("the last word on the work", () => {
  test.each(SAID)("to “%s” the answer “%s” means %s", (question, answer, value) => {
    const said = fact("sign_off", question, answer);
    expect(said === "internal" || said === "legal" ? "own" : said).toBe(value);
  });

  test("a name on the certificate is a legal responsibility, the last word in the office an internal one", () => {
    expect(fact("sign_off", WHO, "It's my name on the certificate.")).toBe("legal");
    expect(fact("sign_off", WHO, "What I release is final.")).toBe("internal");
    expect(fact("sign_off", PRODUCT, "I sign, and I’m legally liable")).toBe("legal");
    expect(fact("sign_off", PRODUCT, "I answer for it inside the firm")).toBe("internal");
  });
});
