/** Sends what the worker says. A message keeps its id until it has a reply, so that trying again never counts it twice. */
import { batch } from "@preact/signals";
import type { NewMessage, TranscriptEntry, TurnReply } from "../../../server/wire.ts";
import { CHAT } from "../../strings/chat.ts";
import { bare } from "../../bare-role.ts";
import { Refused } from "../call.ts";
import type { Sending } from "../memory.ts";
import { Interrupted } from "../stream.ts";
import type { Edits } from "./edits.ts";
import { accept, type Pending, type Store } from "./store.ts";
import type { World } from "./world.ts";

export type Messages = {
  say(text: string): Promise<void>;
  retry(): Promise<void>;
  stop(): void;
  /** Takes a message that has no reply back into the composer. */
  takeBack(): void;
};

export function messagesOf(store: Store, world: World, edits: Edits, queue: <T>(job: () => Promise<T>) => Promise<T>): Messages {
  let abort = new AbortController();

  async function say(typed: string): Promise<void> {
    const text = typed.trim();
    if (text === "" || store.pending.value?.phase === "sending") return;
    const replaces = store.replacing.value;
    batch(() => {
      store.text.value = "";
      store.replacing.value = null;
    });
    await deliver({ id: world.newId(), text, replaces });
  }

  async function deliver(message: Sending): Promise<void> {
    abort = new AbortController();
    store.pending.value = { ...message, phase: "sending", partial: "", reason: "" };
    world.memory.keepSending(store.state.value?.id ?? "new", message);
    await edits.flush();
    await queue(() => attempt(message));
  }

  async function attempt(message: Sending): Promise<void> {
    try {
      const interview = await opened();
      world.memory.keepSending(interview, message);
      const reply = await world.api.say(interview, wire(message), {
        signal: abort.signal,
        onReading: () => void (store.announcement.value = CHAT.reading),
        onText: (delta) => amend((pending) => ({ partial: pending.partial + delta })),
        onRetract: () => amend(() => ({ partial: "" })),
      });
      await settle(message, reply);
      world.memory.keepSending(interview, null);
    } catch (error) {
      await failed(message, error);
    }
  }

  /** The interview's id; the first message begins it. */
  async function opened(): Promise<string> {
    if (store.state.value) return store.state.value.id;
    const view = await world.api.begin(new URLSearchParams(location.search).get("role"));
    batch(() => {
      store.state.value = view;
      store.transcript.value = view.transcript;
    });
    world.memory.keepSending("new", null);
    world.memory.keepDraft("new", "");
    world.memory.keepLastInterview(view.id);
    world.address(view.id);
    return view.id;
  }

  /** Puts message and reply in their place; a replaced answer takes everything after it along. */
  async function settle({ id, text, replaces }: Sending, reply: TurnReply): Promise<void> {
    const { roleId } = reply.state;
    const role = roleId !== null && roleId !== store.role.value?.id ? bare(await world.api.role(roleId)) : store.role.value;
    const said = [reply.acknowledgement, reply.answer].filter((part) => part !== null).join("\n\n");
    const question = reply.state.question?.text ?? null;
    const entries: TranscriptEntry[] = [
      { id, from: "worker", text, question: null, by: reply.by, notice: null },
      { id: `${id}:reply`, from: "foothold", text: said, question, by: reply.by, notice: reply.notice },
    ];
    batch(() => {
      store.role.value = role;
      store.transcript.value = [...before(store.transcript.value, replaces ?? id), ...entries];
      accept(store, reply.state);
      store.suggestions.value = reply.suggestions;
      store.pending.value = null;
      store.announcement.value = [said, reply.notice, question].filter(Boolean).join(" ");
    });
  }

  async function failed(message: Sending, error: unknown): Promise<void> {
    if (error instanceof Refused && error.status === 409 && message.replaces !== null) {
      // The message to replace never arrived: this one then stands for itself.
      return attempt({ ...message, replaces: null });
    }
    const stopped = abort.signal.aborted;
    const reason = stopped ? CHAT.stopped : reasonOf(error);
    amend(() => ({ phase: stopped ? "stopped" : "failed", reason, partial: "" }));
    store.announcement.value = reason;
  }

  function amend(change: (pending: Pending) => Partial<Pending>): void {
    const { value } = store.pending;
    if (value) store.pending.value = { ...value, ...change(value) };
  }

  return {
    say,
    stop: () => abort.abort(),
    async retry() {
      const { value } = store.pending;
      if (value && value.phase !== "sending") await deliver({ id: value.id, text: value.text, replaces: value.replaces });
    },
    takeBack() {
      const { value } = store.pending;
      if (!value || value.phase === "sending") return;
      batch(() => {
        store.text.value = value.text;
        // It may have been taken although its reply was lost; the new wording then takes its place.
        store.replacing.value = value.replaces ?? value.id;
        store.pending.value = null;
      });
      world.memory.keepSending(store.state.value?.id ?? "new", null);
    },
  };
}

function reasonOf(error: unknown): string {
  if (error instanceof Refused) return error.message;
  return error instanceof Interrupted ? error.message || CHAT.brokenOff : CHAT.unreachable;
}

const wire = ({ id, text, replaces }: Sending): NewMessage => (replaces === null ? { id, text } : { id, text, replaces });

function before(entries: readonly TranscriptEntry[], id: string): TranscriptEntry[] {
  const at = entries.findIndex((entry) => entry.id === id);
  return at < 0 ? [...entries] : entries.slice(0, at);
}
