/** Words of the answers that are not about single tasks, in the panel and in its what-ifs. */
export const ANSWERS = {
  note: "What you did not say counts as usual in the role.",
  weekHours: "Hours in your week",
  level: "Level",
  levels: { entry: "Under 2 years", mid: "2 to 8 years", senior: "Over 8 years, or leading others" },
  unsaid: "not said",
};
