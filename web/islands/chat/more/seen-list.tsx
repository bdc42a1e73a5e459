/** All tasks that the worker sees otherwise, and the score that their numbers would make. */
import { plain, score } from "../../../format.ts";
import { OTHERWISE } from "../../../strings/what-if.ts";
import type { Chat } from "../chat.ts";
import { focusSoon } from "./focus.ts";
import { wouldBe, type SeenOtherwise } from "./seen.ts";

export function SeenList({ chat, seen }: { chat: Chat; seen: SeenOtherwise }) {
  const [now, all, then] = [chat.store.person.value, seen.all.value, seen.asSeen.value];
  if (!now || all.length === 0) return null;
  return (
    <section aria-labelledby="seen-h">
      <h3 id="seen-h" tabIndex={-1}>
        {OTHERWISE.head}
      </h3>
      <ul class="seen small">
        {all.map(({ task, score: theirs }) => (
          <li key={task}>
            <span>
              {seen.labelOf(task)}
              <br />
              <span class="badge edited">
                {OTHERWISE.mark(plain(now.week.tasks.find(({ id }) => id === task)?.score ?? 0), plain(theirs))}
              </span>
            </span>
            <button
              class="btn quiet"
              type="button"
              onClick={() => {
                seen.takeBack(task);
                focusSoon(all.length > 1 ? "seen-h" : "panel");
              }}
            >
              {OTHERWISE.takeBack}
              <span class="vh">: {seen.labelOf(task)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="small" id="as-seen">
        {then && <strong>{wouldBe(then)}</strong>}{" "}
        {OTHERWISE.stays(score(now.value))}
      </p>
    </section>
  );
}
