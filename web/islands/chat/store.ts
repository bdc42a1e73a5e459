/** The chat's state as signals: what was said, what is under way, and the worker's profile with edits that are not sent yet. */
import { computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import { scorePerson, type Activities, type PersonScore, type Profile, type ScorableRole } from "../../../scoring/index.ts";
import type { InterviewState, InterviewView, ProfileEdit, SavedReport, TranscriptEntry } from "../../../server/wire.ts";
import type { More } from "./more/more.tsx";
import type { Sending } from "../memory.ts";
import { applyEdit } from "./apply-edit.ts";

/** What the page hands over. `role` only as far as the rules need it. `reads`: who reads the answers, in a sentence. */
export type ChatData = { view: InterviewView | null; role: ScorableRole | null; reads: string };

/** A message that has no reply yet. `partial`: what has arrived of the reply. */
export type Pending = Sending & { phase: "sending" | "stopped" | "failed"; partial: string; reason: string };

export type Store = {
  activities: ReadonlySignal<Activities>;
  reads: string;
  state: Signal<InterviewState | null>;
  transcript: Signal<TranscriptEntry[]>;
  role: Signal<ScorableRole | null>;
  pending: Signal<Pending | null>;
  suggestions: Signal<string[]>;
  /** Edits of the panel that the server has not confirmed, oldest first. */
  unsent: Signal<ProfileEdit[]>;
  /** Null, or why the edits could not be stored. */
  editProblem: Signal<string | null>;
  text: Signal<string>;
  /** The id of the sent answer that the composer's text will replace. */
  replacing: Signal<string | null>;
  /** What a screen reader hears, once per finished reply. */
  announcement: Signal<string>;
  /** How long the transcript was when the interview was done: the closing words stand there. Null before, and after a reload. */
  closedAt: Signal<number | null>;
  saved: Signal<SavedReport | null>;
  /** What is loaded when it is wanted; null before. */
  more: Signal<More | null>;
  /** What of it is open: "try" for the what-if, or the id of the task that the worker sees otherwise. */
  open: Signal<string | null>;
  profile: ReadonlySignal<Profile | null>;
  person: ReadonlySignal<PersonScore | null>;
  confirmed: ReadonlySignal<boolean>;
  /** True in a browser with the island running; the server's drawing shows the same, but nothing can be pressed yet. */
  live: Signal<boolean>;
};

/** Takes over a state from the server; the transcript must be up to date. */
export function accept(store: Store, state: InterviewState): void {
  if (state.status === "done" && store.state.value?.status !== "done") store.closedAt.value = store.transcript.value.length;
  store.state.value = state;
}

/** Whether anything is kept beside the profile that the panel has to show. */
export const keepsMore = ({ state }: Pick<Store, "state">): boolean =>
  state.value !== null && state.value.scenarios.length + state.value.disagreements.length > 0;

export function createStore({ view, role, reads }: ChatData): Store {
  const state = signal<InterviewState | null>(view);
  const roleNow = signal(role);
  const unsent = signal<ProfileEdit[]>([]);
  const profile = computed(() => state.value && unsent.value.reduce(applyEdit, state.value.profile));
  const activities = computed(() => state.value?.activities ?? {});
  const person = computed(() => {
    if (state.value === null || profile.value === null || roleNow.value === null) return state.value?.score ?? null;
    return scorePerson(roleNow.value, profile.value, activities.value);
  });
  return {
    activities,
    reads,
    state,
    role: roleNow,
    unsent,
    profile,
    person,
    confirmed: computed(() => profile.value?.confirmed ?? false),
    transcript: signal(view?.transcript ?? []),
    pending: signal(null),
    suggestions: signal([]),
    editProblem: signal(null),
    text: signal(""),
    replacing: signal(null),
    announcement: signal(""),
    closedAt: signal(null),
    saved: signal(null),
    more: signal(null),
    open: signal(null),
    live: signal(false),
  };
}
