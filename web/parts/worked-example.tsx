/** The sample coder's score worked out by hand, step by step. In the browser its boxes can be changed and it recomputes. */
import { clamp, FORMULA, shown, zoneOf, type PersonScore, type RoleScore, type Score } from "../../scoring/index.ts";
import { plain, score } from "../format.ts";
import { doneTasks, shownHours } from "../hours.ts";
import { METHOD_PAGE as TEXT } from "../strings/method.ts";
import { ZoneMark } from "./marks.tsx";

export type ExampleTask = { label: string; hours: number; score: number };
export type Example = { tasks: ExampleTask[]; evidence: number; barriers: number; growth: number; role: Pick<Score, "taskResistance" | "evidence" | "barriers" | "growth" | "raw" | "value"> };
/** Replaces the example by one with a figure changed; null on the server, where boxes are read only. */
type Change = ((next: Example) => void) | null;

export function exampleOf(person: PersonScore, role: RoleScore): Example {
  const hours = shownHours(person.week);
  const { taskResistance, evidence, barriers, growth, raw, value } = role;
  return {
    tasks: doneTasks(person.week).map(({ id, label, score: ai }) => ({ label, hours: hours.get(id) ?? 0, score: ai })),
    evidence: person.evidence, barriers: person.barriers, growth: person.growth, role: { taskResistance, evidence, barriers, growth, raw, value },
  };
}

/** The arithmetic of the page, one line per step. */
export function workOut({ tasks, evidence, barriers, growth }: Example) {
  const hours = tasks.reduce((sum, task) => sum + task.hours, 0);
  const weighted = tasks.reduce((sum, task) => sum + task.hours * task.score, 0);
  const resistance = hours > 0 ? FORMULA.topScore - weighted / hours : 1;
  const [e, b, g] = [1 + FORMULA.evidence * evidence, 1 + FORMULA.barriers * barriers, 1 + FORMULA.growth * growth];
  const raw = resistance * e * b * g;
  const value = shown(clamp(((raw - FORMULA.offset) / FORMULA.span) * 100, 0, 100));
  return { hours, weighted, resistance, e, b, g, raw, value, zone: zoneOf(value) };
}

export function WorkedExample({ example, change }: { example: Example; change: Change }) {
  const { hours, weighted, resistance, e, b, g, raw, value, zone } = workOut(example);
  const { role } = example;
  const set = (part: Partial<Example>) => change?.({ ...example, ...part });
  const setTask = (at: number, part: Partial<ExampleTask>) => set({ tasks: example.tasks.map((task, i) => (i === at ? { ...task, ...part } : task)) });
  return (
    <ol class="steps">
      <li>
        <h3>{TEXT.week}</h3><p>{TEXT.weekText}</p>
        <table>
          <thead><tr><th scope="col">Task</th><th scope="col" class="num">Hours</th><th scope="col" class="num">AI score</th><th scope="col" class="num">Hours × score</th></tr></thead>
          <tbody>
            {example.tasks.map((task, at) => (
              <tr>
                <th scope="row">{task.label}</th>
                <td class="num"><Cell name={`Hours: ${task.label}`} value={task.hours} low={0} high={80} step={0.5} set={change && ((next) => setTask(at, { hours: next }))} /></td>
                <td class="num"><Cell name={`AI score: ${task.label}`} value={task.score} low={1} high={5} step={0.1} set={change && ((next) => setTask(at, { score: next }))} /></td>
                <td class="num">{plain(task.hours * task.score, 2)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot><tr><th scope="row">Week</th><td class="num">{plain(hours, 2)}</td><td /><td class="num">{plain(weighted, 2)}</td></tr></tfoot>
        </table>
        <p class="formula box">TR = 6 − {plain(weighted, 2)} ÷ {plain(hours, 2)} = <strong>{plain(resistance, 3)}</strong></p>
      </li>
      <Factor head={TEXT.market} name="E, market evidence" weight="0.04" value={example.evidence} low={-10} high={10} result={e} set={change && ((evidence) => set({ evidence }))} />
      <Factor head={TEXT.barriers} name="B, barriers" weight="0.02" value={example.barriers} low={0} high={10} result={b} set={change && ((barriers) => set({ barriers }))} />
      <Factor head={TEXT.growth} name="G, AI and demand" weight="0.05" value={example.growth} low={-2} high={2} result={g} set={change && ((growth) => set({ growth }))} />
      <li>
        <h3>{TEXT.result}</h3>
        <p class="formula box">
          {plain(resistance, 3)} × {e.toFixed(2)} × {b.toFixed(2)} × {g.toFixed(2)} = {raw.toFixed(4)}<br />
          ({raw.toFixed(4)} − 0.54) ÷ 7.93 × 100 = <output><strong id="example-score">{score(value)}</strong></output> <ZoneMark zone={zone} />
        </p>
        <p>
          {TEXT.same} {plain(role.taskResistance, 3)} × {(1 + 0.04 * role.evidence).toFixed(2)} × {(1 + 0.02 * role.barriers).toFixed(2)} × {(1 + 0.05 * role.growth).toFixed(2)}{" "}
          = {role.raw.toFixed(4)}, which gives <strong>{score(role.value)}</strong>.
        </p>
      </li>
    </ol>
  );
}

type CellProps = { name: string; value: number; low: number; high: number; step: number; set: ((next: number) => void) | null };
/** A figure in a box: text on the server, a field in the browser. Nonsense is clamped to the range. */
function Cell({ name, value, low, high, step, set }: CellProps) {
  if (set === null) return <span class="cell">{plain(value, 2)}</span>;
  const read = (text: string) => set(Number.isFinite(Number(text)) ? clamp(Number(text), low, high) : value);
  return <input class="cell" type="number" aria-label={name} min={low} max={high} step={step} value={Math.round(value * 100) / 100} onChange={(event) => read(event.currentTarget.value)} />;
}

function Factor({ head, weight, result, ...cell }: Omit<CellProps, "step"> & { head: string; weight: string; result: number }) {
  return (
    <li><h3>{head}</h3><p class="formula box">1 + {weight} × <Cell {...cell} step={1} /> = <strong>{result.toFixed(2)}</strong></p></li>
  );
}
