/** The way in two moves: the stone to stand on first, and what each step takes. */
import type { Transition } from "../../scoring/index.ts";
import { directWords, stepWords } from "../headlines/ways.ts";
import { CARD } from "../strings/moves.ts";

/** `titleOf`: what a role is called, null where nobody knows. */
type StoneProps = { move: Pick<Transition, "via" | "fit" | "effort">; title: string; titleOf: (roleId: string) => string | null };

export function StoneWay({ move, title, titleOf }: StoneProps) {
  const { via } = move;
  const stone = via && titleOf(via.roleId);
  if (!via || stone === null) return null;
  const direct = directWords(move);
  return (
    <div class="stone small">
      <p>
        <strong>{CARD.stone}</strong> <a href={`/roles/${via.roleId}`}>{stone}</a> {CARD.before} {title}.
      </p>
      <ol>
        <li>
          <span class="vh">{CARD.firstStep} </span>
          {stepWords(via.first)}
        </li>
        <li>
          <span class="vh">{CARD.secondStep} </span>
          {stepWords(via.second)}
        </li>
      </ol>
      {direct !== null && (
        <p class="soft">
          {CARD.direct} {direct}.
        </p>
      )}
    </div>
  );
}
