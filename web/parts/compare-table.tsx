/** Scores, components, pay, demand and the way in of two roles, line by line. */
import type { ComponentChildren } from "preact";
import type { RoleScore } from "../../scoring/index.ts";
import type { CatalogRole } from "../../db/role.ts";
import { plain, score, tidy } from "../format.ts";
import { apart } from "../headlines/compare.ts";
import type { Range } from "../pages/props.ts";
import { COMPARE } from "../strings/compare.ts";
import { Grade, ZoneMark } from "./marks.tsx";
import { componentsOf, marketOf } from "./role-figures.tsx";
import { ScoreBar, wider } from "./role-table.tsx";

export type Compared = { role: CatalogRole; range: Range; of: RoleScore };
export type Pair = readonly [Compared, Compared];

export function SideBySide({ pair, fit }: { pair: Pair; fit: number | null }) {
  const [a, b] = pair;
  const [components, market] = [pair.map(({ of }) => componentsOf(of)), pair.map(({ role }) => marketOf(role.labour))];
  return (
    <section aria-labelledby="c1">
      <h2 id="c1">{apart({ title: a.role.title, of: a.of }, { title: b.role.title, of: b.of })}</h2>
      <p class="kicker">
        {COMPARE.sidesKicker} {isLoose(pair) && <strong>{COMPARE.loose}</strong>}
      </p>
      <table class="versus">
        <thead>
          <tr>
            <td />
            {pair.map(({ role }) => (
              <th scope="col">
                <a href={`/roles/${role.id}`}>{role.title}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Line name={COMPARE.rows.score} cells={pair.map(ScoreCell)} />
          <Line name={COMPARE.rows.grade} cells={pair.map(({ role }) => <Grade grade={role.grade} />)} />
        </tbody>
        <tbody>
          {components[0]!.map(([name, , scale], at) => (
            <Line name={name} note={scale} cells={components.map((rows) => <span class="fig">{rows[at]![1]}</span>)} />
          ))}
        </tbody>
        <tbody>
          {market[0]!.map(([name], at) => (
            <Line name={name} cells={market.map((rows, of) => <Figure value={rows[at]![1]} star={wider(pair[of]!.role.soc)} />)} />
          ))}
        </tbody>
        <tbody>
          <Line name={COMPARE.rows.education} cells={pair.map(({ role: { labour } }) => (labour.education ? tidy(labour.education) : <Missing />))} />
          <Line name={COMPARE.rows.training} cells={pair.map(({ role }) => trainingOf(role))} />
          <Line name={COMPARE.rows.licence} cells={pair.map(LicenceCell)} />
        </tbody>
      </table>
      {fit !== null && (
        <p class="small after">
          <strong>{COMPARE.rows.close}:</strong> {COMPARE.closeness(String(Math.round(fit * 100)))}.
        </p>
      )}
      <p class="source">{COMPARE.note}</p>
    </section>
  );
}

/** Whether the order of the two may be the rules' doing. */
const isLoose = ([a, b]: Pair): boolean =>
  [a, b].some(({ role }) => role.grade === "derived") && a.range.low <= b.range.high && b.range.low <= a.range.high;

const Figure = ({ value, star }: { value: string | null; star: string }) =>
  value === null ? <Missing /> : <span class="fig">{value + star}</span>;

const Missing = () => <span class="soft">{COMPARE.noFigure}</span>;

const Line = ({ name, note, cells }: { name: string; note?: string; cells: readonly ComponentChildren[] }) => (
  <tr>
    <th scope="row">
      {name} {note && <span class="why">{note}</span>}
    </th>
    {cells.map((cell) => (
      <td>{cell}</td>
    ))}
  </tr>
);

const ScoreCell = ({ of, range: { low, high } }: Compared) => (
  <>
    <span class="fig big">{score(of.value)}</span> <ZoneMark zone={of.zone} />
    <ScoreBar value={of.value} zone={of.zone} />
    <span class="why">{COMPARE.range(plain(low), plain(high))}</span>
  </>
);

function trainingOf({ labour: { trainingMonths } }: CatalogRole): ComponentChildren {
  if (trainingMonths === null) return <Missing />;
  return trainingMonths < 1 ? COMPARE.monthsNone : COMPARE.months(plain(trainingMonths, 0));
}

const LICENCE = { law: COMPARE.law, employer: COMPARE.employer, none: COMPARE.noLicence } as const;
const LicenceCell = ({ role: { labour } }: Compared) => (
  <>
    {labour.licence === null ? COMPARE.depends : LICENCE[labour.licence]}
    {labour.licenceNote && <span class="why">{tidy(labour.licenceNote)}</span>}
  </>
);
