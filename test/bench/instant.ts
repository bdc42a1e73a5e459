/** What a quick reader would reply to our own prompt: hours go to the job's tasks one after the other. Enough for figures of speed and size. */
import type { ModelReply, SaidFinding, Term } from "../../server/interpret/model/reply.ts";
import type { Asked } from "../provider/asked.ts";
import type { Said } from "../provider/reply.ts";

const term = (amount: string): Term => ({ amount, unit: "as_said", per: "as_said", out_of: null, times: [], except: null });

/** Every quote stands in the message; without a message there is nothing to find. */
export function readingOf(prompt: string): ModelReply {
  const message: string = JSON.parse(/^message: (".*")$/m.exec(prompt)?.[1] ?? '""');
  const job = /^job: ([^\s,]+), (.+)$/m.exec(prompt);
  const tasks = [...(/its tasks:\n((?:.+\n)*)/.exec(prompt)?.[1] ?? "").matchAll(/^([^\s:]+)(?::|$)/gm)].map(([, id]) => id!);
  const sentences = message.split(/(?<=[.?!])\s+/).filter(Boolean);
  const findings = sentences.flatMap((sentence, at) => inSentence(sentence, tasks[(message.length + at) % tasks.length]));
  const role = prompt.includes("\njobs offered") && job && sentences[0] ? [named(job[1]!, job[2]!, sentences[0])] : [];
  return { findings: [...role, ...findings], acknowledgement: findings.length > 0 ? "Thank you, that helps." : null };
}

const named = (role: string, title: string, quote: string): SaidFinding => ({ kind: "role", role, title, quote });

function inSentence(quote: string, task: string | undefined): SaidFinding[] {
  const hours = /(?:about )?\d+(?: to \d+)? hours?/i.exec(quote)?.[0];
  const years = /\d+ years?/.exec(quote)?.[0];
  const found: SaidFinding[] = [];
  if (hours && task) found.push({ kind: "time", tasks: [task], op: "is", terms: [term(hours)], of: [], quote });
  if (years) found.push({ kind: "level", years, level: null, leads: null, quote });
  if (/certified/i.test(quote)) found.push({ kind: "context", key: "certificate", value: "yes", quote });
  if (quote.endsWith("?")) found.push({ kind: "request", request: "explain", quote });
  return found;
}

/** An answer without a number, in the pieces in which a provider streams it. */
const ANSWER = "Most of your week goes to work that software already does from start to end, and that is why the score is where it is.".split(/(?<= )/);

/** A reading where a schema is asked for; otherwise an answer, after a look at the sources where they are asked about. */
export function saidTo({ schema, prompt, tools, toolResults }: Asked): Said {
  if (schema) return { json: readingOf(prompt) };
  const looksUp = tools.includes("evidence") && toolResults.length === 0 && prompt.includes("sources");
  return looksUp ? { tools: [{ name: "evidence", input: {} }] } : { text: ANSWER };
}
