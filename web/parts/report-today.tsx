/** Where the catalogue has changed since a report: old and new side by side. And what a report said before it was scored anew. */
import type { ComponentChildren } from "preact";
import type { TaskScores } from "../../scoring/index.ts";
import { capitalised, date, listed, percent, plain, range, score, signed } from "../format.ts";
import { BARRIER, SIGNAL, ZONE } from "../names.ts";
import type { ReportSnapshot, ReportToday } from "../pages/props.ts";
import { TODAY } from "../strings/ownership.ts";
import { ZoneMark } from "./marks.tsx";

type Changed = Extract<ReportToday, { state: "changed" }>;
type Both = { report: ReportSnapshot; today: ReportToday | null };

export function TodaySection({ report, today }: Both) {
  if (today === null) return null;
  return today.state === "gone" ? <Gone report={report} /> : <SideBySide report={report} today={today} />;
}

const Gone = ({ report: { scoredAt } }: { report: ReportSnapshot }) => (
  <section id="today" aria-labelledby="t-h">
    <h2 id="t-h">{TODAY.goneHead}</h2>
    <p class="after">{TODAY.gone(date(scoredAt))}</p>
  </section>
);

function SideBySide({ report, today }: { report: ReportSnapshot; today: Changed }) {
  const { gain, lost } = today;
  return (
    <section id="today" aria-labelledby="t-h">
      <h2 id="t-h">{TODAY.head(score(report.score.value), score(today.score.value))}</h2>
      <p class="kicker">{TODAY.kicker(report.role.title, date(today.assessedOn), today.version)}</p>
      <Headlines then={report} now={today} />
      <p class="after">
        {gain !== 0 && `${TODAY.moved(signed(gain))} `}
        {lost.length > 0 && `${TODAY.lost(listed(lost))} `}
        {TODAY.stays}
      </p>
      <Changes today={today} />
    </section>
  );
}

function Headlines({ then: { score: was, scoredAt }, now: { score: is } }: { then: ReportSnapshot; now: Changed }) {
  const [name, old, recent] = TODAY.columns;
  const rows: [string, (of: Changed["score"]) => ComponentChildren][] = [
    [TODAY.score, (of) => <strong>{score(of.value)}</strong>], [TODAY.range, (of) => range(of.low, of.high)], [TODAY.zone, (of) => <ZoneMark zone={of.zone} />],
  ];
  return (
    <table class="after">
      <thead>
        <tr>
          <th scope="col">{name}</th>
          <th scope="col">
            {old}, {date(scoredAt)}
          </th>
          <th scope="col">{recent}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([row, cell]) => (
          <tr>
            <th scope="row">{row}</th>
            <td>{cell(was)}</td>
            <td>{cell(is)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Most people want the headline only: the list of figures opens. */
function Changes({ today }: { today: Changed }) {
  const rows = rowsOf(today);
  if (rows.length === 0) return null;
  return (
    <details class="data">
      <summary>{TODAY.changes}</summary>
      <table>
        <thead>
          <tr>
            {TODAY.changesColumns.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([what, was, now]) => (
            <tr>
              <th scope="row">{what}</th>
              <td>{was}</td>
              <td>{now}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

const NAMES = { ...SIGNAL, ...BARRIER, growth: "Whether AI adds work" };
const isBarrier = (name: keyof typeof NAMES): boolean => name in BARRIER;

/** Hardly anybody's cases are all of one kind: the ends stand beside the middle where they differ from it. */
function inScores({ routine, typical, complex }: TaskScores): string {
  const ends = routine === typical && complex === typical ? "" : TODAY.ends(plain(complex), plain(routine));
  return `${TODAY.scores(plain(typical))}${ends}`;
}

function rowsOf({ tasks, activities, parts }: Changed): [string, string, string][] {
  const task = (of: Changed["tasks"][number]["was"]): string => (of ? TODAY.task(percent(of.share), inScores(of.score)) : TODAY.none);
  const activity = (of: TaskScores | null): string => (of ? inScores(of) : TODAY.none);
  return [
    ...tasks.map(({ label, was, now }): [string, string, string] => [label, task(was), task(now)]),
    ...activities.map(({ label, was, now }): [string, string, string] => [label, activity(was), activity(now)]),
    ...parts.map(({ name, was, now }): [string, string, string] => [`${NAMES[name]}, ${isBarrier(name) ? TODAY.barrier : TODAY.signal}`, plain(was), plain(now)]),
  ];
}

/** Nothing is replaced in silence: every headline that the report had before, with its date and method. */
export function EarlierScores({ report: { earlier, scoredAt } }: { report: ReportSnapshot }) {
  if (earlier.length === 0) return null;
  return (
    <aside class="notice plain stack" aria-labelledby="earlier-h">
      <h2 id="earlier-h">{TODAY.earlierHead}</h2>
      <p>{TODAY.earlier(date(scoredAt))}</p>
      <ul>
        {earlier.map((one) => (
          <li>
            {capitalised(date(one.scoredAt))}: <strong>{score(one.value)}</strong>, likely between {plain(one.low)} and {plain(one.high)}, {ZONE[one.zone].name} zone.
            Method {one.method}, catalogue {one.catalogVersion}.
          </li>
        ))}
      </ul>
    </aside>
  );
}
