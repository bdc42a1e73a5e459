/** Remembers the last answers of a pure function: history is read again at every turn, but worked out once. */

/** At most `most` results; the oldest is forgotten first. */
export function recent<V>(most: number, work: (key: string) => V): (key: string) => V {
  const known = new Map<string, V>();
  return (key) => {
    if (known.has(key)) return known.get(key) as V;
    const made = work(key);
    if (known.size >= most) known.delete(known.keys().next().value!);
    known.set(key, made);
    return made;
  };
}
