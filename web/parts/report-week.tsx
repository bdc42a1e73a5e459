/** The first half of a report: why the score differs from the role's, the week by what AI can do with it, and what would move it. */
import type { WhyGroup } from "../../scoring/index.ts";
import type { ReportSnapshot } from "../pages/props.ts";
import { capitalised, inWords, plain, plural, score, signed } from "../format.ts";
import { leversFinding } from "../headlines/moves.ts";
import { biggestShift, difference, week } from "../headlines/person.ts";
import { LEVEL, WHY } from "../names.ts";
import { isOwnJob, typical, typicalsOwn } from "../headlines/typical.ts";
import { casesNote, componentNote, growthNote } from "../headlines/why-notes.ts";
import { REPORT, SEEN } from "../strings/report.ts";
import { whatIfOf } from "../what-if.ts";
import { ImpactBar, ImpactLegend } from "./impact.tsx";
import { LeverTable } from "./lever-table.tsx";
import { ZoneMark } from "./marks.tsx";
import { KeptScenarios } from "./report-kept.tsx";
import { factsOf, SourceLegend, TaskTable } from "./task-table.tsx";
import { upThenDown, Waterfall } from "./waterfall.tsx";
import { WhatIf } from "./what-if.tsx";

type Of = { report: ReportSnapshot };

export const WeekSections = ({ report }: Of) => (
  <>
    <Why report={report} />
    <Week report={report} />
    <Levers report={report} />
  </>
);

function Why({ report: { role, score: person } }: Of) {
  const usual = new Map(role.tasks.map(({ id, share }) => [id, share]));
  const note: Record<WhyGroup, string> = {
    time: biggestShift(person, usual) ?? "much like the usual week",
    evidence: componentNote(person.signals),
    barriers: componentNote(person.barrierParts),
    growth: growthNote(person.growthPart),
    level: casesNote(person),
  };
  const steps = upThenDown(person.why.map(({ group, shown }) => ({ name: WHY[group], note: note[group], points: shown })));
  return (
    <section id="why" aria-labelledby="why-h">
      <h2 id="why-h">{difference(person.why, role.title)}</h2>
      <p class="kicker">{REPORT.whyKicker(typicalsOwn(role.title))}</p>
      {role.grade === "derived" && <p class="notice small">{isOwnJob(role.title) ? REPORT.ownJob : REPORT.derived(role.title)}</p>}
      <figure>
        <Waterfall
          css=""
          caption={null}
          steps={steps}
          from={{
            name: capitalised(typical(role.title)),
            note: `${LEVEL[role.level.name].name}, ${role.grade === "derived" ? "derived" : "assessed"} ${role.assessedOn.slice(0, 4)}`,
            value: person.role.value,
          }}
          to={{ name: "You", note: `likely between ${plain(person.low)} and ${plain(person.high)}`, value: person.value }}
        />
        <p class="source">{REPORT.whyNote(signed(person.value - person.role.value))}</p>
      </figure>
    </section>
  );
}

function Week({ report: { role, profile, activities, disagreements, asSeen, score: person } }: Of) {
  return (
    <section id="week" aria-labelledby="week-h">
      <h2 id="week-h">{week(person)}</h2>
      <p class="kicker">{REPORT.weekKicker(plain(person.week.hours), profile.confirmed)}</p>
      <figure>
        <ImpactBar id="i" title="Your week by AI’s part in it" impact={person.impact} thick={40} />
        <ImpactLegend impact={person.impact} week={person.week.hours} />
      </figure>
      <TaskTable person={person} facts={factsOf(role, profile.own, activities)} disagreements={disagreements} />
      <SourceLegend />
      {asSeen && <AsSeen seen={asSeen} tasks={disagreements.length} />}
    </section>
  );
}

/** The score with the worker's numbers in the place of ours: beside it, never in it. */
const AsSeen = ({ seen: { value, low, high, gain, zone }, tasks }: { seen: NonNullable<ReportSnapshot["asSeen"]>; tasks: number }) => (
  <aside class="notice theirs" aria-labelledby="seen-h">
    <h3 id="seen-h">{SEEN.head(score(value))}</h3>
    <p>
      {SEEN.text(`${capitalised(inWords(tasks))} ${plural(tasks, "task")}`, `${plain(low)} to ${plain(high)}`, signed(gain))} <ZoneMark zone={zone} />
    </p>
  </aside>
);

function Levers({ report }: Of) {
  const { levers, score: person } = report;
  const data = whatIfOf(report);
  return (
    <section id="levers" aria-labelledby="lev-h">
      <h2 id="lev-h">{leversFinding(levers, person)}</h2>
      <p class="kicker">{REPORT.leversKicker}</p>
      {levers.length > 0 && <LeverTable levers={levers} person={person} />}
      {data && <WhatIf data={data} person={person} />}
      <p class="source">{REPORT.leversNote}</p>
      <KeptScenarios report={report} />
    </section>
  );
}
