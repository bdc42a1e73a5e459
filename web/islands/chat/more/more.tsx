/** What the panel loads when it is wanted: what-ifs, those kept under a name, and the worker's own numbers for tasks. */
import type { ComponentChildren } from "preact";
import type { PersonScore, WeekTask } from "../../../../scoring/index.ts";
import type { SavedReport } from "../../../../server/wire.ts";
import type { Chat } from "../chat.ts";
import { Answers } from "./answers.tsx";
import { createKept } from "./kept.ts";
import { KeptTable } from "./kept-table.tsx";
import { Otherwise, Theirs } from "./otherwise.tsx";
import { Repeat } from "./repeat.tsx";
import { Saved } from "./saved.tsx";
import { createSeen } from "./seen.ts";
import { SeenList } from "./seen-list.tsx";
import { createTry } from "./try.ts";
import { Trying } from "./trying.tsx";

type OfTask = { task: WeekTask };
/** Parts of the panel; each draws nothing where it has nothing to show. */
export type More = {
  /** The answers that are not about single tasks, each as a field. */
  Answers(props: { person: PersonScore }): ComponentChildren;
  /** The what-if, in the place of the week. */
  Trying(): ComponentChildren;
  /** What is kept beside the profile. */
  Kept(): ComponentChildren;
  /** The form of a task that the worker sees otherwise. */
  Otherwise(props: OfTask): ComponentChildren;
  /** What saving gives. */
  Saved(props: { report: SavedReport }): ComponentChildren;
  /** Their number in the task's row. */
  Theirs(props: OfTask): ComponentChildren;
};

/** Once for a chat: the what-if under way lives here. */
export function more(chat: Chat, newId: () => string): More {
  const [kept, seen] = [createKept(chat), createSeen(chat)];
  const trial = createTry(chat, kept, newId);
  return {
    Answers: ({ person }) => <Answers chat={chat} person={person} />,
    Trying: () => <Trying chat={chat} trial={trial} />,
    Kept: () => (
      <>
        <KeptTable chat={chat} kept={kept} trial={trial} />
        <SeenList chat={chat} seen={seen} />
        <Repeat chat={chat} kept={kept} seen={seen} />
      </>
    ),
    Saved,
    Otherwise: ({ task }) => <Otherwise chat={chat} seen={seen} task={task} />,
    Theirs: ({ task }) => <Theirs seen={seen} task={task} />,
  };
}
