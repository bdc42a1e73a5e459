/** What the market says of a role, what stands in the way of machines, and which factors only people have. */
import { BARRIERS, PRINCIPLES, SIGNALS, type RoleScore } from "../../scoring/index.ts";
import type { CatalogRole } from "../../db/role.ts";
import { plain } from "../format.ts";
import { barriersFinding, signalsFinding } from "../headlines/role.ts";
import { BARRIER, PRINCIPLE, SIGNAL } from "../names.ts";
import { ROLE } from "../strings/role.ts";
import { Pips } from "./marks.tsx";

type Of = { role: CatalogRole; of: RoleScore };
/** `known`: false where no data speaks about it. */
type Judged = { value: number; why: string; known: boolean };

export function MarketSections({ role, of }: Of) {
  return (
    <>
      <section aria-labelledby="r3">
        <h2 id="r3">{signalsFinding(role.signals, role.missing)}</h2>
        <p class="kicker">
          {ROLE.signalsKicker(plain(of.evidence))} {role.missing.length > 0 && ROLE.missingKicker}
        </p>
        <table class="sig">
          <thead>
            <tr>
              <th scope="col">Signal</th>
              <th scope="col">
                <span class="ends">
                  <span>against</span>
                  <span>for</span>
                </span>
              </th>
              <th scope="col" class="num">
                Value
              </th>
            </tr>
          </thead>
          <tbody>
            {SIGNALS.map((signal) => (
              <SignalRow name={SIGNAL[signal]} {...role.signals[signal]} known={!role.missing.includes(signal)} />
            ))}
          </tbody>
          <tbody class="apart">
            <SignalRow name={ROLE.demand} {...role.growth} known />
          </tbody>
        </table>
      </section>
      <section aria-labelledby="r4">
        <h2 id="r4">{barriersFinding(of.barriers)}</h2>
        <div class="sides after">
          <PipTable
            head={`${ROLE.barriers}, ${plain(of.barriers)} of 10`}
            rows={BARRIERS.map((key) => [BARRIER[key], { ...role.barriers[key], known: !role.missing.includes(key) }])}
            most={2}
          />
          <PipTable
            head={`${ROLE.principles}, ${plain(of.protective)} of 9`}
            rows={PRINCIPLES.map((key) => [PRINCIPLE[key], { ...role.principles[key], known: true }])}
            most={3}
            note={ROLE.principlesNote}
          />
        </div>
      </section>
    </>
  );
}

/** A value from −2 to 2 as a bar from the middle: hatched to the left, solid to the right. */
function SignalRow({ name, value, why, known }: Judged & { name: string }) {
  const width = Math.abs(value) * 25;
  return (
    <tr>
      <th scope="row">
        {name}
        <span class="why">{why}</span>
      </th>
      <td class="sigpic">
        {known && (
          <svg aria-hidden="true">
            <line class="rail" x1="0" x2="100%" y1="12" y2="12" />
            {value !== 0 && (
              <rect
                class={value < 0 ? "sig-down" : "sig-up"}
                x={`${value < 0 ? 50 - width : 50}%`}
                y="5"
                width={`${width}%`}
                height="14"
              />
            )}
            <line class="zero" x1="50%" x2="50%" y1="0" y2="24" />
          </svg>
        )}
      </td>
      <td class="num">{known ? plain(value) : <NoData />}</td>
    </tr>
  );
}

const NoData = () => <span class="soft">{ROLE.noData}</span>;

type PipTableProps = { head: string; rows: readonly (readonly [string, Judged])[]; most: number; note?: string };
function PipTable({ head, rows, most, note }: PipTableProps) {
  return (
    <div>
      <h3>{head}</h3>
      <table class="pipt">
        <caption class="vh">{head}</caption>
        <tbody>
          {rows.map(([name, { value, why, known }]) => (
            <tr>
              <th scope="row">
                {name}
                <span class="why">{why}</span>
              </th>
              <td class="num nowrap">
                {known ? <Pips value={value} most={most} /> : <NoData />} {known && `${plain(value)} of ${most}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {note && <p class="source">{note}</p>}
    </div>
  );
}
