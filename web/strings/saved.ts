/** Words of what saving gives. */
export const SAVED = {
  head: "Your report is saved",
  link: "The link, to keep or to share",
  key: "The key, only for you",
  keyNote: "Shown only now. It can hide your quotes, extend or delete the report. This browser remembers it.",
  copyKey: "Copy the key",
  until: (day: string) => `The link works until ${day}.`,
  open: "Open the report",
};
