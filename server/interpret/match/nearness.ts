/** How near words are in meaning: short vectors learned once from task statements and our lexicon. See the lexicon's README. */
import data from "./nearness.json" with { type: "json" };

const DIMENSIONS = 64;
/** One digit codes two dimensions in eight steps each, or one weight. */
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const MIDDLE = 3.5;
const WEIGHT_STEPS = 50;

type Words = { places: ReadonlyMap<string, number>; vectors: Float32Array; weights: Float32Array };
let words: Words | null = null;

function read(): Words {
  if (words) return words;
  const known = data.words.split(" ");
  const digits = new Map([...DIGITS].map((sign, at) => [sign, at]));
  const vectors = new Float32Array(known.length * DIMENSIONS);
  for (let at = 0; at < data.codes.length; at++) {
    const code = digits.get(data.codes[at]!)!;
    vectors[2 * at] = (code >> 3) - MIDDLE;
    vectors[2 * at + 1] = (code & 7) - MIDDLE;
  }
  for (let place = 0; place < known.length; place++) normalise(vectors.subarray(place * DIMENSIONS, (place + 1) * DIMENSIONS));
  const weights = Float32Array.from(data.weights, (sign) => digits.get(sign)! / WEIGHT_STEPS);
  words = { places: new Map(known.map((word, place) => [word, place])), vectors, weights };
  return words;
}

/** Scales a vector to length 1, in place. */
export function normalise(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
  for (let at = 0; at < vector.length; at++) vector[at]! /= length;
  return vector;
}

/** The sum of the words' vectors, each by how much the word says. */
export function meaning(stems: Iterable<string>): Float32Array {
  const { places, vectors, weights } = read();
  const sum = new Float32Array(DIMENSIONS);
  for (const stem of stems) {
    const place = places.get(stem);
    if (place === undefined) continue;
    for (let k = 0; k < DIMENSIONS; k++) sum[k]! += weights[place]! * vectors[place * DIMENSIONS + k]!;
  }
  return sum;
}

/** How much nearer a word is to each of the meanings than to them on average, 0 or more; null where the word is unknown. */
export function nearTo(stem: string, meanings: readonly Float32Array[]): Float64Array | null {
  const { places, vectors, weights } = read();
  const place = places.get(stem);
  if (place === undefined) return null;
  const row = new Float64Array(meanings.length);
  meanings.forEach((one, at) => {
    let dot = 0;
    for (let k = 0; k < DIMENSIONS; k++) dot += one[k]! * vectors[place * DIMENSIONS + k]!;
    row[at] = Math.max(0, dot) * weights[place]!;
  });
  const mean = row.reduce((sum, value) => sum + value, 0) / row.length;
  return row.map((value) => Math.max(0, value - mean));
}
