/** Tasks whose AI score the worker sees otherwise: their number and reason beside ours, and the score that they would make. */
import { computed, type ReadonlySignal } from "@preact/signals";
import { scoreAsSeen, type Disagreement, type PersonScore } from "../../../../scoring/index.ts";
import type { ProfileEdit } from "../../../../server/wire.ts";
import { inSentence, plain, score, signed } from "../../../format.ts";
import { OTHERWISE, WHAT_IF } from "../../../strings/what-if.ts";
import type { Chat } from "../chat.ts";

export const LONGEST_REASON = 400;

type Seen = { score: PersonScore; gain: number };
export type SeenOtherwise = {
  all: ReadonlySignal<readonly Disagreement[]>;
  /** Null where the worker agrees on all tasks. */
  asSeen: ReadonlySignal<Seen | null>;
  /** The score with one more number of the worker's (1..5), not kept. */
  with(task: string, theirs: number): Seen | null;
  of(task: string): Disagreement | undefined;
  labelOf(task: string): string;
  keep(disagreement: Disagreement): void;
  takeBack(task: string): void;
};

export function createSeen(chat: Chat): SeenOtherwise {
  const { state, unsent, role, profile, person, activities, open, announcement } = chat.store;
  const all = computed(() => unsent.value.reduce(withEdit, state.value?.disagreements ?? []));
  const seenWith = (disagreements: readonly Disagreement[]): Seen | null =>
    role.value && profile.value && person.value
      ? scoreAsSeen(role.value, profile.value, activities.value, person.value, disagreements)
      : null;
  const labelOf = (task: string): string => person.value?.week.tasks.find(({ id }) => id === task)?.label ?? task;

  function send(task: string, theirs: number | null, reason: string): void {
    chat.edit({ op: "disagree", task, score: theirs, reason });
    void chat.flush();
    announcement.value = (theirs === null ? OTHERWISE.takenBack : OTHERWISE.kept)(inSentence(labelOf(task)));
    open.value = null;
  }
  return {
    all,
    labelOf,
    asSeen: computed(() => seenWith(all.value)),
    with: (task, theirs) => seenWith([...all.value.filter((one) => one.task !== task), { task, score: theirs, reason: "" }]),
    of: (task) => all.value.find((one) => one.task === task),
    keep: ({ task, score: theirs, reason }) => send(task, theirs, reason.trim().slice(0, LONGEST_REASON)),
    takeBack: (task) => send(task, null, ""),
  };
}

/** "With your numbers the score would be 19.3 (+5.2), likely 14 to 29." */
export const wouldBe = ({ score: then, gain }: Seen): string =>
  OTHERWISE.wouldBe(score(then.value), signed(gain), WHAT_IF.likely(plain(then.low), plain(then.high)));

/** The browser's side of the server's fold. */
function withEdit(disagreements: readonly Disagreement[], edit: ProfileEdit): readonly Disagreement[] {
  if (edit.op !== "disagree") return disagreements;
  const { task, score: theirs, reason } = edit;
  const others = disagreements.filter((one) => one.task !== task);
  return theirs === null ? others : [...others, { task, score: theirs, reason }];
}
