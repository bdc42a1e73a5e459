/** The range of a role's scores on the gauge, where nobody in particular stands on the scale. */
import { plain } from "../format.ts";
import { anchorAt, at, groundAt } from "./gauge.tsx";

export const RoleBand = ({ value, low, high }: { value: number; low: number; high: number }) => (
  <>
    <line class="role-band" x1={at(low)} x2={at(high)} y1="48" y2="48" />
    {[low, high].map((end) => (
      <>
        <line class="role-end" x1={at(end)} x2={at(end)} y1="42" y2="54" />
        <text class="axis" x={at(end)} y="34" text-anchor={anchorAt(end).anchor}>
          {plain(end)}
        </text>
      </>
    ))}
    <line class="role-end" x1={at(value)} x2={at(value)} y1="48" y2={groundAt(value) - 6} />
  </>
);
