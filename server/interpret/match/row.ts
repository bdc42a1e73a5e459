/** Weights of a few tasks out of many: most words speak for one or two, whether a role has eleven or a catalogue three hundred. */

/** Places of tasks and the weight of each, side by side. */
export type Row = { at: number[]; by: number[] };

/** The row of a key, made where there is none. */
export function rowIn<K>(rows: Map<K, Row>, key: K): Row {
  const known = rows.get(key);
  if (known) return known;
  const made: Row = { at: [], by: [] };
  rows.set(key, made);
  return made;
}

/** Where a task stands in the row; it is added with nothing where it did not. */
function placeIn({ at, by }: Row, task: number): number {
  const last = at.length - 1;
  const place = at[last] === task ? last : at.indexOf(task);
  if (place >= 0) return place;
  by.push(0);
  return at.push(task) - 1;
}

/** Keeps the larger weight. */
export function raise(row: Row, task: number, weight: number): void {
  const place = placeIn(row, task);
  row.by[place] = Math.max(row.by[place]!, weight);
}

export function increase(row: Row, task: number, weight: number): void {
  row.by[placeIn(row, task)]! += weight;
}

/** The largest weight; 0 of an empty row. */
export const largest = ({ by }: Row): number => by.reduce((a, b) => Math.max(a, b), 0);

/** How many tasks share the row, each counted by its weight against the largest. */
export function sharers({ by }: Row, top: number): number {
  return by.reduce((sum, weight) => sum + weight / top, 0);
}

export function addTo(total: Float64Array, { at, by }: Row, weight: number): void {
  for (let place = 0; place < at.length; place++) total[at[place]!]! += by[place]! * weight;
}
