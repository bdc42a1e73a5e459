/** The scale from 0 to 100 as three terraces: you are a solid dot, the typical role a hollow ring. Drawn without a
 *  viewBox, x in per cent and type in px, so that it stretches with the page and the type never shrinks. */
import type { ComponentChildren } from "preact";
import { score as shown } from "../format.ts";
import { ZONE } from "../names.ts";
import type { Zone } from "../../scoring/index.ts";

type Standing = { value: number; low: number; high: number; label: string };
type RoleStanding = { value: number; label: string };
/** `children`: drawn under the ring of the role. */
type GaugeProps = { id: string; title: string; description: string; you: Standing | null; role: RoleStanding; children?: ComponentChildren };

/** Height of the ground under a value: the terraces of red, yellow and green. */
export const groundAt = (value: number): number => (value >= 48 ? 70 : value >= 25 ? 88 : 106);
/** The place of a score on the scale. */
export const at = (value: number): string => `${Math.round(Math.max(0, Math.min(100, value)) * 100) / 100}%`;
/** Where a label is anchored so that it stays on the page on a phone too. */
export const anchorAt = (value: number): { anchor: "start" | "middle" | "end"; shift: number } =>
  value < 30 ? { anchor: "start", shift: -1 } : value > 66 ? { anchor: "end", shift: 1 } : { anchor: "middle", shift: 0 };

const WORDS: [Zone, string][] = [
  ["red", "12.5%"],
  ["yellow", "36.5%"],
  ["green", "74%"],
];

function Terraces() {
  return (
    <>
      <rect class="f-red" x="0" y="106" width="25%" height="16" />
      <rect class="f-yellow" x="25%" y="88" width="23%" height="34" />
      <rect class="f-green" x="48%" y="70" width="52%" height="52" />
      <line class="base" x1="0" x2="100%" y1="122" y2="122" />
      <text class="axis" x="0" y="141">
        0
      </text>
      <text class="axis" x="25%" y="141" text-anchor="middle">
        25
      </text>
      <text class="axis" x="48%" y="141" text-anchor="middle">
        48
      </text>
      <text class="axis" x="100%" y="141" text-anchor="end">
        100
      </text>
      {WORDS.map(([zone, x]) => (
        <text class={`zword ${zone}`} x={x} y="141" text-anchor="middle">
          {ZONE[zone].name}
        </text>
      ))}
    </>
  );
}

/** Puts px shapes at a per-cent place. */
const Place = ({ x, children }: { x: number; children: ComponentChildren }) => (
  <svg x={at(x)} y="0" width="1" height="1">
    {children}
  </svg>
);

function RoleRing({ value, label }: RoleStanding) {
  const { anchor } = anchorAt(value);
  return (
    <>
      <circle class="role-dot" cx={at(value)} cy={groundAt(value)} r="6" />
      <Place x={value}>
        <text y="171" text-anchor={anchor}>
          <tspan class="soft">○ </tspan>
          <tspan font-weight="650">{shown(value)}</tspan>
          <tspan dx="7" class="soft">
            {label}
          </tspan>
        </text>
      </Place>
    </>
  );
}

function You({ value, low, high, label }: Standing) {
  const { anchor, shift } = anchorAt(value);
  return (
    <>
      <line class="band" x1={at(low)} x2={at(high)} y1="58" y2="58" />
      <line class="youline" x1={at(low)} x2={at(low)} y1="52" y2="64" />
      <line class="youline" x1={at(high)} x2={at(high)} y1="52" y2="64" />
      <line class="youline" x1={at(value)} x2={at(value)} y1="30" y2={groundAt(value)} />
      <circle class="you-dot" cx={at(value)} cy={groundAt(value)} r="7" />
      <Place x={value}>
        <text x={shift * 6} y="22" class="strong" text-anchor={anchor}>
          <tspan font-size="19">{shown(value)}</tspan>
          <tspan dx="8" class="soft" font-weight="400">
            {label}
          </tspan>
        </text>
      </Place>
    </>
  );
}

export function Gauge({ id, title, description, you, role, children }: GaugeProps) {
  return (
    <svg class="gauge" height="176" role="img" aria-labelledby={`${id}-t ${id}-d`}>
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{description}</desc>
      <Terraces />
      {children}
      <RoleRing {...role} />
      {you && <You {...you} />}
    </svg>
  );
}

/** The scale in a line, for the phone's sticky header. */
export function MiniScale({ value, low, high }: { value: number; low: number; high: number }) {
  return (
    <svg class="mini-scale" aria-hidden="true">
      <rect class="f-red" y="18" width="25%" height="5" />
      <rect class="f-yellow" x="25%" y="14" width="23%" height="9" />
      <rect class="f-green" x="48%" y="10" width="52%" height="13" />
      <line class="miniband" x1={at(low)} x2={at(high)} y1="6" y2="6" />
      <circle class="you-dot" cx={at(value)} cy="6" r="5" />
    </svg>
  );
}
