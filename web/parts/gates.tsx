/** The gates between a worker and a role: shut (a lock), ajar (a triangle), open (a tick), each in words. */
import type { MoveTarget } from "../pages/props.ts";
import type { Gate, TransitionFilters } from "../../scoring/index.ts";
import { gateWords, type Passing } from "../headlines/gates.ts";
import { ALL_OPEN, DROPS, GATE_NAME, GATE_STATE } from "../strings/moves.ts";

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

const GateSign = ({ state }: Pick<Gate, "state">) => (
  <span class={state}>
    <svg viewBox="0 0 14 14" aria-hidden="true">
      {SIGN[state]}
    </svg>
    <span class="vh">{GATE_STATE[state]}: </span>
  </span>
);

type GatesProps = { gates: readonly Gate[]; move: Passing; target: MoveTarget; wishes: TransitionFilters | null };

/** What a card shows at once: gates that are not open. */
export const hindering = (gates: readonly Gate[]): Gate[] => gates.filter(({ state }) => state !== "open");

const ALWAYS: readonly Gate["name"][] = ["training", "licence", "pay"];
/** A card without folds keeps training, licence and pay beside them. */
export const forShort = (gates: readonly Gate[]): Gate[] => gates.filter(({ name, state }) => state !== "open" || ALWAYS.includes(name));

export function Gates({ gates, move, target, wishes }: GatesProps) {
  if (gates.length === 0)
    return (
      <p class="small gates">
        <GateSign state="open" /> {ALL_OPEN}
      </p>
    );
  return (
    <ul class="gates">
      {gates.map((gate) => (
        <li>
          <GateSign state={gate.state} />
          <span>{gateWords(gate, move, target, wishes)}</span>
        </li>
      ))}
    </ul>
  );
}

/** All gates with their names, and which of them take a role off the list. */
export const AllGates = ({ gates, move, target, wishes }: GatesProps) => (
  <dl class="allgates">
    {gates.map((gate) => (
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
