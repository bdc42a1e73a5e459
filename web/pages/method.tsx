/** The method: formula, worked example from live data, the range, the constants with reasons, criticism, licences. */
import { METHOD, scoreRole } from "../../scoring/index.ts";
import { plain, score, signed } from "../format.ts";
import { DISPOSITION, WHY, ZONE } from "../names.ts";
import { Constants } from "../parts/constants.tsx";
import { render } from "../parts/layout.tsx";
import { DispositionMark, ZoneMark } from "../parts/marks.tsx";
import { WorkedExample } from "../parts/worked-example.tsx";
import { sampleScore } from "../sample.ts";
import { METHOD_PAGE as TEXT } from "../strings/method.ts";
import { SITE } from "../strings/site.ts";
import { bare } from "../bare-role.ts";
import { exampleOf } from "../worked-example.ts";
import type { MethodProps } from "./props.ts";

export function methodPage({ assets, origin, role, activities, catalogVersion }: MethodProps): string {
  const person = sampleScore(role, activities);
  const typical = scoreRole(bare(role));
  const example = exampleOf(person);
  return render(
    { title: `${TEXT.head} – ${SITE.name}`, description: TEXT.description, path: "/method", origin, assets, scripts: [assets.method], index: true, current: "method", data: null },
    <main id="main" class="wrap method">
      <header><h1>{TEXT.head}</h1><p class="lead">{TEXT.lead}</p></header>
      <Formula values={[[plain(typical.taskResistance, 3), plain(person.taskResistance, 3)], [plain(typical.evidence), plain(person.evidence)], [plain(typical.barriers), plain(person.barriers)], [plain(typical.growth), plain(person.growth)]]} scores={[score(typical.value), score(person.value)]} />
      <section aria-labelledby="m2"><h2 id="m2">{TEXT.example}</h2><p class="kicker">{TEXT.exampleKicker}</p><WorkedExample example={example} role={typical} /></section>
      <section aria-labelledby="m3">
        <h2 id="m3">{TEXT.range}</h2>
        <div class="stack after"><p>{TEXT.rangeText[0]} {plain(person.low)} and {plain(person.high)} for this coder.</p><p>{TEXT.rangeText[1]}</p></div>
      </section>
      <section aria-labelledby="m4">
        <h2 id="m4">{TEXT.why}</h2>
        <p class="after">{TEXT.whyText}</p>
        <p class="formula box after">{score(person.role.value)} {person.why.map(({ group, shown }) => <>{signed(shown)} <span class="soft">({WHY[group].toLowerCase()})</span> </>)}= <strong>{score(person.value)}</strong></p>
      </section>
      <Kinds />
      <Constants />
      <section aria-labelledby="m7"><h2 id="m7">{TEXT.against}</h2><ul class="claims">{TEXT.doubts.map(([head, text]) => <li><strong>{head}</strong> {text}</li>)}</ul></section>
      <section aria-labelledby="m8"><h2 id="m8">{TEXT.validation}</h2><p class="notice plain after">{TEXT.validationText}</p></section>
      <section aria-labelledby="m9">
        <h2 id="m9">{TEXT.sources}</h2>
        <div class="stack after">{TEXT.sourcesText.map((text) => <p>{text}</p>)}<p class="small soft">{TEXT.version(catalogVersion, METHOD)}</p></div>
      </section>
    </main>,
  );
}

function Formula({ values, scores }: { values: readonly (readonly [string, string])[]; scores: readonly [string, string] }) {
  return (
    <section aria-labelledby="m1">
      <h2 id="m1">{TEXT.formula}</h2>
      <p class="formula big" role="math" aria-label={TEXT.spoken}>
        raw = TR × <span>(1 + 0.04 E)</span> × <span>(1 + 0.02 B)</span> × <span>(1 + 0.05 G)</span><br />score = (raw − 0.54) ÷ 7.93 × 100
      </p>
      <table class="sym">
        <thead><tr><th scope="col">Letter</th><th scope="col">What it is</th><th scope="col">Range</th><th scope="col" class="num">Typical coder</th><th scope="col" class="num">Sample coder</th></tr></thead>
        <tbody>
          {TEXT.letters.map(([letter, what, range], at) => (
            <tr><th scope="row">{letter}</th><td>{what}</td><td class="nowrap">{range}</td><td class="num">{values[at]?.[0]}</td><td class="num">{values[at]?.[1]}</td></tr>
          ))}
          <tr class="res"><th scope="row">Score</th><td>of 100, rounded once, when shown</td><td class="nowrap">0 to 100</td><td class="num">{scores[0]}</td><td class="num">{scores[1]}</td></tr>
        </tbody>
      </table>
    </section>
  );
}

const Kinds = () => (
  <section aria-labelledby="m5">
    <h2 id="m5">{TEXT.zones}</h2>
    <dl class="zd">
      {(["red", "yellow", "green"] as const).map((zone) => <div><dt><ZoneMark zone={zone} tag="tag" /></dt><dd>{ZONE[zone].bounds}</dd></div>)}
      {(["displaced", "augmented", "not_involved"] as const).map((kind) => <div><dt><DispositionMark of={kind} /></dt><dd>{SCORES[kind]}; {DISPOSITION[kind].means}</dd></div>)}
    </dl>
  </section>
);
const SCORES = { displaced: "AI score 3.5 or more", augmented: "1.5 to below 3.5", not_involved: "below 1.5" };
