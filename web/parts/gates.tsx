/** The gates between a worker and a role: shut (a lock), ajar (a triangle), open (a tick), each in words. */
import type { MoveTarget } from "../pages/props.ts";
import type { Gate, TransitionFilters } from "../../scoring/index.ts";
import { gateWords, type Passing } from "../headlines/gates.ts";
import { DROPS, GATE_NAME, GATE_STATE } from "../strings/moves.ts";

const SIGN = {
  shut: (
    <>
      <rect x="1" y="6" width="12" height="7" fill="currentColor" />
      <path d="M4 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.8" />
    </>
  ),
  ajar: <path d="M7 1l6.5 12H.5z" fill="none" stroke="currentColor" stroke-width="1.8" />,
  open: <path d="M1.5 7.5l4 4 7-9" fill="none" stroke="currentColor" stroke-width="2.2" />,
};

/** What a card's head says already. */
const TOLD: readonly Gate["name"][] = ["gain"];
/** What a short card keeps even where it is open. */
const ALWAYS: readonly Gate["name"][] = ["training", "licence", "pay"];

export const GateSign = ({ state }: Pick<Gate, "state">) => (
  <span class={state}>
    <svg viewBox="0 0 14 14" aria-hidden="true">
      {SIGN[state]}
    </svg>
    <span class="vh">{GATE_STATE[state]}: </span>
  </span>
);

type GatesProps = { move: Passing & { gates: readonly Gate[] }; target: MoveTarget; wishes: TransitionFilters | null };

/** The gates of a card. `short`: those that are open are left out, but for training, licence and pay. */
export function Gates({ move, target, wishes, short }: GatesProps & { short: boolean }) {
  const shown = move.gates.filter(({ name, state }) => !TOLD.includes(name) && (!short || state !== "open" || ALWAYS.includes(name)));
  return (
    <ul class="gates">
      {shown.map((gate) => (
        <li>
          <GateSign state={gate.state} />
          <span>{gateWords(gate, move, target, wishes)}</span>
        </li>
      ))}
    </ul>
  );
}

/** All gates with their names, and which of them take a role off the list. */
export const AllGates = ({ move, target, wishes }: GatesProps) => (
  <dl class="allgates">
    {move.gates.map((gate) => (
      <div>
        <dt>
          <GateSign state={gate.state} /> {GATE_NAME[gate.name]}
        </dt>
        <dd>
          {gateWords(gate, move, target, wishes)}
          {gate.drops && (
            <>
              ; <strong>{DROPS}</strong>
            </>
          )}
        </dd>
      </div>
    ))}
  </dl>
);
