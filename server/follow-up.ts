/** Joins the answerer to the tools: a follow-up question is answered over the state of the interview as it is. */
import type { Deps } from "./deps.ts";
import { toolsFor } from "./answer/tools.ts";
import { embedded } from "./interpret/embedded.ts";
import type { Answered, FollowUp } from "./interview/desk.ts";
import { suppose } from "./interview/suppose.ts";
import { movesFor } from "./reports/assess.ts";

/** Null where the job is not known yet: then there is nothing to answer from. */
export function followUpWith({ answerer, catalog, finder }: Deps): FollowUp {
  return async (question, { roleId, profile, score: person }, context) => {
    const role = catalog.role(roleId ?? "");
    if (!role || !person) return null;
    const tools = toolsFor({
      catalog, role, profile, person,
      named: (text) => finder.inQuestion(text, role.id),
      transitions: () => movesFor(catalog, role, person),
      suppose: (sentence) => suppose(sentence, embedded, { ...context, role, known: profile }),
    });
    const answered: Answered = { text: "", suggestions: [] };
    for await (const part of answerer.answer(question, tools, context.exchanges)) {
      if (part.type === "text") answered.text += part.text;
      else answered.suggestions = part.questions;
    }
    return answered.text ? answered : null;
  };
}
