/** The formula of the method page, and what its results are called. */
import type { Score } from "../../scoring/index.ts";
import { plain, score } from "../format.ts";
import { DISPOSITION_MEANS, ZONE } from "../names.ts";
import { METHOD_PAGE as TEXT } from "../strings/method.ts";
import { DispositionMark, ZoneMark } from "./marks.tsx";

/** The formula, and its letters for the typical coder and for the sample coder. */
export function Formula({ typical, person }: { typical: Score; person: Score }) {
  const values = (of: Score): string[] => [plain(of.taskResistance, 3), plain(of.evidence), plain(of.barriers), plain(of.growth)];
  return (
    <section aria-labelledby="m1">
      <h2 id="m1">{TEXT.formula}</h2>
      <p class="formula big" role="math" aria-label={TEXT.spoken}>
        raw = TR × <span>(1 + 0.04 E)</span> × <span>(1 + 0.02 B)</span> × <span>(1 + 0.05 G)</span>
        <br />
        score = (raw − 0.54) ÷ 7.93 × 100
      </p>
      <table class="sym">
        <thead>
          <tr>
            <th scope="col">Letter</th>
            <th scope="col">What it is</th>
            <th scope="col">Range</th>
            <th scope="col" class="num">
              Typical coder
            </th>
            <th scope="col" class="num">
              Sample coder
            </th>
          </tr>
        </thead>
        <tbody>
          {TEXT.letters.map(([letter, what, range], at) => (
            <tr>
              <th scope="row">{letter}</th>
              <td>{what}</td>
              <td class="nowrap">{range}</td>
              <td class="num">{values(typical)[at]}</td>
              <td class="num">{values(person)[at]}</td>
            </tr>
          ))}
          <tr class="res">
            <th scope="row">Score</th>
            <td>of 100, rounded once, when shown</td>
            <td class="nowrap">0 to 100</td>
            <td class="num">{score(typical.value)}</td>
            <td class="num">{score(person.value)}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}

export const Kinds = () => (
  <section aria-labelledby="m5">
    <h2 id="m5">{TEXT.zones}</h2>
    <dl class="zd">
      {(["red", "yellow", "green"] as const).map((zone) => (
        <div>
          <dt>
            <ZoneMark zone={zone} tag="tag" />
          </dt>
          <dd>{ZONE[zone].bounds}</dd>
        </div>
      ))}
      {(["displaced", "augmented", "not_involved"] as const).map((kind) => (
        <div>
          <dt>
            <DispositionMark of={kind} />
          </dt>
          <dd>
            {SCORES[kind]}; {DISPOSITION_MEANS[kind]}
          </dd>
        </div>
      ))}
    </dl>
  </section>
);
const SCORES = { displaced: "AI score 3.5 or more", augmented: "1.5 to below 3.5", not_involved: "below 1.5" };
