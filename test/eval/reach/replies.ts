/** Replies written by hand in the schema that a language model fills: what a careful reader would say of each turn of an interview. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { modelReply, type ModelReply, type SaidFinding } from "../../../server/interpret/model/reply.ts";
import { mask } from "../../../server/interview/mask.ts";
import type { CaseInput } from "../cases.ts";

const handWritten = z.object({ id: z.string(), turns: z.array(modelReply) });

/** All `*.json` of a folder, by case id. Throws where one does not fit the schema. */
export const readReplies = (folder: string): Map<string, readonly ModelReply[]> =>
  new Map(readdirSync(folder).filter((name) => name.endsWith(".json")).map((name) => {
    const { id, turns } = handWritten.parse(JSON.parse(readFileSync(join(folder, name), "utf8")));
    return [id, turns];
  }));

/**
 * Quotes that stand neither in the masked answer nor in an earlier one nor, for amounts, in the open question; and ids of no task of the role.
 * An own task is named by its words.
 */
export function misquotes({ role, turns }: CaseInput, replies: readonly ModelReply[]): string[] {
  const ids = new Set(["all", ...role.tasks.map(({ id }) => id)]);
  return replies.flatMap(({ findings }, at) => {
    for (const one of findings) if (one.kind === "own_task") ids.add(one.text);
    const [answer, earlier] = [mask(turns[at]!.answer), turns.slice(0, at).map((turn) => mask(turn.answer))];
    const inTalk = (quote: string): boolean => [answer, turns[at]!.question, ...earlier].some((text) => text.includes(quote));
    const wrong = findings.flatMap((one) => [
      ...(answer.includes(one.quote) ? [] : [one.quote]),
      ...partsOf(one).filter((quote) => !inTalk(quote)),
      ...idsOf(one).filter((id) => !ids.has(id)),
    ]);
    return wrong.map((what) => `turn ${at + 1}: ${what}`);
  });
}

/** The quotes inside of a finding: amounts and their parts, years, hours. */
function partsOf(one: SaidFinding): string[] {
  const nullable = one.kind === "week" ? [one.day, one.days, one.breaks] : one.kind === "level" ? [one.years] : [];
  const terms = one.kind === "time" || one.kind === "own_task" ? one.terms : [];
  const ofHours = one.kind === "week" ? one.hours.flatMap(({ amount, times, except }) => [amount, ...times, except]) : [];
  const ofTerms = terms.flatMap((term) => [term.amount, term.out_of, term.except, ...term.times]);
  return [...nullable, ...ofHours, ...ofTerms, one.kind === "own_task" ? one.text : null].filter((quote) => quote !== null);
}

const idsOf = (one: SaidFinding): string[] =>
  one.kind === "time" ? [...one.tasks, ...one.of] : one.kind === "not_done" ? one.tasks : one.kind === "own_task" ? one.of : one.kind === "complexity" ? [one.task] : [];
