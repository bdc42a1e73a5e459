/** Worker, typical role and target line by line; on a phone each line is three labelled values. */
import type { ComponentChildren } from "preact";
import type { Score } from "../../scoring/index.ts";
import { count, dollars, hoursOf, percent, plain, score, signed, tidy } from "../format.ts";
import { trainingTime } from "../headlines/gates.ts";
import { DISPOSITION, DISPOSITION_MEANS, LEVEL } from "../names.ts";
import type { ThreeWayProps } from "../pages/moves-props.ts";
import { CARD } from "../strings/moves.ts";
import { THREE } from "../strings/three-way.ts";
import { DispositionMark, Grade, ZoneMark } from "./marks.tsx";
import { wider } from "./role-table.tsx";
import { ORDER } from "./whole-percents.ts";

type Three = Pick<ThreeWayProps, "mover" | "typical" | "move" | "target" | "there">;
type Labour = ThreeWayProps["target"]["labour"];

export function ScoreTable({ mover: { role, score: you }, typical, move, target, there }: Three) {
  const heads = [THREE.you, THREE.both, THREE.target];
  const parts: [string, string, (of: Score) => string][] = [
    [THREE.parts.resistance, THREE.scales.resistance, ({ taskResistance }) => plain(taskResistance, 2)],
    [THREE.parts.evidence, THREE.scales.evidence, ({ evidence }) => plain(evidence)],
    [THREE.parts.barriers, THREE.scales.barriers, ({ barriers }) => plain(barriers)],
    [THREE.parts.growth, THREE.scales.growth, ({ growth }) => plain(growth)],
  ];
  return (
    <table class="trio">
      <Heads cells={[THREE.you, <a href={`/roles/${role.id}`}>{THREE.typical}</a>, <a href={`/roles/${target.id}`}>{target.title}</a>]} />
      <tbody>
        <Line name={THREE.score} heads={heads} cells={[
          <Scored of={you} note={THREE.likely(plain(you.low), plain(you.high))} />,
          <Scored of={typical} note={THREE.onlyJob(plain(typical.low), plain(typical.high))} />,
          <Scored of={there} note={`at ${LEVEL[move.entryLevel].name}`} />,
        ]} />
        <Line name={THREE.grade} heads={heads} cells={[THREE.told, <Grade grade={role.grade} />, <Grade grade={target.grade} />]} />
        {parts.map(([name, scale, of]) => (
          <Line name={name} note={scale} heads={heads} cells={[of(you), of(typical), of(there)]} />
        ))}
      </tbody>
      <tbody>
        {ORDER.map((key) => (
          <Line name={<DispositionMark of={key} text={DISPOSITION[key].name} />} note={DISPOSITION_MEANS[key]} heads={heads} cells={[
            `${percent(you.impact[key])} (${hoursOf(you.impact[key], you.week.hours)})`, percent(typical.impact[key]), percent(there.impact[key]),
          ]} />
        ))}
      </tbody>
    </table>
  );
}

export function MarketTable({ mover: { role }, move, target }: Pick<Three, "mover" | "move" | "target">) {
  const heads = [THREE.both, THREE.target], both = [role, target];
  const line = (name: string, of: (labour: Labour) => string | null, star = false) => (
    <Line name={name} heads={heads} cells={both.map(({ labour, soc }) => of(labour)?.concat(star ? wider(soc) : "") ?? null)} />
  );
  return (
    <table class="trio both">
      <Heads cells={[THREE.both, target.title]} />
      <tbody>
        {line(THREE.pay, ({ medianWage }) => medianWage === null ? null : dollars(medianWage), true)}
        {line(THREE.spread, ({ wageP10, wageP90 }) => wageP10 === null ? null : THREE.fromTo(dollars(wageP10), wageP90 === null ? CARD.openEnd : dollars(wageP90)), true)}
        {line(THREE.openings, ({ annualOpenings }) => annualOpenings === null ? null : count(annualOpenings), true)}
        {line(THREE.change, ({ changePct }) => changePct === null ? null : `${signed(changePct)}%`, true)}
        {line(THREE.schooling, ({ education }) => education && tidy(education))}
        <Line name={THREE.training} heads={heads} cells={[THREE.inIt, trainingTime(move.needs)]} />
        <Line name={THREE.licence} heads={heads} cells={both.map(({ labour }) => <Licence {...labour} />)} />
      </tbody>
    </table>
  );
}

const Heads = ({ cells }: { cells: readonly ComponentChildren[] }) => (
  <thead>
    <tr>
      <td />
      {cells.map((cell) => (
        <th scope="col">{cell}</th>
      ))}
    </tr>
  </thead>
);

type LineProps = { name: ComponentChildren; note?: string; heads: readonly string[]; cells: readonly ComponentChildren[] };

const Line = ({ name, note, heads, cells }: LineProps) => (
  <tr>
    <th scope="row">
      {name} {note && <span class="why">{note}</span>}
    </th>
    {cells.map((cell, at) => (
      <td data-name={heads[at]}>{cell ?? <span class="soft">{CARD.unknown}</span>}</td>
    ))}
  </tr>
);

const Scored = ({ of: { value, zone }, note }: { of: Pick<Score, "value" | "zone">; note: string }) => (
  <>
    <span class="fig">{score(value)}</span> <ZoneMark zone={zone} />
    <span class="why">{note}</span>
  </>
);

const Licence = ({ licence, licenceNote }: Labour) => (
  <>
    {licence === null ? CARD.unknown : { law: CARD.law, employer: CARD.employer, none: CARD.noLicence }[licence]}
    {licenceNote && <span class="why">{tidy(licenceNote)}</span>}
  </>
);
