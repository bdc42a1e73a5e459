/** The chat page: conversation on the left, the live panel on the right; on a phone below it, with the score pinned on top. */
import { plain, score } from "../../format.ts";
import { ZONE } from "../../names.ts";
import { MiniScale } from "../../parts/gauge.tsx";
import { ZoneMark } from "../../parts/marks.tsx";
import { CHAT, PANEL } from "../../strings/chat.ts";
import type { Chat } from "./chat.ts";
import { Composer } from "./composer.tsx";
import { Panel } from "./panel.tsx";
import { Progress } from "./progress.tsx";
import { Turns } from "./turns.tsx";

export function ChatView({ chat }: { chat: Chat }) {
  return (
    <>
      <Mini chat={chat} />
      <main id="main" class="wrap chat">
        <section class="talk" aria-labelledby="talk-h">
          <div class="talkhead">
            <h1 id="talk-h" tabIndex={-1}>
              {CHAT.head}
            </h1>
            <Progress chat={chat} />
          </div>
          <Turns chat={chat} />
          <Composer chat={chat} />
          <p class="soft reads">
            {chat.store.reads} <a href="/privacy#model">{CHAT.privacy}</a>
          </p>
          <p class="vh" role="status" id="heard">
            {chat.store.announcement.value}
          </p>
        </section>
        <Panel chat={chat} />
      </main>
    </>
  );
}

/** Seen on narrow screens only. */
function Mini({ chat }: { chat: Chat }) {
  const person = chat.store.person.value;
  if (!person) return null;
  return (
    <nav class="mini noprint" aria-label={PANEL.miniLabel}>
      <a href="#panel">
        <span class="mnum">{score(person.value)}</span>
        <span class="mtxt">
          {chat.store.confirmed.value ? "" : `${PANEL.mini}, `}
          {plain(person.low)}–{plain(person.high)}
          <br />
          <ZoneMark zone={person.zone} text={`${ZONE[person.zone].name} zone`} />
        </span>
        <MiniScale value={person.value} low={person.low} high={person.high} />
        <span class="vh">{PANEL.go}</span>
      </a>
    </nav>
  );
}
