/** "What if your week or your job were different?" The tables stand without script; the report's island moves the figures. */
import type { Change, PersonScore } from "../../scoring/index.ts";
import { changesInWords } from "../headlines/changes.ts";
import { sentenceOf, stepCells } from "../headlines/what-if.ts";
import { capitalised, range, score, signed } from "../format.ts";
import { SUPPOSE } from "../strings/suppose.ts";
import { answerOf, CHOICES, firstStep, movedShares, stepsFor, suppose, valueNow, valuesOf, type Tried, type WhatIfData } from "../what-if.ts";
import { ZoneMark } from "./marks.tsx";
import { Repeat } from "./repeat.tsx";
import { WhatIfForm } from "./what-if-form.tsx";

type WhatIfProps = { data: WhatIfData; person: PersonScore };

export const WhatIf = ({ data, person }: WhatIfProps) => (
  <div class="whatif noprint" id="what-if">
    <WhatIfForm data={data} person={person} />
    <div>
      <Outcome data={data} person={person} />
      <Steps data={data} person={person} />
      <Singles data={data} person={person} />
      <Repeat roleId={data.role.id} asked={[{ name: SUPPOSE.name, changes: firstChanges(data, person) }]} />
    </div>
    {(["red", "yellow", "green"] as const).map((zone) => (
      <template data-zone={zone}>
        <ZoneMark zone={zone} />
      </template>
    ))}
  </div>
);

/** What the slider begins with. */
const firstChanges = ({ from, to }: WhatIfData, person: PersonScore): Change[] => movedShares(person.week, { from, to, hours: firstStep(person, from) });

function Outcome({ data, person }: WhatIfProps) {
  const tried = suppose(data, person, firstChanges(data, person));
  return (
    <p id="hrs-o">
      <output>{sentenceOf(firstStep(person, data.from), [], tried, person.zone)}</output>
    </p>
  );
}

/** Columns whose cells are numbers. */
const NUMBERS = new Set(["Score", "Range", "Points"]);
export const Columns = ({ names }: { names: readonly string[] }) => (
  <thead>
    <tr>
      {names.map((name) => (
        <th scope="col" class={NUMBERS.has(name) ? "num" : ""}>
          {name}
        </th>
      ))}
    </tr>
  </thead>
);

function Steps({ data, person }: WhatIfProps) {
  const { from, to } = data;
  return (
    <table class="steps">
      <Columns names={SUPPOSE.columns} />
      <tbody>
        {stepsFor(person, from).map((hours) => {
          const tried = suppose(data, person, movedShares(person.week, { from, to, hours }));
          const [moved, ...cells] = stepCells(hours, tried);
          return (
            <tr>
              <th scope="row">{moved}</th>
              {cells.map((text) => (
                <td class="num">{text}</td>
              ))}
              <td>
                <ZoneMark zone={tried.zone} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What each other answer would make of the score, alone. */
function Singles({ data, person }: WhatIfProps) {
  const rows = CHOICES.flatMap((choice) =>
    valuesOf(choice).filter((value) => value !== valueNow(choice, data, person)).map((value) => {
      const answer = answerOf(choice, value);
      return { name: capitalised(changesInWords([answer], person)), tried: suppose(data, person, [answer]) };
    }),
  );
  return (
    <details class="data">
      <summary>{SUPPOSE.single}</summary>
      <table>
        <Columns names={SUPPOSE.singleColumns} />
        <tbody>
          {rows.map(({ name, tried }) => (
            <TriedRow name={name} tried={tried} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

const TriedRow = ({ name, tried: { value, low, high, gain } }: { name: string; tried: Tried }) => (
  <tr>
    <th scope="row">{name}</th>
    <td class="num">{score(value)}</td>
    <td class="num">{range(low, high)}</td>
    <td class="num">{signed(gain)}</td>
  </tr>
);
