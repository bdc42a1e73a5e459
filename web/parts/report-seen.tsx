/** What others see of a report: said before it is saved, with a choice, and on the saved report itself. */
import { ownWords } from "../own-words.ts";
import type { ReportSnapshot, Seen } from "../pages/props.ts";
import { SEEN } from "../strings/ownership.ts";

/** Above the report that is not saved yet: with or without the worker's words, and the way back. */
export function SeenBar({ seen: { interviewId, quotes, words } }: { seen: Seen }) {
  const at = `/i/${interviewId}/seen`;
  return (
    <aside class="notice seenbar noprint" aria-labelledby="seen-h">
      <h2 id="seen-h">{SEEN.barHead}</h2>
      <p>{SEEN.bar}</p>
      <nav class="row" aria-label={SEEN.toggle}>
        <a class="btn" href={at} aria-current={quotes ? "page" : undefined}>
          {SEEN.withWords}
        </a>
        <a class="btn" href={`${at}?words=none`} aria-current={quotes ? undefined : "page"}>
          {SEEN.withoutWords}
        </a>
        <a class="btn quiet" href={`/i/${interviewId}`}>
          {SEEN.back}
        </a>
      </nav>
      {words.length > 0 ? <Words words={words} /> : <p>{SEEN.none}</p>}
      <NotInIt />
    </aside>
  );
}

const Words = ({ words }: { words: readonly string[] }) => (
  <details class="data">
    <summary>{SEEN.list(words.length)}</summary>
    <ul>
      {words.map((sentence) => (
        <li>“{sentence}”</li>
      ))}
    </ul>
  </details>
);

/** On the saved report: that nothing is hidden behind it, and what is not in it. */
export function SeenByAll({ report }: { report: ReportSnapshot }) {
  return (
    <div class="seenby">
      <p>
        {SEEN.allSee} {SEEN.holds(ownWords(report).length)}
      </p>
      <NotInIt />
    </div>
  );
}

const NotInIt = () => (
  <>
    <p>{SEEN.notHead}</p>
    <ul>
      {SEEN.not.map((what) => (
        <li>{what}</li>
      ))}
    </ul>
  </>
);
