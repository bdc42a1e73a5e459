/** The rules from figures to values of derived roles: every threshold, as the rules themselves have it. */
import { plain } from "../format.ts";
import { DATA } from "../strings/data.ts";
import { COMPARING_RULES, OTHER_RULES, STEP_RULES, TASK_RULES, type StepRule } from "../strings/rules.ts";

export const Rules = () => (
  <section aria-labelledby="rules">
    <h2 id="rules">{DATA.rules}</h2>
    <p class="after">{DATA.rulesText}</p>
    <h3 class="after">{DATA.tasks}</h3>
    <Sentences of={TASK_RULES} />
    <h3 class="after">{DATA.signals}</h3>
    <p class="kicker">{DATA.combined}</p>
    <table class="rules">
      <thead>
        <tr>
          <th scope="col" class="num">
            {DATA.value}
          </th>
          <th scope="col">{DATA.when}</th>
        </tr>
      </thead>
      {Object.values(STEP_RULES).map((rule) => (
        <Lines name={rule.what} lines={linesOf(rule)} />
      ))}
      {OTHER_RULES.map(([what, lines]) => (
        <Lines name={what} lines={lines} />
      ))}
    </table>
    <h3 class="after">{DATA.comparing}</h3>
    <Sentences of={COMPARING_RULES} />
  </section>
);

const Sentences = ({ of }: { of: readonly string[] }) => (
  <ul class="claims">
    {of.map((line) => (
      <li>{line}</li>
    ))}
  </ul>
);

type Line = readonly [value: string, when: string];

/** "2: BLS projection of jobs 2024–34 of 8% or more", then each lower step. */
function linesOf({ reads, unit, steps, below, missing }: StepRule): Line[] {
  const lowest = steps.at(-1)!;
  return [
    ...steps.map(({ from, value }, at): Line => [plain(value), at === 0 ? `${reads}: ${plain(from)}${unit} or more` : `${plain(from)}${unit} or more`]),
    [plain(below), `below ${plain(lowest.from)}${unit}`],
    ["no data", missing],
  ];
}

const Lines = ({ name, lines }: { name: string; lines: readonly Line[] }) => (
  <tbody>
    <tr>
      <th scope="rowgroup" colspan={2}>
        {name}
      </th>
    </tr>
    {lines.map(([value, when]) => (
      <tr>
        <td class="num">{value}</td>
        <td>{when}</td>
      </tr>
    ))}
  </tbody>
);
