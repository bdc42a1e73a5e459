/** Two roles side by side. A plain form asks for them; what it is given decides how much of the page there is. */
import { scoreRole } from "../../scoring/index.ts";
import { bare } from "../bare-role.ts";
import { score } from "../format.ts";
import { CompareForm } from "../parts/compare-form.tsx";
import { SideBySide, type Compared } from "../parts/compare-table.tsx";
import { TradeSection, WeekSection } from "../parts/compare-week.tsx";
import { render } from "../parts/layout.tsx";
import { COMPARE } from "../strings/compare.ts";
import { SITE } from "../strings/site.ts";
import type { CompareProps, Side } from "./props.ts";

export function comparePage({ assets, origin, a, b, fit }: CompareProps): string {
  const pair = pairOf(a, b);
  return render(
    {
      title: `${pair ? titleOf(pair) : COMPARE.head} – ${SITE.name}`,
      description: COMPARE.description,
      path: "/compare",
      origin,
      assets,
      scripts: [],
      index: a.asked === "" && b.asked === "",
      current: "roles",
      data: null,
    },
    <main id="main" class="wrap compare">
      <header class="rtop">
        <h1>{COMPARE.head}</h1>
        <p class="lead">{COMPARE.lead}</p>
      </header>
      <CompareForm a={a} b={b} />
      {pair && (
        <>
          <SideBySide pair={pair} fit={fit} />
          <WeekSection pair={pair} />
          <TradeSection pair={pair} />
        </>
      )}
    </main>,
  );
}

/** Both sides with their scores, or null where there are not two different roles. */
function pairOf(a: Side, b: Side): readonly [Compared, Compared] | null {
  if (!a.found || !b.found || a.found.role.id === b.found.role.id) return null;
  const compared = ({ role, range }: NonNullable<Side["found"]>): Compared => ({ role, range, of: scoreRole(bare(role)) });
  return [compared(a.found), compared(b.found)];
}

const titleOf = ([a, b]: readonly [Compared, Compared]): string =>
  `${a.role.title}, ${score(a.of.value)}, and ${b.role.title}, ${score(b.of.value)}`;
