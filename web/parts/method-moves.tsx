/** How moves are found, in words; what-ifs, own numbers and the checking of a report. Every figure is read from the rules. */
import {
  DEGREE_MONTHS, DETOUR_SAVES, ELEMENT, FIELD_FROM, FILL, GATE, LEVEL_MONTHS, NEAR_MISS, PROFESSION_FROM, STONES,
} from "../../scoring/index.ts";
import { inWords, percent, plain } from "../format.ts";
import { BESIDE, MOVES_METHOD as TEXT, stepsOf } from "../strings/method-moves.ts";
import { MethodGates } from "./method-gates.tsx";

const two = (value: number): string => plain(value, 2);

const STEPS = stepsOf({
  ajar: two(GATE.fit.ajar), openFit: two(GATE.fit.open), gain: plain(GATE.gain.open), trade: two(PROFESSION_FROM), field: two(FIELD_FROM), bachelor: plain(DEGREE_MONTHS.bachelor),
  months: `up to ${LEVEL_MONTHS.mid} months of it at mid level and ${LEVEL_MONTHS.senior} at senior level`,
  least: inWords(FILL.least), fillGain: plain(FILL.gainFrom), fillFit: two(FILL.fitFrom), fillEffort: two(FILL.effortUpTo),
  nearMost: inWords(NEAR_MISS.most), nearGates: `${inWords(NEAR_MISS.gates)} gates`, nearFit: two(NEAR_MISS.fitBelow), nearGain: plain(-NEAR_MISS.gainFrom),
  nearPay: percent(NEAR_MISS.payFrom * 100), nearMonths: plain(NEAR_MISS.monthsUpTo), stones: plain(STONES), detour: two(DETOUR_SAVES), matters: plain(ELEMENT.skills.matters),
});

export const MovesMethod = () => (
  <section aria-labelledby="moves">
    <h2 id="moves">{TEXT.head}</h2>
    <p class="after">{TEXT.lead}</p>
    <ul class="claims">
      {STEPS.map(([head, text]) => (
        <li>
          <strong>{head}</strong> {text}
        </li>
      ))}
    </ul>
    <MethodGates />
  </section>
);

export const BesideTheScore = () => (
  <section aria-labelledby="what-ifs">
    <h2 id="what-ifs">{BESIDE.whatIf}</h2>
    <p class="after">{BESIDE.whatIfText}</p>
    <h3 class="after">{BESIDE.disagree}</h3>
    <p>{BESIDE.disagreeText}</p>
    <h3 class="after">{BESIDE.verify}</h3>
    <p>{BESIDE.verifyText}</p>
  </section>
);
