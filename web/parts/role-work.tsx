/** A role's score from the work to the market, and its usual week by what AI can do with it. */
import type { RoleScore } from "../../scoring/index.ts";
import { dispositionOf, largestRemainder } from "../../scoring/index.ts";
import type { CatalogRole } from "../../db/role.ts";
import { percent, plain } from "../format.ts";
import { marketFinding, weekFinding } from "../headlines/role.ts";
import { ROLE } from "../strings/role.ts";
import { ImpactBar, ImpactLegend, TimeBar } from "./impact.tsx";
import { DispositionMark, Dots } from "./marks.tsx";
import { Waterfall } from "./waterfall.tsx";

type Of = { role: CatalogRole; of: RoleScore };
const STEP: Record<"evidence" | "barriers" | "growth", string> = {
  evidence: "Market signals",
  barriers: "Barriers",
  growth: "AI and demand",
};

export const WorkSections = ({ role, of }: Of) => (
  <>
    <Market role={role} of={of} />
    <Week role={role} of={of} />
  </>
);

function Market({ role, of }: Of) {
  const scale = {
    evidence: `${plain(of.evidence)} on a scale of ±10`,
    barriers: `${plain(of.barriers)} of 10`,
    growth: `${plain(of.growth)} on a scale of ±2`,
  };
  return (
    <section aria-labelledby="r1">
      <h2 id="r1">{marketFinding(of)}</h2>
      <p class="kicker">{ROLE.marketKicker}</p>
      <Waterfall
        css=""
        caption={null}
        from={{ name: "The work alone", note: `task resistance ${plain(of.taskResistance, 2)} of 5`, value: of.why.from }}
        steps={of.why.parts.map(({ group, shown }) => ({ name: STEP[group], note: scale[group], points: shown }))}
        to={{ name: role.title, note: "score", value: of.value }}
      />
    </section>
  );
}

/** All that is too small for a row of its own comes last. */
const biggestFirst = (tasks: CatalogRole["tasks"]): CatalogRole["tasks"] =>
  tasks.toSorted((a, b) => Number(a.rest ?? false) - Number(b.rest ?? false) || b.share - a.share);

/** What a row of a derived role holds besides its label: "With it: audition for parts. " */
function besides(label: string, statement: string): string {
  const held = statement.startsWith(label) ? statement.slice(label.length).replace(/^; /, "") : statement;
  if (held === ".") return "";
  return held === statement ? `${statement} ` : `${ROLE.withIt} ${held} `;
}

function Week({ role, of }: Of) {
  const tasks = biggestFirst(role.tasks);
  const whole = largestRemainder(tasks.map(({ share }) => share), 100, 0);
  const longest = Math.max(...tasks.map(({ share }) => share));
  return (
    <section aria-labelledby="r2">
      <h2 id="r2">{weekFinding(of)}</h2>
      <p class="kicker">{ROLE.weekKicker}</p>
      <ImpactBar id="ri" title="A typical week by AI’s part in it" impact={of.impact} thick={40} />
      <ImpactLegend impact={of.impact} week={null} />
      <table class="tasks stackable">
        <thead>
          <tr>
            <th scope="col">Task and why it scores so</th>
            <th scope="col">Share of time</th>
            <th scope="col">AI’s part</th>
            <th scope="col">AI score, 1 to 5</th>
          </tr>
        </thead>
        <tbody>
          {tasks.map(({ label, statement, why, share, score: { routine, typical, complex } }, at) => (
            <tr>
              <th scope="row">
                {label}
                <span class="why">
                  {role.grade === "derived" && besides(label, statement)}
                  {why}
                </span>
              </th>
              <td class="hours">
                <span>{percent(whole[at] ?? share)}</span>
                <TimeBar css="bar" share={share} of={longest} disposition={dispositionOf(typical)} />
              </td>
              <td>
                <DispositionMark of={dispositionOf(typical)} />
              </td>
              <td class="nowrap">
                {plain(typical)} <Dots value={typical} />
                <span class="why">
                  {plain(routine)} routine, {plain(complex)} complex
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="source">
        {ROLE.weekNote} {role.grade === "derived" ? ROLE.derivedWeek : ROLE.judgement}
      </p>
    </section>
  );
}
