/** One worker, their role as it typically is, and a job to move to, side by side: for any job of the catalogue. */
import type { ComponentChildren } from "preact";
import { inSentence } from "../format.ts";
import { dropReasons } from "../headlines/gates.ts";
import { evidenceFinding } from "../headlines/moves.ts";
import { apart, gist } from "../headlines/ways.ts";
import { movesAddress } from "../moves-address.ts";
import { LEVEL } from "../names.ts";
import { Elements } from "../parts/elements.tsx";
import { Evidence } from "../parts/evidence.tsx";
import { Exchange } from "../parts/exchange.tsx";
import { AllGates } from "../parts/gates.tsx";
import { render } from "../parts/layout.tsx";
import { gaps } from "../parts/move-facts.tsx";
import { StoneWay } from "../parts/stone.tsx";
import { ThreeScale } from "../parts/three-scale.tsx";
import { MarketTable, ScoreTable } from "../parts/three-table.tsx";
import { MOVES } from "../strings/moves-page.ts";
import { SITE } from "../strings/site.ts";
import { THREE } from "../strings/three-way.ts";
import { Frozen } from "./moves.tsx";
import type { ThreeWayProps } from "./moves-props.ts";

export function threeWayPage(props: ThreeWayProps): string {
  const { assets, origin, mover, move, target, wishes, stone } = props;
  return render(
    {
      title: `${THREE.title(target.title)} – ${SITE.name}`,
      description: THREE.description,
      path: null,
      origin,
      assets,
      scripts: [],
      index: false,
      current: null,
      data: null,
    },
    <main id="main" class="wrap moves">
      <Top {...props} />
      <figure>
        <ThreeScale {...props} />
        <p class="source">{THREE.scaleNote}</p>
      </figure>
      <Part id="score" head={THREE.scoreHead}>
        <ScoreTable {...props} />
      </Part>
      <Part id="tasks" head={THREE.tasks}>
        <Exchange move={move} week={mover.score.week.hours} level="h3" />
      </Part>
      <Part id="skills" head={THREE.skills}>
        <Elements move={move} level="h3" />
      </Part>
      <Part id="gates" head={THREE.gates}>
        <AllGates gates={move.gates} move={move} target={target} wishes={wishes} />
        <p class="source">{MOVES.marks}</p>
        <StoneWay move={move} title={target.title} titleOf={() => stone?.title ?? null} />
      </Part>
      <Part id="market" head={THREE.market}>
        <p class="kicker">{THREE.marketNote}</p>
        <MarketTable {...props} />
        <p class="source">{THREE.wider}</p>
      </Part>
      <Part id="evidence" head={`${target.title}: ${inSentence(evidenceFinding(target.sources))}`}>
        <p class="kicker">{THREE.evidence}</p>
        <Evidence role={target} />
      </Part>
      <p class="source">{MOVES.source}</p>
    </main>,
  );
}

const Part = ({ id, head, children }: { id: string; head: string; children: ComponentChildren }) => (
  <section id={id} aria-labelledby={`${id}-h`}>
    <h2 id={`${id}-h`}>{head}</h2>
    {children}
  </section>
);

function Top({ mover, move, target, wishes, asked, place, passed }: ThreeWayProps) {
  const dropped = move.gates.filter(({ drops }) => drops).map(({ name }) => name);
  return (
    <header class="rtop">
      <p class="small row noprint">
        <a href={mover.base}>{mover.report ? MOVES.report : MOVES.chat}</a> <a href={asked ? movesAddress(mover.base, wishes) : `${mover.base}/moves`}>{THREE.moves}</a>
      </p>
      <h1>
        {target.title}: {apart(move.gain)}
      </h1>
      <p class="lead">{gist(move, target)}</p>
      <p>
        {place !== null && THREE.inList(String(place), String(passed))}
        {place === null && dropped.length > 0 && `${THREE.notInList} ${dropReasons(dropped, move, target, wishes)}.`}{" "}
        {THREE.level(LEVEL[move.entryLevel].name)}
      </p>
      {move.missing.length > 0 && <p class="small soft">{THREE.missing(gaps(move))}</p>}
      {mover.report && <Frozen mover={mover} report={mover.report} />}
    </header>
  );
}
