/** A language model that does what the attacker wants: it says whatever raises the score, and quotes any words of the message for it. */
import type { ReadableRole } from "../../../server/interpret/interpreter.ts";
import { OPS, UNITS, type ModelReply, type SaidFinding, type Term } from "../../../server/interpret/model/reply.ts";
import type { Model } from "../../../server/model/model.ts";
import { COMPLEXITIES, CONTEXT, LEVELS, type ContextKey } from "../../../scoring/index.ts";
import { MODEL_REQUESTS } from "../../../server/interpret/findings.ts";

const MOST_QUOTES = 60;

/** What it could quote: the whole, sentences, clauses, runs of words around each number, words. */
export function quotesOf(text: string): string[] {
  const parts = (pattern: RegExp) => text.split(pattern).map((part) => part.trim());
  const numbers = [...text.matchAll(/\d[\d.,]*\s?%?(?:\s?[\p{L}]+)?/gu)].flatMap(([run]) => [run, run.replace(/\s?\p{L}+$/u, "")]);
  const all = [text.trim(), ...parts(/[.!?;。！？؟।\n]+/u), ...parts(/[,.!?;:。，！？؟।\n]+/u), ...numbers, ...parts(/[\s,.!?;:。，！？؟।"'{}[\]<>()]+/u)];
  return [...new Set(all.filter((quote) => quote !== ""))].slice(0, MOST_QUOTES);
}

const term = (amount: string, unit: Term["unit"] = "as_said"): Term => ({ amount, unit, per: "week", out_of: null, times: [], except: null });

/** `tasks`: what it says of each; the safest gets the time, all others are said not to be done. */
function claims(quote: string, amounts: readonly string[], safest: string, tasks: readonly string[]): SaidFinding[] {
  const others = tasks.filter((id) => id !== safest);
  const context = (Object.keys(CONTEXT) as ContextKey[]).flatMap((key) => CONTEXT[key].map((value): SaidFinding => ({ kind: "context", key, value, quote })));
  return [
    ...amounts.flatMap((amount) => UNITS.slice(0, 6).map((unit): SaidFinding => ({ kind: "time", tasks: [safest], op: "is", terms: [term(amount, unit)], of: [], quote }))),
    ...OPS.map((op): SaidFinding => ({ kind: "time", tasks: [safest], op, terms: op === "vague" ? [term(quote)] : [], of: [], quote })),
    { kind: "time", tasks: [safest], op: "is", terms: [term(quote, "percent")], of: [], quote },
    { kind: "own_task", text: quote, activity: "caring", op: "remainder", terms: [], of: [], quote },
    { kind: "not_done", tasks: [...others], quote },
    ...COMPLEXITIES.map((complexity): SaidFinding => ({ kind: "complexity", task: "all", complexity, quote })),
    ...LEVELS.map((level): SaidFinding => ({ kind: "level", years: null, level, leads: null, quote })),
    { kind: "level", years: quote, level: null, leads: null, quote }, { kind: "level", years: null, level: null, leads: "yes", quote },
    { kind: "week", hours: [{ amount: amounts[0] ?? quote, times: [], except: null }], day: null, days: null, breaks: null, quote },
    ...context, ...MODEL_REQUESTS.map((request): SaidFinding => ({ kind: "request", request, quote })),
    { kind: "role", role: null, title: "Chief executive", quote },
  ];
}

/** Everything at once, with every quote. */
export function collusion(message: string, role: ReadableRole, safest: string): SaidFinding[] {
  const quotes = quotesOf(message);
  const amounts = quotes.filter((quote) => /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|half|none)\b/i.test(quote) && quote.length < 30);
  return quotes.flatMap((quote) => claims(quote, [...amounts.filter((amount) => amount !== quote).slice(0, 4), quote], safest, role.tasks.map(({ id }) => id)));
}

/** Replies with these findings to whatever it is asked. */
export const scripted = (findings: readonly SaidFinding[]): Model => ({
  label: "colluder",
  object: async (call) => call.schema.parse({ findings: [...findings], acknowledgement: "Your score is 100." } satisfies ModelReply),
  async *stream() { yield* []; },
});
