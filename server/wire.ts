/** What travels between server and browser. Types only, so that the browser may import them. */
import type { Activities, Change, Complexity, ContextKey, Disagreement, FilterChange, Level, PersonScore, Profile, QuestionId, Scenario, TransitionFilters } from "../scoring/index.ts";

export type QuestionView = { id: QuestionId; text: string; chips: string[] };
/** `asked` questions so far, of about `about` in all (never more than 8). */
export type Progress = { asked: number; about: number };
/** `interviewing`: a question is open. `confirming`: the table of the week waits for a yes. `done`: report and follow-ups. */
export type Status = "interviewing" | "confirming" | "done";

/** The interview as its owner sees it after a turn. `score` is null until the job is known. */
export type InterviewState = {
  id: string;
  roleId: string | null;
  roleTitle: string | null;
  /** Jobs that it could be as well, or, while `roleId` is null, instead. */
  otherRoles: { id: string; title: string }[];
  status: Status;
  profile: Profile;
  score: PersonScore | null;
  /** What the worker's own tasks are scored by, so that the browser can score edits. */
  activities: Activities;
  provisional: boolean;
  question: QuestionView | null;
  progress: Progress;
  level: Level | null;
  /** What the worker asks of a move. */
  filters: TransitionFilters;
  /** What-ifs kept under a name, in the order in which they were made. */
  scenarios: Scenario[];
  /** Tasks whose AI score the worker sees otherwise; never mixed into the score. */
  disagreements: Disagreement[];
};

/** One thing said. The id of a worker's message is client-made; ours is derived from it. */
export type TranscriptEntry = {
  id: string;
  from: "worker" | "foothold";
  /** The worker's words (masked), or our acknowledgement or answer. */
  text: string;
  /** The question asked with this entry, if any. */
  question: string | null;
  by: "embedded" | "model" | "panel" | null;
  /** Why the language model did not take the turn, in words for the worker. */
  notice: string | null;
};

export type InterviewView = InterviewState & { transcript: TranscriptEntry[]; createdAt: string };

/** One turn as JSON; the stream carries the same parts as data-state, text, data-question. */
export type TurnReply = {
  messageId: string;
  by: "embedded" | "model";
  /** True where this message id had been taken before: the stored reply is given again. */
  repeated: boolean;
  /** Why the language model did not take the turn, in words for the worker; null where it did, or where there is none. */
  notice: string | null;
  acknowledgement: string | null;
  answer: string | null;
  suggestions: string[];
  state: InterviewState;
};

/** RFC 9457. `errors` names each field by JSON pointer. */
export type Problem = { type: string; title: string; status: number; detail: string; errors?: { pointer: string; detail: string }[] };

/** POST /api/interviews/:id/messages. `replaces`: the id of a sent message that this one and its replies take the place of. */
export type NewMessage = { id: string; text: string; replaces?: string };

/** One change from the panel. Shares in percent of the week, hours per week. `remove` is for the worker's own tasks. */
export type ProfileEdit =
  | { op: "share"; task: string; percent: number }
  /** Hours that were assumed, kept as they are shown, with their range. */
  | { op: "keep"; task: string; percent: number; low: number; high: number }
  /** `task` "all": the cases in general. */
  | { op: "complexity"; task: string; complexity: Complexity }
  | { op: "level"; level: Level }
  | { op: "week"; hours: number }
  | { op: "context"; key: ContextKey; value: string }
  | { op: "remove"; task: string }
  /** What the worker asks of a move; what is not named stays as it was. */
  | { op: "filter"; change: FilterChange }
  /** Keeps a what-if under a name; a known id is replaced, no changes at all take it away. */
  | { op: "scenario"; id: string; name: string; changes: Change[] }
  /** The worker's own AI score (1..5) of a task, and why; null takes it back. */
  | { op: "disagree"; task: string; score: number | null; reason: string }
  | { op: "confirm" };
/** PATCH /api/interviews/:id/profile; the id is client-made and counts once. Answers with the InterviewState. */
export type ProfilePatch = { id: string; edits: ProfileEdit[] };

/** What saving gives: only the saver gets the key. */
export type SavedReport = { id: string; url: string; key: string; expiresAt: string };
/**
 * PATCH /api/reports/:id: extend by a year from now; take the worker's words out; score it anew by today's catalogue and rules; add, change or
 * (score null) take back the worker's own AI score of one task.
 */
export type ReportChange = {
  extend?: boolean | undefined; hideQuotes?: boolean | undefined; rescore?: boolean | undefined;
  disagree?: { task: string; score: number | null; reason: string } | undefined;
};
