/** What the worker sees is what the worker confirms: how an open account of the week becomes a closed one. */
import type { PersonScore, Profile, ScorableRole, WeekTask } from "../../scoring/index.ts";
import type { Finding } from "../interpret/findings.ts";

/** After the whole week was asked for, tasks never mentioned are shown as not done before the table is confirmed. */
export function withoutUnmentioned(profile: Profile, role: ScorableRole): Profile {
  const timed = profile.tasks.filter(({ amount }) => amount !== null);
  if (timed.length + profile.own.length === 0) return profile;
  const known = new Set(timed.map(({ id }) => id));
  const denied = role.tasks.filter(({ id }) => !known.has(id)).map(({ id }) => {
    const x = profile.tasks.find((entry) => entry.id === id)?.x ?? null;
    return { id, amount: { unit: "none" as const }, group: null, x, source: "assumed" as const, quote: null };
  });
  return { ...profile, tasks: [...timed, ...denied] };
}

/** What a shown table says is not done although nobody said so; an edit of that table takes it as read. */
export function deniedAsShown({ tasks }: Profile): Finding[] {
  return tasks.filter(({ amount, source }) => amount?.unit === "none" && source === "assumed").map(({ id }) => ({ kind: "not_done", task: id, quote: "" }));
}

/** Confirming a table that still holds assumed hours keeps them as shown, with their range; without this they would vanish. */
export function asShown(tasks: readonly WeekTask[]): Finding[] {
  return tasks.filter(({ status, share }) => status === "assumed" && share.value > 0).map(({ id, share }) => ({
    kind: "time", tasks: [id], quote: "",
    amount: { unit: "percent", value: share.value, precision: "range", low: share.low, high: Math.min(100, share.high) },
  }));
}

/** "These hours look right" is said of the table as it is shown, assumed hours included. */
export function confirmedAsShown(findings: Finding[], score: PersonScore | null): Finding[] {
  const confirms = findings.some((finding) => finding.kind === "request" && finding.request === "confirm");
  return confirms && score ? [...asShown(score.week.tasks), ...findings] : findings;
}
