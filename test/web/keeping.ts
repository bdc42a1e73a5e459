/** A scripted server that keeps what-ifs and disagreements, and a chat at it with a what-if under its hands. */
import { emptyProfile, withLevel, withShare, type Profile, type Scenario } from "../../scoring/index.ts";
import type { InterviewState, ProfilePatch } from "../../server/wire.ts";
import { createKept } from "../../web/islands/chat/more/kept.ts";
import { createTry } from "../../web/islands/chat/more/try.ts";
import { scripted, stateOf } from "./scripted.ts";

export const TOLD: Profile = withLevel(withShare(withShare(emptyProfile(), "assign-codes", 35), "resolve-documentation", 20), "senior");

/** A server that keeps scenarios and disagreements as the real one folds them. */
export function keeping(profile = emptyProfile(), before: Scenario[] = []) {
  let state: InterviewState = { ...stateOf(profile), scenarios: before };
  const edit = async ({ edits }: ProfilePatch): Promise<InterviewState> => {
    for (const one of edits) {
      if (one.op === "scenario") {
        const others = state.scenarios.filter(({ id }) => id !== one.id);
        state = { ...state, scenarios: one.changes.length > 0 ? [...others, { id: one.id, name: one.name, changes: one.changes }] : others };
      }
      if (one.op === "disagree") {
        const others = state.disagreements.filter(({ task }) => task !== one.task);
        state = { ...state, disagreements: one.score === null ? others : [...others, { task: one.task, score: one.score, reason: one.reason }] };
      }
    }
    return state;
  };
  return { edit, state: () => state };
}

export function desk(edit: (patch: ProfilePatch) => Promise<InterviewState>, state: InterviewState = stateOf()) {
  const made = scripted(async () => undefined, edit);
  made.chat.store.state.value = { ...made.chat.store.state.value!, ...state };
  let names = 0;
  const kept = createKept(made.chat);
  return { ...made, kept, trial: createTry(made.chat, kept, () => `what-if-${++names}`), store: made.chat.store };
}
export const settled = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));
