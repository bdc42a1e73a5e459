/** The way from one score to another on the terraces, in a line: for the cards of roles to move to. */
import { plain, score as shown } from "../format.ts";
import { at } from "./gauge.tsx";

/** From your score to a target's, on the terraces. */
export function Strip({ from, to, label }: { from: number; to: number; label: string }) {
  const ground = (value: number) => (value >= 48 ? 18 : value >= 25 ? 22 : 26);
  return (
    <svg class="strip" height="52" role="img" aria-label={label}>
      <rect class="f-red" x="0" y="26" width="25%" height="6" />
      <rect class="f-yellow" x="25%" y="22" width="23%" height="10" />
      <rect class="f-green" x="48%" y="18" width="52%" height="14" />
      <line class="way" x1={at(from)} x2={at(to)} y1="10" y2="10" />
      <circle class="you-dot" cx={at(from)} cy={ground(from)} r="6" />
      <circle class="target-dot" cx={at(to)} cy={ground(to)} r="7" />
      <text class="axis" x={at(from)} y="50" text-anchor={from < 8 ? "start" : "middle"}>{`you ${plain(from)}`}</text>
      <svg x={at(to)} y="0" width="1" height="1">
        <text class="strong" x={to > 85 ? -12 : 12} y="13" text-anchor={to > 85 ? "end" : "start"}>
          {shown(to)}
        </text>
      </svg>
    </svg>
  );
}
