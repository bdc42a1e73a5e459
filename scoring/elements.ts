/** Skills and knowledge that matter in the target: those the worker's role has too, and those it lacks. */
import type { Element, ElementKind, Vectors, Yardstick } from "./comparison.ts";
import { ELEMENT } from "./method-moves.ts";

type Weighed = Element & { mean: number };

function weighed(kind: ElementKind, from: Vectors, to: Vectors, yardstick: Yardstick): Weighed[] {
  const mine = from[kind], theirs = to[kind], names = yardstick.elements[kind], means = yardstick[kind];
  if (mine === null || theirs === null) return [];
  return theirs.map((need, at) => ({ name: names[at] ?? "", kind, need, have: mine[at] ?? 0, mean: means[at] ?? 0 }));
}

/** O*NET's lists; the percentiles of the BLS where O*NET has neither for both. */
function elementsOf(from: Vectors, to: Vectors, yardstick: Yardstick): Weighed[] {
  const onet = [...weighed("skills", from, to, yardstick), ...weighed("knowledge", from, to, yardstick)];
  return onet.length > 0 ? onet : weighed("blsSkills", from, to, yardstick);
}

/** Important as such, and not less than in most jobs: what every job asks for tells nobody anything. */
const matters = ({ kind, need, mean }: Weighed): boolean => need >= ELEMENT[kind].matters && need >= mean;

const first = (most: number, of: readonly Weighed[], worth: (one: Weighed) => number): Element[] =>
  of.toSorted((a, b) => worth(b) - worth(a) || (a.name < b.name ? -1 : 1)).slice(0, most).map(({ name, kind, need, have }) => ({ name, kind, need, have }));

/** Carrying over: by importance and by how much beyond other jobs. Lacking: by importance and by the gap. */
export function skillsOf(from: Vectors, to: Vectors, yardstick: Yardstick): { carryOver: Element[]; lacking: Element[] } {
  const all = elementsOf(from, to, yardstick).filter(matters);
  return {
    carryOver: first(ELEMENT.carried, all.filter(({ kind, need, have }) => have >= need - ELEMENT[kind].alike), ({ need, mean }) => need * (need - mean)),
    lacking: first(ELEMENT.lacked, all.filter(({ kind, need, have }) => have <= need - ELEMENT[kind].gap), ({ need, have }) => need * (need - have)),
  };
}
