/** What the evaluation's command line means. */
import { expect, test } from "vitest";
import { optionsFrom } from "./options.ts";

const CASES = ["--cases", "cases.jsonl"];
const BY_MODEL = { concurrency: 4, resume: null, record: null, replay: null };

test.each<[string, string[], object | null]>([
  ["rules alone", [], null],
  ["a model", ["--model"], BY_MODEL],
  ["several at a time", ["--model", "--concurrency", "16"], { ...BY_MODEL, concurrency: 16 }],
  ["a file to go on from", ["--model", "--resume", "run.jsonl"], { ...BY_MODEL, resume: "run.jsonl" }],
  ["a recording, which means a model", ["--record", "replies"], { ...BY_MODEL, record: "replies" }],
  ["a replay, which means a model", ["--replay", "replies"], { ...BY_MODEL, replay: "replies" }],
])("%s", (_, args, model) => expect(optionsFrom([...CASES, ...args])?.model).toEqual(model));

test.each([
  ["no cases", ["--model"]],
  ["a recording of a replay", [...CASES, "--record", "a", "--replay", "b"]],
  ["no case at a time", [...CASES, "--model", "--concurrency", "0"]],
  ["half a case at a time", [...CASES, "--model", "--concurrency", "1.5"]],
  ["a word that is no option", [...CASES, "--modle"]],
])("%s is refused", (_, args) => expect(optionsFrom(args)).toBeNull());
