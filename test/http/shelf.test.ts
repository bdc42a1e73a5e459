/** The interviews at hand: how many a process keeps, and that it never matters to a worker which. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Db } from "../../db/client.ts";
import { start, step } from "../../server/interview/machine.ts";
import type { Turn } from "../../server/interview/interview.ts";
import { createShelf } from "../../server/shelf.ts";
import type { InterviewState } from "../../server/wire.ts";
import { DATABASES, type Opened } from "../db/databases.ts";

let opened: Opened;
let reads = 0;
let db: Db;
beforeAll(async () => {
  opened = await DATABASES[0]![1]();
  db = new Proxy(opened.db, { get: (target, name) => {
    const value: unknown = Reflect.get(target, name);
    if (typeof value !== "function") return value;
    return (...given: unknown[]) => {
      if (name === "execute" && JSON.stringify(given).includes("SELECT i.created_at")) reads++;
      return value.apply(target, given);
    };
  } });
});
afterAll(() => opened.close());

const at = "2026-01-01T00:00:00.000Z";
const turn = (id: string): Turn =>
  ({ id, at, by: "embedded", text: "x", question: null, questionText: "", findings: [], acknowledgement: null, answer: null, suggestions: [] });
const state = {} as InterviewState;

test("long interviews leave the room of many short ones, and are read again when they go on", async () => {
  const shelf = createShelf(db, () => state);
  for (const id of ["a", "b", "c"]) {
    let held = await shelf.create(id, at, null);
    for (let count = 0; count < 1_400; count++) held = (await shelf.append(held, turn(`m${count}`), { interview: step(start(id, at), turn("m")), state }, null))!;
  }
  reads = 0;
  await shelf.recent("b");
  await shelf.recent("c");
  expect(reads).toBe(0);
  expect((await shelf.recent("a"))!.kept.rows).toHaveLength(1_400);
  expect(reads).toBe(1);
});

test("one interview longer than all the room is still at hand", async () => {
  const shelf = createShelf(db, () => state);
  let held = await shelf.create("long", at, null);
  for (let count = 0; count < 3_100; count++) held = (await shelf.append(held, turn(`m${count}`), { interview: held.interview, state }, null))!;
  reads = 0;
  await shelf.recent("long");
  expect(reads).toBe(0);
});
