/** The typical worker of a role inside a sentence. O*NET's titles are plural and long; the worker's own job is no role at all. */
import { inSentence } from "../format.ts";

const OWN_JOB = "Your own job";
/** Whether this is the job that was put together from what the worker told. */
export const isOwnJob = (title: string): boolean => title === OWN_JOB;

/** "Actors", "Bus Drivers, School", "Clergy", "Your own job": nothing that an article and a possessive could go with. */
const PLURAL = /s$|,|Clergy$|Police$|own job$/;

const bare = (title: string): string => title.split(" (")[0]!;
const isPlural = (title: string): boolean => PLURAL.test(bare(title));

/** "the typical medical coder", "the typical worker". */
export const typical = (title: string): string => `the typical ${isPlural(title) ? "worker" : inSentence(bare(title))}`;

/** The week of that worker, after "than" or "where": "the typical medical coder’s", "the usual one in your role". */
export function typicalWeek(title: string): string {
  if (isOwnJob(title)) return "that of the average job";
  return isPlural(title) ? "the usual one in your role" : `${typical(title)}’s`;
}

/** Before "score": "the typical medical coder’s", "your role’s usual". */
export const typicalsOwn = (title: string): string => (isPlural(title) && !isOwnJob(title) ? "your role’s usual" : `${typical(title)}’s`);

/** As a label beside a number, short enough for a phone. */
export function typicalLabel(title: string): string {
  const worker = typical(title);
  return worker.length > 34 ? "the typical worker" : worker;
}
