/** What a role's page rests on: other measures, sources, where they disagree, and how the page has changed. */
import type { RoleScore } from "../../scoring/index.ts";
import type { CatalogRole } from "../../db/role.ts";
import { date } from "../format.ts";
import { evidenceFinding, opinionsFinding } from "../headlines/moves.ts";
import { REPORT } from "../strings/report.ts";
import { ROLE } from "../strings/role.ts";
import { Evidence } from "./evidence.tsx";
import { OpinionNotes, Opinions } from "./opinions.tsx";

type Of = { role: CatalogRole; of: RoleScore };

export function BasisSections({ role, of }: Of) {
  const derived = role.grade === "derived";
  return (
    <>
      {role.secondOpinions.length > 0 && (
        <section aria-labelledby="r8">
          <h2 id="r8">{opinionsFinding(role.secondOpinions, of.value)}</h2>
          <p class="kicker">{REPORT.othersKicker}</p>
          <Opinions role={role} value={of.value} you={null} />
          <p class="source">{REPORT.othersNote}</p>
          <OpinionNotes role={role} />
        </section>
      )}
      <section aria-labelledby="basis">
        <h2 id="basis">{derived ? ROLE.rests : evidenceFinding(role.sources)}</h2>
        <p class="kicker">{derived ? ROLE.restsKicker : REPORT.evidenceKicker}</p>
        <Evidence role={role} />
      </section>
      {role.contradictions.length > 0 && <Disagreements role={role} />}
      <Published role={role} />
      <Changes role={role} />
    </>
  );
}

const Disagreements = ({ role }: { role: CatalogRole }) => (
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
  </section>
);

function Published({ role: { published } }: { role: CatalogRole }) {
  if (published === null) return null;
  const { score, title, publisher, year, url, note } = published;
  return (
    <section aria-labelledby="published">
      <h2 id="published">{ROLE.published}</h2>
      <p class="after">
        {score} for “{title}”, {url ? <a href={url}>{publisher}</a> : publisher}, {year}. {note}
      </p>
    </section>
  );
}

/** Newest first. Each has an address of its own, which feeds point at. */
const Changes = ({ role }: { role: CatalogRole }) => (
  <section aria-labelledby="changes">
    <h2 id="changes">{ROLE.changes}</h2>
    <ul class="claims">
      {role.changes.toReversed().map(({ date: on, version, what }) => (
        <li id={`version-${version}`}>
          {date(on)}, version {version}: {what}
        </li>
      ))}
    </ul>
    {role.notThis.length > 0 && (
      <>
        <h3 class="after">{ROLE.isNot}</h3>
        <ul class="claims">
          {role.notThis.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </>
    )}
    <p class="small after">
      <a href={`/roles/${role.id}/feed.xml`}>{ROLE.feed}</a> · <a href={`/api/roles/${role.id}`}>{ROLE.json}</a>
    </p>
  </section>
);
