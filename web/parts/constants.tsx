/** The constants of the method as a table, read from the rules themselves so that the page cannot fall behind them. */
import {
  ABOUT_OFF,
  AI_WORK_FROM,
  ASSUMED_SPREAD,
  CLOSED_FROM,
  CONFIDENCE_UPTO,
  DISPOSITION_FROM,
  FORMULA,
  LEVEL_X,
  LEVER,
  PLAIN_OFF,
  UNASKED_OFF,
  VAGUE,
  ZONE_FROM,
} from "../../scoring/index.ts";
import { percent, plain } from "../format.ts";
import { METHOD_PAGE as TEXT, REASONS } from "../strings/method.ts";
import { ConstantTable, type ConstantRow } from "./constant-table.tsx";

const ROWS: readonly ConstantRow[] = [
  ["Weights of E, B and G", `${FORMULA.evidence}, ${FORMULA.barriers}, ${FORMULA.growth}`, REASONS.weights],
  ["Scaling of raw to 0–100", `(raw − ${FORMULA.offset}) ÷ ${FORMULA.span}`, REASONS.weights],
  ["Yellow and green from", `${ZONE_FROM.yellow}, ${ZONE_FROM.green}`, REASONS.zones],
  ["Displaced and augmented from", `${DISPOSITION_FROM.displaced}, ${DISPOSITION_FROM.augmented}`, REASONS.displaced],
  ["Case difficulty at entry, mid, senior level", `${plain(LEVEL_X.entry)}, ${LEVEL_X.mid}, ${LEVEL_X.senior}`, REASONS.levels],
  ["Margin of a plain number", `±${percent(PLAIN_OFF * 100)}`, REASONS.plain],
  ["Margin of “about”", `±${percent(ABOUT_OFF * 100)}`, REASONS.about],
  ["Time nobody stated", `${ASSUMED_SPREAD.low} to ${ASSUMED_SPREAD.high} times the usual share`, REASONS.assumed],
  ["A week counts as told from", percent(CLOSED_FROM), REASONS.closed],
  ["Answers not asked for", `±${UNASKED_OFF} step`, REASONS.unasked],
  ["AI work adds to G from", `${percent(AI_WORK_FROM)} of the week`, "One day in five is a part of the job, not an errand."],
  [
    "Narrow and medium range up to",
    `${CONFIDENCE_UPTO.high} and ${CONFIDENCE_UPTO.medium} points`,
    "What most people would call close, and fair.",
  ],
  ["A lever moves", `${percent(LEVER.points)} of the week, or cases by ${LEVER.x}`, REASONS.lever],
];
const WORDS: Record<keyof typeof VAGUE, string> = {
  nearly_all: "nearly all",
  most: "most of",
  about_half: "about half",
  good_chunk: "a good chunk",
  fair_bit: "a fair bit",
  some: "some",
  a_bit: "a bit",
  hardly_ever: "hardly ever",
};

export const Constants = () => (
  <section aria-labelledby="m6">
    <h2 id="m6">{TEXT.constants}</h2>
    <p class="kicker">{TEXT.constantsKicker}</p>
    <ConstantTable columns={TEXT.constantsColumns} rows={ROWS} />
    <details class="data">
      <summary>What words count as</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Said</th>
            <th scope="col" class="num">
              Percent of the week
            </th>
            <th scope="col" class="num">
              Range
            </th>
          </tr>
        </thead>
        <tbody>
          {(Object.keys(VAGUE) as (keyof typeof VAGUE)[]).map((word) => (
            <tr>
              <th scope="row">“{WORDS[word]}”</th>
              <td class="num">{VAGUE[word].value}</td>
              <td class="num">
                {VAGUE[word].low}–{VAGUE[word].high}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  </section>
);
