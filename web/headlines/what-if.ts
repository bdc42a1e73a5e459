/** Cells and sentences of a what-if. The same on the server and in the report's island. */
import type { Change, PersonScore } from "../../scoring/index.ts";
import { listed, plain, plural, range, score, signed } from "../format.ts";
import { ZONE } from "../names.ts";
import type { Tried } from "../what-if.ts";

/** "4 hours", "22.4", "18–27", "+3.6": a step's cells, as text. */
export const stepCells = (hours: number, { value, low, high, gain }: Tried): [string, string, string, string] => [
  `${plain(hours)} ${plural(hours, "hour")}`,
  score(value),
  range(low, high),
  signed(gain),
];

/** `answers`: the other answers given, as they are called in the form. */
export function sentenceOf(hours: number, answers: readonly string[], { value, low, high, gain, zone }: Tried, was: PersonScore["zone"]): string {
  const put = zone === was ? "" : ` That is the ${ZONE[zone].name.toLowerCase()} zone.`;
  const changed = listed([...(hours > 0 ? [`${plain(hours)} ${plural(hours, "hour")} moved`] : []), ...answers]) || "nothing";
  return (
    `Your score would be ${score(value)}, likely between ${plain(low)} and ${plain(high)}: ` +
    `${signed(gain)} points.${put} Changed: ${changed}.`
  );
}

type Asked = { name: string; changes: readonly Change[] };

/** The request that works these what-ifs out again; the profile comes from the report. */
export function requestOf(roleId: string, asked: readonly Asked[]): string {
  const scenarios = asked.map(({ name, changes }, at) => JSON.stringify({ id: String(at + 1), name, changes }));
  return `POST /api/score\n{"roleId": ${JSON.stringify(roleId)}, "profile": …, "scenarios": [\n${scenarios.join(",\n")}]}`;
}
