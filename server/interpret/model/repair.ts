/** Makes what a model said fit what was said to it: quotes in the worker's own characters, ids that exist. What cannot be mended is left out. */
import { fullTerm } from "../quoted/working-hours.ts";
import type { ReadableRole, ReadingContext } from "../interpreter.ts";
import type { ModelReply, SaidFinding, SaidTime, SaidWeek, Term } from "./reply.ts";
import { asked, everything, find, type Spoken, type Talk } from "./talk.ts";

/** A finding whose quotes are verbatim, and where its own quote stands. */
export type Mended = { said: SaidFinding; where: Spoken };

/** The work that findings may name. `known`: ids by what the model may call them. `fresh`: words of own tasks in this reply, as they stand. */
type Work = { activities: ReadonlySet<string>; known: ReadonlyMap<string, string>; fresh: ReadonlyMap<string, string> };

const OTHER_WORK = "other-work";
const MOST_WORDS = 200;
/** More than anybody says in a message: findings, terms of one amount, quotes that multiply a term. */
const MOST = { findings: 80, terms: 10, times: 5 };

/** Findings in the order in which they were said. `role`: the job whose tasks they may name. */
export function mend(reply: ModelReply, talk: Talk, role: ReadableRole | null, context: ReadingContext): Mended[] {
  const findings = reply.findings.slice(0, MOST.findings);
  const work = workOf(findings, talk, role, context);
  return findings.flatMap((one) => {
    const found = find(one.quote, placesFor(one, talk));
    const said = found && mended({ ...one, quote: found.quote }, talk, work, context);
    return said ? [{ said, where: found!.where }] : [];
  });
}

/** Time can be understood anew in the light of a later answer; everything else is said now. What asks of us states nothing else. */
function placesFor({ kind }: SaidFinding, talk: Talk): Spoken[] {
  if (kind === "request") return [{ ...talk.now, text: talk.now.sent }];
  return kind === "time" || kind === "own_task" || kind === "not_done" ? everything(talk) : [talk.now];
}

function workOf(findings: readonly SaidFinding[], talk: Talk, role: ReadableRole | null, { activities, workActivities, known }: ReadingContext): Work {
  const listed = (role?.tasks ?? []).filter(({ rest }) => !rest).map(({ id }) => [id, id] as const);
  const told = known.own.flatMap(({ id, text }) => [[text, id], [id, id]] as const);
  const fresh = findings.flatMap((one) => (one.kind === "own_task" && find(one.quote, everything(talk)) ? [[one.text, wordsOf(one, talk)] as const] : []));
  return { known: new Map([...told, ...listed]), fresh: new Map(fresh), activities: new Set([...activities, ...workActivities].map(({ id }) => id)) };
}

/** A few of the worker's own words for the work; where the model took others, those of its quote. */
const wordsOf = ({ text, quote }: { text: string; quote: string }, talk: Talk): string =>
  (find(text, everything(talk)) ?? find(quote, everything(talk)))?.quote.slice(0, MOST_WORDS) ?? text;

function mended(one: SaidFinding, talk: Talk, work: Work, context: ReadingContext): SaidFinding | null {
  const ids = (from: readonly string[]): string[] => [...new Set(from.flatMap((name) => work.known.get(name) ?? []))];
  const orNew = (from: readonly string[]): string[] => [...new Set(from.flatMap((name) => work.known.get(name) ?? work.fresh.get(name) ?? []))];
  switch (one.kind) {
    case "time": return atLeastOne({ ...timed(one, talk, orNew), tasks: orNew(one.tasks) });
    case "not_done": return atLeastOne({ ...one, tasks: ids(one.tasks) });
    case "own_task": return { ...timed(one, talk, orNew), text: wordsOf(one, talk), activity: work.activities.has(one.activity) ? one.activity : OTHER_WORK };
    case "complexity": return one.task === "all" || ids([one.task]).length > 0 ? one : null;
    case "level": return { ...one, years: verbatim(one.years, talk) };
    case "week": return mendedWeek(one, talk);
    case "role": return one.role !== null && !context.roles.some(({ role }) => role.id === one.role) ? { ...one, role: null } : one;
    default: return one;
  }
}

const atLeastOne = <T extends { tasks: string[] }>(one: T): T | null => (one.tasks.length > 0 ? one : null);

/** Part of a finding: the worker may only have agreed to it, so it may stand in the question as well. */
function verbatim(quote: string | null, talk: Talk): string | null {
  return quote === null ? null : (find(quote, [talk.now, asked(talk), ...talk.before.toReversed()])?.quote ?? null);
}

/** A sum of which a part is missing is no week. */
function mendedWeek(one: SaidWeek, talk: Talk): SaidWeek {
  const terms = one.hours.slice(0, MOST.terms).map((term) => mendedTerm(fullTerm(term), talk));
  const hours = terms.filter((term) => term !== null);
  const [day, days, breaks] = [one.day, one.days, one.breaks].map((quote) => verbatim(quote, talk));
  return { ...one, hours: hours.length < terms.length ? [] : hours, day: day!, days: days!, breaks: breaks! };
}

/** Some models say "" for what is missing. */
const orNull = (quote: string | null): string | null => (quote?.trim() ? quote : null);
const WITHOUT_TERMS: readonly SaidTime["op"][] = ["remainder", "done"];

/** An amount that hangs on words or tasks that are not there is none: the work is done, and how much is not said. */
function timed<T extends SaidTime>(one: T, talk: Talk, ids: (from: readonly string[]) => string[]): T {
  const terms = WITHOUT_TERMS.includes(one.op) ? [] : one.terms.slice(0, MOST.terms).map((term) => mendedTerm(term, talk));
  const of = ids(one.of);
  const broken = terms.includes(null) || (one.of.length > 0 && of.length === 0);
  return broken ? { ...one, op: "done", terms: [], of: [] } : { ...one, terms, of };
}

function mendedTerm(term: Term, talk: Talk): Term | null {
  const [amount, outOf, except] = [term.amount, orNull(term.out_of), orNull(term.except)].map((quote) => ({ quote, found: verbatim(quote, talk) }));
  const times = term.times.slice(0, MOST.times).filter(orNull).map((quote) => ({ quote, found: verbatim(quote, talk) }));
  if ([amount!, outOf!, except!, ...times].some(({ quote, found }) => quote !== null && found === null)) return null;
  return { ...term, amount: amount!.found!, out_of: outOf!.found, except: except!.found, times: times.map(({ found }) => found!) };
}
