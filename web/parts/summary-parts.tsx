/** Parts of the one-page summary: the week by kind of task, reasons, levers, moves. Short lists, each with its numbers. */
import type { Lever, PersonScore } from "../../scoring/index.ts";
import type { CatalogRole } from "../../db/role.ts";
import { hoursOf, plain, score, signed } from "../format.ts";
import { labelsOf, leverTitle } from "../headlines/moves.ts";
import { needsOf, reasonsOf, tasksOf } from "../headlines/summary.ts";
import { shownHours } from "../hours.ts";
import { DISPOSITION, DISPOSITION_MEANS, LEVEL, ZONE } from "../names.ts";
import type { ReportSnapshot } from "../pages/props.ts";
import { SUMMARY } from "../strings/summary.ts";
import { DispositionMark, ZoneMark } from "./marks.tsx";
import { movesOf } from "./report-moves.tsx";
import { ORDER } from "./whole-percents.ts";

const MOST_TASKS = 3;
const MOST_LEVERS = 2;
const MOST_MOVES = 3;

/** Three columns: what AI can do alone, what it shares, what only a person can do. */
export function SummaryWeek({ person }: { person: PersonScore }) {
  const hours = shownHours(person.week);
  return (
    <section>
      <h2>{SUMMARY.week}</h2>
      <div class="kinds">
        {ORDER.map((kind) => {
          const tasks = tasksOf(person, kind);
          const more = tasks.length - MOST_TASKS;
          return (
            <div>
              <h3>
                <DispositionMark of={kind} text={`${DISPOSITION[kind].name}, ${hoursOf(person.impact[kind], person.week.hours)}`} />
              </h3>
              <p class="soft">{DISPOSITION_MEANS[kind].replace("you and AI", "person and AI")}</p>
              <ul>
                {tasks.slice(0, MOST_TASKS).map(({ id, label }) => (
                  <li>
                    <span class="soft nowrap">{plain(hours.get(id) ?? 0)} h</span> {label}
                  </li>
                ))}
                {more > 0 && <li class="soft">{SUMMARY.more(more)}</li>}
              </ul>
            </div>
          );
        })}
      </div>
    </section>
  );
}

export function SummaryReasons({ person, role }: { person: PersonScore; role: CatalogRole }) {
  const reasons = reasonsOf(person, role);
  return (
    <section>
      <h2>{SUMMARY.reasons}</h2>
      {reasons.length === 0 && <p>{SUMMARY.reasonsNone}</p>}
      <ul class="signedlist">
        {reasons.map(({ name, note, points }) => (
          <li>
            <strong>{signed(points)}</strong>{" "}
            <span>
              {name}
              {note && `: ${note}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function SummaryLevers({ person, levers }: { person: PersonScore; levers: readonly Lever[] }) {
  const labels = labelsOf(person);
  return (
    <section>
      <h2>{SUMMARY.levers}</h2>
      {levers.length === 0 && <p>{SUMMARY.leversNone}</p>}
      <ul class="signedlist">
        {levers.slice(0, MOST_LEVERS).map((lever) => (
          <li>
            <strong>{signed(lever.gain)}</strong> <span>{leverTitle(lever, labels, person.week.hours)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function SummaryMoves({ report }: { report: ReportSnapshot }) {
  const moves = movesOf(report).near.slice(0, MOST_MOVES);
  return (
    <section>
      <h2>{SUMMARY.moves}</h2>
      {moves.length === 0 && <p>{SUMMARY.movesNone}</p>}
      <ul class="signedlist">
        {moves.map(({ move, target }) => (
          <li>
            <strong>{signed(move.gain)}</strong>{" "}
            <span>
              <a href={`/roles/${target.id}`}>{target.title}</a> <ZoneMark zone={move.zone} text={`${ZONE[move.zone].name}, ${score(move.score)}`} />{" "}
              <span class="soft">
                {SUMMARY.at} {LEVEL[move.entryLevel].name}
              </span>
              <br />
              {needsOf(move, target)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
