/** The object without some of its members. */
export function without<T extends object, K extends keyof T>(from: T, ...members: readonly K[]): Omit<T, K> {
  const out: ReadonlySet<PropertyKey> = new Set(members);
  return Object.fromEntries(Object.entries(from).filter(([key]) => !out.has(key))) as Omit<T, K>;
}
