/** The plan: first steps of this month and this year, each with what it takes, what it costs and where it comes from. */
import { plan, takes, type Aim, type Step } from "../headlines/plan.ts";
import type { ReportSnapshot } from "../pages/props.ts";
import { PLAN } from "../strings/plan.ts";

export function PlanSection({ report: { levers, score, role }, aim }: { report: ReportSnapshot; aim: Aim | null }) {
  const { month, year } = plan(levers, score, role, aim);
  if (month.length + year.length === 0) return null;
  return (
    <section id="plan" aria-labelledby="plan-h">
      <h2 id="plan-h">{PLAN.head}</h2>
      <p class="kicker">{aim === null && score.zone === "green" ? PLAN.kickerStay : PLAN.kicker}</p>
      <div class="plan">
        {month.length > 0 && <Steps head={PLAN.month} steps={month} />}
        {year.length > 0 && <Steps head={PLAN.year} steps={year} />}
      </div>
    </section>
  );
}

const Steps = ({ head, steps }: { head: string; steps: readonly Step[] }) => (
  <div>
    <h3>{head}</h3>
    <ol>
      {steps.map((step) => (
        <li>
          <strong>{step.title}</strong>
          {step.text}
          <span class="takes">{takes(step)}</span>
          <span class="src">{step.from}.</span>
        </li>
      ))}
    </ol>
  </div>
);
