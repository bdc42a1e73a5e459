/** One role to move to: what it gives and asks at a glance, then gates, the way in two moves, and all figures behind folds. */
import type { MoveTarget } from "../pages/props.ts";
import type { Transition, TransitionFilters } from "../../scoring/index.ts";
import { score, signed } from "../format.ts";
import { tally } from "../headlines/gates.ts";
import { gist } from "../headlines/ways.ts";
import { toAddress } from "../moves-address.ts";
import { LEVEL, ZONE } from "../names.ts";
import { CARD } from "../strings/moves.ts";
import { Elements, hasElements, ShortElements } from "./elements.tsx";
import { Displaced, Exchange, ShortExchange } from "./exchange.tsx";
import { AllGates, forShort, Gates, hindering } from "./gates.tsx";
import { Grade, ZoneMark } from "./marks.tsx";
import { MoveFacts, ShortFacts } from "./move-facts.tsx";
import { StoneWay } from "./stone.tsx";
import { Strip } from "./strip.tsx";

type CardProps = {
  move: Transition;
  target: MoveTarget;
  from: { value: number; week: number };
  /** What other roles that the card names are called; a stepping stone without a title is left out. */
  titleOf?: (roleId: string) => string | null;
  /** Address of the interview or report ("/r/…"), for the link to the comparison; null: no link. */
  base?: string | null;
  /** Wishes that the comparison is to hold to, as a query; "": those that are kept. */
  asked?: string;
  /** What the worker asked for; gates that it shuts say so. */
  wishes?: TransitionFilters | null;
  /** For paper: nothing behind folds, only what matters most. */
  compact?: boolean;
};

const untitled = (): null => null;

export function TransitionCard({ move, target, from, titleOf = untitled, base = null, asked = "", wishes = null, compact = false }: CardProps) {
  const id = `to-${move.roleId}`;
  return (
    <article class={compact ? "card short" : "card"} aria-labelledby={id}>
      <CardHead id={id} move={move} target={target} />
      <p class="gist">{gist(move, target)}</p>
      {move.pareto && <p class="small unbeaten">{CARD.unbeaten}</p>}
      <Strip from={from.value} to={move.score} label={`From your score, ${score(from.value)}, to ${score(move.score)}, in the ${move.zone} zone`} />
      {compact && <ShortExchange move={move} week={from.week} />}
      <Gates gates={compact ? forShort(move.gates) : hindering(move.gates)} move={move} target={target} wishes={wishes} />
      <StoneWay move={move} title={target.title} titleOf={titleOf} />
      {compact ? <Short move={move} target={target} week={from.week} /> : <Folds move={move} target={target} week={from.week} wishes={wishes} />}
      {base !== null && (
        <p class="onwards noprint">
          <a class="btn" href={toAddress(base, move.roleId, asked)}>
            {CARD.compare}
            <span class="vh">: {target.title}</span>
          </a>
        </p>
      )}
    </article>
  );
}

const CardHead = ({ id, move, target }: Pick<CardProps, "move" | "target"> & { id: string }) => (
  <header>
    <div>
      <h3 id={id}>
        <a href={`/roles/${move.roleId}`}>{target.title}</a>
      </h3>
      <p class="small row">
        <ZoneMark zone={move.zone} text={`${ZONE[move.zone].name} zone, ${score(move.score)}`} /> <span class="soft">at {LEVEL[move.entryLevel].name}</span>{" "}
        <Grade grade={target.grade} />
      </p>
    </div>
    <p class="gain">
      {signed(move.gain)}
      <small>{CARD.points}</small>
    </p>
  </header>
);

type Behind = Pick<CardProps, "move" | "target"> & { week: number };

const Short = ({ move, target, week }: Behind) => (
  <div class="more">
    <ShortElements move={move} />
    <Displaced move={move} week={week} />
    <ShortFacts move={move} target={target} />
  </div>
);

const Folds = ({ move, target, week, wishes }: Behind & { wishes: TransitionFilters | null }) => (
  <div class="folds">
    <details>
      <summary>
        {CARD.gates} {tally(move.gates)}
      </summary>
      <AllGates gates={move.gates} move={move} target={target} wishes={wishes} />
    </details>
    <details>
      <summary>{CARD.tasks}</summary>
      <Exchange move={move} week={week} level="h4" />
    </details>
    {hasElements(move) && (
      <details>
        <summary>{CARD.skills}</summary>
        <Elements move={move} level="h4" />
      </details>
    )}
    <details>
      <summary>{CARD.figures}</summary>
      <MoveFacts move={move} target={target} />
    </details>
  </div>
);
