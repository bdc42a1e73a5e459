/** Reports live longer than methods: every stored body is opened into today's shape and says which method made it. */
import * as z from "zod";
import type { KeptReport } from "../../db/reports.ts";
import { METHOD, NO_FILTERS, type Transition } from "../../scoring/index.ts";
import type { MethodChange, ReportSnapshot } from "../../web/pages/props.ts";
import { Refusal } from "../problems.ts";

/** `what`: how it differs from the method before. `recomputes`: what the rules of today work out to the same numbers. */
export type Method = MethodChange & { recomputes: { score: boolean; moves: boolean; facts: boolean } };

/** Every method that made reports, oldest first. */
export const METHODS: readonly Method[] = [
  { method: "aijri-personal/1", date: "2026-11-21", what: ["The first method that reports were saved by."], recomputes: { score: true, moves: false, facts: false } },
  {
    method: METHOD, date: "2026-11-21", recomputes: { score: true, moves: true, facts: true },
    what: [
      "The score, its range and what would move it are worked out as before: by today’s method they come out the same.",
      "How close another job is, is told from more: also from what the jobs are called and how their tasks are described.",
      "Where you could go is ranked anew, so the list may name other jobs: closeness counts for more, points gained for less.",
      "Jobs unlike yours, paid much less, years of training away or with hardly any openings are left out unless you ask for them. A very short list is filled up with what comes nearest.",
      "How long the way into another job is counts from where you stand: schooling that is usual in your job is not asked for again.",
      "Beside the list stand jobs that one or two hurdles kept off it, and how many were looked at.",
      "A stepping stone on the way to another job is kept with both of its steps. Those of older reports were kept without, and are not shown.",
    ],
  },
];

export const methodOf = (id: string): Method | undefined => METHODS.find(({ method }) => method === id);

/** What the method has changed in since; empty for today's. */
export const madeBy = (id: string): ReportSnapshot["made"] => {
  const since = METHODS.slice(METHODS.findIndex(({ method }) => method === id) + 1);
  return { method: id, since: since.map(({ method, date, what }) => ({ method, date, what })) };
};

const number = z.number(), text = z.string(), list = z.array(z.looseObject({}));
/** What a report needs for being shown at all, whichever method made it. Not more: what a later version adds to a role is no fault of an older report. */
const readable = z.looseObject({
  catalogVersion: text, role: z.looseObject({ id: text, title: text, soc: text, tasks: list, sources: list, labour: z.looseObject({}) }),
  profile: z.looseObject({ tasks: list, own: list, context: z.looseObject({}) }),
  score: z.looseObject({ value: number, low: number, high: number, why: list, week: z.looseObject({ hours: number, tasks: list }), signals: list, barrierParts: list }),
  levers: list, transitions: z.array(z.looseObject({ roleId: text, score: number, gain: number, gates: list })), targets: z.array(z.looseObject({ id: text, labour: z.looseObject({}) })),
  activities: z.looseObject({}),
});

/** The body of a saved report, or of its JSON, in today's shape. Throws a Refusal: 501 for a method that this program does not know, 500 where it is damaged. */
export function opened({ id, createdAt, expiresAt, body }: KeptReport): ReportSnapshot {
  const stored = parsed(body), method = z.looseObject({ method: text }).safeParse(stored).data?.method;
  if (method !== undefined && !methodOf(method)) throw unknownMethod(method);
  if (method === undefined || !readable.safeParse(stored).success) throw damaged();
  const told = stored as unknown as Partial<ReportSnapshot> & Pick<ReportSnapshot, "transitions">;
  return { ...NOT_KEPT, scoredAt: createdAt, ...told, transitions: told.transitions.map(moveOf), id, savedAt: createdAt, expiresAt, made: madeBy(method) } as ReportSnapshot;
}

/** A report's JSON, as it is downloaded, in today's shape. Throws as `opened`. */
export function openedCopy(text: string): ReportSnapshot {
  const { id, savedAt, expiresAt } = copy.safeParse(parsed(text)).data ?? {};
  if (id === undefined || savedAt === undefined || expiresAt === undefined) throw unreadable();
  return opened({ id, createdAt: savedAt, expiresAt, body: text });
}
/** For a copy that is no report, or a damaged one. */
export const unreadable = (): Refusal => new Refusal(422, "This cannot be read as a report: it is none, or it is damaged.");
const copy = z.looseObject({ id: z.string(), savedAt: z.string(), expiresAt: z.string() });

/** What older reports do not hold. `considered` 0: not recorded. */
const NOT_KEPT = { filters: NO_FILTERS, nearMisses: [], considered: 0, passed: 0, scenarios: [], disagreements: [], asSeen: null, earlier: [], basis: null, seal: null };

const MOVE_NOT_KEPT = { carryOver: [], lacking: [], needs: { months: null, newDegree: null } };

/** Method 1 named a stepping stone by its id alone, and knew gates that only tell. */
const moveOf = (move: Transition): Transition => ({
  ...MOVE_NOT_KEPT, ...move,
  gates: move.gates.map((gate) => ({ ...gate, drops: gate.drops ?? false })), via: typeof move.via === "object" ? move.via : null,
});

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

const unknownMethod = (method: string): Refusal => new Refusal(
  501, `This report was made by the method “${method.slice(0, 40)}”, which this server does not know. Nothing of it is lost: a newer version of this program can open it.`,
);
const damaged = (): Refusal => new Refusal(500, "This report cannot be read: what is stored of it is damaged. Its owner can still delete it with the key.");
