/** How the score was worked out, by which version of what; and, for reports of older methods, what has changed since. */
import type { ReportSnapshot } from "../pages/props.ts";
import { date, hoursOf, plain, score, signed } from "../format.ts";
import { factors, scaled } from "../headlines/formula.ts";
import { REPORT } from "../strings/report.ts";

export function MethodSection({ report }: { report: ReportSnapshot }) {
  const { score: person } = report;
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
          {person.taskResistance.toFixed(4)} {factors(person)}
          <br />
          {scaled(person)} = <strong>{score(person.value)}</strong>
        </p>
        <Versions report={report} />
      </div>
    </section>
  );
}

function Versions({ report: { score: person, role, method, catalogVersion, savedAt } }: { report: ReportSnapshot }) {
  const assumed = person.week.tasks.filter(({ share, status }) => share.value > 0 && status === "assumed");
  const hours = hoursOf(assumed.reduce((sum, { share }) => sum + share.value, 0), person.week.hours);
  return (
    <p class="small soft">
      {REPORT.noModel} Saved {date(savedAt)}. Method {method}, catalogue {catalogVersion}. Role{" "}
      {role.grade === "assessed" ? "assessed" : "derived from data"} {date(role.assessedOn)}, version {role.version}.{" "}
      {assumed.length > 0 && `Assumed: the time of ${assumed.length} of your tasks, together ${hours}. `}
      Difference to the typical role: {signed(person.value - person.role.value)}. <a href="/method">{REPORT.methodLink}</a>
    </p>
  );
}

/** A report stays as its method made it; what that method did not know is left out rather than shown as empty. */
export function OlderMethod({ report: { made, savedAt } }: { report: ReportSnapshot }) {
  if (made.since.length === 0) return null;
  return (
    <aside class="notice" aria-labelledby="older-h">
      <h2 id="older-h">{REPORT.olderHead(made.method)}</h2>
      <p>{REPORT.olderText(date(savedAt))}</p>
      {made.since.map(({ method, date: day, what }) => (
        <>
          <p>
            {method}, {date(day)}:
          </p>
          <ul>
            {what.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </>
      ))}
    </aside>
  );
}
