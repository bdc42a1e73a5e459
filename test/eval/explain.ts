/** One case in detail: what was read where, and where the shares differ from the key. For our own work. */
import type { Finding } from "../../server/interpret/findings.ts";
import type { EvalCase } from "./cases.ts";
import { scoreCase } from "./metrics.ts";
import type { Run } from "./predict.ts";

const OFF = 1;

export function explain(one: EvalCase, { prediction, findings }: Run): string {
  const score = scoreCase(one, prediction);
  const head = `== ${one.id} ${one.difficulty} ${one.role.title}  MAE ${score.shareMae.toFixed(2)}  F1 ${score.f1Done.toFixed(2)}/${score.f1NotDone.toFixed(2)}`;
  const ids = [...one.role.tasks.map(({ id, label }) => ({ id, label })), { id: "other", label: "other" }];
  const sum = Object.values(prediction.shares).reduce((total, value) => total + value, 0) || 1;
  const shares = ids.map(({ id, label }) => {
    const [mine, truth] = [((prediction.shares[id] ?? 0) * 100) / sum, one.truth.shares[id]!];
    return `  ${Math.abs(mine - truth) > OFF ? "!" : " "} ${id.padEnd(5)} ${mine.toFixed(1).padStart(5)} of ${truth.toFixed(1).padStart(5)}  ${label}`;
  });
  const turns = findings.flatMap((turn, at) => [`  Q: ${one.turns[at]!.question}`, `  A: ${one.turns[at]!.answer}`,
    ...turn.filter(isAboutTime).map((f) => `     ${inWords(f)}`)]);
  const facts = `  facts ${JSON.stringify(prediction.facts)} of ${JSON.stringify(one.truth.facts)}, ${prediction.seniority} of ${one.truth.seniority}`;
  return [head, ...shares, ...turns, facts].join("\n");
}

const isAboutTime = ({ kind }: Finding): boolean => ["time", "not_done", "own_task", "week"].includes(kind);

function inWords(finding: Finding): string {
  const quote = `“${finding.quote.slice(0, 70)}”`;
  switch (finding.kind) {
    case "time": return `${finding.tasks.join("+")} = ${JSON.stringify(finding.amount)} ${quote}`;
    case "own_task": return `${finding.id} (${finding.activity}) = ${JSON.stringify(finding.amount)} ${quote}`;
    case "not_done": return `${finding.task} not done ${quote}`;
    case "week": return `week ${finding.hours} ${quote}`;
    default: return finding.kind;
  }
}
