/** A chat against a scripted server: records what it gets, answers as told, and its clock runs when asked. */
import { emptyProfile, NO_FILTERS, scorePerson } from "../../scoring/index.ts";
import type { InterviewState, InterviewView, NewMessage, ProfilePatch, TurnReply } from "../../server/wire.ts";
import type { Api, Heard } from "../../web/islands/api.ts";
import { createChat } from "../../web/islands/chat/chat.ts";
import type { World } from "../../web/islands/chat/world.ts";
import { memory } from "../../web/islands/memory.ts";
import { catalog, coder } from "./drawn.ts";

export const role = catalog.scorable(coder.id)!;
export const { activities } = catalog;

export function stateOf(profile = emptyProfile()): InterviewState {
  return {
    id: "interview-1",
    roleId: coder.id,
    roleTitle: coder.title,
    otherRoles: [],
    activities: {},
    status: "interviewing",
    profile,
    score: scorePerson(role, profile, activities),
    provisional: true,
    question: { id: "level", text: "How long?", chips: [] },
    progress: { asked: 1, about: 6 },
    level: profile.level,
    filters: NO_FILTERS,
    scenarios: [],
    disagreements: [],
  };
}
const view = (): InterviewView => ({ ...stateOf(), transcript: [], createdAt: "2026-03-14T09:00:00.000Z" });

/** What a scripted server does with a message: what is heard meanwhile, and what its reply has of its own. */
export type Say = (message: NewMessage, heard: Heard) => Promise<Partial<TurnReply> | void>;

/** A chat with a server that records what it gets and answers as `say` and `edit` tell it. */
export function scripted(say: Say, edit: (patch: ProfilePatch) => Promise<InterviewState> = async () => stateOf()) {
  const calls: (NewMessage | ProfilePatch)[] = [];
  const timers: (() => void)[] = [];
  let made = 0;
  const api = {
    async say(_: string, message: NewMessage, heard: Heard): Promise<TurnReply> {
      calls.push(message);
      const own = await say(message, heard);
      return {
        messageId: message.id,
        by: "embedded",
        repeated: false,
        notice: null,
        acknowledgement: "Noted.",
        answer: null,
        suggestions: [],
        state: stateOf(),
        ...own,
      };
    },
    async edit(_: string, patch: ProfilePatch) {
      calls.push(patch);
      return edit(patch);
    },
  } as unknown as Api;
  const world: World = {
    api,
    memory,
    newId: () => `id-${++made}`,
    address: () => undefined,
    go: () => undefined,
    more: () => import("../../web/islands/chat/more/more.tsx"),
    later: (_, call) => {
      timers.push(call);
      return () => void timers.splice(timers.indexOf(call), 1);
    },
  };
  const chat = createChat({ view: view(), role, reads: "" }, world);
  return {
    chat,
    world,
    calls,
    tick: async () => {
      timers.splice(0).forEach((call) => call());
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}
