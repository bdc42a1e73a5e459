/** The chat: takes over the page of an interview, or the form of the start page, which then becomes the chat. */
import { hydrate, render } from "preact";
import type { Chat } from "./chat/chat.ts";
import { createChat } from "./chat/chat.ts";
import { sends } from "./chat/composer.tsx";
import type { ChatData } from "./chat/store.ts";
import { ChatView } from "./chat/view.tsx";
import { browser } from "./chat/world.ts";
import { pageData } from "./page-data.ts";
import { memory } from "./memory.ts";

const data = pageData<ChatData>();
const place = document.getElementById("app");

if (data && place) {
  const chat = createChat(data, browser);
  const ready = chat.resume();
  if (data.view) void ready.then(() => hydrate(<ChatView chat={chat} />, place));
  else takeOver(chat, place);
}

/** The start page's form: the first words open the interview, and the page becomes the chat. */
function takeOver(chat: Chat, place: HTMLElement): void {
  const form = document.getElementById("ask") as HTMLFormElement | null;
  const field = document.getElementById("msg") as HTMLTextAreaElement | null;
  if (!form || !field) return;
  const open = (): void => {
    place.replaceChildren();
    render(<ChatView chat={chat} />, place);
    document.getElementById("msg")?.focus();
    scrollTo(0, 0);
  };
  const send = (): void => {
    if (field.value.trim() === "") return field.focus();
    void chat.say(field.value);
    open();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  field.addEventListener("keydown", (event) => {
    if (sends(event)) {
      event.preventDefault();
      send();
    }
  });
  field.addEventListener("input", () => chat.keepDraft(field.value));
  for (const chip of document.querySelectorAll<HTMLButtonElement>("[data-opening]")) {
    chip.addEventListener("click", () => {
      field.value = chip.dataset.opening ?? "";
      chat.keepDraft(field.value);
      field.focus();
    });
  }
  field.value ||= chat.store.text.value;
  if (chat.store.pending.value) open();
  offerLast();
}

function offerLast(): void {
  const last = memory.lastInterview();
  const line = document.getElementById("last");
  if (!last || !line) return;
  line.querySelector("a")?.setAttribute("href", `/i/${last}`);
  line.hidden = false;
}
