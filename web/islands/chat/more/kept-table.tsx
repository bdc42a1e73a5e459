/** What-ifs kept under a name, side by side with the week as it is: opened again, renamed, dropped, repeated by anyone. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { PersonScore, TriedScenario, Zone } from "../../../../scoring/index.ts";
import { capitalised, percent, range, score, signed } from "../../../format.ts";
import { changesInWords } from "../../../headlines/changes.ts";
import { ZONE } from "../../../names.ts";
import { ZoneMark } from "../../../parts/marks.tsx";
import { KEPT } from "../../../strings/what-if.ts";
import type { Chat } from "../chat.ts";
import { Twice } from "../twice.tsx";
import type { KeptScenarios } from "./kept.ts";
import { focusSoon } from "./focus.ts";
import { Repeat } from "./repeat.tsx";
import { LONGEST_NAME, type Try } from "./try.ts";

type Parts = { chat: Chat; kept: KeptScenarios; trial: Try };

export function KeptTable({ chat, kept, trial }: Parts) {
  const now = chat.store.person.value;
  const tried = kept.tried.value;
  if (!now || tried.length === 0) return null;
  const { columns } = KEPT;
  return (
    <section aria-labelledby="kept-h">
      <h3 id="kept-h" tabIndex={-1}>
        {KEPT.head}
      </h3>
      <table class="whatifs">
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.score}</th>
            <th scope="col" class="num">
              {columns.points}
            </th>
            <th scope="col" class="num">
              {columns.reach}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{KEPT.asItIs}</th>
            <Figures of={now} gain={null} />
          </tr>
        </tbody>
        {tried.map((one) => (
          <Row key={one.id} one={one} now={now} kept={kept} trial={trial} />
        ))}
      </table>
      <p class="small soft">{KEPT.reachNote}</p>
      <Repeat chat={chat} scenarios={tried} />
    </section>
  );
}

type Shown = { value: number; low: number; high: number; zone: Zone; impact: PersonScore["impact"] };

function Figures({ of, gain }: { of: Shown; gain: number | null }) {
  return (
    <>
      <td class="nowrap">
        <strong>{score(of.value)}</strong> <span class="soft">({range(of.low, of.high)})</span>
        <br />
        <ZoneMark zone={of.zone} text={ZONE[of.zone].name} />
      </td>
      <td class="num">{gain === null ? "" : signed(gain)}</td>
      <td class="num">{percent(of.impact.displaced)}</td>
    </>
  );
}

type RowProps = { one: TriedScenario; now: PersonScore; kept: KeptScenarios; trial: Try };

function Row({ one, now, kept, trial }: RowProps) {
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
              <Twice css="btn quiet" first={KEPT.drop} then={KEPT.dropSure} act={() => drop(kept, one.id)} />
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
