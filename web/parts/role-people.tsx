/** Who in a role is touched and who is not, what comes next, and what people can do. What nobody has written is left out. */
import type { CatalogRole } from "../../db/role.ts";
import { ROLE } from "../strings/role.ts";


const Lines = ({ head, of }: { head: string; of: readonly string[] }) =>
  of.length === 0 ? null : (
    <div>
      <h3>{head}</h3>
      <ul class="claims">
        {of.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </div>
  );

export const PeopleSections = ({ role }: { role: CatalogRole }) => (
  <>
    <section aria-labelledby="r5">
      <h2 id="r5">{ROLE.divide}</h2>
      <div class="sides after">
        <Lines head={ROLE.worry} of={role.whoShouldWorry} />
        <Lines head={ROLE.firmer} of={role.whoLess} />
      </div>
      <p class="notice after">
        <strong>{ROLE.separator}</strong> {role.separator}
      </p>
    </section>
    <section aria-labelledby="r6">
      <h2 id="r6">{ROLE.outlook}</h2>
      <p class="after">{role.outlook}</p>
      <div class="sides after">
        <Lines head={ROLE.outlookNew} of={role.newTasks} />
        <Lines head={role.grade === "derived" ? ROLE.outlookSkills : ROLE.outlookCarry} of={role.carryOver} />
      </div>
    </section>
    {role.survivalMoves.length > 0 && <Moves role={role} />}
  </>
);

const Moves = ({ role }: { role: CatalogRole }) => (
  <section aria-labelledby="r7">
    <h2 id="r7">{ROLE.moves}</h2>
    <p class="kicker">{ROLE.movesKicker}</p>
    <ul class="claims">
      {role.survivalMoves.map(({ title, text, effort }) => (
        <li>
          <strong>{title}.</strong> {text}
          <span class="src">Effort: {effort}</span>
        </li>
      ))}
    </ul>
  </section>
);
