/** An interview to go on with: drawn complete on the server, then taken over by the island in the same shape. */
import { createChat } from "../islands/chat/chat.ts";
import { more } from "../islands/chat/more/more.tsx";
import { keepsMore, type ChatData } from "../islands/chat/store.ts";
import { ChatView } from "../islands/chat/view.tsx";
import { browser } from "../islands/chat/world.ts";
import { render } from "../parts/layout.tsx";
import { CHAT_PAGE } from "../strings/chat.ts";
import { readBy } from "../strings/read-by.ts";
import { bare } from "../bare-role.ts";
import type { ChatProps } from "./props.ts";

export function chatPage({ assets, origin, view, role, provider }: ChatProps): string {
  const data: ChatData = { view, role: role && bare(role), reads: readBy(provider) };
  const chat = createChat(data, browser);
  if (keepsMore(chat.store)) chat.store.more.value = more(chat, browser.newId);
  return render(
    {
      title: CHAT_PAGE.title,
      description: CHAT_PAGE.description,
      path: null,
      origin,
      assets,
      scripts: [assets.chat],
      index: false,
      current: null,
      data,
    },
    <div id="app">
      <ChatView chat={chat} />
    </div>,
  );
}
