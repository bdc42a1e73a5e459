/** The what-if in the panel: it stands where the week stood, and its score beside the real one while anything is moved. */
import { useEffect, useRef, useState } from "preact/hooks";
import { roundHalfUp, type PersonScore } from "../../../../scoring/index.ts";
import { plain, score, signed } from "../../../format.ts";
import { labelsOf, leverTitle } from "../../../headlines/moves.ts";
import { ZONE } from "../../../names.ts";
import { ZoneMark } from "../../../parts/marks.tsx";
import { WHAT_IF } from "../../../strings/what-if.ts";
import type { Chat } from "../chat.ts";
import { Beside } from "./beside.tsx";
import { focusSoon } from "./focus.ts";
import { Hours } from "./hours.tsx";
import { KeepForm } from "./keep-form.tsx";
import { Others } from "./others.tsx";
import type { Try } from "./try.ts";

export function Trying({ chat, trial }: { chat: Chat; trial: Try }) {
  const head = useRef<HTMLHeadingElement>(null);
  const [now, then] = [chat.store.person.value, trial.tried.value];
  useEffect(() => head.current?.focus(), []);
  if (!now || !then) return null;
  return (
    <section class="trying" aria-labelledby="try-h">
      <div class="whead">
        <h3 id="try-h" ref={head} tabIndex={-1}>
          {WHAT_IF.head}
        </h3>
        <button class="btn quiet" type="button" onClick={() => leave(chat)}>
          {WHAT_IF.leave}
        </button>
      </div>
      <p class="small soft">{WHAT_IF.note}</p>
      <Result now={now} then={then} />
      <Starts trial={trial} now={now} />
      <Hours trial={trial} now={now} then={then} />
      <Others chat={chat} trial={trial} now={now} />
      <KeepForm trial={trial} now={now} />
    </section>
  );
}

/** Whoever closes the what-if stands again where they opened it. */
function leave(chat: Chat): void {
  void chat.open(null);
  focusSoon("what-if");
}

type Two = { now: PersonScore; then: PersonScore };

function Result({ now, then }: Two) {
  const points = signed(roundHalfUp(then.value - now.value, 1));
  const likely = WHAT_IF.likely(plain(then.low), plain(then.high));
  const zone = ZONE[then.zone].name;
  return (
    <div class="trial">
      <p>
        {WHAT_IF.now} <strong>{score(now.value)}</strong>
      </p>
      <p>
        {WHAT_IF.withThis} <strong>{score(then.value)}</strong>
      </p>
      <p class={`pts ${then.value > now.value ? "up" : then.value < now.value ? "down" : ""}`}>{points}</p>
      <p class="ranges">
        {likely} <ZoneMark zone={then.zone} text={WHAT_IF.zone(zone)} />
      </p>
      <Beside now={now} then={then} />
      <Heard text={then.exact === now.exact ? "" : WHAT_IF.heard(score(then.value), points, likely, zone.toLowerCase())} />
    </div>
  );
}

const SETTLED = 700;

/** Says what is new to a screen reader, once the slider rests. */
function Heard({ text }: { text: string }) {
  const [said, say] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => say(text), SETTLED);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="vh" role="status">
      {said}
    </p>
  );
}

function Starts({ trial, now }: { trial: Try; now: PersonScore }) {
  const labels = labelsOf(now);
  if (trial.levers.value.length === 0) return null;
  return (
    <>
      <h4 id="try-starts">{WHAT_IF.starts}</h4>
      <p class="small soft">{WHAT_IF.startsNote}</p>
      <ul class="chips" aria-labelledby="try-starts">
        {trial.levers.value.map((lever) => (
          <li key={JSON.stringify({ ...lever, gain: 0, score: 0 })}>
            <button class="chip" type="button" aria-pressed={trial.has(lever)} onClick={() => trial.toggle(lever)}>
              {leverTitle(lever, labels, now.week.hours)}: <strong class="nowrap">{signed(lever.gain)}</strong>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
