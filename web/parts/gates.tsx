/** The gates between a worker and a role: shut (a lock), ajar (a triangle), open (a tick), each in words. */
import type { MoveTarget } from "../pages/props.ts";
import type { Gate, Transition } from "../../scoring/index.ts";
import { plain, plural, tidy } from "../format.ts";

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
const STATE = { shut: "Shut: ", ajar: "Depends: ", open: "Open: " };

/** What stands at a gate; gates that the card's figures already tell (gain, fit, demand) are left out. */
function wording({ name, state }: Gate, { labour }: MoveTarget, wageRatio: number | null): string | null {
  switch (name) {
    case "training": {
      const time =
        labour.trainingMonths === null
          ? null
          : labour.trainingMonths === 0
            ? "no training beyond the job"
            : `about ${plain(labour.trainingMonths, 0)} ${plural(labour.trainingMonths, "month")} of training`;
      return [labour.education && tidy(labour.education), time].filter((part) => part !== null).join("; ") || null;
    }
    case "licence":
      if (labour.licence === "law") return "Licence required by law";
      return labour.licence === "employer" ? "A certificate that employers ask for" : state === "open" ? "No licence" : null;
    case "pay":
      if (wageRatio === null) return null;
      return wageRatio > 0.995
        ? "At least today’s usual pay"
        : `About ${Math.round((1 - wageRatio) * 100)}% less pay than is usual in your role`;
    default:
      return null;
  }
}

export function Gates({ move, target }: { move: Transition; target: MoveTarget }) {
  const shown = move.gates.flatMap((gate) => {
    const text = wording(gate, target, move.wageRatio);
    return text === null ? [] : [{ state: gate.state, text }];
  });
  return (
    <ul class="gates">
      {shown.map(({ state, text }) => (
        <li>
          <span class={state}>
            <svg viewBox="0 0 14 14" aria-hidden="true">
              {SIGN[state]}
            </svg>
          </span>
          <span>
            <span class="vh">{STATE[state]}</span>
            {text}
          </span>
        </li>
      ))}
    </ul>
  );
}
