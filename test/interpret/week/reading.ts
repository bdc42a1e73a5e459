/** Reads one conversation about a small invented job and returns what it gave each task. */
import type { ReadableRole } from "../../../server/interpret/interpreter.ts";
import { saidOf } from "../../../server/interpret/week/claims.ts";
import { newState, toldWeek } from "../../../server/interpret/week/state.ts";
import { readTurn } from "../../../server/interpret/week/turn.ts";

const task = (id: string, share: number, label: string) => ({ id, label, statement: "", share, phrases: [] });

/** A bakery shop, so that its words are far from those of the roles in the catalogue. */
export const shop: ReadableRole = {
  id: "shop", soc: "00-0000", title: "Bakery shop worker", aliases: [],
  tasks: [
    task("bake", 40, "Bake bread and rolls"), task("counter", 25, "Serve customers at the counter"), task("clean", 15, "Clean ovens and trays"),
    task("order", 10, "Order flour and supplies"), task("books", 10, "Keep the accounting books"),
  ],
};

/** Hours (or "N%") per task, `week` where it was told; questions and answers in turn. */
export function hear(...talk: string[]): Record<string, number | string> {
  const state = newState();
  for (let at = 0; at + 1 < talk.length; at += 2) readTurn(state, talk[at]!, talk[at + 1]!, { role: shop, activities: [], workActivities: [] });
  const heard: Record<string, number | string> = {};
  for (const { ids, amount } of state.claims) {
    const said = saidOf(amount);
    if (said) heard[ids.join("+").replace(/^own-.*/, "own")] = said.unit === "percent" ? `${Math.round(said.value)}%` : Math.round(said.value * 100) / 100;
  }
  const week = toldWeek(state.frame);
  return week === null ? heard : { week, ...heard };
}
