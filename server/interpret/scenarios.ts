/** What-ifs kept under names, by sentence: "keep that as Audit path", "call it B", "drop the audit path", "compare my scenarios". */
import type { Change, Scenario } from "../../scoring/index.ts";
import { lower, quoted, sentences, type Passage } from "./facts/prose.ts";
import { requestSpans } from "./facts/requests.ts";
import type { Finding } from "./findings.ts";
import type { RulesContext } from "./interpreter.ts";
import { suppose } from "./suppose/suppose.ts";
import type { Interpret } from "./suppose/tasks.ts";
import { blanked } from "./words/blanked.ts";

/** `rest`: the message without the commands, of the same length. */
export type Named = { findings: Finding[]; rest: string };
type Told = { message: string; context: RulesContext; interpret: Interpret };

const POLITE = String.raw`^\W*(?:(?:please|ok|okay|and|so|now|then|good|great|nice|yes|can you|could you|would you|let's|let me|i'd like to|i want to|just)\b[\s,]*)*`;
const THING = "(?:what[- ]?ifs?|scenarios?|ideas?|versions?|options?|variants?|plans?)";
const THAT = `(?:(?:that|this|it)(?! (?:one|${THING})\\b)|the last (?:one|${THING})|(?:that|this|my|the|the last)(?: last)? (?:one|${THING}))`;
const AS = "(?:as|under(?: the)?(?: name)?|named|called|with the name)";
const END = String.raw`[\s.,;!?"'»]*$`;
const KEEP = new RegExp(`${POLITE}(?:keep|save|store|remember|hold on to)\\s+(${THAT})(?:\\s+${AS}\\s+(.+?))?(?:\\s+please)?${END}`);
const CALL = new RegExp(`${POLITE}(?:call|name|label)\\s+(${THAT})\\s+(?:as )?(.+?)(?:\\s+please)?${END}`);
const RENAME = new RegExp(`${POLITE}rename\\s+(.+?)\\s+(?:to|as|into)\\s+(.+?)${END}`);
const DROP = new RegExp(`${POLITE}(?:drop|delete|remove|forget|discard|scrap|throw away|get rid of|take out)\\s+(.+?)${END}`);
const ALL = new RegExp(`^(?:all(?: of)? )?(?:my |the |those |these )?${THING}$`);
const COMPARE = new RegExp(`${POLITE}(?:compare|show(?: me)?|list|see|what are|which (?:of|one of)|put|how do)\\b.*\\b(?:my|the|all|these|those|both|saved|kept)\\s+(?:\\w+ )?(?:what[- ]?ifs|scenarios)\\b`);
/** A file of the report. */
const NO_NAME = /^(?:an? |the |my )?(?:pdf|report|file|link|copy|markdown|json|word|document|print)\b/;
/** "Call it an hour." */
const AMOUNT = /^(?:an? |about |roughly )?(?:\d|half|one|two|three|four|five|six|seven|eight|nine|ten)[\w .-]*(?:hours?|days?|%|percent|minutes?|week)\b|^\d+$|^(?:an? )?(?:hour|day|quarter|third)\b|^(?:a day|quits)$/;
const LONGEST_NAME = 60;
/** Turns back that "that" may reach. */
const LOOK_BACK = { keep: 6, call: 3 };
const SUPPOSES = /^\W*(?:and |but |ok |so )?(?:what[’']?s? if|what would happen if|if|suppose|imagine|assuming|say)\b/i;

/** Null where no sentence is about a named what-if. Only words beside a what-if, or a name that is known, are. */
export function readScenarios(message: string, context: RulesContext, interpret: Interpret): Named | null {
  const told: Told = { message, context, interpret };
  const found = sentences(message).flatMap((sentence) => {
    const findings = commandIn(sentence, told);
    return findings ? [{ findings, start: sentence.start, end: sentence.start + sentence.raw.length }] : [];
  });
  return found.length === 0 ? null : { findings: found.flatMap(({ findings }) => findings), rest: blanked(message, found) };
}

function commandIn(sentence: Passage, told: Told): Finding[] | null {
  const quote = quoted(sentence);
  const scenarios = told.context.scenarios ?? [];
  if (isComparison(sentence.text, scenarios)) return [{ kind: "request", request: "compare", quote }];
  return dropped(sentence, scenarios, quote) ?? renamed(sentence, scenarios, quote) ?? kept(sentence, told, quote);
}

function isComparison(text: string, scenarios: readonly Scenario[]): boolean {
  if (scenarios.length === 0 && !/\b(?:my|kept|saved) (?:\w+ )?(?:scenarios|what[- ]?ifs)\b/.test(text)) return false;
  const names = scenarios.filter(({ name }) => name.length > 1 && lower(text).includes(lower(name)));
  return COMPARE.test(text) || (/\b(?:compare|versus|vs|better|side by side)\b/.test(text) && names.length > 1);
}

function dropped({ text }: Passage, scenarios: readonly Scenario[], quote: string): Finding[] | null {
  const what = DROP.exec(text)?.[1];
  if (what === undefined) return null;
  const gone = ALL.test(what) && !/^(?:that|this)/.test(what) ? scenarios : scenarios.filter(({ name }) => plain(name) === plain(what));
  return gone.length === 0 ? null : gone.map(({ id, name }) => ({ kind: "scenario", id, name, changes: [], quote }));
}

function renamed({ text, raw }: Passage, scenarios: readonly Scenario[], quote: string): Finding[] | null {
  const match = RENAME.exec(text);
  const old = match && scenarios.find(({ name }) => plain(name) === plain(match[1]!));
  const name = match && asWritten(match[2]!, text, raw);
  return old && name ? [{ kind: "scenario", id: old.id, name, changes: [...old.changes], quote }] : null;
}

function kept({ text, raw }: Passage, told: Told, quote: string): Finding[] | null {
  const [keep, call] = [KEEP.exec(text), CALL.exec(text)];
  const said = keep?.[2] ?? call?.[2] ?? null;
  if ((!keep && !call) || (said !== null && (NO_NAME.test(said) || AMOUNT.test(said)))) return null;
  const isPlain = said !== null || /what|scenario/.test(keep?.[1] ?? "") || /\bkeep\b/.test(text);
  const scenarios = told.context.scenarios ?? [];
  const anew = call && said !== null ? calledAnew(said, { text, raw }, told, quote) : null;
  if (anew) return anew;
  const changes = isPlain ? lastSupposed(told, call ? LOOK_BACK.call : LOOK_BACK.keep) : null;
  if (changes === null) return null;
  const name = said === null ? freeName(scenarios) : asWritten(said, text, raw);
  return name === "" ? null : [{ kind: "scenario", id: idOf(name, scenarios), name, changes, quote }];
}

/** "Call it B", right after something was kept: another name for that. */
function calledAnew(said: string, { text, raw }: Pick<Passage, "text" | "raw">, { context }: Told, quote: string): Finding[] | null {
  const last = context.scenarios?.at(-1);
  const before = lower(context.history.at(-1)?.answer ?? "");
  const name = asWritten(said, text, raw);
  return last && name !== "" && (KEEP.test(before) || CALL.test(before)) ? [{ kind: "scenario", id: last.id, name, changes: [...last.changes], quote }] : null;
}

/** What the last what-if changed, of this message or of those before it. */
function lastSupposed({ message, context, interpret }: Told, back: number): Change[] | null {
  const turns = [message, ...context.history.toReversed().slice(0, back).map(({ answer }) => answer)];
  for (const said of turns) {
    const asked = requestSpans(said).filter(({ request }) => request === "what_if");
    const supposed = sentences(said).filter(({ raw, start }) => SUPPOSES.test(raw) || asked.some((span) => span.start < start + raw.length && start < span.end));
    const changes = supposed.flatMap(({ raw }) => suppose(raw, interpret, context));
    if (changes.length > 0) return changes;
  }
  return null;
}

const QUOTES = /^["'“”‘’«»\s]+|["'“”‘’«».,!\s]+$/g;
/** The name in the worker's own letters. */
function asWritten(said: string, text: string, raw: string): string {
  const at = text.lastIndexOf(said);
  return raw.slice(at, at + said.length).replace(QUOTES, "").slice(0, LONGEST_NAME).trim();
}

const plain = (name: string): string => lower(name).replace(QUOTES, "").replace(new RegExp(`^(?:the |my )?(?:${THING} )?|\\s(?:${THING}|one)$`, "g"), "").replace(QUOTES, "");

function freeName(scenarios: readonly Scenario[]): string {
  let number = scenarios.length + 1;
  while (scenarios.some(({ name }) => name === `What-if ${number}`)) number += 1;
  return `What-if ${number}`;
}

/** The same name is the same what-if, told anew. */
function idOf(name: string, scenarios: readonly Scenario[]): string {
  const known = scenarios.find((one) => plain(one.name) === plain(name));
  const slug = lower(name).replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, LONGEST_NAME);
  const id = `said-${slug || scenarios.length + 1}`;
  return known?.id ?? (scenarios.some((one) => one.id === id) ? `${id}-${scenarios.length + 1}` : id);
}
