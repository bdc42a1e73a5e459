/** The worked example: a week, three factors and a score, with a box around every figure that can be changed. */
import type { RoleScore } from "../../scoring/index.ts";
import { score } from "../format.ts";
import { METHOD_PAGE as TEXT } from "../strings/method.ts";
import { roleLine, workOut, type Example } from "../worked-example.ts";
import { ZoneMark } from "./marks.tsx";

const COLUMNS = ["Task", "Hours", "AI score", "Hours × score"];

export function WorkedExample({ example, role }: { example: Example; role: RoleScore }) {
  const { texts, zone } = workOut(example);
  const Show = ({ of }: { of: string }) => <span data-show={of}>{texts[of]}</span>;
  const factor = (
    head: string,
    name: string,
    box: string,
    weight: string,
    value: number,
    most: number,
    least: number,
    shown: string,
  ) => (
    <li>
      <h3>{head}</h3>
      <p class="formula box">
        1 + {weight} × <Box name={name} box={box} value={value} low={least} high={most} step={1} /> ={" "}
        <strong>
          <Show of={shown} />
        </strong>
      </p>
    </li>
  );
  return (
    <form id="example" autocomplete="off">
      <ol class="steps">
        <li>
          <h3>{TEXT.week}</h3>
          <p>{TEXT.weekText}</p>
          <table>
            <thead>
              <tr>
                {COLUMNS.map((name, at) => (
                  <th scope="col" class={at > 0 ? "num" : ""}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {example.tasks.map(({ label, hours, score: ai }, at) => (
                <tr>
                  <th scope="row">{label}</th>
                  <td class="num">
                    <Box name={`Hours: ${label}`} box={`hours-${at}`} value={hours} low={0} high={80} step={0.5} />
                  </td>
                  <td class="num">
                    <Box name={`AI score: ${label}`} box={`score-${at}`} value={ai} low={1} high={5} step={0.1} />
                  </td>
                  <td class="num">
                    <Show of={`product-${at}`} />
                  </td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">Week</th>
                <td class="num">
                  <Show of="hours" />
                </td>
                <td />
                <td class="num">
                  <Show of="weighted" />
                </td>
              </tr>
            </tfoot>
          </table>
          <p class="formula box">
            TR = 6 − <Show of="weighted" /> ÷ <Show of="hours" /> ={" "}
            <strong>
              <Show of="tr" />
            </strong>
          </p>
        </li>
        {factor(TEXT.market, "E, market evidence", "evidence", "0.04", example.evidence, 10, -10, "e")}
        {factor(TEXT.barriers, "B, barriers", "barriers", "0.02", example.barriers, 10, 0, "b")}
        {factor(TEXT.growth, "G, AI and demand", "growth", "0.05", example.growth, 2, -2, "g")}
        <li>
          <h3>{TEXT.result}</h3>
          <p class="formula box">
            <Show of="tr" /> × <Show of="e" /> × <Show of="b" /> × <Show of="g" /> = <Show of="raw" />
            <br />
            (<Show of="raw" /> − 0.54) ÷ 7.93 × 100 ={" "}
            <output>
              <strong>
                <Show of="value" />
              </strong>
            </output>{" "}
            <span data-zone-now>
              <ZoneMark zone={zone} />
            </span>
          </p>
          <p>
            {TEXT.same} {roleLine(role)}, which gives <strong>{score(role.value)}</strong>.
          </p>
        </li>
      </ol>
      {(["red", "yellow", "green"] as const).map((one) => (
        <template data-zone={one}>
          <ZoneMark zone={one} />
        </template>
      ))}
    </form>
  );
}

type BoxProps = { name: string; box: string; value: number; low: number; high: number; step: number };
/** Read only until the island is there. */
const Box = ({ name, box, value, low, high, step }: BoxProps) => (
  <input class="cell" type="number" readonly aria-label={name} name={box} min={low} max={high} step={step} value={value} />
);
