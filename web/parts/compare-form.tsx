/** The two questions of a comparison, and how each answer was read. */
import type { CompareProps, Side } from "../pages/props.ts";
import { COMPARE } from "../strings/compare.ts";

type Sides = Pick<CompareProps, "a" | "b">;
type Key = "a" | "b";

export function CompareForm({ a, b }: Sides) {
  const swapped = a.found && b.found ? `/compare?${new URLSearchParams({ a: b.found.role.id, b: a.found.role.id })}` : null;
  return (
    <form class="pair" action="/compare" method="get">
      <Field name="a" side={a} />
      <Field name="b" side={b} />
      <p class="row">
        <button class="btn main" type="submit">
          {COMPARE.submit}
        </button>
        {swapped && <a href={swapped}>{COMPARE.swap}</a>}
      </p>
      <Says a={a} b={b} />
    </form>
  );
}

const Field = ({ name, side }: { name: Key; side: Side }) => (
  <label class="pick">
    {COMPARE.labels[name]}
    <input name={name} type="text" value={side.found?.role.title ?? side.asked} maxlength={100} autocomplete="off" />
  </label>
);

/** What is missing before there is something to compare, and what was understood differently from what was typed. */
function Says({ a, b }: Sides) {
  const both = a.found && b.found;
  return (
    <div class="says" role="status">
      {a.asked === "" && b.asked === "" && <p class="small soft">{COMPARE.pick}</p>}
      {(a.asked === "") !== (b.asked === "") && <p class="small soft">{COMPARE.pickOther}</p>}
      <Reading name="a" side={a} other={b} />
      <Reading name="b" side={b} other={a} />
      {both && a.found!.role.id === b.found!.role.id && <p class="notice plain">{COMPARE.same}</p>}
    </div>
  );
}

function Reading({ name, side: { asked, found, others }, other }: { name: Key; side: Side; other: Side }) {
  if (asked === "") return null;
  if (!found)
    return (
      <p class="notice plain">
        {COMPARE.none(asked)} <a href="/">{COMPARE.noneChat}</a>, or <a href={`/roles?${new URLSearchParams({ q: asked })}`}>{COMPARE.noneList}</a>.
      </p>
    );
  const { id, title } = found.role;
  if ([id, title.toLowerCase()].includes(asked.toLowerCase())) return null;
  return (
    <p class="small soft">
      {COMPARE.read(asked, title)}
      {others.length > 0 && (
        <>
          {" "}
          {COMPARE.others}{" "}
          {others.map((one, at) => (
            <>
              {at > 0 && ", "}
              <a href={addressWith(name, one.id, other)}>{one.title}</a>
            </>
          ))}
          .
        </>
      )}
    </p>
  );
}

/** The same comparison with another role on this side. */
function addressWith(name: Key, id: string, other: Side): string {
  const theirs = other.found?.role.id ?? other.asked;
  return `/compare?${new URLSearchParams(name === "a" ? { a: id, b: theirs } : { a: theirs, b: id })}`;
}
