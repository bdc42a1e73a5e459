/** One chat: its state and everything that can be done with it. Drawn alike on the server, where nothing is done. */
import { effect } from "@preact/signals";
import { PANEL } from "../../strings/chat.ts";
import { Refused } from "../call.ts";
import { editsOf, type Edits } from "./edits.ts";
import { messagesOf, type Messages } from "./messages.ts";
import { createStore, keepsMore, type ChatData, type Store } from "./store.ts";
import { inOrder, type World } from "./world.ts";

export type Chat = Messages &
  Edits & {
    store: Store;
    /** Takes up what an earlier visit left: a draft, or a message that was on its way. Resolves when all is there to draw the page. */
    resume(): Promise<void>;
    /** Loads the parts of the panel that few need; where that fails, the panel says so. */
    load(): Promise<void>;
    /** Opens what is loaded when it is wanted: the what-if ("try"), or the form of a task by its id; null closes it. */
    open(what: string | null): Promise<void>;
    keepDraft(text: string): void;
    /** Puts a sent answer back into the composer, to be replaced. */
    amend(id: string): void;
    cancelAmend(): void;
    /** Confirms the week as the panel shows it: assumed hours become the worker's own, or closing the table would drop them. */
    confirm(): void;
    /** Goes to another page once the server has the edits, or could not be reached. */
    leave(path: string): Promise<void>;
    restart(): void;
    /** Deletes the interview on the server and here. Resolves to false where that failed. */
    forget(): Promise<boolean>;
    save(keepQuotes: boolean): Promise<boolean>;
  };

export function createChat(data: ChatData, world: World): Chat {
  const store = createStore(data);
  const queue = inOrder();
  const edits = editsOf(store, world, queue);
  const messages = messagesOf(store, world, edits, queue);
  const { memory, api } = world;
  const place = (): string => store.state.value?.id ?? "new";

  async function load(): Promise<void> {
    try {
      store.more.value ??= (await world.more()).more(chat, world.newId);
      if (store.editProblem.value === PANEL.notLoaded) store.editProblem.value = null;
    } catch {
      store.editProblem.value = PANEL.notLoaded;
    }
  }

  const chat: Chat = {
    store,
    load,
    ...edits,
    ...messages,
    resume() {
      store.live.value = true;
      store.text.value ||= memory.draft(place());
      const sending = memory.sending(place());
      if (store.state.value) memory.keepLastInterview(store.state.value.id);
      if (sending !== null && store.transcript.value.some(({ id }) => id === sending.id)) memory.keepSending(place(), null);
      else if (sending !== null) {
        // Left before its reply came. Its id counts once, so asking again takes up the same turn.
        store.pending.value = { ...sending, phase: "failed", partial: "", reason: "" };
        void messages.retry();
      }
      return new Promise((ready) => effect(() => (keepsMore(store) ? void load().then(ready) : ready())));
    },
    open(what) {
      store.open.value = what;
      return load();
    },
    keepDraft(text) {
      store.text.value = text;
      memory.keepDraft(place(), text);
    },
    amend(id) {
      const entry = store.transcript.value.find((one) => one.id === id);
      if (!entry) return;
      store.text.value = entry.text;
      store.replacing.value = id;
    },
    cancelAmend() {
      store.text.value = "";
      store.replacing.value = null;
    },
    confirm() {
      for (const { id, status, share } of store.person.value?.week.tasks ?? []) {
        if (status !== "assumed" || share.value <= 0) continue;
        edits.edit({ op: "keep", task: id, percent: share.value, low: share.low, high: Math.min(100, share.high) });
      }
      edits.edit({ op: "confirm" });
      void edits.flush();
    },
    async leave(path) {
      await edits.flush();
      world.go(path);
    },
    restart() {
      memory.keepLastInterview(null);
      world.go("/");
    },
    async forget() {
      const id = place();
      try {
        await api.forget(id);
      } catch (error) {
        if (!(error instanceof Refused && error.status === 404)) return false;
      }
      memory.keepDraft(id, "");
      memory.keepSending(id, null);
      memory.keepLastInterview(null);
      world.go("/");
      return true;
    },
    async save(keepQuotes) {
      try {
        // The key is shown once: what shows it comes first.
        await Promise.all([edits.flush(), load()]);
        if (!store.more.value) return false;
        const saved = await queue(() => api.save(place(), keepQuotes));
        memory.keepKey(saved.id, saved.key);
        store.saved.value = saved;
        return true;
      } catch {
        return false;
      }
    },
  };
  return chat;
}
