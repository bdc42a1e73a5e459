/** The second half of a report: roles to move to, what others measure, evidence both ways, and a plan. */
import type { ReportSnapshot } from "../pages/props.ts";
import { evidenceFinding, isFar, movesFinding, opinionsFinding } from "../headlines/moves.ts";
import { plan, type Step } from "../headlines/plan.ts";
import { REPORT } from "../strings/report.ts";
import { Evidence } from "./evidence.tsx";
import { OpinionNotes, Opinions } from "./opinions.tsx";
import { FarMoves } from "./far-moves.tsx";
import { TransitionCard } from "./transition-card.tsx";

type Of = { report: ReportSnapshot };
/** So many cards, and so many rows of roles that would be a new start. */
const MOST_CARDS = 4;

export function MoveSections({ report }: Of) {
  return (
    <>
      <Next report={report} />
      <Others report={report} />
      <Both report={report} />
      <Plan report={report} />
    </>
  );
}

function Next({ report: { role, score: person, transitions, targets } }: Of) {
  const known = transitions.flatMap((move) => {
    const target = targets.find(({ id }) => id === move.roleId);
    return target ? [{ move, target }] : [];
  });
  const from = { value: person.value, wage: role.labour.medianWage, week: person.week.hours };
  const near = known.filter(({ move }) => !isFar(move));
  const far = known.filter(({ move }) => isFar(move));
  const shown = near.slice(0, MOST_CARDS);
  return (
    <section id="next" aria-labelledby="next-h">
      <h2 id="next-h">{movesFinding(shown.length, far.length)}</h2>
      <p class="kicker">{known.length > 0 ? REPORT.nextKicker : REPORT.nextNone}</p>
      <div class="cards">
        {shown.map(({ move, target }) => (
          <TransitionCard move={move} target={target} from={from} />
        ))}
      </div>
      {far.length > 0 && <FarMoves moves={far.slice(0, MOST_CARDS)} />}
      {known.length > 0 && <p class="source">{REPORT.nextNote}</p>}
    </section>
  );
}

function Others({ report: { role, score: person } }: Of) {
  return (
    <section id="others" aria-labelledby="oth-h">
      <h2 id="oth-h">{opinionsFinding(role.secondOpinions, person.role.value)}</h2>
      <p class="kicker">{REPORT.othersKicker}</p>
      <figure>
        <Opinions role={role} value={person.role.value} you={person.value} />
        <p class="source">{REPORT.othersNote}</p>
        <OpinionNotes role={role} />
      </figure>
    </section>
  );
}

const Both = ({ report: { role } }: Of) => (
  <section id="evidence" aria-labelledby="ev-h">
    <h2 id="ev-h">{evidenceFinding(role.sources)}</h2>
    <p class="kicker">{REPORT.evidenceKicker}</p>
    <Evidence role={role} />
  </section>
);

function Plan({ report: { levers, score: person, role } }: Of) {
  const { month, year } = plan(levers, person, role);
  return (
    <section id="plan" aria-labelledby="plan-h">
      <h2 id="plan-h">{REPORT.planHead}</h2>
      <p class="kicker">{REPORT.planKicker}</p>
      <div class="plan">
        {month.length > 0 && <Steps head={REPORT.month} steps={month} />}
        {year.length > 0 && <Steps head={REPORT.year} steps={year} />}
      </div>
    </section>
  );
}

const Steps = ({ head, steps }: { head: string; steps: readonly Step[] }) => (
  <div>
    <h3>{head}</h3>
    <ol>
      {steps.map(({ title, text }) => (
        <li>
          <strong>{title}</strong>
          {text}
        </li>
      ))}
    </ol>
  </div>
);
