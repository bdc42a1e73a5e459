/** The what-if under the worker's hands: changes that touch no profile, what they come to, and keeping them under a name. */
import { computed, effect, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import { levers, scorePerson, withChanges, type Change, type Lever, type PersonScore } from "../../../../scoring/index.ts";
import { capitalised } from "../../../format.ts";
import { changesInWords } from "../../../headlines/changes.ts";
import { WHAT_IF } from "../../../strings/what-if.ts";
import type { Chat } from "../chat.ts";
import { changesOfLever, holds, MOST_CHANGES, subjectOf, withChange, withShareOf, without } from "./changes.ts";
import { MOST_SCENARIOS, type KeptScenarios } from "./kept.ts";

export const LONGEST_NAME = 80;

export type Try = {
  changes: Signal<readonly Change[]>;
  name: Signal<string>;
  /** The id of the kept what-if that is being changed; null for a new one. */
  of: Signal<string | null>;
  /** The score with the changes; null while there is no score to change. */
  tried: ReadonlySignal<PersonScore | null>;
  levers: ReadonlySignal<readonly Lever[]>;
  /** Why it cannot be kept (as another one), in a sentence; null where it can. */
  refusal(asAnother: boolean): string | null;
  set(change: Change): void;
  /** Supposes `hours` a week for a task. */
  setHours(task: string, hours: number): void;
  unset(subject: string): void;
  /** Puts a lever's changes in, or takes them out again where they stand as it has them. */
  toggle(lever: Lever): void;
  has(lever: Lever): boolean;
  reset(): void;
  /** Keeps the changes under the name, or under what they say where it is blank; the what-if closes. */
  keep(asAnother: boolean): void;
  /** Takes up a kept one again. */
  takeUp(id: string): void;
};

export function createTry(chat: Chat, kept: KeptScenarios, newId: () => string): Try {
  const { state, role, profile, person, activities, open, editProblem, announcement } = chat.store;
  const changes = signal<readonly Change[]>([]);
  const name = signal("");
  const of = signal<string | null>(null);
  /** What was kept last: the server may yet refuse it. */
  let last: { id: string; name: string; changes: readonly Change[] } | null = null;

  const tried = computed(() =>
    role.value && profile.value && person.value
      ? scorePerson(role.value, withChanges(profile.value, person.value, changes.value), activities.value)
      : null,
  );
  const found = computed(() => (role.value && profile.value ? levers(role.value, profile.value, activities.value) : []));
  const parts = (lever: Lever): Change[] => (person.value ? changesOfLever(lever, person.value.week) : []);

  function put(next: { id: string | null; name: string; changes: readonly Change[] }): void {
    changes.value = next.changes;
    name.value = next.name;
    of.value = next.id;
  }
  const added = (all: readonly Change[], change: Change): Change[] =>
    change.kind === "set_share" && person.value
      ? withShareOf(all, person.value.week, change.task, change.share)
      : withChange(all, change);
  const reset = (): void => put({ id: of.value, name: name.value, changes: [] });

  // Another job has other tasks.
  let job = role.value?.id;
  effect(() => {
    if (role.value?.id === job) return;
    job = role.value?.id;
    put({ id: null, name: "", changes: [] });
  });
  // A what-if that the server did not take lies ready when the worker tries again, unless they are at another one by then.
  effect(() => {
    const [one, problem, all, there] = [last, editProblem.value, kept.all.value, state.value?.scenarios ?? []];
    const has = (scenarios: readonly { id: string }[]): boolean => scenarios.some(({ id }) => id === one?.id);
    if (one === null || (!has(there) && (problem === null || has(all)))) return;
    last = null;
    if (!has(there) && changes.peek().length === 0) put({ ...one, id: null });
  });

  return {
    changes,
    name,
    of,
    tried,
    levers: found,
    reset,
    refusal(asAnother) {
      if (changes.value.length > MOST_CHANGES) return WHAT_IF.tooMany(MOST_CHANGES);
      const another = asAnother || of.value === null;
      return another && kept.all.value.length >= MOST_SCENARIOS ? WHAT_IF.full(MOST_SCENARIOS) : null;
    },
    set: (change) => void (changes.value = withChange(changes.value, change)),
    setHours(task, hours) {
      if (person.value === null) return;
      const { week } = person.value;
      changes.value = withShareOf(changes.value, week, task, Math.min(100, (hours / week.hours) * 100));
    },
    unset: (subject) => void (changes.value = without(changes.value, subject)),
    has: (lever) => holds(changes.value, parts(lever)),
    toggle(lever) {
      const its = parts(lever);
      const on = holds(changes.value, its);
      changes.value = its.reduce((all, one) => (on ? without(all, subjectOf(one)) : added(all, one)), [...changes.value]);
    },
    keep(asAnother) {
      if (person.value === null || changes.value.length === 0) return;
      const said = name.value.trim() || capitalised(changesInWords(changes.value, person.value));
      const one = { id: (asAnother ? null : of.value) ?? newId(), name: said.slice(0, LONGEST_NAME), changes: changes.value };
      last = one;
      kept.keep(one);
      announcement.value = WHAT_IF.kept(one.name);
      put({ id: null, name: "", changes: [] });
      open.value = null;
    },
    takeUp(id) {
      const one = kept.all.value.find((scenario) => scenario.id === id);
      if (!one) return;
      put(one);
      open.value = "try";
    },
  };
}
