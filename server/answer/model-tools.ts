/** The tools as a language model may use them: closed lists and the worker's own words go in, text with finished numbers comes out. */
import * as z from "zod";
import { COMPLEXITIES, COMPLEXITY_X, CONTEXT, LEVELS, type Change, type ContextKey, type ContextValue } from "../../scoring/index.ts";
import type { ToolCall } from "../model/model.ts";
import type { Tools } from "./answerer.ts";
import { method, sure } from "./background.ts";
import { moves, ranking } from "./moves.ts";
import type { Origin } from "./grounds.ts";
import { compareWith } from "./rules/compare.ts";
import { marketOf } from "./rules/parts.ts";
import { bothSides, disputes } from "./rules/sources.ts";
import { quantitiesIn } from "./quantities.ts";
import { taskLine } from "./sheet.ts";
import { describe } from "./what-if.ts";
import { ofWeek, percent, points, signed, whole } from "./words.ts";

const RANKED = 6;
const FACTS = Object.entries(CONTEXT).flatMap(([key, values]) => values.map((value) => `${key}:${value}`)) as [string, ...string[]];

const nothing = z.object({});
const supposed = z.object({
  /** The worker's words about time, in English, amounts as they said them; null where no time changes. */
  sentence: z.string().nullable(),
  level: z.enum(LEVELS).nullable(),
  cases: z.enum(COMPLEXITIES).nullable(),
  fact: z.enum(FACTS).nullable(),
});

/** `told` hears every result before the model does: the numbers in it may be said from then on. `question`: what the worker asked so far, whose amounts may be tried. */
export function modelTools(tools: Tools, question: string, told: (text: string, origin: Origin) => void): Record<string, ToolCall> {
  const tool = <T>(description: string, input: z.ZodType<T>, origin: Origin, run: (input: T) => string | Promise<string>): ToolCall => ({
    description, input,
    execute: async (given) => {
      const read = input.safeParse(given);
      if (!read.success) return "The input does not fit.";
      const text = await run(read.data);
      told(text, origin);
      return text;
    },
  });
  return {
    what_if: tool(
      "Tries a change and gives the new score. `sentence`: the worker's own words about hours or shares, put into English, every amount kept as they said it.",
      supposed, "facts", (change) => whatIf(change, tools, question),
    ),
    compare: tool("Compares the worker with another job. `job`: its usual English name.", z.object({ job: z.string() }), "facts", ({ job }) => compare(job, tools)),
    transitions: tool("Jobs to move to, best first; with `job`, one of them in detail.", z.object({ job: z.string().nullable() }), "facts",
      ({ job }) => (job === null ? ranking(tools, RANKED) : moves(job, tools))),
    evidence: tool("Sources for and against the assessment, with publisher and year.", nothing, "world", () => [marketOf(tools, { links: false }), bothSides(tools, { links: false }), ...disputes(tools)].join("\n")),
    method: tool("The formula with this worker's numbers, what it does not say, and what the range covers.", nothing, "facts", () => `${method(tools)}\n${sure(tools)}`),
    task: tool("One task in detail. `id`: from the facts.", z.object({ id: z.string() }), "facts", ({ id }) => aboutTask(id, tools)),
  };
}

type Supposed = z.infer<typeof supposed>;

async function whatIf({ sentence, level, cases, fact }: Supposed, tools: Tools, question: string): Promise<string> {
  if (sentence !== null && !amountsStandIn(sentence, question)) return "Not tried: the worker did not say that amount. Use theirs, or ask for one.";
  const changes: Change[] = [
    ...(sentence === null ? [] : (await tools.suppose(sentence)).filter(({ kind }) => kind === "set_share")),
    ...(level === null ? [] : [{ kind: "level" as const, level }]),
    ...(cases === null ? [] : [{ kind: "complexity" as const, task: "all", x: COMPLEXITY_X[cases] }]),
    ...(fact === null ? [] : [factOf(fact)]),
  ];
  return changes.length === 0 ? "That cannot be read as a change to try. Time per task, level, how hard the cases are and facts about the job can be." : describe(tools.whatIf(changes), tools);
}

function factOf(fact: string): Change {
  const [key = "", value = ""] = fact.split(":");
  return { kind: "context", key: key as ContextKey, value: value as ContextValue };
}

/** A model only repeats amounts; one that the worker did not say would be its own number. */
function amountsStandIn(sentence: string, question: string): boolean {
  const asked = quantitiesIn(question);
  return quantitiesIn(sentence).every(({ values, of }) => asked.some((said) => said.of === of && said.values.some((value) => values.includes(value))));
}

async function compare(name: string, tools: Tools): Promise<string> {
  const role = await tools.named(name), other = role && tools.compare(role.id), { person } = tools.explain();
  if (!role || !other) return "No such job here.";
  const { score } = other, difference = score.value - person.value;
  return `${compareWith({ role, called: null }, tools)} The difference is ${signed(difference)} points, to ${points(score.value)} points. On tasks that AI can do: ${percent(score.impact.displaced)} of the time there, ${ofWeek(person.impact.displaced, person.week.hours)} for the worker. `
    + `Task resistance ${score.taskResistance.toFixed(2)} there against ${person.taskResistance.toFixed(2)}, market evidence ${whole(score.evidence)} against ${whole(person.evidence)}, barriers ${score.barriers} of 10 against ${person.barriers}.`;
}

function aboutTask(id: string, tools: Tools): string {
  const { person } = tools.explain(), task = person.week.tasks.find((one) => one.id === id);
  if (!task) return "No such task.";
  const why = tools.role().tasks.find((one) => one.id === id)?.why ?? "A task of the worker's own, scored by the general activity that it resembles.";
  return `${taskLine(task, person.week.hours)}. ${why}`;
}
