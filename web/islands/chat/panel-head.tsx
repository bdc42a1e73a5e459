/** The top of the panel: the score with its range on the scale, and how sure it is so far. */
import { nextQuestion, type PersonScore } from "../../../scoring/index.ts";
import { capitalised, inWords, plain, score } from "../../format.ts";
import { rangeReaches } from "../../headlines/reach.ts";
import { nextNarrows } from "../../headlines/questions.ts";
import { standsAt } from "../../headlines/scale.ts";
import { isOwnJob, typicalLabel } from "../../headlines/typical.ts";
import { ZONE } from "../../names.ts";
import { Gauge } from "../../parts/gauge.tsx";
import { ZoneMark } from "../../parts/marks.tsx";
import { PANEL } from "../../strings/chat.ts";
import type { Chat } from "./chat.ts";

export function Head({ chat, person }: { chat: Chat; person: PersonScore }) {
  const { state, confirmed, role } = chat.store;
  const [value, low, high] = [score(person.value), plain(person.low), plain(person.high)];
  const title = state.value?.roleTitle ?? "role";
  const reaches = rangeReaches(person);
  const label = confirmed.value ? PANEL.you : PANEL.youSoFar;
  return (
    <header>
      <h2 id="panel-h">{confirmed.value ? PANEL.final : PANEL.soFar}</h2>
      <div class="pscore">
        <p class="pn" id="score">
          {value}
        </p>
        <p class="small">
          likely between <strong>{low}</strong> and <strong>{high}</strong>
          <br />
          <ZoneMark zone={person.zone} text={`${ZONE[person.zone].name} zone`} />
          {reaches && (
            <>
              <br />
              <span class="soft">{reaches}</span>
            </>
          )}
        </p>
      </div>
      <Gauge
        id="pg"
        title={`${confirmed.value ? "Your" : "Your provisional"} score on the scale from 0 to 100`}
        description={standsAt(person, title, "Your score is")}
        you={{ value: person.value, low: person.low, high: person.high, label }}
        role={{ value: person.role.value, label: typicalLabel(title) }}
      />
      {!confirmed.value && <Provisional chat={chat} />}
      {!confirmed.value && !isOwnJob(title) && <OtherJobs chat={chat} />}
      {role.value?.uncertainty && <p class="small soft">{isOwnJob(title) ? PANEL.ownJob : PANEL.derived}</p>}
    </header>
  );
}

/** The job as understood, and the others that it could be: one press says so. */
function OtherJobs({ chat }: { chat: Chat }) {
  const { roleTitle, otherRoles } = chat.store.state.value!;
  return (
    <details class="otherjobs" key={roleTitle}>
      <summary>{PANEL.job(roleTitle ?? "")}</summary>
      <ul class="chips">
        {otherRoles.map(({ title }) => (
          <li>
            <button class="chip" type="button" onClick={() => void chat.say(PANEL.otherJob(title))}>
              {title}
            </button>
          </li>
        ))}
        <li>
          <button class="chip" type="button" onClick={() => void chat.say(PANEL.noJob)}>
            {PANEL.noJob}
          </button>
        </li>
      </ul>
    </details>
  );
}

function Provisional({ chat }: { chat: Chat }) {
  const { state, role, profile, activities, transcript } = chat.store;
  const answers = transcript.value.filter(({ from }) => from === "worker").length;
  const next =
    role.value && profile.value && state.value?.status === "interviewing"
      ? nextQuestion(role.value, profile.value, activities.value, [])
      : null;
  const narrows = next ? nextNarrows(next, state.value?.score?.week ?? null) : PANEL.untilConfirmed;
  return (
    <p class="prov">
      <strong>{PANEL.provisional}</strong>{" "}
      {capitalised(PANEL.provisionalText(answers, narrows).replace(/^\d+/, (digits) => inWords(Number(digits))))}
    </p>
  );
}
