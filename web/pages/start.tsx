/** The start page: what this is, the chat box at once, a sample, what the score is not, what is stored. */
import type { PersonScore } from "../../scoring/index.ts";
import { inSentence, plain, score } from "../format.ts";
import { WHY_SHORT, ZONE } from "../names.ts";
import { Gauge } from "../parts/gauge.tsx";
import { render } from "../parts/layout.tsx";
import { ZoneMark } from "../parts/marks.tsx";
import { upThenDown, Waterfall } from "../parts/waterfall.tsx";
import { sampleScore } from "../sample.ts";
import { START } from "../strings/start.ts";
import type { StartProps } from "./props.ts";

export function startPage({ assets, origin, role, activities }: StartProps): string {
  return render(
    { title: START.title, description: START.description, path: "/", origin, assets, scripts: [assets.chat], index: true, current: null, data: { view: null, role: null, activities, provider: null } },
    <div id="app"><main id="main" class="start">
      <div class="wrap hero">
        <Ask />
        <Sample person={sampleScore(role, activities)} title={role.title} />
      </div>
      <div class="wrap">
        <section class="three" aria-labelledby="how-h">
          <h2 id="how-h">{START.how}</h2>
          <ol>{START.steps.map(([head, text]) => <li><strong>{head}</strong> {text}</li>)}</ol>
        </section>
        <div class="two">
          <List id="not-h" head={START.not} lines={START.nots} />
          <List id="keep-h" head={START.stored} lines={START.kept} />
        </div>
        <Zones />
        <p class="small"><a href={`/roles/${role.id}`}>{START.rolePage(inSentence(role.title))}</a> · <a href="/method">{START.method}</a></p>
      </div>
    </main></div>,
  );
}

/** The island takes this form over; the same words go into the conversation. */
const Ask = () => (
  <section class="ask-box" aria-labelledby="h">
    <h1 id="h">{START.head}</h1>
    <p class="lead">{START.lead}</p>
    <form class="box" id="ask">
      <label for="msg">{START.label}</label>
      <div class="field">
        <textarea id="msg" name="text" rows={4} placeholder={START.placeholder} aria-describedby="ask-says" />
        <div class="bar"><span class="hint">{START.hint}</span><button class="btn main" type="submit">{START.send}</button></div>
      </div>
      <p class="small problem-line" id="ask-says" role="status" />
    </form>
    <noscript><p class="notice plain">{START.noScript}</p></noscript>
    <p class="small soft" id="try">{START.try}</p>
    <ul class="chips" aria-labelledby="try">{START.openings.map((text) => <li><button class="chip" type="button" data-opening={text}>{text}</button></li>)}</ul>
    <p class="small last" id="last" hidden><a href="/">{START.last}</a></p>
  </section>
);

function Sample({ person, title }: { person: PersonScore; title: string }) {
  const [low, high] = [plain(person.low), plain(person.high)];
  const steps = upThenDown(person.why.map(({ group, shown }) => ({ name: WHY_SHORT[group], note: "", points: shown })));
  return (
    <figure class="sample" aria-labelledby="s-cap">
      <figcaption id="s-cap"><strong>{START.sample}</strong> <span class="soft">{START.sampleOf}</span></figcaption>
      <p class="sn">{score(person.value)} <small>likely {low}–{high}</small></p>
      <p><ZoneMark zone={person.zone} tag="tag" text={`${ZONE[person.zone].name} zone`} /></p>
      <Gauge
        id="sg" title="Sample score on the scale from 0 to 100"
        description={`This coder scores ${score(person.value)}, likely between ${low} and ${high}; the typical ${inSentence(title)} ${score(person.role.value)}. Red ends at 25, yellow at 48.`}
        you={{ value: person.value, low: person.low, high: person.high, label: "this coder" }} role={{ value: person.role.value, label: `typical ${inSentence(title)}` }}
      />
      <Waterfall
        css="mini-fall" caption={START.sampleWhy} steps={steps}
        from={{ name: "Typical coder", note: "", value: person.role.value }} to={{ name: "This coder", note: "", value: person.value }}
      />
    </figure>
  );
}

const List = ({ id, head, lines }: { id: string; head: string; lines: readonly (readonly string[])[] }) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{head}</h2>
    <ul class="plainlist">{lines.map(([strong, text]) => <li><strong>{strong}</strong> {text}</li>)}</ul>
  </section>
);

const Zones = () => (
  <section class="zones" aria-labelledby="z-h">
    <h2 id="z-h">{START.zones}</h2>
    <dl>
      {(["red", "yellow", "green"] as const).map((zone) => (
        <div><dt><ZoneMark zone={zone} tag="tag" text={`${ZONE[zone].name}, ${ZONE[zone].bounds}`} /></dt><dd>{ZONE[zone].means}</dd></div>
      ))}
    </dl>
  </section>
);
