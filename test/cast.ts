/** Who the tests talk about: the medical coder as published, a few activities, and eight workers known by name. */
import {
  emptyProfile, withContext,
  type Activities, type Amount, type OwnTask, type Precision, type Profile, type ScorableRole, type TaskEntry, type VagueWord,
} from "../scoring/index.ts";

const scores = (routine: number, typical: number, complex: number) => ({ routine, typical, complex });

/** Scores 11.6: resistance 1.85, evidence −5, barriers 2, growth −1. */
export const medicalCoder: ScorableRole = {
  id: "medical-coder",
  tasks: [
    { id: "assign-codes", label: "Read charts and assign codes", share: 35, score: scores(5, 5, 4) },
    { id: "verify-codes", label: "Check codes against payer rules", share: 15, score: scores(5, 5, 5) },
    { id: "abstract-data", label: "Abstract data from records", share: 10, score: scores(5, 5, 4) },
    { id: "resolve-documentation", label: "Work out unclear documentation", share: 10, score: scores(3, 2, 1) },
    { id: "query-clinicians", label: "Query clinicians", share: 5, score: scores(3, 2, 1) },
    { id: "handle-denials", label: "Denials, appeals and audits", share: 10, score: scores(4, 3, 2) },
    { id: "stay-current", label: "Keep up with coding changes", share: 5, score: scores(4, 3, 3) },
    { id: "produce-reports", label: "Productivity and quality reports", share: 5, score: scores(5, 5, 5) },
    { id: "monitor-compliance", label: "Monitor coding compliance", share: 5, score: scores(4, 3, 2) },
  ],
  signals: { job_postings: -1, company_actions: -1, wages: 0, ai_tool_maturity: -2, expert_consensus: -1 },
  barriers: { regulation: 1, physical_presence: 0, union: 0, liability: 1, culture: 0 },
  principles: { embodied_physicality: 0, interpersonal_connection: 0, moral_judgement: 0 },
  growth: -1,
};

export const activities: Activities = {
  "check-ai-output": { id: "check-ai-output", label: "Check what an AI produced", score: scores(3, 2, 2), aiWork: true },
  "training-others": { id: "training-others", label: "Train or coach colleagues", score: scores(3, 2, 1), aiWork: false },
  filing: { id: "filing", label: "File and index", score: scores(5, 4, 3), aiWork: false },
};

type Told = Partial<Omit<TaskEntry, "id">>;
const entry = (id: string, amount: Amount | null, told: Told = {}): TaskEntry =>
  ({ id, amount, group: null, x: null, source: "stated", quote: null, ...told });
const number = (unit: "percent" | "hours") => (id: string, value: number, told: Told & { precision?: Precision } = {}): TaskEntry => {
  const { precision = "plain", ...rest } = told;
  return entry(id, { unit, value, precision, low: null, high: null }, rest);
};

/** Ways to say one thing about one task. */
export const percent = number("percent");
export const hours = number("hours");
export const range = (id: string, low: number, high: number): TaskEntry =>
  entry(id, { unit: "percent", value: (low + high) / 2, precision: "range", low, high });
export const vague = (id: string, word: VagueWord, told: Told = {}): TaskEntry => entry(id, { unit: "vague", word }, told);
export const rest = (id: string): TaskEntry => entry(id, { unit: "rest" });
export const done = (id: string): TaskEntry => entry(id, { unit: "done" });
export const notDone = (id: string): TaskEntry => entry(id, { unit: "none" });
export const cases = (id: string, x: number): TaskEntry => entry(id, null, { x });
export const ownWork = (of: TaskEntry, activity: string): OwnTask => ({ ...of, text: of.id, activity });

export const worker = (told: Partial<Profile> = {}): Profile => ({ ...emptyProfile(), ...told });

/** Said nothing yet: everything is assumed. */
export const ada = worker();

/** Four years in, numbers for every task, no AI at work, nobody's name on it. */
export const ben = withContext(withContext(worker({
  level: "mid", week: 40,
  tasks: [
    hours("assign-codes", 20), hours("verify-codes", 6), hours("abstract-data", 4), hours("resolve-documentation", 4),
    hours("query-clinicians", 2), hours("handle-denials", 2), hours("stay-current", 1), hours("produce-reports", 1),
    notDone("monitor-compliance"),
  ],
}), "employer_ai", "none", "stated"), "sign_off", "none", "stated");

/** Speaks only in vague words; the table is still open. */
export const carla = worker({
  tasks: [vague("assign-codes", "good_chunk"), vague("handle-denials", "fair_bit"), vague("stay-current", "hardly_ever")],
});

/** Eight months in, part-time, simple visits, some work that is not coding at all. */
export const dev = worker({
  level: "entry", week: 30,
  tasks: [
    hours("assign-codes", 20, { x: -1, quote: "only simple office visits" }), hours("verify-codes", 4), hours("abstract-data", 4),
    notDone("handle-denials"),
  ],
  own: [ownWork(hours("scanning-charts", 2, { quote: "scanning and indexing paper charts" }), "filing")],
});

/** One amount for three tasks, one corrected to a range, work from home. */
export const elif = withContext(worker({
  level: "mid",
  tasks: [
    percent("assign-codes", 35), percent("verify-codes", 25), range("handle-denials", 15, 25),
    percent("resolve-documentation", 10, { precision: "about" }), percent("abstract-data", 5, { group: "small" }),
    percent("stay-current", 5, { group: "small" }), percent("monitor-compliance", 5, { group: "small" }),
  ],
}), "place", "home", "stated");

/** Checks an autocoder for about a fifth of the week; the bounds straddle the line. */
export const farid = withContext(worker({
  level: "mid", tasks: [percent("assign-codes", 45), percent("handle-denials", 20), done("query-clinicians")],
  own: [ownWork(percent("checking-the-autocoder", 20, { precision: "about" }), "check-ai-output")],
}), "employer_ai", "deployed", "stated");

/** Nineteen years, trauma charts, every context answered, signs with legal liability. */
export const grace = worker({
  level: "senior", x: 1, week: 40,
  tasks: [
    percent("assign-codes", 40), percent("resolve-documentation", 25), percent("handle-denials", 15), percent("query-clinicians", 10),
    rest("monitor-compliance"),
  ],
  confirmed: true,
  context: {
    certificate: { value: "yes", source: "stated", quote: "CCS" }, licence_required: { value: "employer", source: "stated", quote: null },
    place: { value: "site", source: "stated", quote: null }, hands_on: { value: "none", source: "stated", quote: null },
    union: { value: "agreement", source: "stated", quote: null }, sign_off: { value: "legal", source: "stated", quote: "my name is on it" },
    employer_ai: { value: "pilot", source: "stated", quote: null }, ai_work: { value: "no", source: "stated", quote: null },
  },
});

/** Claimed 120 percent, then set one task in the panel. */
export const hugo = worker({
  level: "mid",
  tasks: [
    percent("assign-codes", 50), percent("verify-codes", 20), percent("abstract-data", 20),
    percent("handle-denials", 30, { precision: "exact", source: "edited" }), notDone("produce-reports"),
  ],
});

export const everybody: Readonly<Record<string, Profile>> = { ada, ben, carla, dev, elif, farid, grace, hugo };
