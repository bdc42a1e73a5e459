/** Who may read the report, how long it lives, and what its owner can do with it. The buttons come alive with the island. */
import type { ReportSnapshot } from "../pages/props.ts";
import { date } from "../format.ts";
import { COPYING } from "../strings/copying.ts";
import { OWN } from "../strings/own.ts";
import { REPORT } from "../strings/report.ts";

export function OwnSection({ report: { id, expiresAt } }: { report: ReportSnapshot }) {
  return (
    <section id="yours" aria-labelledby="y-h" class="own">
      <h2 id="y-h">{REPORT.yoursHead}</h2>
      <div class="owngrid">
        <div class="stack">
          <p>
            {REPORT.yours} <strong>{date(expiresAt)}</strong> unless you extend it.
          </p>
          <div class="row noprint">
            <button class="btn main" type="button" data-do="copy">
              {COPYING.link}
            </button>
            <button class="btn" type="button" data-do="print">
              {OWN.print}
            </button>
            <button class="btn" type="button" data-do="markdown">
              {OWN.markdown}
            </button>
            <a class="btn" href={`/api/reports/${id}`} download={`foothold-${id}.json`}>
              {OWN.json}
            </a>
          </div>
          <p class="small noprint" role="status" id="own-says" />
        </div>
        <form class="noprint key" id="owner">
          <label for="key">
            <strong>{OWN.key}</strong> <span class="soft">{OWN.keyNote}</span>
          </label>
          <input id="key" type="text" autocomplete="off" spellcheck={false} required aria-describedby="key-says" />
          <div class="row">
            <button class="btn" type="submit" value="hide">
              {OWN.hideQuotes}
            </button>
            <button class="btn" type="submit" value="extend">
              {OWN.extend}
            </button>
            <button class="btn danger" type="submit" value="delete">
              {OWN.remove}
            </button>
          </div>
          <p class="small" role="status" id="key-says" />
        </form>
      </div>
    </section>
  );
}
