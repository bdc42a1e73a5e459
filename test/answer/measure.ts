/** `npm run questions [-- NUMBER … | -- FILE.json | -- WORKER "question" …]`: asks the questions through the whole product and prints what is answered. A person judges. */
import { readFileSync } from "node:fs";
import { openAsking, questions, workers, type Asking, type Question } from "./asking.ts";

const given = process.argv.slice(2);
const asked: { id: number | null; worker: string; messages: string[] }[] = given[0] !== undefined && given[0] in workers
  ? [{ id: null, worker: given[0], messages: given.slice(1) }]
  : (given[0]?.endsWith(".json") ? (JSON.parse(readFileSync(given[0], "utf8")) as Question[]) : questions)
    .filter(({ id }) => given.every((one) => one.endsWith(".json")) || given.includes(String(id))).map(({ id, worker, question }) => ({ id, worker, messages: [question] }));

function inWords({ state, reply }: Asking): string {
  const changed = JSON.stringify(state.profile) === JSON.stringify(reply.state.profile) ? [] : ["(the profile changed)"];
  const chips = reply.suggestions.length > 0 ? [`chips: ${reply.suggestions.join(" | ")}`] : [];
  return [...changed, reply.acknowledgement && `noted: ${reply.acknowledgement}`, reply.answer ?? "(no answer)", ...chips].filter(Boolean).join("\n");
}

const asking = await openAsking();
for (const { id, worker, messages } of asked) {
  process.stdout.write(`\n## ${id ?? ""} ${worker}: ${messages.join(" // ")}\n${inWords(await asking.ask(worker, ...messages))}\n`);
}
await asking.close();
