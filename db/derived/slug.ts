/** Ids made of names: lower case, words joined by hyphens. The same names come again and again, so results are kept. */
const made = new Map<string, string>();

/** "Mop & sweep floors" is "mop-sweep-floors". */
export function slugOf(name: string): string {
  const slug = made.get(name) ?? name.toLowerCase().normalize("NFKD").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  made.set(name, slug);
  return slug;
}
