/** A saved report on one page, for a manager or an adviser: about the work, without the worker's sentences. No script. */
import { date, inSentence, plain, score } from "../format.ts";
import { standsAt } from "../headlines/scale.ts";
import { hoursLine } from "../headlines/summary.ts";
import { LEVEL } from "../names.ts";
import { Gauge } from "../parts/gauge.tsx";
import { render } from "../parts/layout.tsx";
import { ZoneTag } from "../parts/marks.tsx";
import { SummaryLevers, SummaryMoves, SummaryReasons, SummaryWeek } from "../parts/summary-parts.tsx";
import { SITE } from "../strings/site.ts";
import { SUMMARY } from "../strings/summary.ts";
import type { Frame, ReportSnapshot } from "./props.ts";

type SummaryProps = Frame & { report: ReportSnapshot };

export function summaryPage({ assets, origin, report }: SummaryProps): string {
  const { role, score: person, id, savedAt, method } = report;
  const title = inSentence(role.title);
  return render(
    {
      title: `${SUMMARY.title(title, score(person.value))} – ${SITE.name}`,
      description: SUMMARY.description(title),
      path: `/r/${id}/summary`,
      picture: { path: `/r/${id}/preview.png`, shows: SUMMARY.description(title) },
      origin,
      assets,
      scripts: [],
      index: false,
      current: null,
      running: SUMMARY.running(title, date(savedAt), method),
      data: null,
    },
    <main id="main" class="wrap summary">
      <Head report={report} />
      <div class="halves">
        <Plain head={SUMMARY.means} lines={SUMMARY.meansText} />
        <Plain head={SUMMARY.meansNot} lines={SUMMARY.meansNotText} />
      </div>
      <SummaryWeek person={person} />
      <div class="halves">
        <SummaryReasons person={person} role={role} />
        <SummaryLevers person={person} levers={report.levers} />
      </div>
      <SummaryMoves report={report} />
      <Foot report={report} origin={origin} />
    </main>,
  );
}

function Head({ report: { role, score: person, profile, savedAt } }: { report: ReportSnapshot }) {
  return (
    <header>
      <p class="kicker">
        {SITE.name} · {SUMMARY.kicker} · {person.level === null ? "level not known" : LEVEL[person.level].name} · {date(savedAt)}
      </p>
      <h1>{SUMMARY.head(role.title, score(person.value))}</h1>
      <p class="range">
        {SUMMARY.likely} <strong>{plain(person.low)}</strong> {SUMMARY.and} <strong>{plain(person.high)}</strong> <ZoneTag zone={person.zone} />
      </p>
      <p class="lead">
        {hoursLine(person)} {!profile.confirmed && SUMMARY.unconfirmed}
      </p>
      <Gauge
        id="sum"
        title="The score on the scale from 0 to 100"
        description={standsAt(person, role.title, "The score is")}
        you={{ value: person.value, low: person.low, high: person.high, label: "this week" }}
        role={{ value: person.role.value, label: SUMMARY.typical }}
      />
    </header>
  );
}

const Plain = ({ head, lines }: { head: string; lines: readonly string[] }) => (
  <section>
    <h2>{head}</h2>
    <ul>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  </section>
);

function Foot({ report: { id, method, catalogVersion, savedAt }, origin }: { report: ReportSnapshot; origin: string | null }) {
  const path = `/r/${id}`;
  return (
    <footer class="sumfoot">
      <p class="source">{SUMMARY.source}</p>
      <p class="small">
        <a href={path}>{SUMMARY.full}</a>
        {origin !== null && <span class="onpaper">: {origin + path}</span>}. {SUMMARY.open} {SUMMARY.method(method, catalogVersion, date(savedAt))}
      </p>
    </footer>
  );
}
