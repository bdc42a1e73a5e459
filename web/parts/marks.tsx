/** Small signs that always come with their word: zone steps, disposition discs, source badges, score dots, pips. */
import type { Disposition, Source, Zone } from "../../scoring/index.ts";
import { DISPOSITION, GRADE, SOURCE, ZONE } from "../names.ts";

const STEPS = [
  { x: 0.75, y: 10.5, height: 6 },
  { x: 7, y: 5.5, height: 11 },
  { x: 13.25, y: 0.5, height: 16 },
];
const FILLED: Record<Zone, number> = { red: 1, yellow: 2, green: 3 };

/** One step filled for red, two for yellow, three for green. */
function ZoneSteps({ zone }: { zone: Zone }) {
  return (
    <svg viewBox="0 0 19 17" aria-hidden="true">
      {STEPS.map((step, at) => (
        <rect {...step} width="5" stroke="currentColor" stroke-width="1" fill={at < FILLED[zone] ? "currentColor" : "none"} />
      ))}
    </svg>
  );
}

/** A zone by sign and word: "Red", or `text` in its place; `tag` draws it as a pill. */
export function ZoneMark({ zone, text = ZONE[zone].name, tag = "" }: { zone: Zone; text?: string; tag?: "tag" | "" }) {
  return (
    <span class={`zone ${zone} ${tag}`}>
      <ZoneSteps zone={zone} />
      {text}
    </span>
  );
}

/** A zone as a pill with its bounds: "Red zone, below 25". */
export const ZoneTag = ({ zone }: { zone: Zone }) => (
  <ZoneMark zone={zone} tag="tag" text={`${ZONE[zone].name} zone, ${ZONE[zone].bounds}`} />
);

function Disc({ of }: { of: Disposition }) {
  const ring = <circle cx="7.5" cy="7.5" r="6" fill="none" stroke="currentColor" stroke-width="1.8" />;
  return (
    <svg viewBox="0 0 15 15" aria-hidden="true">
      {of === "displaced" && (
        <>
          {ring}
          <path d="M3.5 9.5l6-6M5.8 11.8l6-6" stroke="currentColor" stroke-width="1.4" />
        </>
      )}
      {of === "augmented" && (
        <>
          {ring}
          <path d="M7.5 1.5a6 6 0 0 0 0 12z" fill="currentColor" />
        </>
      )}
      {of === "not_involved" && <circle cx="7.5" cy="7.5" r="6.8" fill="currentColor" />}
    </svg>
  );
}

/** What AI can do with a task, by sign and word. */
export function DispositionMark({ of, text = DISPOSITION[of].name }: { of: Disposition; text?: string }) {
  return (
    <span class={`disp ${DISPOSITION[of].letter}`}>
      <Disc of={of} />
      {text}
    </span>
  );
}

/** The sign alone where the word would crowd a list; the word stays for screen readers. */
export function DispositionSign({ of }: { of: Disposition }) {
  return (
    <span class={`disp ${DISPOSITION[of].letter}`}>
      <Disc of={of} />
      <span class="vh">{DISPOSITION[of].name}: </span>
    </span>
  );
}

export const SourceBadge = ({ source }: { source: Source }) => <span class={`badge ${source}`}>{SOURCE[source]}</span>;

export const Grade = ({ grade }: { grade: "assessed" | "derived" }) => (
  <span class={`grade ${grade}`}>{GRADE[grade]}</span>
);

const BOX = 11;
const STRIDE = 13.2;

/** An AI score from 1 to 5 as five boxes; the number stands beside it. */
export function Dots({ value }: { value: number }) {
  return (
    <span class="dots">
      <svg viewBox="0 0 66 12" aria-hidden="true">
        {[0, 1, 2, 3, 4].map((at) => {
          const place = { x: Math.round((at * STRIDE + 0.5) * 10) / 10, y: 0.5, height: BOX };
          const filled = Math.max(0, Math.min(1, value - at)) * BOX;
          return (
            <>
              <rect class="off" {...place} width={BOX} />
              {filled > 0 && <rect class="on" {...place} width={Math.round(filled * 10) / 10} />}
            </>
          );
        })}
      </svg>
    </span>
  );
}

/** `value` of `most` as little squares. */
export function Pips({ value, most }: { value: number; most: number }) {
  return (
    <span class="pips" aria-hidden="true">
      {Array.from({ length: most }, (_, at) => (
        <svg viewBox="0 0 14 14">
          <rect x="1" y="1" width="12" height="12" class={at < value ? "pip on" : "pip"} stroke-width="1.5" />
        </svg>
      ))}
    </span>
  );
}
