/** The answers that are not about single tasks: hours of the week, level, employer, licence and the like, each a field. */
import { CONTEXT, LEVELS, type ContextKey, type Level, type PersonScore, type Source } from "../../../../scoring/index.ts";
import { CONTEXT_NAME, CONTEXT_VALUE } from "../../../names.ts";
import { SourceBadge } from "../../../parts/marks.tsx";
import { ANSWERS } from "../../../strings/answers.ts";
import type { Chat } from "../chat.ts";

const ORDER: readonly ContextKey[] = [
  "employer_ai",
  "ai_work",
  "sign_off",
  "licence_required",
  "certificate",
  "union",
  "hands_on",
  "place",
];

export function Answers({ chat, person }: { chat: Chat; person: PersonScore }) {
  const profile = chat.store.profile.value;
  if (!profile) return null;
  const { level, context } = profile;
  return (
    <div class="stack">
      <p class="soft">{ANSWERS.note}</p>
      <WeekHours chat={chat} hours={person.week.hours} />
      <Pick
        id="a-level"
        name={ANSWERS.level}
        value={level}
        source={level === null ? "assumed" : "stated"}
        options={LEVELS.map((one) => [one, ANSWERS.levels[one]])}
        set={(value) => chat.edit({ op: "level", level: value as Level })}
      />
      {ORDER.map((key) => (
        <Pick
          key={key}
          id={`a-${key}`}
          name={CONTEXT_NAME[key]}
          value={context[key]?.value ?? null}
          source={context[key]?.source ?? "assumed"}
          options={CONTEXT[key].map((value) => [value, CONTEXT_VALUE[key][value] ?? value])}
          set={(value) => chat.edit({ op: "context", key, value })}
        />
      ))}
    </div>
  );
}

type PickProps = {
  id: string;
  name: string;
  value: string | null;
  source: Source;
  options: readonly (readonly [string, string])[];
  set: (value: string) => void;
};

/** "Not said" can be left but not chosen again: an answer is changed, not unsaid. */
function Pick({ id, name, value, source, options, set }: PickProps) {
  return (
    <div class="pick">
      <label for={id}>{name}</label> <SourceBadge source={source} />
      <select id={id} value={value ?? ""} onChange={(event) => set(event.currentTarget.value)}>
        {value === null && (
          <option value="" selected>
            {ANSWERS.unsaid}
          </option>
        )}
        {options.map(([option, text]) => (
          <option key={option} value={option} selected={option === value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

const LONGEST_WEEK = 120;
function WeekHours({ chat, hours }: { chat: Chat; hours: number }) {
  const set = (text: string): void => {
    const value = Number(text);
    if (value >= 1 && value <= LONGEST_WEEK) chat.edit({ op: "week", hours: value });
  };
  return (
    <div class="pick">
      <label for="a-week">{ANSWERS.weekHours}</label>
      <input
        id="a-week"
        type="number"
        min="1"
        max={LONGEST_WEEK}
        step="0.5"
        value={hours}
        onChange={(event) => set(event.currentTarget.value)}
      />
    </div>
  );
}
