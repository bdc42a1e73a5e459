/** Answers that put another job beside the worker: score against score, the main reason, pay. */
import { FORMULA, type PersonScore, type RoleScore } from "../../../scoring/index.ts";
import type { CatalogRole } from "../../../db/role.ts";
import type { Tools } from "../answerer.ts";
import { namedTask } from "../named.ts";
import { dollars, listed, percent, points, signed, whole, withRange, ZONE } from "../words.ts";
import { said, type Heard } from "./heard.ts";
import { difference } from "./difference.ts";
import { phrasesIn } from "./job-names.ts";
import { calledIn, isOwn, jobIn, namedBy, roleOf, type Job } from "./jobs.ts";

const SAFER = /\b(safer|better|better off|less exposed|good)\b/, WORSE = /\b(worse|riskier|more exposed|worse off)\b/, ASKS = /^(and |so |ok )*(is|are|am|would|will|do|does|could|should)\b/;

const TWO = /\b(?:is|are|think|if|would) (?:a |an |the |being )*([a-z][a-z' -]{1,40}?) (?:is |are |be )?(?:any |much |a lot )?(?:better|safer|worse|riskier|more exposed) than (?:a |an |the |being )*([a-z][a-z' -]{1,40}?)\W*$/;

/** Two things, neither of them the worker: tasks of the week, or jobs. Null where the words name no two. */
async function between({ text, tools }: Heard): Promise<string | null> {
  const [, one, other] = TWO.exec(text) ?? [];
  if (!one || !other || /\b(i|me|my|mine|what|this|it|that)\b/.test(`${one} ${other}`)) return null;
  if (isOwn(one, tools) || isOwn(other, tools)) return null;
  const a = namedTask(one, tools), b = namedTask(other, tools);
  if (a && b && a !== b) return `In your week, “${a.label}” has an AI score of ${a.score.toFixed(1)} of 5 and “${b.label}” of ${b.score.toFixed(1)}; lower is further from AI. As jobs of their own I compare them with you if you name them so.`;
  const jobs = [await tools.named(one), await tools.named(other)].flatMap((role) => (role ? [tools.compare(role.id)!] : []));
  return jobs.length < 2 ? null : `${jobs.map(({ role, score }) => `${role.title} scores ${points(score.value)} (${ZONE[score.zone]})`).join(", ")}; both are typical scores, higher is safer. You score ${withRange(tools.explain().person)}.`;
}

export async function comparison(heard: Heard): Promise<string> {
  const both = await between(heard);
  if (both) return both;
  if (heard.seen.jobs.length > 1) return several(heard);
  const job = await jobIn(heard);
  if (job) return compareWith(job, heard.tools, heard.text);
  return phrasesIn(heard.text).some((phrase) => isOwn(phrase, heard.tools)) ? difference(heard) : notHeld(heard);
}

/** All jobs that are named, and the worker, the safest first. */
async function several({ seen, text, tools }: Heard): Promise<string> {
  const { person } = tools.explain(), found = new Map<string, { title: string; value: number; own: boolean }>();
  for (const phrase of seen.jobs) {
    const role = await namedBy(phrase, text, tools), other = role && tools.compare(role.id);
    if (other) found.set(other.role.id, { title: other.role.title, value: other.score.value, own: false });
  }
  const ranked = [...found.values(), { title: "you", value: person.value, own: true }].toSorted((a, b) => b.value - a.value), [top] = ranked;
  const rows = ranked.map(({ title, value, own }) => `– ${own ? `You: ${withRange(person)}` : `${title}: ${points(value)}, ${signed(value - person.value)} against you${value >= person.low && value <= person.high ? ", within your range" : ""}`}.`);
  return `${top!.own ? "You score highest of these" : `${top!.title} scores highest of these`}, higher is safer:\n${rows.join("\n")}\nYours is personal, the others are typical scores of the job.`;
}

