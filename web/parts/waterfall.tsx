/** A waterfall as a table whose middle column is drawn: from one total, step by step, to another. The steps sum as shown. */
import type { ComponentChildren } from "preact";
import { score as shown, signed } from "../format.ts";

export type Step = { name: string; note: string; points: number };
export type Total = { name: string; note: string; value: number };
type WaterfallProps = { from: Total; steps: readonly Step[]; to: Total; caption: string | null; css: string };

/** The axis ends where a zone begins, so that the picture says something too. */
const ENDS: [number, string][] = [
  [25, "On a scale from 0 to 25, where yellow begins"],
  [48, "On a scale from 0 to 48, where green begins"],
  [100, "On a scale from 0 to 100"],
];
const round = (value: number): number => Math.round(value * 100) / 100;

/** Steps up first, then steps down, as the eye follows them; the largest first. */
export const upThenDown = (steps: readonly Step[]): Step[] =>
  [...steps].sort((a, b) => Number(b.points > 0) - Number(a.points > 0) || Math.abs(b.points) - Math.abs(a.points));

export function Waterfall({ from, steps, to, caption, css }: WaterfallProps) {
  const tops = steps.reduce<number[]>((sums, { points }) => [...sums, round((sums.at(-1) ?? 0) + points)], [from.value]);
  const [end, axis] = ENDS.find(([limit]) => Math.max(...tops, to.value) <= limit) ?? ENDS.at(-1)!;
  const x = (value: number): string => `${round((Math.max(0, Math.min(end, value)) / end) * 100)}%`;
  return (
    <table class={`fall ${css}`}>
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          <th scope="col">Step</th>
          <th scope="col">{axis}</th>
          <th scope="col" class="num">
            Points
          </th>
        </tr>
      </thead>
      <tbody>
        <Row css="total first" name={from.name} note={from.note} points={shown(from.value)} tone="">
          <Link x={x(from.value)} half="lower" />
          <rect class="typ" x="0" y="28%" width={x(from.value)} height="44%" />
        </Row>
        {steps.map(({ name, note, points }, at) => {
          const [before = 0, after = 0] = [tops[at], tops[at + 1]];
          const width = `${round((Math.abs(Math.max(0, Math.min(end, after)) - Math.max(0, Math.min(end, before))) / end) * 100)}%`;
          return (
            <Row css="" name={name} note={note} points={signed(points)} tone={points > 0 ? "up" : points < 0 ? "down" : ""}>
              {points === 0 ? (
                <line class="link" x1={x(before)} x2={x(before)} y1="0" y2="100%" />
              ) : (
                <>
                  <Link x={x(before)} half="upper" />
                  <Link x={x(after)} half="lower" />
                </>
              )}
              {points !== 0 && (
                <rect class={points > 0 ? "up" : "down"} x={x(Math.min(before, after))} y="28%" width={width} height="44%" />
              )}
            </Row>
          );
        })}
        <Row css="total" name={to.name} note={to.note} points={shown(to.value)} tone="">
          <Link x={x(tops.at(-1) ?? to.value)} half="upper" />
          <rect class="you" x="0" y="28%" width={x(to.value)} height="44%" />
        </Row>
      </tbody>
    </table>
  );
}

const Link = ({ x, half }: { x: string; half: "upper" | "lower" }) => (
  <line class="link" x1={x} x2={x} y1={half === "upper" ? "0" : "72%"} y2={half === "upper" ? "28%" : "100%"} />
);

type RowProps = { css: string; name: string; note: string; points: string; tone: string; children: ComponentChildren };
function Row({ css, name, note, points, tone, children }: RowProps) {
  return (
    <tr class={css}>
      <th scope="row">
        {name}
        {note && <span class="sub">{note}</span>}
      </th>
      <td class="pic">
        <svg aria-hidden="true">{children}</svg>
      </td>
      <td class={`pts ${tone}`}>{points}</td>
    </tr>
  );
}
