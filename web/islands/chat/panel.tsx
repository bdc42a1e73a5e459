/** The live panel: the score with its range, the week behind it, the other answers, and the way to a report. */
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
import { Save } from "./save.tsx";
import { WeekList } from "./week-list.tsx";

export function Panel({ chat }: { chat: Chat }) {
  const { person, confirmed, editProblem, more, open } = chat.store;
  const now = person.value;
  const later = more.value;
  const trying = later !== null && open.value === "try";
  return (
    <aside class="panel" id="panel" aria-labelledby="panel-h" tabIndex={-1}>
      {now === null ? (
        <header>
          <h2 id="panel-h">{PANEL.empty}</h2>
          <p class="small soft">{PANEL.emptyText}</p>
        </header>
      ) : (
        <>
          <Head chat={chat} person={now} />
          {trying ? (
            <later.Trying />
          ) : (
            <>
              <Ways chat={chat} />
              <WeekList chat={chat} person={now} />
              <section aria-labelledby="ans">
                <details class="edit answers" onToggle={() => void chat.load()}>
                  <summary>
                    <h3 id="ans">{PANEL.answers}</h3>
                    <span class="chg">
                      {PANEL.change}
                      <span class="vh"> {PANEL.answers}</span>
                    </span>
                  </summary>
                  {later && <later.Answers person={now} />}
                </details>
              </section>
            </>
          )}
          {later && <later.Kept />}
          {editProblem.value && (
            <p class="notice small" role="alert">
              {editProblem.value}
            </p>
          )}
          {!trying && (
            <div class="confirm">
              {confirmed.value ? (
                <Save chat={chat} />
              ) : (
                <>
                  <button class="btn main" type="button" onClick={() => confirm(chat)}>
                    {PANEL.confirm}
                  </button>
                  <p class="small soft">{PANEL.confirmNote}</p>
                </>
              )}
            </div>
          )}
        </>
      )}
    </aside>
  );
}

/** What the score leads to: trying changes, and other roles. */
function Ways({ chat }: { chat: Chat }) {
  const { state, unsent } = chat.store;
  return (
    <div class="row ways">
      <button class="btn" id="what-if" type="button" onClick={() => void chat.open("try")}>
        {PANEL.try}
      </button>
      <a
        class="btn"
        href={`/i/${state.value!.id}/moves`}
        onClick={(event) => {
          if (unsent.value.length === 0) return;
          event.preventDefault();
          void chat.leave(event.currentTarget.href);
        }}
      >
        {PANEL.moves}
      </a>
    </div>
  );
}

/** The button goes away: the focus moves to the score that it made final. */
function confirm(chat: Chat): void {
  chat.confirm();
  document.getElementById("panel")?.focus();
}

function Head({ chat, person }: { chat: Chat; person: PersonScore }) {
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
