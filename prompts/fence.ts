/** Keeps what a worker wrote apart from what we say: as a JSON string it cannot end its field, begin a line or hide characters. */

/** Characters that break lines, turn the direction of text, or show nothing; JSON leaves them as they are. Ends of planes: tags and variation selectors. */
const HIDDEN = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]/gu;

const unicode = (hidden: string): string =>
  Array.from({ length: hidden.length }, (_, at) => `\\u${hidden.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");

/** The text as one line that `JSON.parse` reads back; angle brackets are escaped too, so that it holds no tag. */
export const fenced = (text: string): string =>
  JSON.stringify(text).replace(/[<>]/g, unicode).replace(HIDDEN, unicode);

/** The first characters of a text, whole words where there are any, with a sign that some are missing. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > most / 2 ? cut.slice(0, space) : cut).toWellFormed().replace(/[\s,;.\ufffd]+$/, "")}…`;
}
