/** What a worker asks of a move: a plain form whose address holds all of it. Filled in with what the interview or report keeps. */
import { NO_FILTERS, type TransitionFilters } from "../../scoring/index.ts";
import { wishesSummary } from "../headlines/wishes.ts";
import { movesAddress } from "../moves-address.ts";
import type { MovesProps } from "../pages/moves-props.ts";
import { WISHES } from "../strings/moves-page.ts";

type FormProps = Pick<MovesProps, "mover" | "wishes" | "asked" | "groups">;

export function WishesForm({ mover, wishes, asked, groups }: FormProps) {
  const asks = wishesSummary(wishes, groups);
  return (
    // The summary tells the wishes; open it would push the jobs a screen down on a phone.
    <details class="wishes noprint" open={asked}>
      <summary>
        <strong>{WISHES.head}:</strong> {asks ?? WISHES.none}
      </summary>
      <form method="get" action={`${mover.base}/moves`}>
        <fieldset class="ticks">
          <legend class="vh">{WISHES.head}</legend>
          <Tick name="noNewDegree" text={WISHES.degree} wishes={wishes} />
          <Tick name="noLicence" text={WISHES.licence} wishes={wishes} />
          <Tick name="atLeastTodaysPay" text={WISHES.today} wishes={wishes} />
          <Tick name="remote" text={WISHES.remote} wishes={wishes} />
        </fieldset>
        <div class="amounts">
          <label class="pick">
            {WISHES.minimum}
            <input name="minimumPay" inputmode="numeric" autocomplete="off" maxlength={12} placeholder="45000" value={wishes.minimumPay ?? ""} />
          </label>
          <label class="pick">
            {WISHES.months}
            <input name="mostTrainingMonths" inputmode="numeric" autocomplete="off" maxlength={3} placeholder="12" value={wishes.mostTrainingMonths ?? ""} />
          </label>
        </div>
        <Fields own={mover.role.soc.slice(0, 2)} wishes={wishes} groups={groups} />
        <Tick name="wide" text={WISHES.wide} wishes={wishes} />
        <p class="row">
          <button class="btn main" type="submit">
            {WISHES.apply}
          </button>
          {asks !== null && (
            <a class="btn quiet" href={movesAddress(mover.base, NO_FILTERS)}>
              {WISHES.clear}
            </a>
          )}
        </p>
        <p class="source">
          {!asked && asks !== null && `${WISHES.kept(mover.report ? WISHES.keptBy.r : WISHES.keptBy.i)} `}
          {WISHES.missing}
        </p>
      </form>
    </details>
  );
}

type Flag = { [K in keyof TransitionFilters]: TransitionFilters[K] extends boolean ? K : never }[keyof TransitionFilters];

const Tick = ({ name, text, wishes }: { name: Flag; text: string; wishes: TransitionFilters }) => (
  <label class="check">
    <input type="checkbox" name={name} value="yes" checked={wishes[name]} />
    {text}
  </label>
);

/** The worker's own field stands first and by itself; the others wait behind a fold. */
function Fields({ own, wishes, groups }: { own: string; wishes: TransitionFilters; groups: MovesProps["groups"] }) {
  const mine = groups.filter(([code]) => code === own), others = groups.filter(([code]) => code !== own);
  return (
    <fieldset class="fields">
      <legend>{WISHES.fields}</legend>
      {mine.map(([code, name]) => (
        <Field code={code} text={`${name} (${WISHES.yours})`} wishes={wishes} />
      ))}
      <details open={others.some(([code]) => wishes.groups.includes(code))}>
        <summary>{WISHES.other}</summary>
        <div class="fieldlist">
          {others.map(([code, name]) => (
            <Field code={code} text={name} wishes={wishes} />
          ))}
        </div>
      </details>
    </fieldset>
  );
}

const Field = ({ code, text, wishes }: { code: string; text: string; wishes: TransitionFilters }) => (
  <label class="check">
    <input type="checkbox" name="group" value={code} checked={wishes.groups.includes(code)} />
    {text}
  </label>
);
