/** Answers about what a move trades: tasks, skills, pay, licence; and the way there in two moves. */
import type { Element, TaskShare } from "../../../scoring/index.ts";
import type { Tools } from "../answerer.ts";
import { listed, percent, points, signed } from "../words.ts";
import { payBeside } from "./compare.ts";
import { said, type Heard } from "./heard.ts";
import { calledIn, notNamed, roleOf, type Job } from "./jobs.ts";
import { jobOrFirst, toLearn } from "./one-move.ts";
import { fitOf, placeOf } from "./standing.ts";

const TASKS = 4, SKILLS = 5;

const tasks = (list: readonly TaskShare[]): string => listed(list.slice(0, TASKS).map(({ label, share }) => `${label} (${percent(share)})`)) || "none";
/** Tasks left behind, with those that AI could take over named as such. */
const behind = (list: readonly TaskShare[]): string =>
  listed([...list.slice(0, TASKS).map(({ label, share, disposition }) => `${label} (${percent(share)}${disposition === "displaced" ? ", AI could take it over" : ""})`), ...(list.length > TASKS ? ["smaller ones"] : [])])
  || "no task that I know of";
const skills = (list: readonly Element[]): string => listed([...new Set(list.map(({ name }) => name))].slice(0, SKILLS));

/** What would be lost, kept and gained in a job, the asked side first. */
export async function exchange(heard: Heard): Promise<string> {
  const job = await jobOrFirst(heard);
  if (!job) return notNamed(heard.tools, heard.text);
  const { tools, text } = heard, placed = placeOf(job.role, tools), move = placed?.move;
  const head = `${calledIn(job)}${placed?.place === 1 ? ", the first on your list" : ""}${move ? ` (closeness to your work ${fitOf(move.fit)})` : ""}:`;
  if (!move) return said(head, "it is not among your moves, so I have no comparison of its tasks with your week.", left(job, tools, []), payBeside(job.role, tools));
  const sides = {
    lose: said(`Of your week you would leave behind ${behind(move.lose)}.`, left(job, tools, move.carryOver), licence(job, tools)),
    keep: said(move.carryOver.length > 0 ? `Skills that carry over: ${skills(move.carryOver)}.` : null, `Tasks you would keep: ${tasks(move.keep)}.`),
    gain: said(move.lacking.length > 0 ? toLearn(move.lacking) : null, `New tasks: ${tasks(move.gainTasks)}.`),
  };
  const order = /\b(keep|carry|carries|transfer\w*|count|useful|in common|overlap|bring)\b/.test(text) && !/\b(not|lose|waste\w*)\b/.test(text) ? (["keep", "gain", "lose"] as const)
    : /\b(gain|miss\w*|lack\w*|need|new)\b/.test(text) ? (["gain", "keep", "lose"] as const) : (["lose", "keep", "gain"] as const);
  return said(head, ...order.map((side) => sides[side]), payBeside(job.role, tools), "Skills are those usual in your occupation, not a test of you.");
}

/** Skills of today's job that the other asks for much less. */
function left({ role }: Job, tools: Tools, kept: readonly Element[]): string {
  const idle = tools.leaves(role.id).filter(({ name }) => !kept.some((one) => one.name === name));
  return idle.length > 0 ? `Skills and knowledge of your job that would count for much less there: ${skills(idle)}.` : "I see no skill of your job that would count for much less there.";
}

function licence({ role }: Job, tools: Tools): string | null {
  return tools.role().labour.licence === "law" && tools.role().soc.slice(0, 4) !== role.soc.slice(0, 4) ? "The licence of your job would no longer be what protects you." : null;
}

/** The way to a job in two moves, where one is known. */
export async function stones(heard: Heard): Promise<string> {
  const { tools } = heard, named = await jobOrFirst(heard), asked = named && tools.transitions().find(({ roleId }) => roleId === named.role.id);
  const move = asked?.via ? asked : /\b(first|top|to|into)\b/.test(heard.text) && asked ? asked : tools.transitions().find(({ via }) => via !== null);
  if (!move?.via) return `${move ? `For ${roleOf(tools, move.roleId).title} I` : "I"} know no stepping stone that makes the way easier than going straight there.`;
  const { via } = move, stone = roleOf(tools, via.roleId), target = roleOf(tools, move.roleId);
  return said(
    `To ${target.title}, the easier way is in two moves: first ${stone.title}, then ${target.title}.`,
    `${stone.title} scores ${points(via.score)}, ${signed(via.first.gain)} for you; closeness of the first step is ${fitOf(via.first.fit)}, of the second ${fitOf(via.second.fit)}, against ${fitOf(move.fit)} going straight there.`,
    payBeside(stone, tools),
  );
}
