/** What others measure, and the evidence both ways. */
import type { ReportSnapshot } from "../pages/props.ts";
import { evidenceFinding, opinionsFinding } from "../headlines/moves.ts";
import { REPORT } from "../strings/report.ts";
import { Evidence } from "./evidence.tsx";
import { OpinionNotes, Opinions } from "./opinions.tsx";

export const BasisSections = ({ report: { role, score: person } }: { report: ReportSnapshot }) => (
  <>
    <section id="others" aria-labelledby="oth-h">
      <h2 id="oth-h">{opinionsFinding(role.secondOpinions, person.role.value)}</h2>
      <p class="kicker">{REPORT.othersKicker}</p>
      <figure>
        <Opinions role={role} value={person.role.value} you={person.value} />
        <p class="source">{REPORT.othersNote}</p>
        <OpinionNotes role={role} />
      </figure>
    </section>
    <section id="evidence" aria-labelledby="ev-h">
      <h2 id="ev-h">{evidenceFinding(role.sources)}</h2>
      <p class="kicker">{REPORT.evidenceKicker}</p>
      <Evidence role={role} />
    </section>
  </>
);
