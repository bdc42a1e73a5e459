/** What a move trades, task by task: left behind, carried over, shared with AI there, and done by a person only. */
import type { ComponentChildren } from "preact";
import type { TaskShare, Transition } from "../../scoring/index.ts";
import { hoursOf, percent, tidy } from "../format.ts";
import { carriedOver, withoutRest } from "../headlines/moves.ts";
import { CARD, WITHIN } from "../strings/moves.ts";
import { DispositionSign } from "./marks.tsx";

type ExchangeProps = { move: Transition; week: number };
/** What the headings of the columns are under: a section or a card. */
export type HeadLevel = "h3" | "h4";
/** So many tasks a short card lists of each kind. */
const MOST_SHORT = 3;

export const Exchange = ({ move, week, level }: ExchangeProps & { level: HeadLevel }) => (
  <>
    <div class="swap four">
      <Tasks level={level} sign="−" head={CARD.leave} tasks={withoutRest(move.lose)} most={null} show={(share) => hoursOf(share, week)} none={CARD.nothingLeft} />
      <Tasks level={level} sign="=" head={CARD.keep} tasks={carriedOver(move)} most={null} show={(share) => hoursOf(share, week)} none={CARD.none} />
      <Tasks level={level} sign="+" head={CARD.gain} tasks={withoutRest(move.gainTasks)} most={null} show={percent} none={CARD.noneLarge} />
      <Tasks level={level} sign="+" head={CARD.proof} tasks={withoutRest(move.aiProof)} most={null} show={percent} none={CARD.noneLarge} />
    </div>
    <Displaced move={move} week={week} />
    <p class="source">{CARD.traded}</p>
  </>
);

export const ShortExchange = ({ move, week }: ExchangeProps) => (
  <div class="swap">
    <Tasks level="h4" sign="−" head={CARD.leave} tasks={withoutRest(move.lose)} most={MOST_SHORT} show={(share) => hoursOf(share, week)} none={CARD.nothingLeft} />
    <Tasks level="h4" sign="=" head={CARD.keep} tasks={carriedOver(move)} most={MOST_SHORT} show={(share) => hoursOf(share, week)} none={CARD.none} />
    <Tasks level="h4" sign="+" head={CARD.gained} tasks={gained(move)} most={MOST_SHORT} show={percent} none={CARD.noneLarge} />
  </div>
);

/** The sign of the lists with its meaning, and how much of it there is before and after. More of it on a move up is said, and why that can be. */
export function Displaced({ move: { displaced, gain }, week }: ExchangeProps) {
  const now = percent(displaced.now), then = percent(displaced.then), more = now !== then && displaced.then > displaced.now;
  return (
    <p class="small soft">
      <DispositionSign of="displaced" /> {WITHIN[more ? "more" : "less"](hoursOf(displaced.now, week), now, then)} {more && gain > 0 && WITHIN.score}
    </p>
  );
}

/** What a worker would do there that AI does not do alone, the biggest first. */
const gained = ({ gainTasks, aiProof }: Transition): TaskShare[] => withoutRest([...aiProof, ...gainTasks]).sort((a, b) => b.share - a.share);

/** `most`: so many at the most, the others counted; null shows all. */
type TasksProps = { level: HeadLevel; sign: string; head: string; tasks: readonly TaskShare[]; most: number | null; show: (share: number) => string; none: string };

export function Tasks({ level: Head, sign, head, tasks, most, show, none }: TasksProps) {
  const more = tasks.length - (most ?? tasks.length);
  return (
    <div>
      <Head>
        <span aria-hidden="true">{sign}</span> {head}
      </Head>
      {tasks.length === 0 ? (
        <p class="small soft">{none}</p>
      ) : (
        <ul>
          {tasks.slice(0, most ?? tasks.length).map(({ label, share, disposition }) => (
            <Row sign={<DispositionSign of={disposition} />} text={tidy(label)} figure={show(share)} />
          ))}
          {more > 0 && <Row sign={null} text={`and ${more} more`} figure="" />}
        </ul>
      )}
    </div>
  );
}

const Row = ({ sign, text, figure }: { sign: ComponentChildren; text: string; figure: string }) => (
  <li>
    {sign ?? <span />}
    <span>{text}</span>
    <span>{figure}</span>
  </li>
);
