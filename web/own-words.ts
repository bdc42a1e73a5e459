/** The sentences of a worker's own that a report shows. */
import type { ReportSnapshot } from "./pages/props.ts";

/** Each once, in the order of the report: quotes about tasks and answers, then reasons for seeing a task otherwise. */
export function ownWords({ profile, disagreements }: Pick<ReportSnapshot, "profile" | "disagreements">): string[] {
  const { tasks, own, context } = profile;
  const quotes = [...tasks, ...own, ...Object.values(context)].map((said) => said?.quote ?? "");
  return [...new Set([...quotes, ...disagreements.map(({ reason }) => reason)])].filter((words) => words !== "");
}
