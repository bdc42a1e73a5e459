/** Keeping a what-if under a name; one taken up again can be kept in its place or as another. */
import type { PersonScore } from "../../../../scoring/index.ts";
import { capitalised } from "../../../format.ts";
import { changesInWords } from "../../../headlines/changes.ts";
import { WHAT_IF } from "../../../strings/what-if.ts";
import { focusSoon } from "./focus.ts";
import { LONGEST_NAME, type Try } from "./try.ts";

export function KeepForm({ trial, now }: { trial: Try; now: PersonScore }) {
  const { changes, name, of } = trial;
  const empty = changes.value.length === 0;
  const refusal = trial.refusal(false);
  const keep = (asAnother: boolean): void => {
    trial.keep(asAnother);
    focusSoon("kept-h");
  };
  return (
    <form
      class="keep"
      onSubmit={(event) => {
        event.preventDefault();
        if (refusal === null) keep(false);
      }}
    >
      <p class="small soft">{capitalised(changesInWords(changes.value, now))}</p>
      <label for="try-name">{WHAT_IF.keepHead}</label>
      <input
        id="try-name"
        type="text"
        maxLength={LONGEST_NAME}
        placeholder={WHAT_IF.name}
        value={name.value}
        onInput={(event) => void (name.value = event.currentTarget.value)}
      />
      <div class="row">
        <button class="btn main" type="submit" disabled={empty || refusal !== null}>
          {of.value === null ? WHAT_IF.keep : WHAT_IF.keepChanges}
        </button>
        {of.value !== null && (
          <button class="btn" type="button" disabled={empty || trial.refusal(true) !== null} onClick={() => keep(true)}>
            {WHAT_IF.keepNew}
          </button>
        )}
        <button class="btn quiet" type="button" disabled={empty} onClick={() => trial.reset()}>
          {WHAT_IF.reset}
        </button>
      </div>
      <p class="small soft" role="status">
        {refusal}
      </p>
    </form>
  );
}
