/** Markdown's few signs, and text that people wrote kept from being read as such. */

/** One line of plain text: signs of Markdown escaped, line breaks as blanks. */
export const plainText = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, "\\$&").replace(/\s+/g, " ").trim();

/** Empty without rows. Cells are Markdown already. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0 ? "" : [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

/** A heading with its paragraphs, or nothing where all of them are empty. */
export function section(head: string, ...parts: readonly (string | null)[]): string {
  const said = parts.filter(Boolean);
  return said.length === 0 ? "" : [`## ${head}`, ...said].join("\n\n");
}
