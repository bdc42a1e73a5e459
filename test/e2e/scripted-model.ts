/** The product with a scripted model behind its ports, for what happens while a reply is on its way: the test says when each thing comes. */
import type { Browser } from "playwright-core";
import type { AnswerPart } from "../../server/answer/answerer.ts";
import { readAssets } from "../../server/files.ts";
import { embedded } from "../../server/interpret/embedded.ts";
import type { Notice } from "../../server/model/model.ts";
import { serveFoothold, type Served } from "../http/served.ts";
import { OPENING, say, visit, type Visit } from "./visit.ts";

/** Something to wait for until the test lets it go. */
export const gate = (): PromiseWithResolvers<void> => Promise.withResolvers<void>();

/** What the model does next. `notice`: why it does not read, so that the rules do. */
export type ScriptedModel = { reads(): Promise<void>; notice: Notice | null; answer(): AsyncIterable<AnswerPart> };

/** It reads as the rules do, in its own time, and answers as it is told. */
export const serveScripted = (model: ScriptedModel): Promise<Served> => serveFoothold({
  assets: readAssets(),
  interpreter: {
    name: "model",
    async read(...given) {
      await model.reads();
      return { ...(await embedded.read(...given)), by: model.notice ? "embedded" : "model", notice: model.notice };
    },
  },
  answerer: { name: "model", answer: () => model.answer() },
});

/** Opens the start page. The app alone serves no built files: the browser gets them from disk. */
export async function openStart(browser: Browser, { url }: Served): Promise<Visit> {
  const opened = await visit(browser, "about:blank");
  await opened.page.route("**/assets/*", (route) => route.fulfill({ path: `dist${new URL(route.request().url()).pathname}` }));
  await opened.page.goto(url);
  return opened;
}

/** As far as follow-up questions: the week is told and confirmed. */
export async function readyToAsk({ page }: Visit): Promise<void> {
  await say(page, OPENING);
  await page.locator(".confirm").getByRole("button", { name: "These hours look right" }).click();
  await page.getByRole("button", { name: "Save as a report" }).waitFor();
}
