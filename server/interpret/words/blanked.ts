/** A text without some of its parts, in which every place stays what it was. */

/** Spaces for the parts, which may overlap; line breaks stay, and so does the length. */
export function blanked(text: string, parts: readonly { start: number; end: number }[]): string {
  const kept: string[] = [];
  let from = 0;
  for (const { start, end } of parts.toSorted((a, b) => a.start - b.start)) {
    if (end <= from) continue;
    const begin = Math.max(from, start);
    kept.push(text.slice(from, begin), text.slice(begin, end).replace(/[^\n]/g, " "));
    from = end;
  }
  return kept.join("") + text.slice(from);
}
