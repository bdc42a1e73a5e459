/** One role to move to: the gain, the tasks left, carried over and gained, the gates on the way, pay and demand with their year. */
import type { MoveTarget } from "../pages/props.ts";
import type { TaskShare, Transition } from "../../scoring/index.ts";
import { count, dollars, hoursOf, listed, percent, plain, score, signed, tidy } from "../format.ts";
import { carriedOver, gainOf, withoutRest } from "../headlines/moves.ts";
import { FIT_PART, LEVEL } from "../names.ts";
import { REPORT } from "../strings/report.ts";
import { Gates } from "./gates.tsx";
import { DispositionSign, Grade, ZoneMark } from "./marks.tsx";
import { Strip } from "./strip.tsx";

type CardProps = { move: Transition; target: MoveTarget; from: { value: number; wage: number | null; week: number } };
const MOST_LISTED = 4;

export function TransitionCard({ move, target, from }: CardProps) {
  const id = `to-${move.roleId}`;
  return (
    <article class="card" aria-labelledby={id}>
      <header>
        <div>
          <h3 id={id}>
            <a href={`/roles/${move.roleId}`}>{target.title}</a>
          </h3>
          <p class="small row">
            <ZoneMark zone={move.zone} text={`${move.zone[0]!.toUpperCase()}${move.zone.slice(1)} zone, ${score(move.score)}`} />{" "}
            <Grade grade={target.grade} /> <span class="soft">at {LEVEL[move.entryLevel].name}</span>
          </p>
        </div>
        <p class="gain">
          {gainOf(move)}
          <small>points above you</small>
        </p>
      </header>
      <Strip
        from={from.value}
        to={move.score}
        label={`From your score, ${score(from.value)}, to ${score(move.score)}, in the ${move.zone} zone`}
      />
      <div class="swap">
        <Swap sign="−" head="You leave behind" tasks={move.lose} show={(share) => hoursOf(share, from.week)} />
        <Swap sign="=" head="You carry over" tasks={carriedOver(move)} show={(share) => hoursOf(share, from.week)} />
        <Swap sign="+" head="You gain, of the time there" tasks={gained(move)} show={percent} />
      </div>
      <p class="small soft">
        Work AI could take over: {hoursOf(move.displaced.now, from.week)} ({percent(move.displaced.now)}) of your week now,{" "}
        {percent(move.displaced.then)} of the time there.
      </p>
      <h4>{REPORT.asks}</h4>
      <Gates move={move} target={target} />
      <Facts move={move} target={target} from={from} />
    </article>
  );
}

/** What a worker would do there that AI does not do alone, the biggest first. */
const gained = ({ gainTasks, aiProof }: Transition): TaskShare[] => withoutRest([...aiProof, ...gainTasks]).sort((a, b) => b.share - a.share);

function Swap({
  sign,
  head,
  tasks,
  show,
}: {
  sign: string;
  head: string;
  tasks: readonly TaskShare[];
  show: (share: number) => string;
}) {
  const more = tasks.length - MOST_LISTED;
  return (
    <div>
      <h4>
        <span aria-hidden="true">{sign}</span> {head}
      </h4>
      {tasks.length === 0 ? (
        <p class="small soft">Nothing we could match.</p>
      ) : (
        <ul>
          {tasks.slice(0, MOST_LISTED).map(({ label, share, disposition }) => (
            <li>
              <DispositionSign of={disposition} />
              <span>{tidy(label)}</span>
              <span>{show(share)}</span>
            </li>
          ))}
          {more > 0 && (
            <li class="soft">
              <span />
              <span>and {more} more</span>
              <span />
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

/** A ratio of two median wages, said so that it reads: "about the", "0.8 times the". */
const payBeside = (ratio: number): string => (plain(ratio) === "1" ? "about the" : `${plain(ratio)} times the`);

function Facts({ move, target, from }: CardProps) {
  const { labour } = target;
  return (
    <dl class="facts">
      <div>
        <dt>Median pay, May 2024</dt>
        <dd>
          {labour.medianWage === null ? "not known" : dollars(labour.medianWage)}
          {move.wageRatio !== null && from.wage !== null && (
            <small>
              {payBeside(move.wageRatio)} {dollars(from.wage)} of your role
            </small>
          )}
        </dd>
      </div>
      <div>
        <dt>Jobs, 2024–34</dt>
        <dd>
          {labour.changePct === null ? "not known" : `${signed(labour.changePct)}%`}
          {labour.annualOpenings !== null && <small>{count(labour.annualOpenings)} openings a year</small>}
        </dd>
      </div>
      <div>
        <dt>Closeness to your week</dt>
        <dd>
          {move.fit === null ? "not known" : `${Math.round(move.fit * 100)} of 100`}
          {move.fitParts.length > 0 && <small>from {listed(move.fitParts.map(({ part }) => FIT_PART[part]))}</small>}
        </dd>
      </div>
      {move.missing.length > 0 && (
        <div>
          <dt>Left out</dt>
          <dd>
            <small>no data: {listed(move.missing.map((part) => REPORT.noData[part] ?? part))}</small>
          </dd>
        </div>
      )}
    </dl>
  );
}
