/** The start page: what this is, the chat box at once, a sample, what the score is not, what is stored. */
import { inSentence } from "../format.ts";
import type { ChatData } from "../islands/chat/store.ts";
import { ZONE, ZONE_MEANS } from "../names.ts";
import { render } from "../parts/layout.tsx";
import { ZoneMark } from "../parts/marks.tsx";
import { Sample } from "../parts/sample-report.tsx";
import { sampleScore } from "../sample.ts";
import { CHAT } from "../strings/chat.ts";
import { readBy } from "../strings/read-by.ts";
import { START } from "../strings/start.ts";
import type { StartProps } from "./props.ts";

export function startPage({ assets, origin, role, activities, provider }: StartProps): string {
  const data: ChatData = { view: null, role: null, reads: readBy(provider) };
  return render(
    {
      title: START.title,
      description: START.description,
      path: "/",
      origin,
      assets,
      scripts: [assets.chat],
      index: true,
      current: null,
      data,
    },
    <div id="app">
      <main id="main" class="start">
        <div class="wrap hero">
          <Ask reads={data.reads} />
          <Sample person={sampleScore(role, activities)} title={role.title} />
        </div>
        <div class="wrap">
          <section class="three" aria-labelledby="how-h">
            <h2 id="how-h">{START.how}</h2>
            <ol>
              {START.steps.map(([head, text]) => (
                <li>
                  <strong>{head}</strong> {text}
                </li>
              ))}
            </ol>
          </section>
          <div class="two">
            <List id="not-h" head={START.not} lines={START.nots} />
            <List id="keep-h" head={START.stored} lines={START.kept} />
          </div>
          <Zones />
          <p class="small">
            <a href={`/roles/${role.id}`}>{START.rolePage(inSentence(role.title))}</a> · <a href="/method">{START.method}</a>
          </p>
        </div>
      </main>
    </div>,
  );
}

/** The island takes this form over; the same words go into the conversation. */
const Ask = ({ reads }: { reads: string }) => (
  <section class="ask-box" aria-labelledby="h">
    <h1 id="h">{START.head}</h1>
    <p class="lead">{START.lead}</p>
    <form class="box" id="ask">
      <label for="msg">{START.label}</label>
      <div class="field">
        <textarea id="msg" name="text" rows={4} placeholder={START.placeholder} aria-describedby="ask-says" />
        <div class="bar">
          <span class="hint">{START.hint}</span>
          <button class="btn main" type="submit">
            {START.send}
          </button>
        </div>
      </div>
      <p class="small problem-line" id="ask-says" role="status" />
    </form>
    <p class="soft reads">
      {reads} <a href="/privacy#model">{CHAT.privacy}</a>
    </p>
    <noscript>
      <p class="notice plain">{START.noScript}</p>
    </noscript>
    <p class="small soft" id="try">
      {START.try}
    </p>
    <ul class="chips" aria-labelledby="try">
      {START.openings.map((text) => (
        <li>
          <button class="chip" type="button" data-opening={text}>
            {text}
          </button>
        </li>
      ))}
    </ul>
    <p class="small last" id="last" hidden>
      <a href="/">{START.last}</a>
    </p>
  </section>
);

const List = ({ id, head, lines }: { id: string; head: string; lines: readonly (readonly string[])[] }) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{head}</h2>
    <ul class="plainlist">
      {lines.map(([strong, text]) => (
        <li>
          <strong>{strong}</strong> {text}
        </li>
      ))}
    </ul>
  </section>
);

const Zones = () => (
  <section class="zones" aria-labelledby="z-h">
    <h2 id="z-h">{START.zones}</h2>
    <dl>
      {(["red", "yellow", "green"] as const).map((zone) => (
        <div>
          <dt>
            <ZoneMark zone={zone} tag="tag" text={`${ZONE[zone].name}, ${ZONE[zone].bounds}`} />
          </dt>
          <dd>{ZONE_MEANS[zone]}</dd>
        </div>
      ))}
    </dl>
  </section>
);
