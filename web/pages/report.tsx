/** A saved report: everything in the HTML before any script runs; the island adds the what-if slider and the buttons. */
import { date, hoursOf, inSentence, plain, score, signed } from "../format.ts";
import { lede, standing } from "../headlines/person.ts";
import { standsAt } from "../headlines/scale.ts";
import { typicalLabel } from "../headlines/typical.ts";
import { LEVEL, SUB_LABEL } from "../names.ts";
import { Gauge } from "../parts/gauge.tsx";
import { render } from "../parts/layout.tsx";
import { ZoneTag } from "../parts/marks.tsx";
import { MoveSections } from "../parts/report-moves.tsx";
import { OwnSection } from "../parts/report-own.tsx";
import { WeekSections } from "../parts/report-week.tsx";
import { REPORT } from "../strings/report.ts";
import { SITE } from "../strings/site.ts";
import { whatIfOf } from "../what-if.ts";
import type { ReportProps, ReportSnapshot } from "./props.ts";

export function reportPage({ assets, origin, report }: ReportProps): string {
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
      data: { id: report.id, whatIf: whatIfOf(report) },
    },
    <main id="main" class="wrap report">
      <Top report={report} />
      <div class="cols">
        <nav class="toc noprint" aria-label={REPORT.toc}>
          <ol>
            {REPORT.contents.map(([id, text]) => (
              <li>
                <a href={`#${id}`}>{text}</a>
              </li>
            ))}
          </ol>
        </nav>
        <div class="flow">
          <WeekSections report={report} />
          <MoveSections report={report} />
          <Worked report={report} />
          <OwnSection report={report} />
        </div>
      </div>
    </main>,
  );
}

function Top({ report: { role, score: person, savedAt, method } }: { report: ReportSnapshot }) {
  const level = person.level === null ? "level not known" : LEVEL[person.level].name;
  const sub = SUB_LABEL[person.label];
  return (
    <header class="top">
      <p class="kicker">
        {REPORT.kicker} · {role.title}, {level} · {REPORT.kickerSaved} {date(savedAt)} ·{" "}
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


function Worked({ report: { score: person, role, method } }: { report: ReportSnapshot }) {
  const factor = (value: number): string => value.toFixed(2);
  const raw = person.raw.toFixed(4);
  const assumed = person.week.tasks.filter(({ share, status }) => share.value > 0 && status === "assumed");
  return (
    <section id="method" aria-labelledby="m-h">
      <h2 id="m-h">{REPORT.methodHead}</h2>
      <div class="stack after">
        <p>
          Your hours and how hard your cases are give a task resistance of {person.taskResistance.toFixed(2)}, on a scale from 1 (AI could
          do it all) to 5 (none of it). Three factors then apply: the market ({plain(person.evidence)} on −10 to 10), barriers (
          {plain(person.barriers)} of 10) and whether AI adds work ({plain(person.growth)} on −2 to 2).
        </p>
        <p class="formula box">
          {person.taskResistance.toFixed(4)} × {factor(1 + 0.04 * person.evidence)} × {factor(1 + 0.02 * person.barriers)} ×{" "}
          {factor(1 + 0.05 * person.growth)} = {raw}
          <br />({raw} − 0.54) ÷ 7.93 × 100 = <strong>{score(person.value)}</strong>
        </p>
        <p class="small soft">
          {REPORT.noModel} Version {method}. Role {role.grade === "assessed" ? "assessed" : "derived from data"} {date(role.assessedOn)}, version {role.version}.{" "}
          {assumed.length > 0 &&
            `Assumed: the time of ${assumed.length} of your tasks, together ${hoursOf(
              assumed.reduce((sum, { share }) => sum + share.value, 0),
              person.week.hours,
            )}. `}
          Difference to the typical role: {signed(person.value - person.role.value)}. <a href="/method">{REPORT.methodLink}</a>
        </p>
      </div>
    </section>
  );
}
