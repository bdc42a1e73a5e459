/** The sentences of a worker's own that a report shows. */
import type { ReportSnapshot } from "./pages/props.ts";

/** Each once, in the order of the report: quotes about tasks and answers, then reasons for seeing a task otherwise. What is part of a longer one is not told again. */
export function ownWords({ profile, disagreements }: Pick<ReportSnapshot, "profile" | "disagreements">): string[] {
  const { tasks, own, context } = profile;
  const said = [...tasks, ...own, ...Object.values(context)].map((one) => one?.quote ?? "");
  const words = [...new Set([...said, ...disagreements.map(({ reason }) => reason)])].filter((text) => text !== "");
  return words.filter((text) => !words.some((other) => other !== text && other.includes(text)));
}
