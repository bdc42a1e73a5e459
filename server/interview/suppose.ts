/** Reads "what if …" the way answers are read, and turns the findings into changes to try. Nothing is applied. */
import { COMPLEXITY_X, levelFor, USUAL_WEEK, VAGUE, type Amount, type Change } from "../../scoring/index.ts";
import type { Finding } from "../interpret/findings.ts";
import type { RulesContext } from "../interpret/interpreter.ts";

const OPENERS = /^\s*(and |but |so |ok(ay)?,? )*(what[’']?s? if|what would happen if|how (much )?would (it|that|my score) (change|move|be)?\s*if|suppose( that)?|imagine( that)?|assuming( that)?|if)\b[\s,]*/i;

/** The changes that a supposing sentence names; none when it cannot be read. */
export function suppose(sentence: string, interpret: (message: string, context: RulesContext) => Finding[], context: RulesContext): Change[] {
  const statement = sentence.replace(OPENERS, "").replace(/\?+\s*$/, ".").replace(/\b(were|was)\b/gi, "is");
  return interpret(statement, { ...context, question: "What would be different?" }).flatMap((finding) => changesOf(finding, context));
}

function changesOf(finding: Finding, context: RulesContext): Change[] {
  switch (finding.kind) {
    case "time": return shares(finding.tasks, finding.amount, context);
    case "not_done": return [{ kind: "set_share", task: finding.task, share: 0 }];
    case "complexity": return [{ kind: "complexity", task: finding.task, x: COMPLEXITY_X[finding.complexity] }];
    case "context": return [{ kind: "context", key: finding.key, value: finding.value }];
    case "level": {
      const level = finding.level ?? levelFor(finding.years, finding.leads);
      return level ? [{ kind: "level", level }] : [];
    }
    default: return [];
  }
}

/** One amount for several tasks is split by baseline, as everywhere. */
function shares(tasks: readonly string[], amount: Amount, { role, known }: RulesContext): Change[] {
  const total = percentOf(amount, known.week ?? USUAL_WEEK);
  if (total === null) return [];
  const baseline = (id: string): number => role?.tasks.find((task) => task.id === id)?.share ?? 1;
  const sum = tasks.reduce((all, id) => all + baseline(id), 0);
  return tasks.map((task) => ({ kind: "set_share", task, share: (total * baseline(task)) / sum }));
}

function percentOf(amount: Amount, week: number): number | null {
  switch (amount.unit) {
    case "percent": return amount.value;
    case "hours": return Math.min(100, (amount.value / week) * 100);
    case "vague": return VAGUE[amount.word].value;
    case "none": return 0;
    default: return null;
  }
}
