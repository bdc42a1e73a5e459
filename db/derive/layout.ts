/** JSON with one line per occupation, activity or list, so that a change of data shows as a change of lines. */

/** Keys whose objects are opened up to one entry per line. */
const OPENED = ["vintages", "automationLabels", "elements", "yardstick", "occupations"];

export function laidOut(file: object): string {
  const lines = Object.entries(file).map(([key, value]: [string, unknown]) =>
    `${JSON.stringify(key)}: ${OPENED.includes(key) ? opened(value as object) : JSON.stringify(value)}`);
  return `{\n${lines.join(",\n")}\n}\n`;
}

const opened = (value: object): string =>
  `{\n${Object.entries(value).map(([key, part]: [string, unknown]) => `  ${JSON.stringify(key)}: ${JSON.stringify(part)}`).join(",\n")}\n}`;
