/** The worker's week in hours as shown: tenths of an hour that sum to the week, never to a little more or less. */
import { largestRemainder, type Week, type WeekTask } from "../scoring/index.ts";

/** Hours by task id, one decimal, summing to `week.hours`. */
export function shownHours({ tasks, hours }: Week): ReadonlyMap<string, number> {
  const shown = largestRemainder(
    tasks.map(({ share }) => (share.value * hours) / 100),
    hours,
  );
  return new Map(tasks.map(({ id }, at) => [id, shown[at] ?? 0]));
}

/** Tasks that take time, the longest first. */
export const doneTasks = ({ tasks }: Week): WeekTask[] =>
  tasks.filter(({ share }) => share.value > 0).sort((a, b) => b.share.value - a.share.value);

/** Tasks that the worker does not do: said so, or left out of a table that is closed. */
export const undoneTasks = ({ tasks }: Week): WeekTask[] => tasks.filter(({ share }) => share.value <= 0);
