/** The interview as a pure machine: turns in, state out. No clock, no chance, no Promise. */
import { scorePerson, type Activities, type PersonScore, type Profile, type QuestionId } from "../../scoring/index.ts";
import type { ReadableRole, ReadingContext } from "../interpret/interpreter.ts";
import type { InterviewState, InterviewView, QuestionView, Status, TranscriptEntry } from "../wire.ts";
import { fold, type Folded } from "./fold.ts";
import { current, isUnread, takenBy, type Interview, type Turn, type World } from "./interview.ts";
import { inWords } from "./notices.ts";
import { answering, plan } from "./plan.ts";
import { OPENING, word } from "./questions.ts";
import { withoutUnmentioned } from "./table.ts";

export const start = (id: string, createdAt: string): Interview => ({ id, createdAt, turns: [] });

/** Adds a turn; a turn whose id is already there changes nothing. */
export function step(interview: Interview, turn: Turn): Interview {
  return interview.turns.some(({ id }) => id === turn.id) ? interview : { ...interview, turns: [...interview.turns, turn] };
}

/** The interview as it was before the given turn, for editing a sent answer. Unknown ids change nothing. */
export function rewind(interview: Interview, turnId: string): Interview {
  const at = interview.turns.findIndex(({ id }) => id === turnId);
  return at < 0 ? interview : { ...interview, turns: interview.turns.slice(0, at) };
}

/** Everything that the worker's page shows of the interview now. */
export function state(interview: Interview, world: World): InterviewState {
  const turns = current(interview.turns);
  const folded = fold(turns);
  const { picked, progress } = plan(turns, folded, world);
  const { roleId } = folded;
  const otherRoles = folded.otherRoles.flatMap((id) => world.role(id) ?? []).map(({ id, title }) => ({ id, title }));
  const profile = shownProfile(folded, picked, world);
  const score = scoreOf({ roleId, profile }, world);
  return {
    id: interview.id, roleId, roleTitle: (roleId && world.role(roleId)?.title) || null, otherRoles, status: statusOf(picked), profile, score,
    activities: activitiesIn(profile, world), provisional: !profile.confirmed, question: picked && ask(turns, folded, score, picked, world),
    progress, level: profile.level, ...folded.kept,
  };
}

const activitiesIn = ({ own }: Profile, { activities }: World): Activities =>
  Object.fromEntries(own.flatMap(({ activity: id }) => (activities[id] ? [[id, activities[id]]] : [])));

/** State and transcript; `now` saves computing the state twice where the caller has it. */
export function view(interview: Interview, world: World, now: InterviewState = state(interview, world)): InterviewView {
  return { ...now, createdAt: interview.createdAt, transcript: transcript(interview, now.question?.text ?? null) };
}

/** What an interpreter is told about the interview; jobs are looked up by whoever can. */
export function contextFor(interview: Interview, world: World, now: InterviewState = state(interview, world)): Omit<ReadingContext, "search"> {
  const turns = current(interview.turns);
  return {
    role: readableOf(now.roleId, world), roles: [], frame: fold(turns).frame, interviewId: interview.id, activities: world.everyday, workActivities: world.workActivities,
    question: now.question?.text ?? "", chips: now.question?.chips ?? [], known: now.profile, week: now.score?.week ?? null,
    scenarios: now.scenarios, filters: now.filters, history: turns.filter(({ by }) => by !== "panel").map((turn) => ({ question: turn.questionText, answer: turn.text })),
  };
}

/** A task that is the whole job says nothing of what is done: without it, all that the worker tells is work of their own. */
function readableOf(roleId: string | null, world: World): ReadableRole | null {
  const role = roleId === null ? undefined : world.role(roleId);
  if (!role) return null;
  // The same object wherever possible: what interpreters know of a role hangs on it.
  return role.tasks.some(({ share }) => share === 100) ? { ...role, tasks: [] } : role;
}

/** A week that was asked for in full is shown as it will be when it is confirmed. */
function shownProfile({ roleId, profile, stopped }: Folded, picked: QuestionId | null, world: World): Profile {
  const role = roleId ? world.scorable(roleId) : undefined;
  return role && picked === "confirm" && !stopped ? withoutUnmentioned(profile, role) : profile;
}

function scoreOf({ roleId, profile }: Pick<Folded, "roleId" | "profile">, world: World): PersonScore | null {
  const role = roleId ? world.scorable(roleId) : undefined;
  return role ? scorePerson(role, profile, world.activities) : null;
}

function statusOf(picked: QuestionId | null): Status {
  if (picked === null) return "done";
  return picked === "confirm" ? "confirming" : "interviewing";
}

function ask(all: readonly Turn[], folded: Folded, score: PersonScore | null, id: QuestionId, world: World): QuestionView {
  const turns = answering(all);
  const last = turns.at(-1);
  const { tasks, own } = folded.profile;
  const mentioned = new Set([...tasks.filter(({ amount }) => amount !== null), ...own].map((task) => task.id));
  return word(id, {
    week: score?.week ?? null, unknownTitle: folded.unknownTitle, offered: folded.otherRoles.flatMap((id) => world.role(id)?.title ?? []), mentioned,
    again: last?.question === id && isUnread(last), round: turns.filter(({ question }) => question === id).length,
  });
}

/** Panel edits are not part of what was said. A reply carries the question that followed it. */
function transcript(interview: Interview, open: string | null): TranscriptEntry[] {
  const said = interview.turns.filter(({ by }) => by !== "panel");
  const opening: TranscriptEntry = { id: "opening", from: "foothold", text: "", question: said[0]?.questionText ?? open ?? OPENING, by: null, notice: null };
  return [opening, ...said.flatMap((turn, at): TranscriptEntry[] => [
    { id: turn.id, from: "worker", text: turn.text, question: null, by: turn.by, notice: null },
    {
      id: `${turn.id}:reply`, from: "foothold", by: takenBy(turn), notice: inWords(turn.notice), question: said[at + 1]?.questionText || (at === said.length - 1 ? open : null),
      text: [turn.acknowledgement, turn.answer].filter((part) => part !== null).join("\n\n"),
    },
  ])];
}
