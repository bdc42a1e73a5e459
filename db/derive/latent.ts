/** Latent semantic analysis (Deerwester et al. 1990): what lists of words speak of, in a few dimensions, so that kindred words count as alike. */
import type { Bag } from "./words.ts";

/** Rounds of subspace iteration: the closeness of jobs does not change any more well before. */
const ROUNDS = 60;
/** Values are whole numbers up to this; the direction is all that counts. */
const LONGEST = 99;

type Matrix = Float64Array[];

/**
 * One direction of `dimensions` whole numbers (length about 99) per bag; all zeros where a bag says nothing. The bags are centred on their
 * mean first, so that two are alike by what is theirs and not by what all say. Same bags, same numbers.
 */
export function latentOf(bags: readonly Bag[], dimensions: number): number[][] {
  const products = centred(productsOf(bags)), wide = Math.min(dimensions, bags.length);
  let basis = orthonormal(start(wide, bags.length));
  for (let round = 0; round < ROUNDS; round++) basis = orthonormal(times(products, basis));
  const axes = times(products, basis).map((axis, at) => axis.map((value) => value / Math.sqrt(lengthOf(axis) || 1) * Math.sign(leading(basis[at]!))));
  return bags.map((bag, row) => bag.size === 0 ? axes.map(() => 0) : whole(axes.map((axis) => axis[row]!)));
}

/** Σ of products over shared words, of each bag with each. */
function productsOf(bags: readonly Bag[]): Matrix {
  const holders = new Map<string, [row: number, weight: number][]>();
  for (const [row, bag] of bags.entries())
    for (const [word, weight] of bag) holders.set(word, holders.get(word) ?? []).get(word)!.push([row, weight]);
  const products = bags.map(() => new Float64Array(bags.length));
  for (const of of holders.values())
    for (const [row, mine] of of) for (const [column, theirs] of of) products[row]![column]! += mine * theirs;
  return products;
}

/** The products of the same bags less their mean: rows and columns sum to 0. */
function centred(products: Matrix): Matrix {
  const means = products.map((row) => row.reduce((sum, value) => sum + value, 0) / row.length);
  const mean = means.reduce((sum, value) => sum + value, 0) / means.length;
  return products.map((row, at) => row.map((value, column) => value - means[at]! - means[column]! + mean));
}

/** Vectors that depend on nothing but their place, and on no chance: no two lie alike. */
const start = (count: number, length: number): Matrix =>
  Array.from({ length: count }, (_, at) => Float64Array.from({ length }, (_value, row) => Math.cos((at + 1) * (row + 0.5) * (Math.PI / length))));

const times = (products: Matrix, basis: Matrix): Matrix => basis.map((axis) => Float64Array.from(products, (row) => dot(row, axis)));

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}

const lengthOf = (vector: Float64Array): number => Math.sqrt(dot(vector, vector));

/** Gram–Schmidt: each vector less what the ones before it have, of length one; what is nothing then stays nothing. */
function orthonormal(vectors: Matrix): Matrix {
  const done: Matrix = [];
  for (const vector of vectors) {
    const own = Float64Array.from(vector), before = lengthOf(own);
    for (const other of done) {
      const shared = dot(own, other);
      for (let at = 0; at < own.length; at++) own[at]! -= shared * other[at]!;
    }
    const length = lengthOf(own);
    done.push(length > before * 1e-9 ? own.map((value) => value / length) : own.fill(0));
  }
  return done;
}

/** The entry farthest from 0, the first of equals: an axis has two ends, and this says which is up. */
const leading = (axis: Float64Array): number => axis.reduce((most, value) => (Math.abs(value) > Math.abs(most) + 1e-9 ? value : most), 0);

function whole(values: readonly number[]): number[] {
  const length = Math.hypot(...values) || 1;
  return values.map((value) => Math.round((LONGEST * value) / length) || 0);
}
