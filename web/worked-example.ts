/** The sample coder's score worked out by hand: one line of arithmetic per step, the same on the server and in the page. */
import { clamp, FORMULA, shown, zoneOf, type PersonScore, type RoleScore, type Zone } from "../scoring/index.ts";
import { plain, score } from "./format.ts";
import { factors } from "./headlines/formula.ts";
import { doneTasks, shownHours } from "./hours.ts";

/** `score`: AI score 1..5. */
export type ExampleTask = { label: string; hours: number; score: number };
export type Example = { tasks: ExampleTask[]; evidence: number; barriers: number; growth: number };
/** What the page shows beside the boxes, by name; names of lists end in the task's place. */
export type Shown = { texts: Record<string, string>; zone: Zone };

export function exampleOf(person: PersonScore): Example {
  const hours = shownHours(person.week);
  return {
    tasks: doneTasks(person.week).map(({ id, label, score: ai }) => ({
      label,
      hours: hours.get(id) ?? 0,
      score: Math.round(ai * 100) / 100,
    })),
    evidence: person.evidence,
    barriers: person.barriers,
    growth: person.growth,
  };
}

/** Every figure that follows from the boxes. A week without hours has resistance 1, as in the rules. */
export function workOut({ tasks, evidence, barriers, growth }: Example): Shown {
  const hours = tasks.reduce((sum, task) => sum + task.hours, 0);
  const weighted = tasks.reduce((sum, task) => sum + task.hours * task.score, 0);
  const resistance = hours > 0 ? FORMULA.topScore - weighted / hours : 1;
  const [e, b, g] = [1 + FORMULA.evidence * evidence, 1 + FORMULA.barriers * barriers, 1 + FORMULA.growth * growth];
  const raw = resistance * e * b * g;
  const value = shown(clamp(((raw - FORMULA.offset) / FORMULA.span) * 100, 0, 100));
  const products = tasks.map((task, at) => [`product-${at}`, plain(task.hours * task.score, 2)] as const);
  return {
    zone: zoneOf(value),
    texts: {
      ...Object.fromEntries(products),
      hours: plain(hours, 2),
      weighted: plain(weighted, 2),
      tr: plain(resistance, 3),
      e: e.toFixed(2),
      b: b.toFixed(2),
      g: g.toFixed(2),
      raw: raw.toFixed(4),
      value: score(value),
    },
  };
}

/** The same line of arithmetic for a role's own score. */
export const roleLine = (role: RoleScore): string => `${plain(role.taskResistance, 3)} ${factors(role)}`;
