/** One kept what-if: its figures, what it changes in words, and opening it again, renaming and dropping it. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { PersonScore, TriedScenario, Zone } from "../../../../scoring/index.ts";
import { capitalised, percent, range, score, signed } from "../../../format.ts";
import { changesInWords } from "../../../headlines/changes.ts";
import { ZONE } from "../../../names.ts";
import { ZoneMark } from "../../../parts/marks.tsx";
import { KEPT } from "../../../strings/what-if.ts";
import { Twice } from "../twice.tsx";
import { focusSoon } from "./focus.ts";
import type { KeptScenarios } from "./kept.ts";
import { LONGEST_NAME, type Try } from "./try.ts";

type Shown = { value: number; low: number; high: number; zone: Zone; impact: PersonScore["impact"] };

export function Figures({ of, gain }: { of: Shown; gain: number | null }) {
  return (
    <>
      <td class="nowrap">
        <strong>{score(of.value)}</strong> <span class="soft nowrap">({range(of.low, of.high)})</span>
        <br />
        <ZoneMark zone={of.zone} text={ZONE[of.zone].name} />
      </td>
      <td class="num">{gain === null ? "" : signed(gain)}</td>
      <td class="num">{percent(of.impact.displaced)}</td>
    </>
  );
}

type RowProps = { one: TriedScenario; now: PersonScore; kept: KeptScenarios; trial: Try };

export function Row({ one, now, kept, trial }: RowProps) {
  const [renaming, rename] = useState(false);
  const says = capitalised(changesInWords(one.changes, now));
  return (
    <tbody>
      <tr class="figures">
        <th scope="row">
          {one.name}
        </th>
        <Figures of={one} gain={one.gain} />
      </tr>
      <tr>
        <td colspan={4}>
          {says !== one.name && <p class="soft">{says}</p>}
          {renaming ? (
            <Rename one={one} kept={kept} done={() => (rename(false), focusSoon("kept-h"))} />
          ) : (
            <div class="row">
              <button class="btn quiet" type="button" onClick={() => trial.takeUp(one.id)}>
                {KEPT.open}
                <span class="vh">: {one.name}</span>
              </button>
              <button class="btn quiet" type="button" onClick={() => rename(true)}>
                {KEPT.rename}
                <span class="vh">: {one.name}</span>
              </button>
              <Twice
                css="btn quiet"
                first={
                  <>
                    {KEPT.drop}
                    <span class="vh">: {one.name}</span>
                  </>
                }
                then={KEPT.dropSure}
                act={() => drop(kept, one.id)}
              />
            </div>
          )}
        </td>
      </tr>
    </tbody>
  );
}

function drop(kept: KeptScenarios, id: string): void {
  focusSoon(kept.all.value.length > 1 ? "kept-h" : "what-if");
  kept.drop(id);
}

function Rename({ one, kept, done }: { one: TriedScenario; kept: KeptScenarios; done: () => void }) {
  const [name, type] = useState(one.name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <form
      class="line"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === "") return;
        kept.keep({ id: one.id, name: name.trim(), changes: one.changes });
        done();
      }}
    >
      <label for={`name-${one.id}`}>{KEPT.newName}</label>
      <div>
        <input
          id={`name-${one.id}`}
          type="text"
          required
          maxLength={LONGEST_NAME}
          value={name}
          ref={field}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <button class="btn" type="submit">
          {KEPT.save}
        </button>
        <button class="btn quiet" type="button" onClick={done}>
          {KEPT.cancel}
        </button>
      </div>
    </form>
  );
}
