/** Who may read the report, how long it lives, and what its owner can do with it. The buttons come alive with the island. */
import type { ReportSnapshot } from "../pages/props.ts";
import { date } from "../format.ts";
import { doneTasks } from "../hours.ts";
import { COPYING } from "../strings/copying.ts";
import { OWN } from "../strings/own.ts";
import { REPORT } from "../strings/report.ts";
import { SeenByAll } from "./report-seen.tsx";

type Of = { report: ReportSnapshot };
/** `changed`: the catalogue or the method of today may give something else, so that scoring anew makes a difference. */
type OwnProps = Of & { changed: boolean; origin: string | null };

export const OwnSection = ({ report, changed, origin }: OwnProps) => (
  <section id="yours" aria-labelledby="y-h" class="own">
    <h2 id="y-h">{REPORT.yoursHead}</h2>
    <div class="owngrid">
      <div class="stack">
        <p>
          {REPORT.yours} <strong>{date(report.expiresAt)}</strong> unless you extend it.
        </p>
        {origin !== null && (
          <p class="paperonly">
            {OWN.address} {origin}/r/{report.id}
          </p>
        )}
        <div class="noprint">
          <SeenByAll report={report} />
        </div>
        <Share id={report.id} />
        <p class="small noprint" role="status" id="own-says" />
      </div>
      <Owner report={report} changed={changed} />
    </div>
  </section>
);

const Share = ({ id }: { id: string }) => (
  <div class="row noprint">
    <button class="btn main" type="button" data-do="copy">
      {COPYING.link}
    </button>
    <button class="btn" type="button" data-do="print">
      {OWN.print}
    </button>
    <a class="btn" href={`/r/${id}/summary`}>
      {OWN.summary}
    </a>
    <a class="btn" href={`/r/${id}/report.md`}>
      {OWN.markdown}
    </a>
    <a class="btn" href={`/r/${id}/report.json`}>
      {OWN.json}
    </a>
  </div>
);

const DEEDS = [["hide", OWN.hideQuotes], ["extend", OWN.extend]] as const;
const ANEW = ["rescore", OWN.rescore] as const;

/** Deeds that need the key, which this browser remembers where the report was saved in it. */
const Owner = ({ report, changed }: Omit<OwnProps, "origin">) => (
  <form class="noprint key" id="owner">
    <label for="key">
      <strong>{OWN.key}</strong> <span class="soft">{OWN.keyNote}</span>
    </label>
    <input id="key" type="text" autocomplete="off" spellcheck={false} required aria-describedby="key-says" />
    <div class="row">
      {[...DEEDS, ...(changed ? [ANEW] : [])].map(([deed, text]) => (
        <button class="btn" type="submit" value={deed}>
          {text}
        </button>
      ))}
      <button class="btn danger" type="submit" value="delete">
        {OWN.remove}
      </button>
    </div>
    <Otherwise report={report} />
    <p class="small" role="status" id="key-says" />
  </form>
);

const Otherwise = ({ report: { score: person } }: Of) => (
  <details class="data">
    <summary>{OWN.otherwise}</summary>
    <p class="small soft">{OWN.otherwiseNote}</p>
    <label class="pick">
      {OWN.task}{" "}
      <select name="task">
        {doneTasks(person.week).map(({ id, label }) => (
          <option value={id}>{label}</option>
        ))}
      </select>
    </label>
    <label class="pick">
      {OWN.yourScore}{" "}
      <select name="score">
        {[1, 2, 3, 4, 5].map((score) => (
          <option>{score}</option>
        ))}
      </select>
    </label>
    <label class="pick">
      {OWN.reason} <input name="reason" type="text" maxLength={400} />
    </label>
    <div class="row">
      <button class="btn" type="submit" value="disagree">
        {OWN.disagree}
      </button>
      <button class="btn" type="submit" value="agree">
        {OWN.agree}
      </button>
    </div>
  </details>
);
