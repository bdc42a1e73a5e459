/** What-ifs kept under a name, side by side with the week as it is. */
import { KEPT } from "../../../strings/what-if.ts";
import type { Chat } from "../chat.ts";
import { Figures, Row } from "./kept-row.tsx";
import type { KeptScenarios } from "./kept.ts";
import type { Try } from "./try.ts";

type Parts = { chat: Chat; kept: KeptScenarios; trial: Try };

export function KeptTable({ chat, kept, trial }: Parts) {
  const now = chat.store.person.value;
  const tried = kept.tried.value;
  if (!now || tried.length === 0) return null;
  const { columns } = KEPT;
  return (
    <section aria-labelledby="kept-h">
      <h3 id="kept-h" tabIndex={-1}>
        {KEPT.head}
      </h3>
      <table class="whatifs">
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.score}</th>
            <th scope="col" class="num">
              {columns.points}
            </th>
            <th scope="col" class="num">
              {columns.reach}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{KEPT.asItIs}</th>
            <Figures of={now} gain={null} />
          </tr>
        </tbody>
        {tried.map((one) => (
          <Row key={one.id} one={one} now={now} kept={kept} trial={trial} />
        ))}
      </table>
      <p class="small soft">{KEPT.reachNote}</p>
    </section>
  );
}
