/** Which names lead to which role, in the order of how near they are to being the name: pure, from roles and lists of titles. */
import type { Titles } from "../derive/titles.ts";
import { rememberedFold, wordsOf } from "./fold.ts";

/** What the names need to know of a role; `ownsCode` is false where an assessed role is only a part of its O*NET-SOC code. */
export type TitleRole = {
  id: string; soc: string; title: string; aliases: readonly string[];
  grade: "assessed" | "derived"; ownsCode: boolean; employment: number | null;
};
/** Names people use that O*NET lacks, by O*NET-SOC code. */
export type Everyday = Readonly<Record<string, readonly string[]>>;
/** Where a name comes from, the most telling first. */
export const KINDS = ["assessed", "official", "everyday", "reported", "alternate"] as const;
export type Kind = (typeof KINDS)[number];
/** One name of one role. `norm` is its common form. */
export type TitleEntry = { norm: string; title: string; roleId: string; kind: number };

type Owned = TitleEntry & { words: number; employment: number };
type Fold = (word: string) => string;
type Add = (role: TitleRole, kind: Kind, names: readonly string[]) => void;

/**
 * All names of all roles, none twice for a role. Sorted: few words before many, then by kind, then by how many people do the
 * job, so that the order itself is the ranking of names that match a query equally well.
 */
export function titleEntries(roles: readonly TitleRole[], titles: Titles, everyday: Everyday): TitleEntry[] {
  const fold = rememberedFold();
  const found = new Map<string, Owned>();
  const add: Add = (role, kind, names) => {
    for (const title of names.flatMap(readings)) {
      const words = wordsOf(title, fold);
      const norm = words.join(" ");
      const key = `${norm}\t${role.id}`;
      if (norm && !found.has(key))
        found.set(key, { norm, title, roleId: role.id, kind: KINDS.indexOf(kind), words: words.length, employment: role.employment ?? 0 });
    }
  };
  for (const role of roles) add(role, role.grade === "assessed" ? "assessed" : "official", [role.title, ...role.aliases]);
  const owners = ownersOf(roles);
  for (const [code, names] of Object.entries(titles)) addCode(owners.get(code), names, everyday[code] ?? [], add, fold);
  return [...found.values()].sort(nearest).map(({ norm, title, roleId, kind }) => ({ norm, title, roleId, kind }));
}

function addCode(owner: TitleRole | undefined, { title, reported, alternate }: Titles[string], everyday: readonly string[], add: Add, fold: Fold): void {
  if (!owner) return;
  add(owner, "official", [title, ...partsOf(title, [...reported, ...alternate], fold)]);
  add(owner, "everyday", everyday);
  add(owner, "reported", reported);
  add(owner, "alternate", alternate);
}

/** The assessed role that is the occupation of a code, else the derived one. */
function ownersOf(roles: readonly TitleRole[]): Map<string, TitleRole> {
  const owning = roles.filter(({ grade, ownsCode }) => grade === "derived" || ownsCode);
  return new Map(owning.toSorted((a, b) => Number(a.grade === "assessed") - Number(b.grade === "assessed")).map((role) => [role.soc, role]));
}

/** "Accountants and Auditors": the parts that are names of the occupation by themselves. */
function partsOf(title: string, known: readonly string[], fold: Fold): string[] {
  const parts = title.replace(/, (?:except|all other).*$/i, "").split(/, and |, or |, | and | or /);
  if (parts.length < 2) return [];
  const norms = new Set(parts.map((part) => wordsOf(part, fold).join(" ")));
  const longest = Math.max(...parts.map((part) => part.length));
  return known.filter((name) => name.length <= longest && norms.has(wordsOf(name, fold).join(" ")));
}

/** "CEO (Chief Executive Officer)" is three names: as written, and both halves. */
function readings(name: string): string[] {
  const halves = /^(.{2,}?) \((.{2,})\)$/.exec(name);
  return halves ? [name, halves[1]!, halves[2]!] : [name];
}

const nearest = (a: Owned, b: Owned): number =>
  a.words - b.words || a.kind - b.kind || b.employment - a.employment || compare(a.norm, b.norm) || compare(a.roleId, b.roleId);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
