/** Keeps what a pure reading of a text gave: one turn reads the same message, question and clauses from several sides. */

/** The function with its last results kept, by text; beyond `most` texts all are let go. */
export const remember = <T>(read: (text: string) => T, most: number): ((text: string) => T) => {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size >= most) kept.clear();
    const found = read(text);
    kept.set(text, found);
    return found;
  };
};
