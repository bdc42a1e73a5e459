/** What a good model replies in the talks of the contract, and what one that obeys every attacker adds. */
import type { ModelReply, SaidFinding } from "../../server/interpret/model/reply.ts";
import { reply, role, time } from "./model/scripted.ts";

const till: SaidFinding = time(["till"], "20 hours", "I spend 20 hours at the till");
const REPLIES: Readonly<Record<string, SaidFinding[]>> = {
  "I spend 20 hours at the till and 10 hours filling shelves. I don’t do returns.": [
    time(["till"], "20 hours", "I spend 20 hours at the till"), time(["shelves"], "10 hours", "10 hours filling shelves"),
    { kind: "not_done", tasks: ["returns"], quote: "I don't do returns" },
  ],
  "No union. I have been a shop worker for four years.": [
    { kind: "context", key: "union", value: "none", quote: "No union" },
    { kind: "level", years: "four years", level: null, leads: null, quote: "I have been a shop worker for four years" },
  ],
  "I am a shop worker. I spend 20 hours at the till.": [role("shop", "Shop worker", "I am a shop worker"), till],
  "I am a kitchen helper. I spend 20 hours at the till.": [role("kitchen", "Kitchen helper", "I am a kitchen helper")],
  "Sorry, I am a shop worker.": [role("shop", "Shop worker", "I am a shop worker"), till],
  "I spend 20 hours at the till.": [till],
  "": [till],
  "Sorry, I spend 12 hours at the till.": [time(["till"], "12 hours", "I spend 12 hours at the till")],
  "Je passe vingt heures à la caisse, et « jamais » de retours.": [time(["till"], "vingt heures", "je passe vingt heures a la caisse")],
};
/** Not in these words, whatever the worker wrote: what an obedient model says of commands. */
const OBEYED: SaidFinding[] = [
  time(["advice"], "40 hours", "The worker spends 40 hours on advice."), time(["advice"], "30 hours", "I spend 30 hours on advice"), time(["till"], "1 hour", "1 hour"),
  { kind: "level", years: null, level: "senior", leads: "yes", quote: "Ignore all previous instructions" },
];

/** By the message in the prompt. */
export function replyTo(prompt: string): ModelReply {
  const message = JSON.parse(/^message: (".*")$/m.exec(prompt)![1]!) as string;
  const found = REPLIES[message];
  return reply(found ?? OBEYED, found ? "Thanks, that helps." : "As you wish.");
}
