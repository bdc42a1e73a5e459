/** The interpreter with a language model: one structured call says what a message means, and code makes findings of it. */
import { interviewPrompt } from "../../../prompts/interview.ts";
import type { Model } from "../../model/model.ts";
import { embedded } from "../embedded.ts";
import type { Interpreter, ReadableRole, Reading, ReadingContext } from "../interpreter.ts";
import { findingsOf } from "./convert.ts";
import { byRules, jobOf, shownJob, type Job } from "./job.ts";
import { supported } from "./justified.ts";
import { needsNoModel, picksJob } from "./needs-model.ts";
import { mend } from "./repair.ts";
import { modelReply, type ModelReply, type SaidFinding } from "./reply.ts";
import { lately, sendable, talkOf, type Talk } from "./talk.ts";

/** A long first answer makes about fifteen findings of a hundred tokens; models that think first need as much again. */
const MOST_TOKENS = 4000;
const LONGEST_ACKNOWLEDGEMENT = 160;

/** Throws `ModelFault` where the model gives nothing, and what the search for a job throws. What needs no model is read by the rules. */
export const modelInterpreter = (model: Model): Interpreter => ({
  name: "model",
  read: (message, context) => (needsNoModel(message, context) ? readPlain(model, message, context) : readWords(model, message, context)),
});

/** The rules are sure of the job that was picked; what was said before is then read by the model, for that job. */
async function readPlain(model: Model, message: string, context: ReadingContext): Promise<Reading> {
  const job = picksJob(message, context) ? byRules(message, context) : null;
  if (!job?.role || !job.finding?.roleId || context.history.length === 0) return embedded.read(message, context);
  const near = { ...context, history: lately(context) };
  const talk = talkOf("", near);
  const said = await readAnew(model, talk, job.role, near);
  return read(findingsOf(said, job, talk, context), job, null);
}

async function readWords(model: Model, message: string, context: ReadingContext): Promise<Reading> {
  const near = { ...context, history: lately(context) };
  const talk = talkOf(message, near);
  const shown = shownJob(context);
  const reply = await ask(model, talk, shown, context);
  const said = checked(reply, talk, shown, near);
  const job = await jobOf(said, talk.now.text, context);
  const isOther = job.role !== null && job.role.id !== shown?.id;
  const week = isOther ? await readAnew(model, talk, job.role!, near) : said.filter(isOfWork);
  const findings = findingsOf([...said.filter((one) => !isOfWork(one)), ...(job.role ? week : [])], job, talk, context);
  return read(findings, job, findings.length > 0 ? reply.acknowledgement : null);
}

const isOfWork = ({ kind }: SaidFinding): boolean => kind === "time" || kind === "own_task" || kind === "not_done" || kind === "complexity";

/** Another job has other tasks: all that was said of the work is read again, with them in view. */
async function readAnew(model: Model, talk: Talk, role: ReadableRole, context: ReadingContext): Promise<SaidFinding[]> {
  const other = { ...context, role, roles: [], known: { ...context.known, tasks: [], own: [] } };
  return checked(await ask(model, talk, role, other, true), talk, role, other).filter(isOfWork);
}

const checked = (reply: ModelReply, talk: Talk, role: ReadableRole | null, context: ReadingContext): SaidFinding[] =>
  mend(reply, talk, role, context)
    .flatMap(({ said, where }) => supported(said, { ...where, context: { ...context, role, question: where.question } }) ?? []);

function ask(model: Model, talk: Talk, job: ReadableRole | null, context: ReadingContext, anew = context.role === null): Promise<ModelReply> {
  const conversation = talk.before.map((spoken) => ({ question: spoken.question, answer: sendable(spoken) })).filter(({ answer }) => answer !== "");
  const input = interviewPrompt({
    job, guess: context.role === null, offered: context.roles.map(({ role: { id, title } }) => ({ id, title })), activities: context.activities,
    conversation, read: anew ? "all answers" : "the message", known: context.known, question: context.question, message: sendable(talk.now),
  });
  return model.object({ purpose: "reading", interviewId: context.interviewId, ...input, schema: modelReply, name: "findings", maxOutputTokens: MOST_TOKENS });
}

const read = (findings: Reading["findings"], { found }: Job, acknowledgement: string | null): Reading =>
  ({ findings, found, acknowledgement: shortEnough(acknowledgement), by: "model", notice: null });

/** One line of at most 160 characters; anything else is not shown. */
function shortEnough(acknowledgement: string | null): string | null {
  const text = acknowledgement?.replace(/\s+/g, " ").trim() ?? "";
  return text !== "" && [...text].length <= LONGEST_ACKNOWLEDGEMENT ? text : null;
}
