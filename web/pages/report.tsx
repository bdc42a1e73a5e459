/** A saved report: everything in the HTML before any script runs; the island adds the what-if slider and the buttons. */
import { date, inSentence, plain, score } from "../format.ts";
import { lede, standing } from "../headlines/person.ts";
import { standsAt } from "../headlines/scale.ts";
import { typicalLabel } from "../headlines/typical.ts";
import { LEVEL, SUB_LABEL } from "../names.ts";
import { Gauge } from "../parts/gauge.tsx";
import { render } from "../parts/layout.tsx";
import { ZoneTag } from "../parts/marks.tsx";
import { BasisSections } from "../parts/report-basis.tsx";
import { MethodSection, OlderMethod } from "../parts/report-method.tsx";
import { aimOf, NextSection } from "../parts/report-moves.tsx";
import { OwnSection } from "../parts/report-own.tsx";
import { SeenBar } from "../parts/report-seen.tsx";
import { EarlierScores, TodaySection } from "../parts/report-today.tsx";
import { PlanSection } from "../parts/report-plan.tsx";
import { WeekSections } from "../parts/report-week.tsx";
import { OWN } from "../strings/own.ts";
import { REPORT } from "../strings/report.ts";
import { SITE } from "../strings/site.ts";
import { whatIfOf } from "../what-if.ts";
import type { ReportProps, ReportSnapshot } from "./props.ts";

export function reportPage({ assets, origin, report, today = null, seen = null, groups = [] }: ReportProps): string {
  const { role, score: person } = report;
  const range = `${plain(person.low)} to ${plain(person.high)} of 100`;
  const description = `A saved Foothold report for one ${inSentence(role.title)}: ${range}, with reasons, tasks, next roles and evidence.`;
  return render(
    {
      title: `Personal report: ${inSentence(role.title)}, ${score(person.value)} of 100 – ${SITE.name}`,
      description,
      path: `/r/${report.id}`,
      picture: { path: `/r/${report.id}/preview.png`, shows: description },
      origin,
      assets,
      scripts: [assets.report],
      index: false,
      current: null,
      running: REPORT.running(inSentence(role.title), date(report.savedAt), report.method),
      data: { id: report.id, whatIf: whatIfOf(report) },
    },
    <main id="main" class="wrap report">
      {seen && <SeenBar seen={seen} report={report} />}
      <Top report={report} saved={seen === null} />
      <OlderMethod report={report} />
      <EarlierScores report={report} />
      <div class="cols">
        <nav class="toc noprint" aria-label={REPORT.toc}>
          <ol>
            {REPORT.contents.filter(([id]) => seen === null || id !== "yours").map(([id, text]) => (
              <li>
                <a href={`#${id}`}>{text}</a>
              </li>
            ))}
            {seen === null && (
              <li>
                <a href={`/r/${report.id}/summary`}>{OWN.summary}</a>
              </li>
            )}
          </ol>
        </nav>
        <div class="flow">
          <TodaySection report={report} today={today} />
          <WeekSections report={report} />
          <NextSection report={report} groups={groups} />
          <BasisSections report={report} />
          <PlanSection report={report} aim={aimOf(report)} />
          <MethodSection report={report} />
          {seen === null && <OwnSection report={report} origin={origin} changed={today?.state === "changed" || report.made.since.length > 0} />}
        </div>
      </div>
    </main>,
  );
}

/** `saved`: under a link of its own; a preview has none yet. */
function Top({ report: { id, role, score: person, savedAt, method }, saved }: { report: ReportSnapshot; saved: boolean }) {
  const level = person.level === null ? "level not known" : LEVEL[person.level].name;
  const sub = SUB_LABEL[person.label];
  return (
    <header class="top">
      <p class="kicker">
        {REPORT.kicker} · {role.title}, {level} · {saved ? REPORT.kickerSaved : REPORT.kickerNotSaved} {date(savedAt)} ·{" "}
        <span class="nowrap">
          {REPORT.kickerMethod} {method}
        </span>
      </p>
      <h1>{standing(person, role.title)}</h1>
      <div class="headline">
        <div class="big">
          <p class="score">
            <span class="vh">Your score: </span>
            <span>{score(person.value)}</span>
            <span class="of"> of 100</span>
          </p>
          <p class="range">
            likely between <strong>{plain(person.low)}</strong> and <strong>{plain(person.high)}</strong>
          </p>
          <p>
            <ZoneTag zone={person.zone} />
          </p>
          {sub && <p class="small soft">{sub}</p>}
        </div>
        <div class="stack lede">
          <p class="lead">{lede(person)}</p>
          <p class="small soft">
            {SITE.scale} {REPORT.rangeCovers} <a href="/method">{REPORT.howLink}</a>
          </p>
          {saved && (
            <p class="small noprint">
              <a href={`/r/${id}/summary`}>{REPORT.short}</a>
            </p>
          )}
        </div>
      </div>
      <figure>
        <Gauge
          id="g"
          title="Where you stand on the scale from 0 to 100"
          description={standsAt(person, role.title, "Your score is")}
          you={{
            value: person.value,
            low: person.low,
            high: person.high,
            label: `you, between ${plain(person.low)} and ${plain(person.high)}`,
          }}
          role={{ value: person.role.value, label: typicalLabel(role.title) }}
        />
      </figure>
    </header>
  );
}
