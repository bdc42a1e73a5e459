/** What each page needs to be drawn: plain data, so that the server builds it and tests can make it up. Types only. */
import type { Activities, Zone } from "../../scoring/index.ts";
import type { Official } from "../../db/import/official.ts";
import type { CatalogRole } from "../../db/role.ts";
import type { InterviewView } from "../../server/wire.ts";
import type { MethodChange, ReportSnapshot, ReportToday, Seen } from "./report-props.ts";

export type { EarlierScore, MethodChange, MoveTarget, ReportSnapshot, ReportToday, Seen } from "./report-props.ts";

/** Addresses of the built files (from the build's manifest). `css` in order, `paper` for printing only; the others are module scripts. */
export type Assets = { css: string[]; paper: string; chat: string; report: string; method: string; theme: string };

/** What every page needs. `origin` ("https://…", no slash at the end) makes link previews absolute; null leaves them out. */
export type Frame = { assets: Assets; origin: string | null };

/** `role`: the role of the sample report (the medical coder). `provider`: as in the chat. */
export type StartProps = Frame & { role: CatalogRole; activities: Activities; provider: string | null };

/** `role` is the interview's role, null while it is not known. `provider`: the language model that reads, with where it is; null without one. */
export type ChatProps = Frame & { view: InterviewView; role: CatalogRole | null; provider: string | null };

/** `today`: absent or null where the catalogue and the rules say the same. `seen`: where the report is not saved yet. */
export type ReportProps = Frame & {
  report: ReportSnapshot;
  today?: ReportToday | null;
  seen?: Seen | null;
  /** Code and name of each major group, for the fields that a worker asked for. */
  groups?: readonly (readonly [string, string])[];
};

/** Lowest and highest score of a worker of whom only the job is known. */
export type Range = { low: number; high: number };
type Named = { id: string; title: string };

/** What an imported O*NET release says of the occupation, with the line that its licence asks for. */
export type OfficialProps = Official & { attribution: string };
/** `neighbours`: roles of the same occupation group, nearest first. `sameCode`: other pages about the occupation or a part of it. */
export type RoleProps = Frame & { role: CatalogRole; range: Range; neighbours: RoleRow[]; sameCode: Named[]; official: OfficialProps | null };

/** One side of a comparison: what was asked for, the role it was read as (null where none goes by that name), and what else it could be. */
export type Side = { asked: string; found: { role: CatalogRole; range: Range } | null; others: Named[] };
/** `fit`: closeness 0..1 of the two roles, null where it is not known. */
export type CompareProps = Frame & { a: Side; b: Side; fit: number | null };

/** How derived scores agree with assessed ones, over the occupations that have both. */
export type Validation = {
  /** Occupations that have both. */
  roles: number;
  /** −1..1 */
  rankCorrelation: number;
  /** Points; `bias` is derived − assessed. */
  meanError: number;
  bias: number;
  /** Percent of them whose assessed score lies within the margin of the derived one, with the barriers answered. */
  insidePct: number;
  sameZonePct: number;
  /** The ones furthest apart, with derived − assessed in each part of the score. */
  apart: { id: string; title: string; assessed: number; derived: number; by: { taskResistance: number; evidence: number; barriers: number; growth: number } }[];
  /** Scores that somebody else printed; `derived` is null for a role that is only a part of its occupation. */
  published: { id: string; title: string; published: number; assessed: number; derived: number | null }[];
};
/** `vintages`: release by source. */
export type DataProps = Frame & {
  vintages: Readonly<Record<string, string>>;
  roles: readonly Pick<RoleRow, "grade" | "zone">[];
  catalogVersion: string;
  /** Of the rules that make derived roles. */
  changes: CatalogRole["changes"];
  licences: readonly { name: string; by: string; terms: string; url: string; note: string }[];
  /** The paragraph that goes with every copy. */
  attribution: string;
  validation: Validation;
};

export type RoleRow = {
  id: string;
  title: string;
  category: string;
  soc: string;
  grade: "assessed" | "derived";
  score: number;
  zone: Zone;
  label: string;
  /** US dollars a year, percent 2024–34, persons; null where not known. */
  medianWage: number | null;
  changePct: number | null;
  employment: number | null;
};

/** What a list of roles is narrowed and ordered by; null filters nothing. `group`: two digits of a code. */
export type RoleFilters = {
  q: string;
  zone: Zone | null;
  grade: "assessed" | "derived" | null;
  group: string | null;
  sort: "match" | "title" | "score" | "exposed" | "pay" | "change" | "jobs";
  limit: number;
  offset: number;
};
/** `roles`: one page of the `matching` ones, of `total` in the catalogue. `groups`: code and name of each major group. */
export type RolesProps = Frame & { filters: RoleFilters; roles: RoleRow[]; matching: number; total: number; groups: readonly (readonly [string, string])[] };

/** `role`: the worked example's. */
/** `methods`: every one that made reports, oldest first. */
export type MethodProps = Frame & { role: CatalogRole; activities: Activities; catalogVersion: string; methods: readonly MethodChange[] };

/** `provider`: who reads the masked answers where a language model helps; null without one. */
export type PrivacyProps = Frame & { provider: string | null };

/** `title` and `detail` are sentences for people, already free of internals. */
export type ProblemProps = Frame & { status: number; title: string; detail: string };
