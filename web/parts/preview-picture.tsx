/** The picture that a link shows where it is shared: title, score and range on the scale, in fixed light colours. SVG, drawn without styles. */
import type { Zone } from "../../scoring/index.ts";
import { plain, score as shown } from "../format.ts";
import { ZONE } from "../names.ts";
import { PREVIEW_SIZE } from "./head.tsx";
import { PREVIEW } from "../strings/preview.ts";

/** `you`: a person's score with its range; null draws the typical role alone. `kicker`: the line above the title. */
export type PreviewProps = {
  kicker: string;
  title: string;
  value: number;
  low: number;
  high: number;
  zone: Zone;
  /** Score of the typical role beside a person's. */
  beside: { value: number; label: string } | null;
};

/** All lengths are pixels of 1200 × 630, the size that link previews are shown at. */
const LEFT = 80;
const SCALE = { width: 1040, y: 520 } as const;
/** The light hues of web/styles/hues.css: a picture knows no style sheet. */
const HUE = {
  paper: "#fbf8f2", ink: "#1e2126", soft: "#474c54", line: "#857e70", plum: "#6b2c63", red: "#b8442f", yellow: "#d6a01c", green: "#17604e",
} as const;
const ZONE_INK: Record<Zone, string> = { red: "#a1301e", yellow: "#755400", green: "#115543" };

const at = (value: number): number => LEFT + (Math.max(0, Math.min(100, value)) / 100) * SCALE.width;
/** Height of the terrace under a value. */
const groundAt = (value: number): number => SCALE.y - (value >= 48 ? 54 : value >= 25 ? 36 : 18);

export function PreviewPicture({ kicker, title, value, low, high, zone, beside }: PreviewProps) {
  const lines = linesOf(title);
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={PREVIEW_SIZE.width} height={PREVIEW_SIZE.height} viewBox="0 0 1200 630" font-family="Source Sans 3" fill={HUE.ink}>
      <rect width="1200" height="630" fill={HUE.paper} />
      <text x={LEFT} y="92" font-size="30" fill={HUE.plum} font-weight="600">
        {kicker}
      </text>
      {lines.map((line, i) => (
        <text x={LEFT} y={154 + i * 60} font-size="54" font-weight="600">
          {line}
        </text>
      ))}
      <text x={LEFT} y={330} font-size="120" font-weight="600">
        {shown(value)}
        <tspan font-size="40" font-weight="400" dx="18" fill={HUE.soft}>
          {PREVIEW.of}
        </tspan>
        <tspan font-size="40" font-weight="600" dx="36" fill={ZONE_INK[zone]}>
          {`${ZONE[zone].name} ${PREVIEW.zone}`}
        </tspan>
      </text>
      <text x={LEFT} y="384" font-size="34" fill={HUE.soft}>
        {PREVIEW.between(plain(low), plain(high))}
      </text>
      <Scale value={value} low={low} high={high} beside={beside} />
    </svg>
  );
}

function Scale({ value, low, high, beside }: Pick<PreviewProps, "value" | "low" | "high" | "beside">) {
  const { y, width } = SCALE;
  return (
    <>
      <rect x={at(0)} y={y - 18} width={width * 0.25} height="18" fill={HUE.red} />
      <rect x={at(25)} y={y - 36} width={width * 0.23} height="36" fill={HUE.yellow} />
      <rect x={at(48)} y={y - 54} width={width * 0.52} height="54" fill={HUE.green} />
      <line x1={at(low)} x2={at(high)} y1={y - 78} y2={y - 78} stroke={HUE.plum} stroke-width="8" />
      {beside && <circle cx={at(beside.value)} cy={groundAt(beside.value)} r="10" fill={HUE.paper} stroke={HUE.ink} stroke-width="4" />}
      <line x1={at(value)} x2={at(value)} y1={y - 94} y2={groundAt(value)} stroke={HUE.plum} stroke-width="4" />
      <circle cx={at(value)} cy={groundAt(value)} r="13" fill={HUE.plum} />
      <text x={at(0)} y={y + 34} font-size="26" fill={HUE.soft}>
        {PREVIEW.low}
      </text>
      <text x={at(100)} y={y + 34} font-size="26" fill={HUE.soft} text-anchor="end">
        {PREVIEW.high}
      </text>
      <text x={LEFT} y={y + 80} font-size="26" fill={HUE.soft}>
        {beside ? PREVIEW.beside(shown(beside.value), beside.label) : PREVIEW.is}
      </text>
    </>
  );
}

/** So many letters of the title's size fit on a line; what does not fit on two lines ends in an ellipsis. */
const LINE = 42;

function linesOf(title: string): string[] {
  const words = title.split(/\s+/), lines = [""];
  for (const word of words) {
    const line = lines.at(-1)!;
    if (line !== "" && line.length + 1 + word.length > LINE) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  const cut = (line: string, more: boolean): string => (more || line.length > LINE ? `${line.slice(0, LINE - 1).trimEnd()}…` : line);
  return lines.slice(0, 2).map((line, i) => cut(line, i === 1 && lines.length > 2));
}
