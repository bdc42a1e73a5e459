/** A language model that replies as the test says, and what an interview with it is told. */
import { emptyProfile } from "../../../scoring/index.ts";
import type { NamedRole, ReadableRole, ReadingContext } from "../../../server/interpret/interpreter.ts";
import { modelReply, type ModelReply, type SaidFinding, type Term } from "../../../server/interpret/model/reply.ts";
import type { Model, ObjectCall } from "../../../server/model/model.ts";
import { shop } from "../shop.ts";

export type Scripted = Model & { calls: ObjectCall<unknown>[] };

/** Replies in turn; where none is left, the call fails. */
export function scripted(...replies: ModelReply[]): Scripted {
  const calls: ObjectCall<unknown>[] = [];
  return {
    label: "scripted", calls,
    async object<T>(call: ObjectCall<T>): Promise<T> {
      calls.push(call as ObjectCall<unknown>);
      const reply = replies[calls.length - 1];
      if (!reply) throw new Error("no reply is left");
      return call.schema.parse(modelReply.parse(reply));
    },
    stream: () => { throw new Error("no text is asked for"); },
  };
}

export const reply = (findings: SaidFinding[], acknowledgement: string | null = null): ModelReply => ({ findings, acknowledgement });

export const term = (amount: string, change: Partial<Term> = {}): Term => ({ amount, unit: "as_said", per: "as_said", out_of: null, times: [], except: null, ...change });
export const time = (tasks: string[], amount: string, quote: string, change: Partial<Extract<SaidFinding, { kind: "time" }>> = {}): SaidFinding =>
  ({ kind: "time", tasks, op: "is", terms: [term(amount)], of: [], quote, ...change });
export const own = (text: string, activity: string, amount: string, quote: string): SaidFinding =>
  ({ kind: "own_task", text, activity, op: "is", terms: [term(amount)], of: [], quote });
export const role = (id: string | null, title: string, quote: string): SaidFinding => ({ kind: "role", role: id, title, quote });

const task = (id: string, share: number, label: string) => ({ id, share, label, statement: label, phrases: [] });
export const kitchen: ReadableRole = {
  id: "kitchen", soc: "00-0000.01", title: "Kitchen helper", aliases: [], tasks: [task("pots", 60, "Wash pots"), task("peel", 40, "Peel vegetables")],
};
export const named = (of: ReadableRole, quote: string, sure = true): NamedRole => ({ role: of, quote, sure });

const activity = (id: string, label: string) => ({ id, label, phrases: [], score: { routine: 3, typical: 3, complex: 2 }, aiWork: false });

export const QUESTION = "What does a normal week look like?";
/** A shop worker at the first question, unless said otherwise. */
export const context = (change: Partial<ReadingContext> = {}): ReadingContext => ({
  role: shop, roles: [], activities: [activity("travel", "Travel between places"), activity("other-work", "Other work")], workActivities: [], question: QUESTION,
  known: emptyProfile(), history: [], frame: { day: null, days: null }, interviewId: "interview", search: async () => [], ...change,
});
