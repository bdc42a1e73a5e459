/** What is said where no kind of question is clear: the likeliest two, put as questions that can be pressed. Not knowing is better than a wrong answer. */
import type { Tools } from "../answerer.ts";
import { weighed, type Intent } from "../intent/intent.ts";
import type { Seen } from "../intent/evidence.ts";
import { tasksIn } from "../named.ts";
import type { Heard } from "./heard.ts";
import { roleOf } from "./jobs.ts";

/** A question of each kind that stands for it. */
const ASKED: Partial<Record<Intent, string>> = {
  explain: "Why is my score what it is?", method: "How is this calculated?", range: "What does the range mean?", zone: "What does my zone mean?", sure: "How sure is this?", difference: "Why do I differ from the typical score?",
  levers: "What would raise my score most?", learn: "What should I learn first?", transitions: "Where could I go?", evidence: "What is the evidence?", against: "Who says that this is wrong?", favour: "What speaks in my favour?", market: "What is the market evidence?",
  barriers: "What do the barriers mean?", growth: "What does growth mean?", dates: "How long will my job last?", chance: "Will AI replace me?", real: "Is this made up?", weights: "Who decided the weights?", limits: "What are the limits of this?", versions: "How old is this data?",
  privacy: "Who can see my answers?", delete: "How do I delete my answers?", save: "Can I save this?", pay: "What is the pay of my job?", pay_more: "Which of these jobs pay more?", no_degree: "Which of these jobs need no degree?", extremes: "Which of my tasks are most exposed?", hours: "Where do the hours of my tasks come from?",
};

const FALLBACK: readonly Intent[] = ["explain", "transitions"];
const OFFERED = 2;

/** The two likeliest questions, with the task or the job that was named. */
export function meant(question: string, tools: Tools, seen: Seen): string[] {
  const [task] = tasksIn(question, tools), likely = weighed(question, seen).map(({ intent }) => intent), [best] = tools.transitions();
  const asked = (intent: Intent): string[] => {
    if (intent === "explain" && task) return [`Why does “${task.label}” score ${task.score.toFixed(1)}?`];
    if (intent === "compare" && seen.jobs[0]) return [`How do I compare with ${seen.jobs[0]}?`];
    if (intent === "why_move" && best) return [`Why is ${roleOf(tools, best.roleId).title} on my list?`];
    return [ASKED[intent] ?? []].flat();
  };
  return [...new Set([...likely, ...FALLBACK].flatMap(asked))].slice(0, OFFERED);
}

export const unclear = ({ raw, tools, seen }: Heard): string => `I am not sure what you ask. Do you mean ${meant(raw, tools, seen).map((one) => `“${one}”`).join(" or ")}?`;
