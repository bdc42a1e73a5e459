/** The week by AI's part in it: one bar, its legend, and the shares as text for those who do not see the bar. */
import type { Disposition, Impact } from "../../scoring/index.ts";
import { hoursOf } from "../format.ts";
import { DISPOSITION, DISPOSITION_MEANS } from "../names.ts";
import { DispositionMark } from "./marks.tsx";
import { ORDER, wholePercents } from "./whole-percents.ts";

/** Per cent of the bar left white between two parts. */
const GAP = 0.3;
/** A part narrower than this has no room for its figure on a phone. */
const LEAST_LABELLED = 6;

type ImpactBarProps = { id: string; title: string; impact: Impact; thick: number };

export function ImpactBar({ id, title, impact, thick }: ImpactBarProps) {
  const whole = wholePercents(impact);
  const parts = ORDER.map((key, at) => ({
    key,
    from: ORDER.slice(0, at).reduce((sum, one) => sum + impact[one], 0),
    width: impact[key],
  }));
  return (
    <svg class="impact" height={thick + 30} role="img" aria-labelledby={`${id}-t ${id}-d`}>
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{`${ORDER.map((key) => `${DISPOSITION[key].name} ${whole[key]} percent`).join(", ")}.`}</desc>
      {parts
        .filter(({ width }) => width > GAP)
        .map(({ key, from, width }) => (
          <>
            <rect class={`f-${DISPOSITION[key].letter}`} x={`${round(from)}%`} y="26" width={`${round(width - GAP)}%`} height={thick} />
            {width >= LEAST_LABELLED && (
              <text class={`share ${DISPOSITION[key].letter}`} x={`${round(from)}%`} y="17">{`${whole[key]}%`}</text>
            )}
          </>
        ))}
    </svg>
  );
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** `week`: hours of the worker's week, or null for a role, which has percent only. */
export function ImpactLegend({ impact, week }: { impact: Impact; week: number | null }) {
  const whole = wholePercents(impact);
  return (
    <ul class="legend">
      {ORDER.map((key) => (
        <li>
          <DispositionMark
            of={key}
            text={`${DISPOSITION[key].name}, ${week === null ? `${whole[key]}%` : hoursOf(impact[key], week)}`}
          />{" "}
          <span class="soft">{DISPOSITION_MEANS[key]}</span>
        </li>
      ))}
    </ul>
  );
}

/** A task's time as a bar in a table cell or list; `of` is the longest task's share. The number stands beside it. */
export function TimeBar({ share, of, disposition, css }: { share: number; of: number; disposition: Disposition; css: string }) {
  return (
    <svg class={css} aria-hidden="true">
      <rect class="f-empty" width="100%" height="100%" />
      <rect
        class={`f-${DISPOSITION[disposition].letter}`}
        width={`${of > 0 ? round(Math.min(100, (share / of) * 100)) : 0}%`}
        height="100%"
      />
    </svg>
  );
}
