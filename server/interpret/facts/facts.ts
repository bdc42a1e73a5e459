/** Everything in a message but time and tasks: level, context, complexity, requests, the job's name. Rules only, no model. */
import type { Finding } from "../findings.ts";
import type { RulesContext } from "../interpreter.ts";
import { readComplexity } from "./complexity.ts";
import { accountOf, readContext } from "./context.ts";
import { readLevel } from "./level.ts";
import { sentences } from "./prose.ts";
import { readable, readRequests } from "./requests.ts";
import { readRole } from "./role.ts";
import { withoutWishes } from "../wishes/wishes.ts";
import { blanked } from "../words/blanked.ts";
import { denials } from "../words/opinions.ts";

/** Longer messages are cut here: no answer in an interview needs more, and every reader stays fast. */
const MAX_READ = 20_000;
const OF_AI = /\bAI\b/;

/** Findings of kinds level, context, complexity, request and role. Every quote stands verbatim in the message. */
export const readFacts = (message: string, context: RulesContext): Finding[] => {
  const original = message.slice(0, MAX_READ);
  // Asked for AI at work, "AI can't do that here" is an answer; elsewhere it is an opinion.
  const said = blanked(readable(original, context.question === ""), OF_AI.test(context.question) ? [] : denials(original));
  const text = withoutWishes(said, original, context);
  const account = accountOf(sentences(text, original), context);
  const level = readLevel(account, context.role);
  return [
    ...readRole(text, context),
    ...level.findings,
    ...readContext(account, level.passages),
    ...readComplexity(account.sentences, context.question, context.role),
    ...readRequests(original, context.question),
  ];
};
