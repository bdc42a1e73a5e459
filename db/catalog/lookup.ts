/** Pure look-ups over catalogue roles: find by name, spread shares over activities, digest the content. */
type Named = { title: string; aliases: readonly string[] };

const plain = (text: string): string => text.toLowerCase().normalize("NFKD").replace(/[^\p{L}\p{N}]+/gu, " ").trim();

/** 4 the title itself, 3 another name, 2 a name that starts so, 1 a name with all the words, 0 no match. */
function match(name: string, query: string, isTitle: boolean): number {
  if (name === query) return isTitle ? 4 : 3;
  if (name.startsWith(query)) return 2;
  const words = name.split(" ");
  return query.split(" ").every((word) => words.some((own) => own.startsWith(word))) ? 1 : 0;
}

export function searchRoles<R extends Named>(roles: readonly R[], query: string): R[] {
  const wanted = plain(query);
  if (!wanted) return [];
  const best = ({ title, aliases }: R) =>
    Math.max(match(plain(title), wanted, true), ...aliases.map((name) => match(plain(name), wanted, false)));
  return roles.map((role) => ({ role, rank: best(role) })).filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank).map(({ role }) => role);
}

/** Share of working time 0..1 by detailed work activity: each task's share is split evenly over its activities. */
export function activityShares({ tasks }: { tasks: readonly { share: number; activities: readonly string[] }[] }): Record<string, number> {
  const shares: Record<string, number> = {};
  for (const { share, activities } of tasks)
    for (const id of activities) shares[id] = (shares[id] ?? 0) + share / 100 / activities.length;
  return shares;
}

/** FNV-1a over UTF-16 units, 32 bits in base 36: enough to tell two versions of the catalogue apart. */
export function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
