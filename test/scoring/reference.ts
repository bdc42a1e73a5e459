/** The method a second time, naively: rules read off the page one by one, scaling by bisection, attribution over all orders. */
import { VAGUE, type Activities, type Amount, type Profile, type ScorableRole, type TaskScores } from "../../scoring/index.ts";

export type Line = { v: number; lo: number; hi: number };
type Row = { base: number; scores: TaskScores; amount: Amount | null; merged: number; x: [number, number, number]; ai: boolean } & Line;

export const at = (s: TaskScores, x: number) => (x <= 0 ? s.typical * (1 + x) - s.routine * x : s.typical * (1 - x) + s.complex * x);
const sum = <T>(of: readonly T[], f: (one: T) => number) => of.map(f).reduce((a, b) => a + b, 0);
const cap = (n: number, lo: number, hi: number) => (n < lo ? lo : n > hi ? hi : n);

function xOf(p: Profile, own: number | null, isOwn: boolean): [number, number, number] {
  const said = own ?? (isOwn ? null : p.x);
  if (said !== null) return [said, cap(said - 0.2, -1, 1), cap(said + 0.2, -1, 1)];
  if (p.level === null) return [0, -1, 0.8];
  const x = { entry: -0.7, mid: 0, senior: 0.5 }[p.level];
  return [x, x - 0.3 < -1 ? -1 : x - 0.3, x + 0.3];
}

function rowsOf(role: ScorableRole, p: Profile, activities: Activities): Row[] {
  const all = [...p.tasks, ...p.own];
  const groupBase = (group: string) => sum(role.tasks.filter(({ id }) => all.some((e) => e.id === id && e.group === group)), (t) => t.share)
    + 5 * p.own.filter((e) => e.group === group).length;
  const part = (group: string | null, base: number) => (group === null ? 1 : base / groupBase(group));
  const none = { v: 0, lo: 0, hi: 0 };
  return [
    ...role.tasks.map((t): Row => {
      const e = p.tasks.find(({ id }) => id === t.id);
      const merged = part(e?.group ?? null, t.share), x = xOf(p, e?.x ?? null, false);
      return { ...none, base: t.share, scores: t.score, amount: e?.amount ?? null, merged, x, ai: false };
    }),
    ...p.own.map((e): Row => ({
      ...none, base: 5, scores: activities[e.activity]!.score, amount: e.amount ?? { unit: "done" }, merged: part(e.group, 5),
      x: xOf(p, e.x, true), ai: activities[e.activity]!.aiWork,
    })),
  ];
}

const unit = (row: Row) => row.amount?.unit ?? "unsaid";
const isNumber = (row: Row) => (unit(row) === "percent" || unit(row) === "hours") && row.v > 0;

/** What the words say by themselves. */
function say(row: Row, week: number): void {
  const a = row.amount;
  if (a?.unit === "vague") Object.assign(row, { v: VAGUE[a.word].value, lo: VAGUE[a.word].low, hi: VAGUE[a.word].high });
  if (a?.unit === "percent" || a?.unit === "hours") {
    const k = a.unit === "hours" ? 100 / week : 1, v = a.value * k;
    const off = { plain: Math.max(1, v / 10), about: Math.max(1, v / 5), exact: 0, range: 0 }[a.precision];
    row.v = v;
    [row.lo, row.hi] = a.precision === "range" ? [a.low! * k, Math.max(v, Math.min(100, a.high! * k))] : [Math.max(0, v - off), Math.max(v, Math.min(100, v + off))];
    if (v === 0) row.lo = row.hi = 0;
  }
  const part = row.v * row.merged;
  if (row.merged < 1) Object.assign(row, { v: part, lo: part * 0.5, hi: Math.min(100, part * 1.5) });
}

function give(row: Row, v: number): void {
  Object.assign(row, { v, lo: v / 2, hi: Math.min(100, v * 1.6) });
}

function share(rows: Row[], total: number, weight: (row: Row) => number): void {
  const all = sum(rows, weight);
  for (const row of rows) give(row, (total * weight(row)) / all);
}

/** λ such that numbers and shares times λ, held ones as they are and the rest at least 1, sum to 100. */
function scale(rows: Row[]): void {
  const held = (r: Row) => isNumber(r) && (r.amount as { precision?: string }).precision === "exact";
  const least = (r: Row) => (["vague", "done", "rest"].includes(unit(r)) ? 1 : 0);
  const sized = (r: Row, k: number) => (held(r) ? r.v : Math.max(least(r), r.v * k));
  let [lo, hi] = [0, 1e4];
  if (rows.filter((r) => r.v > 0).every(held)) for (const r of rows) r.amount = null;
  for (let i = 0; i < 200; i++) {
    const half = (lo + hi) / 2;
    [lo, hi] = sum(rows, (r) => sized(r, half)) > 100 ? [lo, half] : [half, hi];
  }
  for (const r of rows) {
    if (held(r)) continue;
    if (r.v * lo < least(r) - 1e-9) give(r, 1);
    else Object.assign(r, { v: r.v * lo, lo: r.lo * lo, hi: Math.min(100, r.hi * lo) });
  }
}

/** Resolved rows; `null` where what the worker set in the panel leaves no room for the rest. */
export function referenceWeek(role: ScorableRole, p: Profile, activities: Activities): { rows: Row[]; closed: boolean; accounted: number } {
  const rows = rowsOf(role, p, activities);
  rows.forEach((row) => say(row, p.week ?? 40));
  const accounted = sum(rows, (r) => r.v), closed = p.confirmed || accounted >= 90 - 1e-9;
  const named = sum(rows.filter(isNumber), (r) => r.v);
  const kind = (...units: string[]) => rows.filter((r) => units.includes(unit(r)));
  const [resting, done, vague] = [kind("rest"), kind("done"), kind("vague")];
  if (resting.length > 0) {
    done.forEach((r) => give(r, 1));
    const left = 100 - sum(rows, (r) => r.v);
    if (left > 1e-9) share(resting, left, (r) => r.base);
    else resting.forEach((r) => give(r, 1));
  } else if (!closed && kind("done", "unsaid").length > 0) {
    share(kind("done", "unsaid"), 100 - accounted, (r) => r.base);
    return { rows, closed, accounted };
  } else if (100 - named > 1e-9 && vague.length + done.length > 0) {
    const k = (100 - named) / (sum(vague, (r) => r.v) + sum(done, (r) => r.base));
    for (const r of vague) Object.assign(r, { v: r.v * k, lo: r.lo * k, hi: Math.min(100, r.hi * k) });
    for (const r of done) give(r, r.base * k);
  } else done.forEach((r) => give(r, 1));
  if (sum(rows, (r) => r.v) === 0) share(kind("unsaid").length > 0 ? kind("unsaid") : rows, 100, (r) => r.base);
  else scale(rows);
  return { rows, closed, accounted };
}
