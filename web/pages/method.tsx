/** The method: formula, worked example from live data, the range, the constants with reasons, the moves, criticism, validation, licences. */
import { METHOD, scoreRole } from "../../scoring/index.ts";
import { inSentence, plain, score, signed } from "../format.ts";
import { WHY } from "../names.ts";
import { Constants } from "../parts/constants.tsx";
import { render } from "../parts/layout.tsx";
import { Formula, Kinds } from "../parts/method-formula.tsx";
import { BesideTheScore, MovesMethod } from "../parts/method-moves.tsx";
import { MethodChanges, MethodValidation } from "../parts/method-validation.tsx";
import { MoveConstants } from "../parts/move-constants.tsx";
import { WorkedExample } from "../parts/worked-example.tsx";
import { sampleScore } from "../sample.ts";
import { METHOD_PAGE as TEXT } from "../strings/method.ts";
import { MOVES_DOUBTS } from "../strings/method-moves.ts";
import { SITE } from "../strings/site.ts";
import { bare } from "../bare-role.ts";
import { exampleOf } from "../worked-example.ts";
import type { MethodProps } from "./props.ts";

export function methodPage({ assets, origin, role, activities, catalogVersion, methods }: MethodProps): string {
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
        <Contents />
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
      <MovesMethod />
      <MoveConstants />
      <BesideTheScore />
      <section aria-labelledby="m7">
        <h2 id="m7">{TEXT.against}</h2>
        <h3 class="after">{TEXT.againstScore}</h3>
        <Doubts of={TEXT.doubts} />
        <h3 class="after">{TEXT.againstMoves}</h3>
        <Doubts of={MOVES_DOUBTS} />
      </section>
      <MethodValidation />
      <MethodChanges methods={methods} />
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

const Contents = () => (
  <nav class="small after" aria-label={TEXT.contents}>
    <ul class="inpage">
      {TEXT.parts.map(([id, text]) => (
        <li>
          <a href={`#${id}`}>{text}</a>
        </li>
      ))}
    </ul>
  </nav>
);

const Doubts = ({ of }: { of: readonly (readonly [string, string])[] }) => (
  <ul class="claims">
    {of.map(([head, text]) => (
      <li>
        <strong>{head}</strong> {text}
      </li>
    ))}
  </ul>
);
