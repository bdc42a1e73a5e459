/** The usual weeks of two roles by AI's part in them, and what going from one to the other trades. */
import { percent } from "../format.ts";
import { shared } from "../headlines/compare.ts";
import { COMPARE } from "../strings/compare.ts";
import { tradeOf, type Traded } from "../trade.ts";
import type { Pair } from "./compare-table.tsx";
import { ImpactBar, ImpactLegend } from "./impact.tsx";
import { DispositionSign } from "./marks.tsx";

export const WeekSection = ({ pair }: { pair: Pair }) => (
  <section aria-labelledby="c2">
    <h2 id="c2">{COMPARE.week}</h2>
    <div class="sides after">
      {pair.map(({ role, of }, at) => (
        <div>
          <h3>{role.title}</h3>
          <ImpactBar id={`ci${at}`} title={`${COMPARE.week}: ${role.title}`} impact={of.impact} thick={32} />
          <ImpactLegend impact={of.impact} week={null} />
        </div>
      ))}
    </div>
  </section>
);

export function TradeSection({ pair: [a, b] }: { pair: Pair }) {
  const trade = tradeOf(a.role, b.role);
  return (
    <section aria-labelledby="c3">
      <h2 id="c3">{shared(trade)}</h2>
      <p class="kicker">
        {COMPARE.trade(a.role.title, b.role.title)}. {COMPARE.tradeKicker}
      </p>
      <div class="swap">
        <Column sign="−" head={COMPARE.left} tasks={trade.left} none={COMPARE.nothingLeft} />
        <Column sign="=" head={COMPARE.both} tasks={trade.both} none={COMPARE.nothing} />
        <Column sign="+" head={COMPARE.found} tasks={trade.found} none={COMPARE.nothingLeft} />
      </div>
    </section>
  );
}

const Column = ({ sign, head, tasks, none }: { sign: string; head: string; tasks: readonly Traded[]; none: string }) => (
  <div>
    <h3>
      <span aria-hidden="true">{sign}</span> {head}
    </h3>
    {tasks.length === 0 ? (
      <p class="small soft">{none}</p>
    ) : (
      <ul>
        {tasks.map(({ label, share, disposition, there }) => (
          <li>
            <DispositionSign of={disposition} />
            <span>
              {label}
              {there.length > 0 && (
                <span class="why">
                  {COMPARE.there} {there[0]}
                </span>
              )}
            </span>
            <span>{percent(share)}</span>
          </li>
        ))}
      </ul>
    )}
  </div>
);
