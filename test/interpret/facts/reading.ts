/** A worker's message read in the light of one question: what the tables of this folder share. */
import { emptyProfile } from "../../../scoring/index.ts";
import type { Finding } from "../../../server/interpret/findings.ts";
import { readFacts } from "../../../server/interpret/facts/facts.ts";
import type { ReadableRole, RulesContext } from "../../../server/interpret/interpreter.ts";

export const role = (title: string, labels: readonly string[] = [], aliases: readonly string[] = []): ReadableRole => ({
  id: title.toLowerCase().replaceAll(" ", "-"), soc: "00-0000.00", title, aliases,
  tasks: labels.map((label, at) => ({ id: `t${at + 1}`, label, statement: label, share: 100 / labels.length, phrases: [] })),
});

export const contextOf = (question: string, change: Partial<RulesContext> = {}): RulesContext =>
  ({ role: role("Welders"), roles: [], activities: [], workActivities: [], question, known: emptyProfile(), history: [], ...change });

export const read = (question: string, answer: string, change: Partial<RulesContext> = {}): Finding[] =>
  readFacts(answer, contextOf(question, change));

/** The value of one context fact, or null. */
export const fact = (key: string, question: string, answer: string): string | null => {
  const found = read(question, answer).find((finding) => finding.kind === "context" && finding.key === key);
  return found?.kind === "context" ? found.value : null;
};

export const level = (question: string, answer: string, of: ReadableRole = role("Welders")): Extract<Finding, { kind: "level" }> | null =>
  read(question, answer, { role: of }).find((finding) => finding.kind === "level") ?? null;
