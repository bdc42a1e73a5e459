/** Word vectors from which words stand together in texts: positive pointwise mutual information, cut to its strongest dimensions. */

/** `bag`: words to how often they come; `counts`: how much the text counts. */
export type Text = { bag: ReadonlyMap<string, number>; counts: number };
type Sparse = { starts: Uint32Array; columns: Uint32Array; values: Float32Array };

const ROUNDS = 24;
const SMOOTHING = 0.75;

/** One unit vector per word, in the order of `words`, turned so that all dimensions say about the same. */
export function vectors(words: readonly string[], texts: readonly Text[], dimensions: number): Float64Array[] {
  const matrix = informative(together(words, texts), words.length);
  const basis = strongest(matrix, words.length, dimensions);
  const turn = orthonormal(noise(dimensions, dimensions, 7), dimensions);
  return words.map((_, at) => {
    const plain = basis.map(({ column, strength }) => column[at]! * Math.sqrt(strength));
    const length = Math.hypot(...plain) || 1;
    return Float64Array.from(turn, (axis) => axis.reduce((sum, value, k) => sum + value * plain[k]!, 0) / length);
  });
}

/** How often two words stand in one text; long texts count no more than short ones. */
function together(words: readonly string[], texts: readonly Text[]): Float32Array {
  const places = new Map(words.map((word, at) => [word, at]));
  const size = words.length;
  const matrix = new Float32Array(size * size);
  for (const { bag, counts } of texts) {
    const known = [...bag].flatMap(([word, value]) => (places.has(word) ? [{ at: places.get(word)!, value }] : []));
    const share = counts / known.reduce((sum, { value }) => sum + value, 0);
    for (const one of known) {
      for (const other of known) if (one !== other) matrix[one.at * size + other.at]! += one.value * other.value * share;
    }
  }
  return matrix;
}

/** Keeps what comes together more often than chance would have it. */
function informative(counts: Float32Array, size: number): Sparse {
  const rowOf = (at: number): Float32Array => counts.subarray(at * size, (at + 1) * size);
  const sums = Float64Array.from({ length: size }, (_, at) => rowOf(at).reduce((sum, value) => sum + value, 0));
  const smooth = sums.map((sum) => sum ** SMOOTHING);
  const all = smooth.reduce((sum, value) => sum + value, 0);
  const information = (row: number, column: number): number =>
    Math.max(0, Math.log((counts[row * size + column]! * all) / (sums[row]! * smooth[column]!)));
  const starts = new Uint32Array(size + 1);
  const [columns, values]: [number[], number[]] = [[], []];
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (counts[row * size + column] === 0) continue;
      const value = (information(row, column) + information(column, row)) / 2;
      if (value > 0) {
        columns.push(column);
        values.push(value);
      }
    }
    starts[row + 1] = columns.length;
  }
  return { starts, columns: Uint32Array.from(columns), values: Float32Array.from(values) };
}

/** The strongest eigenvectors by orthogonal iteration. */
function strongest(matrix: Sparse, size: number, dimensions: number): { column: Float64Array; strength: number }[] {
  let basis = orthonormal(noise(dimensions, size, 1), size);
  for (let round = 0; round < ROUNDS; round++) basis = orthonormal(basis.map((column) => times(matrix, column)), size);
  return basis.map((column) => ({ column, strength: Math.hypot(...chunks(times(matrix, column))) }));
}

function times({ starts, columns, values }: Sparse, vector: Float64Array): Float64Array {
  const out = new Float64Array(vector.length);
  for (let row = 0; row < out.length; row++) {
    let sum = 0;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) sum += values[at]! * vector[columns[at]!]!;
    out[row] = sum;
  }
  return out;
}

/** Gram-Schmidt. */
function orthonormal(rows: readonly Float64Array[], size: number): Float64Array[] {
  const done: Float64Array[] = [];
  for (const row of rows) {
    const mine = row.slice();
    for (const other of done) {
      let dot = 0;
      for (let k = 0; k < size; k++) dot += mine[k]! * other[k]!;
      for (let k = 0; k < size; k++) mine[k]! -= dot * other[k]!;
    }
    const length = Math.hypot(...chunks(mine)) || 1;
    done.push(mine.map((value) => value / length));
  }
  return done;
}

/** Lengths of pieces, since a call takes only so many arguments. */
const chunks = (vector: Float64Array): number[] =>
  Array.from({ length: Math.ceil(vector.length / 1000) }, (_, at) => Math.hypot(...vector.subarray(at * 1000, (at + 1) * 1000)));

/** The same numbers at every run (a linear congruential generator), about evenly from -0.5 to 0.5. */
function noise(rows: number, size: number, seed: number): Float64Array[] {
  let state = seed;
  return Array.from({ length: rows }, () => Float64Array.from({ length: size }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32 - 0.5;
  }));
}
