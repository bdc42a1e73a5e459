/** Words on the picture that a shared link shows. */
export const PREVIEW = {
  report: "Foothold: a personal report",
  role: "Foothold: how exposed is this job to AI?",
  of: "of 100",
  zone: "zone",
  between: (low: string, high: string): string => `likely between ${low} and ${high}`,
  low: "0 exposed",
  high: "100 protected",
  beside: (value: string, label: string): string => `The ring is ${label}, ${value}. Not the chance of losing a job, and no date.`,
  is: "What AI can do of the work today. Not the chance of losing a job, and no date.",
};
