/** How well closeness finds what O*NET calls related, as measured. A test works all of it out again. */

/** Percent of the ten primary related occupations that are among the twenty closest: of the origins that no weight was chosen on, and of all. */
export const RECALL = {
  "method 1": { heldOut: 62.6, all: 63.2 },
  now: { heldOut: 78.9, all: 79.6 },
  activities: { heldOut: 55.7, all: 56.1 },
  skills: { heldOut: 32.4, all: 32.9 },
  knowledge: { heldOut: 50.8, all: 50.7 },
  titles: { heldOut: 67.2, all: 68.2 },
  wording: { heldOut: 69.4, all: 69.3 },
} as const;
/** Percent of the related pairs, and of all other pairs, that are as close as the gate of closeness asks for. */
export const RECALL_GATE = { open: { related: 77.2, others: 1.9 }, ajar: { related: 92.1, others: 4.7 } } as const;
export const RECALL_OF = { related: 10, closest: 20, occupations: 923, heldOut: 500 } as const;

const NAMES: Record<keyof typeof RECALL, string> = {
  "method 1": "Closeness of method 1", now: "Closeness today", activities: "Work activities alone", skills: "Skills alone", knowledge: "Knowledge alone",
  titles: "Job titles alone", wording: "Task descriptions alone",
};

export const RECALL_TEXT = {
  head: "Closeness of jobs",
  lead: (related: number, closest: number) =>
    `O*NET names ${related} primary related occupations for each occupation. How many of them are among the ${closest} that are closest by our figures? The weights were chosen on one half of ` +
    "the occupations; the other half tells what they are worth.",
  columns: (heldOut: number, all: number) => ["By", `Other half, ${heldOut}`, `All, ${all}`] as const,
  names: NAMES,
  gates: (open: string, ajar: string, of: typeof RECALL_GATE) =>
    `A closeness of ${open}, where the gate opens, is reached by ${Math.round(of.open.related)}% of the related pairs and ${of.open.others}% of all others; ${ajar}, where it depends, ` +
    `by ${Math.round(of.ajar.related)}% and ${of.ajar.others}%.`,
  limits:
    "O*NET’s list enters no figure of ours, but it is made from the same kind of data: titles, tasks, work activities and knowledge (Dahlke and others, 2022). So the yardstick is only partly " +
    "independent. It shows that likeness is found, not where workers went or how they fared. It compares whole occupations; what your own hours add has not been measured. The order of moves, the limits and the training time have no such yardstick. " +
    "To repeat it: “npm run recall” in the source.",
};
