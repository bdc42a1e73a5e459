/** What a what-if can change beside the hours: all cases at once, the level, the employer's AI, licence, union, sign-off, work on AI. */
import { COMPLEXITY_X, CONTEXT, LEVELS, type Complexity, type ContextKey, type ContextValue, type Level, type PersonScore } from "../../../../scoring/index.ts";
import { COMPLEXITY, CONTEXT_NAME, CONTEXT_VALUE, nearestComplexity } from "../../../names.ts";
import { ANSWERS } from "../../../strings/answers.ts";
import { WHAT_IF } from "../../../strings/what-if.ts";
import type { Chat } from "../chat.ts";
import type { Try } from "./try.ts";

/** Those that enter the score. */
const ORDER: readonly ContextKey[] = ["employer_ai", "ai_work", "licence_required", "union", "sign_off", "hands_on"];

export function Others({ chat, trial, now }: { chat: Chat; trial: Try; now: PersonScore }) {
  const profile = chat.store.profile.value;
  if (!profile) return null;
  const changes = trial.changes.value;
  const level = changes.find((one) => one.kind === "level");
  const cases = changes.find((one) => one.kind === "complexity" && one.task === "all");
  const steps = new Set(now.week.tasks.map(({ x }) => nearestComplexity(x.value).name));
  return (
    <>
      <h4>{WHAT_IF.rest}</h4>
      <div class="stack">
        <Pick
          id="try-cases"
          name={WHAT_IF.allCases}
          now={steps.size === 1 ? [...steps][0]!.toLowerCase() : WHAT_IF.different}
          chosen={cases?.kind === "complexity" ? nearestComplexity(cases.x).id : ""}
          options={COMPLEXITY.map(({ id, cases: text }) => [id, text])}
          set={(step) => trial.set({ kind: "complexity", task: "all", x: COMPLEXITY_X[step as Complexity] })}
          unset={() => trial.unset("cases:all")}
        />
        <Pick
          id="try-level"
          name={ANSWERS.level}
          now={profile.level ? ANSWERS.levels[profile.level].toLowerCase() : ANSWERS.unsaid}
          chosen={level?.kind === "level" ? level.level : ""}
          options={LEVELS.map((one) => [one, ANSWERS.levels[one]])}
          set={(value) => trial.set({ kind: "level", level: value as Level })}
          unset={() => trial.unset("level")}
        />
        {ORDER.map((key) => {
          const change = changes.find((one) => one.kind === "context" && one.key === key);
          const said = profile.context[key]?.value;
          return (
            <Pick
              key={key}
              id={`try-${key}`}
              name={CONTEXT_NAME[key]}
              now={said ? (CONTEXT_VALUE[key][said] ?? said) : ANSWERS.unsaid}
              chosen={change?.kind === "context" ? change.value : ""}
              options={CONTEXT[key].map((value) => [value, CONTEXT_VALUE[key][value] ?? value])}
              set={(value) => trial.set({ kind: "context", key, value: value as ContextValue })}
              unset={() => trial.unset(`context:${key}`)}
            />
          );
        })}
      </div>
    </>
  );
}

type PickProps = {
  id: string;
  name: string;
  /** The profile's own answer, in words: what the empty choice stands for. */
  now: string;
  chosen: string;
  options: readonly (readonly [string, string])[];
  set: (value: string) => void;
  unset: () => void;
};

function Pick({ id, name, now, chosen, options, set, unset }: PickProps) {
  return (
    <div class={`pick ${chosen === "" ? "" : "set"}`}>
      <label for={id}>{name}</label>
      <select
        id={id}
        value={chosen}
        onChange={({ currentTarget: { value } }) => (value === "" ? unset() : set(value))}
      >
        <option value="">{WHAT_IF.unchanged(now)}</option>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
