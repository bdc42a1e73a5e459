/** Answers about the way down: what would lower the score, and which moves would. */
import { listed, ofWeek, points, signed, withRange } from "../words.ts";
import { lines, said, type Heard } from "./heard.ts";
import { roleOf } from "./jobs.ts";

/** Percent of the week that is tried out, about half a day. */
const TRIED = 10, SHOWN = 3;

/** Changes of the week, the level and the employer's AI that cost points, each recomputed on its own. */
export function harm({ tools }: Heard): string {
  const { person } = tools.explain(), { week } = person;
  const more = week.tasks.map(({ id, label, share }) => ({ words: `${ofWeek(Math.min(100, share.value + TRIED), week.hours)} on “${label}” instead of ${ofWeek(share.value, week.hours)}`, change: { kind: "set_share" as const, task: id, share: Math.min(100, share.value + TRIED) } }));
  const others = [
    { words: "only routine cases", change: { kind: "complexity" as const, task: "all" as const, x: -1 } }, { words: "AI in the place of people at your employer", change: { kind: "context" as const, key: "employer_ai" as const, value: "replacing" as const } },
  ];
  const tried = [...more, ...others].map(({ words, change }) => ({ words, after: tools.whatIf([change]).after })).map((one) => ({ ...one, by: one.after.value - person.value }));
  const worst = tried.filter(({ by }) => by < 0).toSorted((a, b) => a.by - b.by).slice(0, SHOWN);
  if (worst.length === 0) return `I found no single change that would lower your score of ${points(person.value)}.`;
  return lines(`What would lower your score of ${withRange(person)} most, each worked out on its own:`, worst.map(({ words, after, by }) => `${words}: ${signed(by)} points, to ${points(after.value)}.`));
}

/** Moves of the list that score below the worker, or within the range. */
export function worseMoves({ tools }: Heard): string {
  const { person } = tools.explain(), moves = tools.transitions(), title = (id: string): string => roleOf(tools, id).title;
  if (moves.length === 0) return "Your list of moves is empty, so none on it is worse.";
  const lower = moves.filter(({ gain }) => gain <= 0), near = moves.filter(({ gain, score }) => gain > 0 && score <= person.high), least = moves.toSorted((a, b) => a.gain - b.gain)[0]!;
  const less = moves.filter(({ wageRatio }) => wageRatio !== null && wageRatio < 1);
  return said(
    lower.length > 0 ? `Yes, by the score: ${listed(lower.map(({ roleId, score, gain }) => `${title(roleId)} ${points(score)} (${signed(gain)})`))}.` : `No: all ${moves.length} on your list score above your ${withRange(person)}; the least gain is ${signed(least.gain)}, to ${points(least.score)}, as ${title(least.roleId)}.`,
    near.length > 0 ? `Above you but within your range, so not clearly better: ${listed(near.map(({ roleId, score }) => `${title(roleId)} ${points(score)}`))}.` : null,
    less.length > 0 ? `The usual pay is lower in ${listed(less.map(({ roleId }) => title(roleId)))}.` : "None of them usually pays less.",
  );
}
