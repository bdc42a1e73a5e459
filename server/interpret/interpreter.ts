/** The port behind which a message becomes findings. Two implementations: embedded rules, and a language model. */
import type { Activity, Profile, Scenario, TransitionFilters, Week } from "../../scoring/index.ts";
import type { Notice } from "../model/model.ts";
import type { Finding } from "./findings.ts";

/** A task as an interpreter sees it: words to match, baseline share in percent, no score. */
export type ReadableTask = {
  id: string; label: string; statement: string; share: number; phrases: readonly string[];
  /** Detailed work activities that it is made of. */
  activities?: readonly string[];
  /** All that has no row of its own: never what a worker names, only what is left. */
  rest?: true | undefined;
};
export type ReadableRole = { id: string; soc: string; title: string; aliases: readonly string[]; tasks: readonly ReadableTask[] };
export type ReadableActivity = Activity & { phrases: readonly string[] };

/** A job that words of the worker's name. `sure`: no other comes near. `quote` stands verbatim in the message. */
export type NamedRole = { role: ReadableRole; quote: string; sure: boolean };

/** What rules need to know. They must be able to work from the question's text alone. */
export type RulesContext = {
  /** null until the worker's job is known. */
  role: ReadableRole | null;
  /** The jobs that the message may name, best first; looked up while `role` is null or where the message corrects it. */
  roles: readonly NamedRole[];
  /** Work of any job beside its own tasks. */
  activities: readonly ReadableActivity[];
  /** Work of all occupations: names an own task where no everyday activity does. */
  workActivities: readonly ReadableActivity[];
  /** The open question, as the worker read it. */
  question: string;
  known: Profile;
  /** Earlier turns, oldest first, personal data masked. */
  history: readonly { question: string; answer: string }[];
  /** The week as it is scored now: what "ten hours more" are more than. */
  week?: Week | null;
  /** What-ifs that are kept under names. */
  scenarios?: readonly Scenario[];
  /** What a move shall be, as far as wished for. */
  filters?: TransitionFilters;
};

/** Everything an interpreter may know. */
export type ReadingContext = RulesContext & {
  /** Hours of a working day and days of a week, where they were told. */
  frame: { day: number | null; days: number | null };
  /** Whose budget a reading is paid from; null outside of an interview. */
  interviewId: string | null;
  /** Suggested answers to the open question, as the page offers them: the rules know what each of them means. */
  chips?: readonly string[];
  /** Looks up a job by a name that an interpreter gives it, which need not stand in the message. */
  search(title: string): Promise<NamedRole[]>;
};

export type Reading = {
  findings: Finding[];
  /** Jobs that the interpreter looked up itself; its findings may name them. */
  found: readonly NamedRole[];
  /** At most 160 characters, or null where the reply is to be written from the findings. */
  acknowledgement: string | null;
  by: "embedded" | "model";
  /** Why the model did not read it, where it was meant to. */
  notice: Notice | null;
};

export interface Interpreter {
  readonly name: "embedded" | "model";
  read(message: string, context: ReadingContext): Promise<Reading>;
}
