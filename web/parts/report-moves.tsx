/** Where the worker could go: what they ask of a move, the best moves with their gates, new starts, and where to read on. */
import type { ReportSnapshot } from "../pages/props.ts";
import { groundOf, movesFinding } from "../headlines/moves.ts";
import type { Aim } from "../headlines/plan.ts";
import { count } from "../format.ts";
import { wishesSummary } from "../headlines/wishes.ts";
import { REPORT } from "../strings/report.ts";
import { nearAndFar, titleIn } from "../targets.ts";
import { FarMoves } from "./far-moves.tsx";
import { NearMisses } from "./near-misses.tsx";
import { TransitionCard } from "./transition-card.tsx";

type Of = { report: ReportSnapshot };
/** So many cards, and so many rows of roles that would be a new start. */
const MOST_CARDS = 4;
/** So many near misses; the page of all moves has the rest. */
const MOST_MISSED = 3;

/** The report's moves with the facts of their roles, near ones and new starts apart, best first. */
export const movesOf = ({ transitions, targets }: ReportSnapshot) => nearAndFar(transitions, targets);

/** What the plan works towards: the best move that is no new start; null for who already stands on firm ground, where nothing urges. */
export function aimOf(report: ReportSnapshot): Aim | null {
  if (report.score.zone === "green") return null;
  const [best] = movesOf(report).near;
  return best ? { ...best, via: best.move.via && titleIn(report.targets)(best.move.via.roleId) } : null;
}

type NextProps = Of & { groups: readonly (readonly [string, string])[] };

export function NextSection({ report, groups }: NextProps) {
  const { id, score: person, targets, filters } = report;
  const { near, far } = movesOf(report);
  const shown = near.slice(0, MOST_CARDS);
  const known = near.length + far.length;
  return (
    <section id="next" aria-labelledby="next-h">
      <h2 id="next-h">{movesFinding(shown.length, far.length, groundOf(person.zone, shown.map(({ move }) => move)))}</h2>
      <p class="kicker">{known === 0 ? REPORT.nextNone : person.zone === "green" ? REPORT.nextFirm : REPORT.nextKicker}</p>
      <Asked report={report} groups={groups} />
      <div class="cards">
        {shown.map(({ move, target }) => (
          <TransitionCard
            move={move}
            target={target}
            from={{ value: person.value, week: person.week.hours }}
            titleOf={titleIn(targets)}
            base={`/r/${id}`}
            wishes={filters}
            compact
          />
        ))}
      </div>
      {far.length > 0 && <FarMoves moves={far.slice(0, MOST_CARDS)} />}
      <Missed report={report} />
      <p class="noprint after">
        <a class="btn" href={`/r/${id}/moves`}>
          {REPORT.allMoves}
        </a>
      </p>
      {known > 0 && <p class="source">{REPORT.nextNote}</p>}
    </section>
  );
}

/** What the worker asks of a move, and how many roles are left. Reports of older methods counted none. */
function Asked({ report: { considered, passed, filters }, groups }: NextProps) {
  const wishes = wishesSummary(filters, groups);
  if (wishes === null && considered === 0) return null;
  return (
    <p class="small asked">
      {wishes !== null && REPORT.asked(wishes)} {considered > 0 && REPORT.counted(count(considered), count(passed))}
    </p>
  );
}

/** The best roles that a gate took off the list, each with the gate. */
function Missed({ report: { id, nearMisses, targets, filters } }: Of) {
  if (nearMisses.length === 0) return null;
  return (
    <div class="missed">
      <h3>{REPORT.missed}</h3>
      <NearMisses misses={nearMisses.slice(0, MOST_MISSED)} targets={targets} wishes={filters} base={`/r/${id}`} />
    </div>
  );
}