/** The worker beside a job; `text`: the question, where it wants a plain yes or no. */
export function compareWith(job: Job, tools: Tools, text = ""): string {
  const { person } = tools.explain(), { role, score } = tools.compare(job.role.id)!;
  const gap = score.value - person.value, isClear = score.value < person.low || score.value > person.high;
  return said(
    ASKS.test(text) ? verdict(text, gap, isClear) : null,
    `${calledIn(job)} scores ${points(score.value)}, ${ZONE[score.zone]}; you score ${withRange(person)}. That is ${signed(gap)} points for that job${isClear ? "" : ", within your range, so not a clear difference"}.`,
    mainReason(person, score), payBeside(role, tools), `That score is the typical one of the job, at ${role.level.name} level; yours is personal.`,
  );
}

/** "Safer" and "worse" are answered plainly. */
function verdict(text: string, gap: number, isClear: boolean): string | null {
  // "Am I better off than a cashier" asks about the worker, "would I be safer as a clerk" about the job.
  const about = /\b(am i|i am|do i)\b.*\bthan\b/.test(text) ? -1 : 1;
  const asked = (WORSE.test(text) ? -1 : SAFER.test(text) ? 1 : 0) * about;
  if (asked === 0) return null;
  if (!isClear) return gap * asked > 0 ? "By a little yes, but not clearly." : "No, or hardly: the difference is not clear.";
  return gap * asked > 0 ? "By the score, yes." : "By the score, no.";
}

type Factors = Pick<PersonScore, "taskResistance" | "evidence" | "barriers" | "growth">;
const REASONS: readonly { weight(of: Factors): number; words(person: PersonScore, score: RoleScore): string }[] = [
  {
    weight: ({ taskResistance }) => taskResistance,
    words: (person, score) => `the tasks: ${percent(score.impact.displaced)} of the time there goes on tasks that AI can do from start to finish, ${percent(person.impact.displaced)} of yours`,
  },
  { weight: ({ evidence }) => 1 + FORMULA.evidence * evidence, words: (person, score) => `market evidence: ${whole(score.evidence)} there, ${whole(person.evidence)} for you, from −10 to 10` },
  { weight: ({ barriers }) => 1 + FORMULA.barriers * barriers, words: (person, score) => `barriers such as licences, liability and being there in person: ${score.barriers} of 10 there, ${person.barriers} for you` },
  { weight: ({ growth }) => 1 + FORMULA.growth * growth, words: (person, score) => `AI’s effect on demand: ${whole(score.growth)} there, ${whole(person.growth)} for you` },
];

/** The factor of the formula that pulls the two scores apart most, in the direction of the difference. */
function mainReason(person: PersonScore, score: RoleScore): string | null {
  const towards = Math.sign(score.value - person.value);
  const [top] = REASONS.map((reason) => ({ reason, off: towards * Math.log(reason.weight(score) / reason.weight(person)) })).toSorted((a, b) => b.off - a.off);
  return top && top.off > 0 ? `The main reason is ${top.reason.words(person, score)}.` : null;
}

export function payBeside(role: CatalogRole, tools: Tools): string {
  const there = role.labour.medianWage, here = tools.role().labour.medianWage;
  if (there === null || here === null) return there === null ? "Its pay is not known here." : `Median pay there is ${dollars(there)} a year (U.S., May 2024); that of your job is not known here.`;
  const off = there - here, apart = off === 0 ? "the same" : `${dollars(Math.abs(off))} a year ${off > 0 ? "more" : "less"}`;
  return `Median pay is ${dollars(there)} a year there and ${dollars(here)} in your job, ${apart} (U.S., May 2024).`;
}

/** No job of that name, or none named at all. */
export function notHeld({ text, tools }: Heard): string {
  const [phrase] = phrasesIn(text), { person } = tools.explain();
  const examples = tools.transitions().slice(0, 2).map(({ roleId }) => roleOf(tools, roleId).title);
  const ask = examples.length > 0 ? `Name another one, such as ${listed(examples)}.` : "Name another one.";
  return phrase === undefined
    ? `Which job do you mean? You score ${withRange(person)}, the typical score of your job is ${points(person.role.value)}. ${ask}`
    : `I hold no job called “${phrase}”, so I cannot compare with it; the list of all roles may have it under another name. ${ask}`;
}
