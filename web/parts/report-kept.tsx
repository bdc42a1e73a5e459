/** What-ifs that the worker kept, side by side with how it is; each can be worked out again by anybody. */
import type { TriedScenario } from "../../scoring/index.ts";
import { capitalised, inWords, plural, range, score, signed } from "../format.ts";
import { changesInWords } from "../headlines/changes.ts";
import type { ReportSnapshot } from "../pages/props.ts";
import { KEPT } from "../strings/suppose.ts";
import { ZoneMark } from "./marks.tsx";
import { Repeat } from "./repeat.tsx";
import { Columns } from "./what-if.tsx";

export function KeptScenarios({ report: { role, score: person, scenarios } }: { report: ReportSnapshot }) {
  if (scenarios.length === 0) return null;
  return (
    <div class="kept">
      <h3>{KEPT.head(capitalised(inWords(scenarios.length)), plural(scenarios.length, "what-if"))}</h3>
      <p class="kicker">{KEPT.kicker}</p>
      <table>
        <Columns names={KEPT.columns} />
        <tbody>
          <Row name={KEPT.asIs} what={KEPT.asIsText} tried={{ ...person, gain: 0 }} />
          {scenarios.map((scenario) => (
            <Row name={scenario.name} what={capitalised(changesInWords(scenario.changes, person))} tried={scenario} />
          ))}
        </tbody>
      </table>
      <Repeat roleId={role.id} asked={scenarios} />
    </div>
  );
}

type RowProps = { name: string; what: string; tried: Pick<TriedScenario, "value" | "low" | "high" | "zone" | "gain"> };
const Row = ({ name, what, tried: { value, low, high, zone, gain } }: RowProps) => (
  <tr>
    <th scope="row">
      {name}
      <span class="why">{what}.</span>
    </th>
    <td class="num">
      {score(value)}
      <br />
      <ZoneMark zone={zone} />
    </td>
    <td class="num">{range(low, high)}</td>
    <td class="num">{signed(gain)}</td>
  </tr>
);
