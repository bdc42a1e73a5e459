/** The figures of a role to move to: pay, openings, schooling, licence, closeness and effort, with year and source; gaps are said. */
import type { ComponentChildren } from "preact";
import type { Transition } from "../../scoring/index.ts";
import { count, dollars, inSentence, listed, signed, tidy } from "../format.ts";
import { closeness, payBeside, trainingTime } from "../headlines/gates.ts";
import { effortOf } from "../headlines/ways.ts";
import { FIT_PART } from "../names.ts";
import type { MoveTarget } from "../pages/props.ts";
import { CARD, NO_DATA } from "../strings/moves.ts";

type Labour = MoveTarget["labour"];
type FactsProps = { move: Transition; target: MoveTarget };

export const MoveFacts = ({ move, target: { labour, soc } }: FactsProps) => (
  <dl class="facts">
    <Fact name={CARD.pay} value={labour.medianWage === null ? null : dollars(labour.medianWage)}>
      {[spread(labour), payBeside(move.wageRatio), labour.medianWage !== null && !soc.endsWith(".00") ? CARD.wider : null]}
    </Fact>
    <Fact name={CARD.jobs} value={labour.annualOpenings === null ? null : count(labour.annualOpenings)}>
      {[labour.changePct === null ? null : CARD.change(signed(labour.changePct))]}
    </Fact>
    <Fact name={CARD.schooling} value={labour.education && tidy(labour.education)}>
      {[trainingTime(move.needs)?.concat(CARD.fromHere) ?? null]}
    </Fact>
    <Fact name={CARD.licence} value={labour.licence && { law: CARD.law, employer: CARD.employer, none: CARD.noLicence }[labour.licence]}>
      {[labour.licenceNote && tidy(labour.licenceNote)]}
    </Fact>
    <Fact name={CARD.closeness} value={move.fit === null ? null : closeness(move.fit)}>
      {[restsOn(move)]}
    </Fact>
    <Fact name={CARD.effort} value={move.effort === null ? null : `${Math.round(move.effort * 100)}`}>
      {[CARD.effortNote]}
    </Fact>
    <Missing move={move} />
  </dl>
);

/** Two lines for a card that has to be short. */
export const ShortFacts = ({ move, target: { labour } }: FactsProps) => (
  <p class="small soft">
    {[
      labour.medianWage === null ? null : spread(labour),
      labour.annualOpenings === null ? null : `${count(labour.annualOpenings)} openings a year`,
      labour.changePct === null ? null : CARD.change(signed(labour.changePct)),
      move.fit === null ? null : `${CARD.closeness.toLowerCase()} ${closeness(move.fit)}, ${restsOn(move) ?? ""}`,
      move.effort === null ? null : effortOf(move.effort),
      move.missing.length > 0 ? `no data: ${gaps(move)}` : null,
    ].filter(Boolean).join("; ")}
    .
  </p>
);

function Fact({ name, value, children }: { name: string; value: string | null; children: readonly (string | null)[] }) {
  const notes = children.filter((note) => note !== null);
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value ?? CARD.unknown}
        {notes.map((note) => (
          <small>{note}</small>
        ))}
      </dd>
    </div>
  );
}

function Missing({ move }: { move: Transition }): ComponentChildren {
  if (move.missing.length === 0) return null;
  return (
    <div>
      <dt>{CARD.missing}</dt>
      <dd>
        <small>{gaps(move)}</small>
      </dd>
    </div>
  );
}

/** What no data speaks about, in words. */
export const gaps = ({ missing }: Pick<Transition, "missing">): string => listed(missing.map((part) => NO_DATA[part] ?? part));

/** "from work activities (27) and BLS skill ratings (56)": each part of 100. */
function restsOn({ fitParts }: Transition): string | null {
  return fitParts.length === 0 ? null : `from ${listed(fitParts.map(({ part, value }) => `${inSentence(FIT_PART[part])} (${Math.round(Math.max(0, value) * 100)})`))}`;
}

/** "10th to 90th percentile: $38,000 to $98,000"; BLS does not publish the highest pay. */
export function spread({ wageP10, wageP90 }: Pick<Labour, "wageP10" | "wageP90">): string | null {
  return wageP10 === null ? null : CARD.spread(dollars(wageP10), wageP90 === null ? CARD.openEnd : dollars(wageP90));
}
