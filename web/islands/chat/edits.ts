/** Sends the panel's edits: gathered for a moment, in order, and tried again under the same id until the server has them. */
import { batch } from "@preact/signals";
import type { ProfileEdit, ProfilePatch } from "../../../server/wire.ts";
import { Refused } from "../call.ts";
import { CHAT } from "../../strings/chat.ts";
import { withEdit } from "./apply-edit.ts";
import { accept, type Store } from "./store.ts";
import type { World } from "./world.ts";

const GATHER = 500;
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 15_000;

export type Edits = {
  edit(edit: ProfileEdit): void;
  /** Sends what waits, at once; resolves when the server has it or could not be reached. */
  flush(): Promise<void>;
};

export function editsOf(store: Store, world: World, queue: <T>(job: () => Promise<T>) => Promise<T>): Edits {
  /** The patch under way: kept with its id until it is answered, so that it counts once. */
  let sending: ProfilePatch | null = null;
  let callOff = (): void => undefined;
  let wait = FIRST_WAIT;

  function schedule(milliseconds: number): void {
    callOff();
    callOff = world.later(milliseconds, () => void flush());
  }

  async function send(): Promise<void> {
    const interview = store.state.value;
    if (interview === null || store.unsent.value.length === 0) return;
    sending ??= { id: world.newId(), edits: [...store.unsent.value] };
    const count = sending.edits.length;
    try {
      const state = await world.api.edit(interview.id, sending);
      batch(() => {
        accept(store, state);
        store.unsent.value = store.unsent.value.slice(count);
        store.editProblem.value = null;
      });
      sending = null;
      wait = FIRST_WAIT;
      if (store.unsent.value.length > 0) schedule(GATHER);
    } catch (error) {
      failed(error, count);
    }
  }

  /** Refused for good: the edits go, and the panel says why. Otherwise they stay, shown as not stored, and are tried again. */
  function failed(error: unknown, count: number): void {
    const final = error instanceof Refused && error.status < 500 && error.status !== 429;
    batch(() => {
      store.editProblem.value = final ? error.message : CHAT.editsUnsent;
      if (final) store.unsent.value = store.unsent.value.slice(count);
    });
    if (final) sending = null;
    else {
      schedule(wait);
      wait = Math.min(LONGEST_WAIT, wait * 2);
    }
  }

  const flush = (): Promise<void> => {
    callOff();
    return queue(send);
  };

  return {
    flush,
    edit(edit) {
      // Edits that are on their way keep their place at the front; only those that wait can be replaced.
      const fixed = sending?.edits.length ?? 0;
      store.unsent.value = [...store.unsent.value.slice(0, fixed), ...withEdit(store.unsent.value.slice(fixed), edit)];
      schedule(GATHER);
    },
  };
}
