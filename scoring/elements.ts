/** Skills and knowledge that matter in the target: those the worker's role has too, and those it lacks. */
import type { Element, ElementKind, Vectors, Yardstick } from "./comparison.ts";
import { ELEMENT } from "./method-moves.ts";

/** `mean`: of all occupations. `stands`, `stood`: how far the target, and the worker's role, is above it, less what it is above on all elements of the list. */
type Weighed = Element & { mean: number; stands: number; stood: number };

/** The shape of a profile: each element against all occupations, without the height of the whole, which a higher post or a rated group has anyhow. */
function shapeOf(list: readonly number[], means: readonly number[]): number[] {
  const apart = list.map((value, at) => value - (means[at] ?? 0)), height = apart.reduce((sum, value) => sum + value, 0) / list.length;
  return apart.map((value) => value - height);
}

function weighed(kind: ElementKind, from: Vectors, to: Vectors, yardstick: Yardstick): Weighed[] {
  const mine = from[kind], theirs = to[kind], names = yardstick.elements[kind], means = yardstick[kind];
  if (mine === null || theirs === null) return [];
  const shape = shapeOf(theirs, means), own = shapeOf(mine, means);
  return theirs.map((need, at) => ({ name: names[at] ?? "", kind, need, have: mine[at] ?? 0, mean: means[at] ?? 0, stands: shape[at] ?? 0, stood: own[at] ?? 0 }));
}

/** O*NET's lists; the percentiles of the BLS where O*NET has neither for both. */
function elementsOf(from: Vectors, to: Vectors, yardstick: Yardstick): Weighed[] {
  const onet = [...weighed("skills", from, to, yardstick), ...weighed("knowledge", from, to, yardstick)];
  return onet.length > 0 ? onet : weighed("blsSkills", from, to, yardstick);
}

/** Important as such, and not less than in most jobs: what every job asks for tells nobody anything. */
const matters = ({ kind, need, mean }: Weighed): boolean => need >= ELEMENT[kind].matters && need >= mean;

/** As much as the target asks for; or hardly less and as marked a strength, where one job is merely rated higher throughout. */
function carries({ kind, need, have, stands, stood }: Weighed): boolean {
  const { alike, gap } = ELEMENT[kind];
  return have >= need - alike || (have > need - gap && stood >= stands - alike);
}

/** Clearly less than the target asks for, of what stands out in it and stands out less in the worker's role: a higher level alone is no skill to learn. */
function lacks({ kind, need, have, stands, stood }: Weighed): boolean {
  const { alike, gap } = ELEMENT[kind];
  return have <= need - gap && stands >= gap && stood < stands - alike;
}

const first = (most: number, of: readonly Weighed[], worth: (one: Weighed) => number): Element[] =>
  of.toSorted((a, b) => worth(b) - worth(a) || (a.name < b.name ? -1 : 1)).slice(0, most).map(({ name, kind, need, have }) => ({ name, kind, need, have }));

/** Carrying over: by importance and by how much beyond other jobs. Lacking: by how much it stands out in the target and how much less in the worker's role. */
export function skillsOf(from: Vectors, to: Vectors, yardstick: Yardstick): { carryOver: Element[]; lacking: Element[] } {
  const all = elementsOf(from, to, yardstick).filter(matters);
  return {
    carryOver: first(ELEMENT.carried, all.filter(carries), ({ need, mean }) => need * (need - mean)),
    lacking: first(ELEMENT.lacked, all.filter(lacks), ({ stands, stood }) => stands * (stands - stood)),
  };
}
