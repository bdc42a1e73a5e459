/** You, your role and a target on one scale from 0 to 100: one row each, so that labels never meet. */
import { plain, score as shown } from "../format.ts";
import { LEVEL, ZONE } from "../names.ts";
import type { ThreeWayProps } from "../pages/moves-props.ts";
import { THREE } from "../strings/three-way.ts";
import { at } from "./gauge.tsx";

const ROW = 54;
const ZONES = [["red", 0, 25], ["yellow", 25, 48], ["green", 48, 100]] as const;

type Row = { name: string; value: number; note: string; low: number; high: number; dot: string; band: string };

export function ThreeScale({ mover: { score: you }, typical, move }: Pick<ThreeWayProps, "mover" | "typical" | "move">) {
  const rows: Row[] = [
    { name: THREE.you, value: you.value, note: THREE.likely(plain(you.low), plain(you.high)), low: you.low, high: you.high, dot: "you-dot", band: "band" },
    { name: THREE.typical, value: typical.value, note: THREE.fromTo(plain(typical.low), plain(typical.high)), low: typical.low, high: typical.high, dot: "role-dot", band: "thin" },
    { name: THREE.target, value: move.score, note: `at ${LEVEL[move.entryLevel].name}`, low: move.score, high: move.score, dot: "target-dot", band: "thin" },
  ];
  const base = rows.length * ROW;
  return (
    <svg class="three-scale" height={base + 26} role="img" aria-labelledby="ts-t ts-d">
      <title id="ts-t">{THREE.scale}</title>
      <desc id="ts-d">{rows.map(({ name, value, note }) => `${name}: ${shown(value)}, ${note}.`).join(" ")}</desc>
      {ZONES.map(([zone, from, to]) => (
        <>
          <rect class={`wash-${zone}`} x={`${from}%`} width={`${to - from}%`} y="0" height={base} />
          <rect class={`f-${zone}`} x={`${from}%`} width={`${to - from}%`} y={base - 4} height="4" />
          <text class={`zword ${zone}`} x={`${(from + to) / 2}%`} y={base + 20} text-anchor="middle">
            {ZONE[zone].name}
          </text>
        </>
      ))}
      {rows.map((row, place) => (
        <Line row={row} top={place * ROW} />
      ))}
      {[0, 25, 48, 100].map((value) => (
        <text class="axis" x={`${value}%`} y={base + 20} text-anchor={value === 0 ? "start" : value === 100 ? "end" : "middle"}>
          {value}
        </text>
      ))}
    </svg>
  );
}

const Line = ({ row: { name, value, note, low, high, dot, band }, top }: { row: Row; top: number }) => (
  <>
    <svg x="0" y={top} width="100%" height={ROW}>
      <text x="8" y="20">
        <tspan font-weight="650">
          {name} {shown(value)}
        </tspan>
        <tspan class="soft" dx="7">
          {note}
        </tspan>
      </text>
    </svg>
    <line class="rail" x1="0" x2="100%" y1={top + 38} y2={top + 38} />
    {high > low && <line class={band} x1={at(low)} x2={at(high)} y1={top + 38} y2={top + 38} />}
    <circle class={dot} cx={at(value)} cy={top + 38} r="7" />
  </>
);
