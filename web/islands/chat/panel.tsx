/** The live panel: the score with its range, the week behind it, the other answers, and the way to a report. */
import { PANEL } from "../../strings/chat.ts";
import type { Chat } from "./chat.ts";
import { Head } from "./panel-head.tsx";
import { Save } from "./save.tsx";
import { Ways } from "./ways.tsx";
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

/** The button goes away: the focus moves to the score that it made final. */
function confirm(chat: Chat): void {
  chat.confirm();
  document.getElementById("panel")?.focus();
}
