/** What stands between a worker and a job: each gate with its lines, as the rules have them. */
import { DEGREE_MONTHS, GATE, LEAVE_OUT, TRAINING_GATE, type GateName } from "../../scoring/index.ts";
import { count, percent, plain } from "../format.ts";
import { MOVES_METHOD as TEXT } from "../strings/method-moves.ts";
import { GATE_NAME } from "../strings/moves.ts";

const two = (value: number): string => plain(value, 2);
const share = (of: number): string => percent(of * 100);
const less = (of: number): string => share(1 - of);

/** [open, depends, taken off]. */
const LINES: Record<GateName, readonly [string, string, string]> = {
  fit: [`${two(GATE.fit.open)} or more`, `${two(GATE.fit.ajar)} or more`, "anything less"],
  gain: [`${GATE.gain.open} points above you`, "0 points or more", `less than ${GATE.gain.open} points, unless green and not below you`],
  pay: [
    "today’s usual pay or more", `${share(GATE.pay.ajar)} of it or more`,
    `more than ${less(LEAVE_OUT.payBelow)} below; for less than ${GATE.gain.open} points more than ${less(LEAVE_OUT.sidewaysPayBelow)} below; no yearly pay published`,
  ],
  training: [
    `up to ${TRAINING_GATE.open} months`, `up to ${TRAINING_GATE.ajar} months`,
    `more than ${LEAVE_OUT.monthsAbove} months; a new degree of more than ${TRAINING_GATE.ajar} for less than ${share(LEAVE_OUT.degreePayBelow - 1)} more pay ` +
    `(a new degree, ${DEGREE_MONTHS.any} months of schooling or more, is always shut)`,
  ],
  licence: ["none needed, or you hold it", "employers ask for one, or not known", "never: a licence by law is shut, no more"],
  demand: [
    `${two(GATE.demand.open)} or more (0 to 1)`, `${two(GATE.demand.ajar)} or more`,
    `fewer than ${count(LEAVE_OUT.openingsBelow)} openings a year in the country; more than ${percent(-LEAVE_OUT.changeBelow)} fewer jobs in ten years`,
  ],
  place: ["can be done from home", "not known", "cannot, where you ask for it"],
  field: ["one of the fields you name", "does not apply", "any other, where you ask for it"],
};

export const MethodGates = () => (
  <>
    <h3 class="after">{TEXT.gates}</h3>
    <p class="kicker">{TEXT.gatesKicker}</p>
    <table class="stackable constants gates-at">
      <thead>
        <tr>
          {TEXT.columns.map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(Object.keys(LINES) as GateName[]).map((gate) => (
          <tr>
            <th scope="row">{GATE_NAME[gate]}</th>
            {LINES[gate].map((line, at) => (
              <td data-name={`${TEXT.columns[at + 1]}:`}>{line}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    <p class="after">{TEXT.wide}</p>
  </>
);
