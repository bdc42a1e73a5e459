/** What others see of a report: said before it is saved, with a choice, and on the saved report itself. */
import { ownWords } from "../own-words.ts";
import type { ReportSnapshot, Seen } from "../pages/props.ts";
import { SEEN } from "../strings/ownership.ts";

/** Above the report that is not saved yet: with or without the worker's words, and the way back. */
export function SeenBar({ seen: { interviewId, quotes }, report }: { seen: Seen; report: ReportSnapshot }) {
  const at = `/i/${interviewId}/seen`, words = ownWords(report);
  return (
    <aside class="notice stack noprint" aria-labelledby="seen-h">
      <h2 id="seen-h">{SEEN.barHead}</h2>
      <p>{SEEN.bar}</p>
      <nav class="row" aria-label={SEEN.toggle}>
        <Choice at={at} text={SEEN.withWords} now={quotes} />
        <Choice at={`${at}?words=none`} text={SEEN.withoutWords} now={!quotes} />
        <a class="btn quiet" href={`/i/${interviewId}${quotes ? "" : "#no-words"}`}>
          {SEEN.back}
        </a>
      </nav>
      {words.length > 0 ? <Words words={words} /> : <p>{SEEN.none}</p>}
      <p>{SEEN.not}</p>
    </aside>
  );
}

const Choice = ({ at, text, now }: { at: string; text: string; now: boolean }) => (
  <a class={now ? "btn main" : "btn"} href={at} aria-current={now ? "page" : undefined}>
    {text}
  </a>
);

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
export const SeenByAll = ({ report }: { report: ReportSnapshot }) => (
  <>
    <p>
      {SEEN.allSee} {SEEN.holds(ownWords(report).length)}
    </p>
    <p>{SEEN.not}</p>
  </>
);
