/** Who in a role is touched and who is not, what comes next, what others measure, and what the page rests on. */
import type { RoleScore } from "../../scoring/index.ts";
import type { CatalogRole } from "../../db/catalog.ts";
import { date } from "../format.ts";
import { evidenceFinding, opinionsFinding } from "../headlines/moves.ts";
import { REPORT } from "../strings/report.ts";
import { ROLE } from "../strings/role.ts";
import { Evidence } from "./evidence.tsx";
import { OpinionNotes, Opinions } from "./opinions.tsx";

type Of = { role: CatalogRole; of: RoleScore };
const Lines = ({ of }: { of: readonly string[] }) => (
  <ul class="claims">
    {of.map((line) => (
      <li>{line}</li>
    ))}
  </ul>
);

export function PeopleSections({ role, of }: Of) {
  return (
    <>
      <section aria-labelledby="r5">
        <h2 id="r5">{ROLE.divide}</h2>
        <div class="sides after">
          <div>
            <h3>{ROLE.worry}</h3>
            <Lines of={role.whoShouldWorry} />
          </div>
          <div>
            <h3>{ROLE.firmer}</h3>
            <Lines of={role.whoLess} />
          </div>
        </div>
        <p class="notice after">
          <strong>{ROLE.separator}</strong> {role.separator}
        </p>
      </section>
      <section aria-labelledby="r6">
        <h2 id="r6">{ROLE.outlook}</h2>
        <p class="after">{role.outlook}</p>
        <div class="sides after">
          <div>
            <h3>{ROLE.outlookNew}</h3>
            <Lines of={role.newTasks} />
          </div>
          <div>
            <h3>{ROLE.outlookCarry}</h3>
            <Lines of={role.carryOver} />
          </div>
        </div>
      </section>
      <Moves role={role} />
      <section aria-labelledby="r8">
        <h2 id="r8">{opinionsFinding(role.secondOpinions, of.value)}</h2>
        <p class="kicker">{REPORT.othersKicker}</p>
        <Opinions role={role} value={of.value} you={null} />
        <p class="source">{REPORT.othersNote}</p>
        <OpinionNotes role={role} />
      </section>
      <section aria-labelledby="r9">
        <h2 id="r9">{evidenceFinding(role.sources)}</h2>
        <p class="kicker">{REPORT.evidenceKicker}</p>
        <Evidence role={role} />
      </section>
      {role.contradictions.length > 0 && <Disagreements role={role} />}
      <Changes role={role} />
    </>
  );
}

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

function Disagreements({ role }: { role: CatalogRole }) {
  return (
    <section aria-labelledby="r10">
      <h2 id="r10">{ROLE.disagree}</h2>
      <table class="disagree">
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">One source says</th>
            <th scope="col">Another says</th>
            <th scope="col">We use</th>
          </tr>
        </thead>
        <tbody>
          {role.contradictions.map((one) => (
            <tr>
              <th scope="row">{one.question}</th>
              <td>{one.oneSays}</td>
              <td>{one.anotherSays}</td>
              <td>{one.weUse}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {role.published && (
        <p class="source">
          Published elsewhere: {role.published.score} for “{role.published.title}”,{" "}
          {role.published.url ? <a href={role.published.url}>{role.published.publisher}</a> : role.published.publisher},{" "}
          {role.published.year}. {role.published.note}
        </p>
      )}
    </section>
  );
}

const Changes = ({ role }: { role: CatalogRole }) => (
  <section aria-labelledby="changes">
    <h2 id="changes">{ROLE.changes}</h2>
    <ul class="claims">
      {role.changes.map(({ date: on, version, what }) => (
        <li>
          {date(on)}, version {version}: {what}
        </li>
      ))}
    </ul>
    {role.notThis.length > 0 && (
      <>
        <h3 class="after">{ROLE.isNot}</h3>
        <Lines of={role.notThis} />
      </>
    )}
    <p class="small after">
      <a href={`/api/roles/${role.id}`}>This page as JSON</a>
    </p>
  </section>
);
