/** The method: formula, worked example from live data, the range, the constants with reasons, criticism, licences. */
import { METHOD, scoreRole } from "../../scoring/index.ts";
import { inSentence, plain, score, signed } from "../format.ts";
import { WHY } from "../names.ts";
import { Constants } from "../parts/constants.tsx";
import { render } from "../parts/layout.tsx";
import { Formula, Kinds } from "../parts/method-formula.tsx";
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
    {
      title: `${TEXT.head} – ${SITE.name}`,
      description: TEXT.description,
      path: "/method",
      origin,
      assets,
      scripts: [assets.method],
      index: true,
      current: "method",
      data: null,
    },
    <main id="main" class="wrap method">
      <header>
        <h1>{TEXT.head}</h1>
        <p class="lead">{TEXT.lead}</p>
      </header>
      <Formula typical={typical} person={person} />
      <section aria-labelledby="m2">
        <h2 id="m2">{TEXT.example}</h2>
        <p class="kicker">{TEXT.exampleKicker}</p>
        <WorkedExample example={example} role={typical} />
      </section>
      <section aria-labelledby="m3">
        <h2 id="m3">{TEXT.range}</h2>
        <div class="stack after">
          <p>
            {TEXT.rangeText[0]} {plain(person.low)} and {plain(person.high)} for this coder.
          </p>
          <p>{TEXT.rangeText[1]}</p>
        </div>
      </section>
      <section aria-labelledby="m4">
        <h2 id="m4">{TEXT.why}</h2>
        <p class="after">{TEXT.whyText}</p>
        <p class="formula box after">
          {score(person.role.value)}{" "}
          {person.why.map(({ group, shown }) => (
            <>
              {signed(shown)} <span class="soft">({inSentence(WHY[group])})</span>{" "}
            </>
          ))}
          = <strong>{score(person.value)}</strong>
        </p>
      </section>
      <Kinds />
      <Constants />
      <section aria-labelledby="m7">
        <h2 id="m7">{TEXT.against}</h2>
        <ul class="claims">
          {TEXT.doubts.map(([head, text]) => (
            <li>
              <strong>{head}</strong> {text}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="m8">
        <h2 id="m8">{TEXT.validation}</h2>
        <p class="notice plain after">{TEXT.validationText}</p>
      </section>
      <section aria-labelledby="m9">
        <h2 id="m9">{TEXT.sources}</h2>
        <div class="stack after">
          {TEXT.sourcesText.map((text) => (
            <p>{text}</p>
          ))}
          <p>
            <a href="/data">{TEXT.data}</a>
          </p>
          <p class="small soft">{TEXT.version(catalogVersion, METHOD)}</p>
        </div>
      </section>
    </main>,
  );
}
