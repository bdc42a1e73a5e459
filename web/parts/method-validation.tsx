/** How well score and closeness do, as far as it has been measured; and what changed from method to method. */
import { GATE } from "../../scoring/index.ts";
import { date, plain } from "../format.ts";
import type { MethodChange } from "../pages/props.ts";
import { METHOD_PAGE as TEXT } from "../strings/method.ts";
import { RECALL, RECALL_GATE, RECALL_OF, RECALL_TEXT } from "../strings/recall.ts";

const COLUMNS = RECALL_TEXT.columns(RECALL_OF.heldOut, RECALL_OF.occupations);

export const MethodValidation = () => (
  <section aria-labelledby="m8">
    <h2 id="m8">{TEXT.validation}</h2>
    <h3 class="after">{TEXT.validationScore}</h3>
    <p class="notice plain">{TEXT.validationText}</p>
    <h3 class="after">{RECALL_TEXT.head}</h3>
    <p>{RECALL_TEXT.lead(RECALL_OF.related, RECALL_OF.closest)}</p>
    <table class="after">
      <thead>
        <tr>
          {COLUMNS.map((column, at) => (
            <th scope="col" class={at > 0 ? "num" : undefined}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(Object.keys(RECALL) as (keyof typeof RECALL)[]).map((measure) => (
          <tr>
            <th scope="row">{RECALL_TEXT.names[measure]}</th>
            <td class="num">{RECALL[measure].heldOut.toFixed(1)}%</td>
            <td class="num">{RECALL[measure].all.toFixed(1)}%</td>
          </tr>
        ))}
      </tbody>
    </table>
    <p class="after">{RECALL_TEXT.gates(plain(GATE.fit.open, 2), plain(GATE.fit.ajar, 2), RECALL_GATE)}</p>
    <p class="notice plain after">{RECALL_TEXT.limits}</p>
  </section>
);

/** Newest first. */
export const MethodChanges = ({ methods }: { methods: readonly MethodChange[] }) => (
  <section aria-labelledby="m10">
    <h2 id="m10">{TEXT.changes}</h2>
    <p class="kicker">{TEXT.changesText}</p>
    {methods.toReversed().map(({ method, date: on, what }) => (
      <>
        <h3 class="after">{TEXT.change(method, date(on))}</h3>
        <ul class="claims">
          {what.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      </>
    ))}
  </section>
);
