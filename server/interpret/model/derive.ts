/** Turns what a model said of a message into findings with numbers. Every number comes from the words that it quotes. */
import type { OwnTask } from "../../../scoring/index.ts";
import type { Finding } from "../findings.ts";
import type { ReadingContext } from "../interpreter.ts";
import { languageOf, type Language } from "../quoted/language.ts";
import { leftOver, openLedger, take, write, type Ledger } from "../quoted/ledger.ts";
import { operate, orderOf, regrouped, type Given, type Statement } from "../quoted/operate.ts";
import { termsOf, usualBefore } from "../quoted/terms.ts";
import { hearWeek, knownFrame } from "../quoted/working-hours.ts";
import { yearsOf } from "../quoted/years.ts";
import { ownId, type Frame } from "../week/state.ts";
import type { SaidFinding, SaidTime } from "./reply.ts";

/**
 * What the findings were said of. `context.role`: the job that the message was read for, also where it names it first: baselines come
 * from there. `turn`: counted from 1; with it the ids of new own tasks are unlike those of earlier turns.
 */
export type Heard = { message: string; context: ReadingContext; turn: number };

/**
 * The findings of kinds week, time, own_task and level, in the order in which they must be folded; other kinds are left to the caller.
 * Work whose words give no amount is done; a week or a level of which nothing can be read is left out. Quotes and ids pass unchecked.
 * Own tasks that the worker has already told (same id or same words) keep their id; `tasks` and `of` may name an own task by its words.
 * Never throws; linear in the length of the quotes.
 */
export function derive(said: readonly SaidFinding[], heard: Heard): Finding[] {
  const language = languageHeard(heard);
  const { frame, findings } = weekOf(said, heard, language);
  return [...findings, ...timesOf(said.filter(isTime), heard, frame, language), ...levelsOf(said, heard, language)];
}

/** A short answer may not tell its language; the ones before it do. */
const languageHeard = ({ message, context }: Heard): Language => languageOf(message, context.history.map(({ answer }) => answer).join("\n"));

const isTime = (one: SaidFinding): one is SaidTime => one.kind === "time" || one.kind === "own_task";

/** The frame of the week comes first, wherever in the reply it stands: days and hours are counted in it. */
function weekOf(said: readonly SaidFinding[], { context }: Heard, language: Language): { frame: Frame; findings: Finding[] } {
  return said.reduce<{ frame: Frame; findings: Finding[] }>((so, one) => {
    if (one.kind !== "week") return so;
    const { frame, finding } = hearWeek(one, so.frame, language);
    return { frame, findings: finding ? [...so.findings, finding] : so.findings };
  }, { frame: knownFrame(context), findings: [] });
}

function levelsOf(said: readonly SaidFinding[], { context }: Heard, language: Language): Finding[] {
  return said.flatMap((one): Finding[] => {
    if (one.kind !== "level") return [];
    const years = one.years === null ? null : yearsOf(one.years, context.role?.title ?? "", language);
    const leads = one.leads === null ? null : one.leads === "yes";
    const empty = years === null && one.level === null && leads === null;
    return empty ? [] : [{ kind: "level", years, level: one.level, leads, quote: one.quote }];
  });
}

/** What the schema of findings allows. */
const LONGEST_TEXT = 200;

type Own = Pick<OwnTask, "id" | "text" | "activity">;
type Placed = Statement & { said: SaidTime };

function timesOf(said: readonly SaidTime[], heard: Heard, frame: Frame, language: Language): Finding[] {
  const own = ownTasks(said, heard);
  const ledger = openLedger(heard.context, frame);
  const statements = placed(said, own, heard.context, frame, language).sort((a, b) => orderOf(a) - orderOf(b));
  let left: number | null = null;
  return statements.flatMap((one) => {
    if (orderOf(one) === 2) left ??= leftOver(withoutTasks(ledger, statements));
    const operated = operate(one, ledger, left ?? 0);
    const given = operated.length > 1 ? operated : [...operated, ...regrouped(operated[0]!, ledger, besides(one, statements))];
    for (const { ids, amount } of given) write(ledger, ids, amount);
    if (one.op === "part_of" && one.of.length > 0) take(ledger, one.of, given[0]!.amount);
    return given.map((each) => findingOf(each, one.said, own));
  });
}

/** Tasks that other statements are about, unless it is one amount for them and for this statement's tasks. */
const besides = (one: Placed, all: readonly Placed[]): Set<string> =>
  new Set(all.flatMap(({ ids }) => (one.ids.every((id) => ids.includes(id)) ? [] : ids)));

/** What the tasks that get parts of the rest had before does not count against it. */
function withoutTasks(ledger: Ledger, statements: readonly Placed[]): Ledger {
  const resting = new Set(statements.filter((one) => orderOf(one) === 2).flatMap(({ ids }) => ids));
  return { ...ledger, amounts: new Map([...ledger.amounts].filter(([id]) => !resting.has(id))) };
}

/** Own tasks of this reply and of earlier turns, by id and by words. */
function ownTasks(said: readonly SaidTime[], { context: { known }, turn }: Heard): Map<string, Own> {
  const own = new Map<string, Own>(known.own.flatMap((one) => [[one.id, one], [one.text, one]]));
  said.forEach((one, at) => {
    if (one.kind !== "own_task") return;
    const before = own.get(one.text);
    const entry = { id: before?.id ?? ownId(turn, at), text: before?.text ?? one.text.slice(0, LONGEST_TEXT), activity: one.activity };
    for (const name of [entry.id, one.text]) own.set(name, entry);
  });
  return own;
}

/** The statements with their terms read, in the order in which they were said, as bare numbers look back. */
function placed(said: readonly SaidTime[], own: ReadonlyMap<string, Own>, { role, known }: ReadingContext, frame: Frame, language: Language): Placed[] {
  const there = new Set([...(role?.tasks ?? []), ...own.values()].map(({ id }) => id));
  const idsOf = (names: readonly string[]): string[] => [...new Set(names.map((name) => own.get(name)?.id ?? name))];
  let usual = usualBefore(known);
  return said.map((one) => {
    const { told, next } = termsOf(one, frame, language, usual);
    usual = next;
    const of = idsOf(one.of);
    return { said: one, op: one.op, ids: idsOf(one.kind === "time" ? one.tasks : [one.text]), of: of.filter((id) => there.has(id)), lost: of.length > 0 && !of.some((id) => there.has(id)), told };
  });
}

function findingOf({ ids, amount }: Given, said: SaidTime, own: ReadonlyMap<string, Own>): Finding {
  const entry = said.kind === "own_task" ? own.get(said.text) : undefined;
  if (entry && ids.includes(entry.id)) return { kind: "own_task", ...pick(entry), amount, quote: said.quote };
  return { kind: "time", tasks: [...ids], amount, quote: said.quote };
}

const pick = ({ id, text, activity }: Own): Own => ({ id, text, activity });
