/** One turn from message to reply: load, hear, store; again where somebody else was faster. With `hear` the only file of the interview that waits. */
import type { Finding } from "../interpret/findings.ts";
import type { Held } from "../shelf.ts";
import type { InterviewState, InterviewView, NewMessage, TurnReply } from "../wire.ts";
import type { Desk, Listener } from "./desk.ts";
import { hearing, type Base, type Made } from "./hear.ts";
import { takenBy, type Turn, type World } from "./interview.ts";
import { rewind, state, step, view } from "./machine.ts";
import { inWords } from "./notices.ts";

/** Why a turn was not taken. `taken`: the id is another turn's. `replaced`: by a later message. `full`: no more turns. `busy`: try again. */
export type Refused = { refused: "unknown" | "taken" | "replaced" | "nothing_to_replace" | "full" | "busy" };

/** So often is a turn tried anew when somebody else changed the interview meanwhile. */
const MOST_TRIES = 40;
/** No client can send this id: the turn of the job that an interview begins with. */
const FIRST = "(role)";

/** Starts an interview; with a role, the job is known from the start. */
export async function begin({ shelf, world, now }: Desk, id: string, role: { id: string; title: string } | null): Promise<InterviewView> {
  const at = now().toISOString();
  const first = role && panelTurn(FIRST, at, [{ kind: "role", roleId: role.id, title: role.title, others: [], quote: role.title }]);
  const held = await shelf.create(id, at, first);
  return view(held.interview, world, held.state);
}

/** The whole interview as it stands; null for an unknown one. */
export async function resume({ shelf, world }: Desk, id: string): Promise<InterviewView | null> {
  const held = await shelf.fresh(id);
  return held && view(held.interview, world, held.state);
}

/** Takes a worker's message. A message id that was taken before gives its reply again and changes nothing. */
export async function say(desk: Desk, id: string, message: NewMessage, listener: Listener): Promise<TurnReply | Refused> {
  const { hear } = hearing(desk, message, listener);
  const taken = await take(desk, id, { id: message.id, panel: false, replaces: message.replaces ?? null }, hear);
  if ("refused" in taken) return taken;
  const { held, turn, repeated } = taken;
  return {
    messageId: turn.id, by: takenBy(turn) === "model" ? "model" : "embedded", repeated, notice: inWords(turn.notice),
    acknowledgement: turn.acknowledgement, answer: turn.answer, suggestions: [...turn.suggestions], state: held.state,
  };
}

/** Takes edits from the panel; `findings` turns them into what they say about the worker as the state is now. */
export async function edit(desk: Desk, id: string, editId: string, findings: (now: InterviewState) => Finding[]): Promise<InterviewState | Refused> {
  const taken = await take(desk, id, { id: editId, panel: true, replaces: null }, async (base) =>
    settled(desk.world, base, panelTurn(editId, desk.now().toISOString(), findings(base.state))));
  return "refused" in taken ? taken : taken.held.state;
}

type Taken = { held: Held; turn: Turn; repeated: boolean };
type Wanted = { id: string; panel: boolean; replaces: string | null };

/**
 * Adds the turn that `make` makes of the interview as it is; when somebody was faster, looks again and makes it anew.
 * Only a plain message may start from what is at hand: it cannot be refused for something that is not known here yet.
 */
async function take(desk: Desk, id: string, { id: turnId, panel, replaces }: Wanted, make: (base: Base) => Promise<Made>): Promise<Taken | Refused> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    let held = tries === 0 && !panel && replaces === null ? await desk.shelf.recent(id) : await desk.shelf.fresh(id);
    if (held && rowOf(held, turnId)) held = await desk.shelf.fresh(id);
    if (!held) return { refused: "unknown" };
    const row = rowOf(held, turnId);
    if (row && !row.turn) return { refused: "replaced" };
    if (row?.turn) return (row.turn.by === "panel") === panel ? { held, turn: row.turn, repeated: true } : { refused: "taken" };
    if (held.kept.rows.length >= desk.turns) return { refused: "full" };
    const replaced = replaces === null ? null : rowOf(held, replaces);
    if (replaces !== null && (!replaced?.turn || replaced.turn.by === "panel")) return { refused: "nothing_to_replace" };
    const { turn, after } = await make(replaced ? settle(desk.world, rewind(held.interview, replaced.messageId)) : held);
    const kept = await desk.shelf.append(held, turn, after, replaced?.revision ?? null);
    if (kept) return { held: kept, turn, repeated: false };
  }
  return { refused: "busy" };
}

const settle = (world: World, interview: Held["interview"]): Base => ({ interview, state: state(interview, world) });
const settled = (world: World, { interview }: Base, turn: Turn): Made => ({ turn, after: settle(world, step(interview, turn)) });
const rowOf = (held: Held, turnId: string) => held.kept.rows.find(({ messageId }) => messageId === turnId);

function panelTurn(id: string, at: string, findings: Finding[]): Turn {
  return { id, at, by: "panel", text: "", question: null, questionText: "", findings, acknowledgement: null, answer: null, suggestions: [] };
}
