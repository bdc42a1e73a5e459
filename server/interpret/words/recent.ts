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

const numbers = new WeakMap<object, number>();
let last = 0;

/** Remembers what was last worked out of objects: at most `most` results in all, however many objects, and none is kept alive by them. */
export function recentOf<V>(most: number): (of: object, key: string, work: () => V) => V {
  const known = new Map<string, V>();
  return (of, key, work) => {
    const number = numbers.get(of) ?? (last += 1);
    numbers.set(of, number);
    const full = `${number} ${key}`;
    if (known.has(full)) return known.get(full) as V;
    const made = work();
    if (known.size >= most) known.delete(known.keys().next().value!);
    known.set(full, made);
    return made;
  };
}
