/** What-ifs kept under a name, as the server has them and as the edits on their way leave them. */
import { computed, type ReadonlySignal } from "@preact/signals";
import { tryScenario, type Scenario, type TriedScenario } from "../../../../scoring/index.ts";
import type { ProfileEdit } from "../../../../server/wire.ts";
import { KEPT } from "../../../strings/what-if.ts";
import type { Chat } from "../chat.ts";

export const MOST_SCENARIOS = 12;

export type KeptScenarios = {
  all: ReadonlySignal<readonly Scenario[]>;
  /** Each with what it comes to on the week as it is now. */
  tried: ReadonlySignal<readonly TriedScenario[]>;
  /** Keeps one; a known id is replaced. */
  keep(scenario: Scenario): void;
  drop(id: string): void;
};

export function createKept(chat: Chat): KeptScenarios {
  const { state, unsent, role, profile, person, activities, announcement } = chat.store;
  const all = computed(() => unsent.value.reduce(withEdit, state.value?.scenarios ?? []));
  const send = ({ id, name, changes }: Scenario): void => {
    chat.edit({ op: "scenario", id, name, changes: [...changes] });
    void chat.flush();
  };
  return {
    all,
    keep: send,
    drop(id) {
      const one = all.value.find((scenario) => scenario.id === id);
      if (!one) return;
      announcement.value = KEPT.dropped(one.name);
      send({ ...one, changes: [] });
    },
    tried: computed(() => {
      const [its, said, now] = [role.value, profile.value, person.value];
      return its && said && now ? all.value.map((one) => tryScenario(its, said, activities.value, now, one)) : [];
    }),
  };
}

/** The browser's side of the server's fold: in the old one's place, or at the end; no changes take it out. */
function withEdit(scenarios: readonly Scenario[], edit: ProfileEdit): readonly Scenario[] {
  if (edit.op !== "scenario") return scenarios;
  const { id, name, changes } = edit;
  if (changes.length === 0) return scenarios.filter((one) => one.id !== id);
  return scenarios.some((one) => one.id === id)
    ? scenarios.map((one) => (one.id === id ? { id, name, changes } : one))
    : [...scenarios, { id, name, changes }];
}
