/** Joins the answerer to the tools: a follow-up question is answered over the state of the interview as it is. */
import type { Catalog } from "../db/catalog.ts";
import { NO_FILTERS, skillsOf, type Element } from "../scoring/index.ts";
import type { Deps } from "./deps.ts";
import { toolsFor } from "./answer/tools.ts";
import { interpret } from "./interpret/embedded.ts";
import type { AnswerPart } from "./answer/answerer.ts";
import type { Answered, FollowUp, Listener } from "./interview/desk.ts";
import { remarksOn, suppose } from "./interpret/suppose/suppose.ts";
import { wishOffers } from "./moves/wish-offers.ts";
import { moveInto, movesFor } from "./reports/assess.ts";

/** Rules that look for what a question names take ever longer with its length; nobody asks in more signs than these. */
const LONGEST_QUESTION = 2000;

/** Null where the job is not known yet: then there is nothing to answer from. */
export function followUpWith({ answerer, catalog, finder }: Deps): FollowUp {
  return async (asked, { roleId, profile, score: person, filters, scenarios }, context, listener) => {
    const role = catalog.role(roleId ?? "");
    if (!role || !person) return null;
    const question = asked.slice(0, LONGEST_QUESTION);
    const tools = toolsFor({
      catalog, role, profile, person, filters, scenarios,
      named: (text) => finder.inQuestion(text, role.id),
      leaves: (id) => leavesOf(catalog, role.id, id),
      ranking: (asked = filters, most) => movesFor(catalog, role, person, asked, most),
      move: (id) => moveInto(catalog, role, person, filters, id),
      suppose: async (sentence) => suppose(sentence, interpret, { ...context, role, known: profile, week: person.week }),
      remarks: remarksOn,
    });
    const answered: Answered = { text: "", suggestions: [], by: answerer.name, notice: null };
    for await (const part of answerer.answer(question, tools, { history: context.exchanges, interviewId: context.interviewId, request: context.request })) take(part, answered, listener);
    if (context.asked === "transitions") answered.suggestions.unshift(...wishOffers(tools.ranking(), filters, (id) => catalog.role(id)?.labour, () => tools.ranking(NO_FILTERS)));
    return answered.text ? answered : null;
  };
}

/** What the other job lacks of what this one asks for: the skills of a move seen from its end. */
const leavesOf = ({ candidate, yardstick }: Catalog, from: string, to: string): Element[] => skillsOf(candidate(to).vectors, candidate(from).vectors, yardstick).lacking;

function take(part: AnswerPart, answered: Answered, listener: Listener): void {
  switch (part.type) {
    case "by": return void Object.assign(answered, { by: part.by, notice: part.notice ?? answered.notice });
    case "suggestions": return void (answered.suggestions = part.questions);
    case "retract":
      answered.text = "";
      return listener.retract();
    case "text":
      answered.text += part.text;
      // What rules write is there at once; it goes out with the rest of the reply.
      return answered.by === "model" ? listener.answer(part.text) : undefined;
  }
}
