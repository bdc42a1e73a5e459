/** The sample report's picture on the start page: score, scale and a small waterfall. */
import type { PersonScore } from "../../scoring/index.ts";
import { inSentence, plain, score } from "../format.ts";
import { standsAt } from "../headlines/scale.ts";
import { WHY_SHORT, ZONE } from "../names.ts";
import { START } from "../strings/start.ts";
import { Gauge } from "./gauge.tsx";
import { ZoneMark } from "./marks.tsx";
import { upThenDown, Waterfall } from "./waterfall.tsx";

export function Sample({ person, title }: { person: PersonScore; title: string }) {
  const [low, high] = [plain(person.low), plain(person.high)];
  const steps = upThenDown(person.why.map(({ group, shown }) => ({ name: WHY_SHORT[group], note: "", points: shown })));
  return (
    <figure class="sample" aria-labelledby="s-cap">
      <figcaption id="s-cap">
        <strong>{START.sample}</strong> <span class="soft">{START.sampleOf}</span>
      </figcaption>
      <p class="sn">
        {score(person.value)}{" "}
        <small>
          likely {low}–{high}
        </small>
      </p>
      <p>
        <ZoneMark zone={person.zone} tag="tag" text={`${ZONE[person.zone].name} zone`} />
      </p>
      <Gauge
        id="sg"
        title="Sample score on the scale from 0 to 100"
        description={standsAt(person, title, "This coder scores")}
        you={{ value: person.value, low: person.low, high: person.high, label: "this coder" }}
        role={{ value: person.role.value, label: `typical ${inSentence(title)}` }}
      />
      <Waterfall
        css="mini-fall"
        caption={START.sampleWhy}
        steps={steps}
        from={{ name: "Typical coder", note: "", value: person.role.value }}
        to={{ name: "This coder", note: "", value: person.value }}
      />
    </figure>
  );
}
