/** Where one worker could go: their wishes, what each stage let through, the best moves as cards, and near misses. */
import { date, inSentence, plain, score } from "../format.ts";
import { bestHead, isFilled, loosenedWords, movesHead, stayWords } from "../headlines/wishes.ts";
import { LEVEL } from "../names.ts";
import { movesAddress, wishesQuery } from "../moves-address.ts";
import { FarMoves } from "../parts/far-moves.tsx";
import { Funnel } from "../parts/funnel.tsx";
import { render } from "../parts/layout.tsx";
import { NearMisses } from "../parts/near-misses.tsx";
import { TransitionCard } from "../parts/transition-card.tsx";
import { WishesForm } from "../parts/wishes-form.tsx";
import { MOVES } from "../strings/moves-page.ts";
import { SITE } from "../strings/site.ts";
import { nearAndFar, titleIn } from "../targets.ts";
import type { MovesProps, Mover } from "./moves-props.ts";

export function movesPage(props: MovesProps): string {
  const { assets, origin, mover, ranking, targets, wishes } = props;
  return render(
    {
      title: `${MOVES.title}: ${inSentence(mover.role.title)} – ${SITE.name}`,
      description: MOVES.description,
      path: null,
      origin,
      assets,
      scripts: [],
      index: false,
      current: null,
      data: null,
    },
    <main id="main" class="wrap moves">
      <header class="rtop">
        <BackLink mover={mover} />
        <h1>{movesHead(props)}</h1>
        <Stay {...props} />
        <Standing mover={mover} />
        {mover.report && <Frozen mover={mover} report={mover.report} />}
      </header>
      <WishesForm {...props} />
      <Funnel {...props} />
      <Loosen {...props} />
      <Best {...props} />
      {ranking.nearMisses.length > 0 && (
        <section aria-labelledby="near-h">
          <h2 id="near-h">{MOVES.near}</h2>
          <p class="kicker">{MOVES.nearNote}</p>
          <NearMisses misses={ranking.nearMisses} targets={targets} wishes={wishes} base={mover.base} asked={queryOf(props)} />
        </section>
      )}
      <p class="source">{MOVES.source}</p>
    </main>,
  );
}

const BackLink = ({ mover }: { mover: Mover }) => (
  <p class="small noprint">
    <a href={mover.base}>{mover.report ? MOVES.report : MOVES.chat}</a>
  </p>
);

function Stay(props: MovesProps) {
  const words = stayWords(props);
  return words === null ? null : <p class="lead">{words}</p>;
}

/** "Medical Coder, mid level. Your score: 18.8, likely 15 to 23." */
const Standing = ({ mover: { role, score: person } }: { mover: Mover }) => (
  <p class="kicker">
    {role.title}
    {person.level === null ? "" : `, ${LEVEL[person.level].name}`}. {MOVES.yourScore(score(person.value), plain(person.low), plain(person.high))}
  </p>
);

export const Frozen = ({ mover, report: { savedAt, value } }: { mover: Mover; report: NonNullable<Mover["report"]> }) => (
  <p class="notice plain small">
    {MOVES.frozen(date(savedAt))} {score(value) !== score(mover.score.value) && MOVES.moved(score(value), score(mover.score.value))}
  </p>
);

/** What would let more through, where little passes. */
function Loosen(props: MovesProps) {
  const { mover, loosened, ranking } = props;
  if (ranking.passed > 0 && loosened.length === 0) return null;
  return (
    <div class="notice plain loosen">
      {ranking.passed === 0 && <p>{props.safer === 0 ? `${MOVES.firm}. ${MOVES.firmNote}` : props.reachable === 0 ? MOVES.emptyMethod : MOVES.emptyWishes}</p>}
      {loosened.length > 0 && (
        <>
          <h2>{MOVES.loosen}</h2>
          <ul>
            {loosened.map((one) => (
              <li>
                <a href={movesAddress(mover.base, one.wishes)}>{loosenedWords(one, props)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** The wishes, where the address names them: links to comparisons pass them on. */
const queryOf = ({ asked, wishes }: MovesProps): string => (asked ? wishesQuery(wishes) : "");

function Best(props: MovesProps) {
  const { mover, ranking, targets, wishes } = props, asked = queryOf(props);
  const { near, far } = nearAndFar(ranking.moves, targets);
  if (near.length + far.length === 0) return null;
  const from = { value: mover.score.value, week: mover.score.week.hours };
  return (
    <section aria-labelledby="best-h">
      <h2 id="best-h">{bestHead(props)}</h2>
      {isFilled(ranking, wishes) && <p class="kicker">{MOVES.filledNote}</p>}
      <details class="data">
        <summary>{MOVES.signs}</summary>
        <p>
          {MOVES.order} {MOVES.unbeaten} {MOVES.marks}
        </p>
      </details>
      <div class="cards">
        {near.map(({ move, target }) => (
          <TransitionCard move={move} target={target} from={from} titleOf={titleIn(targets)} base={mover.base} asked={asked} wishes={wishes} />
        ))}
      </div>
      {far.length > 0 && <FarMoves moves={far} base={mover.base} asked={asked} />}
    </section>
  );
}
