/** Sweeps out what has had its time: interviews without a word for long, and expired reports. */
import { scrub } from "../db/client.ts";
import { forgetInterviews } from "../db/interviews.ts";
import { forgetReports } from "../db/reports.ts";
import type { Deps } from "./deps.ts";

const DAY_MS = 86_400_000;

/** Deletes for good; what was swept is logged as counts. */
export async function sweep({ db, now, log }: Deps, interviewDays: number): Promise<void> {
  const at = now();
  const interviews = await forgetInterviews(db, new Date(at.getTime() - interviewDays * DAY_MS).toISOString());
  const reports = await forgetReports(db, at);
  // A deletion may have found the write-ahead log in use.
  await scrub(db);
  if (interviews + reports > 0) log({ level: "info", at: `swept ${interviews} interviews and ${reports} reports` });
}

/** Sweeps now and once a day, without keeping the process alive for it. Returns how to stop. */
export async function sweepDaily(deps: Deps, interviewDays: number): Promise<() => void> {
  await sweep(deps, interviewDays);
  const failed = (error: Error) => deps.log({ level: "error", at: "sweep", error: error.name });
  const timer = setInterval(() => void sweep(deps, interviewDays).catch(failed), DAY_MS).unref();
  return () => clearInterval(timer);
}
