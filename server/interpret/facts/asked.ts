/** Which facts a question asks for, in its order: short answers ("No and no.") only make sense in that light. */
import { CREDENTIAL_LETTERS } from "./credential-names.ts";
import { cue } from "./cue.ts";
import { lower } from "./prose.ts";
import { recent } from "../words/recent.ts";

export const TOPICS = [
  "level", "certificate", "licence_required", "union", "employer_ai", "ai_work", "place", "sign_off", "hands_on",
] as const;
export type Topic = (typeof TOPICS)[number];

const CUES: readonly (readonly [Topic, RegExp])[] = [
  ["level", cue(
    "how long", "how many years", "time (on|in|served)", "come to this", "get into (this|it)", "years", "years? (of|in)",
    "experience*", "senior*", "since when",
    "when did you (start|begin|join|qualify)", "position", "how new", "how far along", "tenure", "what level", "level",
    "been (at|in|with|doing)", "lead*", "supervis*", "anyone under you", "train(ing)? others", "reports? to you",
    "manage (anyone|anybody|others|people)",
  )],
  ["certificate", cue(
    "certif*", "licen*", "credential*", "qualifi*", "registered", "registration", "accredit*", "tickets?", "papers", "letters after",
    "cards?", "register", "boards?", "admitted", "certs?", "called", "chartered", "badge", "permits?", "exams?", "diploma",
  )],
  ["licence_required", cue(
    "required by law", "(law|state|employer)~(requires?|demands?|insists?)",
    "(needs?|requires?) (a|an) (licence|license|certificate|registration)",
    "(licence|license|certificat*|registration)~(required|needed|compulsory|mandatory|a must)", "must you (hold|have)",
    "who (requires|demands|asks for)~(licence|license|certificat*|registration)",
    "(licence|license|certificat*)~who (asks|requires|demands)",
  )],
  ["union", cue("union*", "organi[sz]ed", "collective(ly)? (agreement|bargain*)")],
  ["ai_work", cue(
    "(check|correct|review|supervis|build|train|test|fix|validat|overse)\\w*( or [\\w']{1,12}|,? [\\w']{4,12})?( (the|what|of))* "
      + "(ai|output|models?)",
    "what (the )?ai (wrote|made|produced|coded)",
  )],
  ["employer_ai", cue("ai", "a.i", "artificial intelligence", "machine learning", "chatbots?", "bots?", "robots?", "chatgpt",
    "automation")],
  ["place", cue(
    "where(?=[?,])", "where('s| is) your", "where (do|are|is|does)~(work*|based|sit|desk|done)", "remote*", "(at|from) home",
    "on site", "onsite", "in the office", "office or",
    "hybrid", "home", "your setup", "where (do|are) you", "where,",
    "location", "place", "where from", "where you work", "workplace", "where (do you )?work", "and where", "where,? and",
  )],
  ["sign_off", cue(
    "sign*", "approv*", "okays?", "stand(s|ing)? behind you", "someone over you", "last stop",
    "who (else )?(picks|chooses|lets|buys|blesses|passes|lodges|reads|supervises|vets|edits|files|submits|certifies|finali[sz]es|"
      + "decides)",
    "supervised", "editor", "your say", "whose (name|signature|stamp|neck|word)", "(can|do|may) you (decide|approve|sign|release)",
    "(gets?|get|is|are|be) (reviewed|checked|audited|double checked)", "decisions?", "stamps?", "seals?", "authori*",
    "accountable", "on your own", "answers?", "who says", "your word", "(checks?|check) (you|the work|your work|up on)",
    "go(es)? out under",
    "buck stops", "who (is|'s) in charge", "(final|last) (say|word|call|check|look|decision)", "responsib*", "accountab*", "your name",
    "answers? for", "on the hook", "liab*", "blame",
    "(is|are|gets?) (your|the) work (be )?(reviewed|checked)", "closes (it|them) out", "who (else )?(reviews?|checks?|releases?|decides)",
    "work (is )?(reviewed|checked)", "releases?",
    "check(s|ed)? (your|it|what you)", "review(s|ed)? (your|it|what you)", "look(s|ed)? over (your|it|what you)",
  )],
  ["hands_on", cue("hands on", "with your hands", "by hand", "physical*", "manual", "(done )?from a desk", "be there in person")],
];

const EXPERIENCE = cue("how long", "years?", "experience", "senior*");

/** What a list of choices names is not asked, nor is the place in "is AI in use where you work". */
const ASIDE = /\([^)]*\)|(?<=\b(?:in use|ai|union|agreement|robots?)\b[^,;?()]{0,16}) where you (?:are|work)\b/g;

/** A list of tasks after a question on time or on cases. */
const TASKS = /(?<=^(?:how (?:hard|much)|roughly how|which of these|are your cases|what fills)\b[^:]*):.*$/s;

const QUESTIONS = 200;

/** The topics of a question, in the order in which their words come. Interview questions on time and tasks give none. */
export const asked = recent(QUESTIONS, (question: string): readonly Topic[] => {
  const plain = lower(question).replace(ASIDE, (aside) => " ".repeat(aside.length)).replace(TASKS, "");
  return [...new Set(plain.split(";").flatMap((part) => topicsOf(part, question)))];
});

const topicsOf = (text: string, question: string): Topic[] => {
  const found = CUES.map(([topic, words]) => ({ topic, at: words.exec(text)?.index ?? -1 })).filter(({ at }) => at >= 0);
  const letters = CREDENTIAL_LETTERS.exec(question);
  if (letters !== null && !found.some(({ topic }) => topic === "certificate") && text.includes(lower(letters[0]))) {
    found.push({ topic: "certificate", at: text.indexOf(lower(letters[0])) });
  }
  const has = (topic: Topic): boolean => found.some((entry) => entry.topic === topic);
  return found
    .filter(({ topic }) => !(topic === "certificate" && has("licence_required")) && !(topic === "employer_ai" && has("ai_work")))
    .filter(({ topic }) => !(topic === "level" && has("ai_work") && !EXPERIENCE.test(text)))
    .toSorted((a, b) => a.at - b.at)
    .map(({ topic }) => topic);
};

const OTHERS = cue(
  "(anyone|anybody|someone|somebody|supervisor|manager|boss|lead|others?)( else)?~(check|review|approve|sign|release|look)\\w*",
  "(your |the )?work (be )?(reviewed|checked)", "is your work", "(gets?|is|are) (reviewed|checked|audited)",
  "(reviewed|checked|approved|signed off) by",
);

/** "Does anybody check your work?": a yes to this question means that the worker does not have the last word. */
export const asksForOthers = (question: string): boolean => OTHERS.test(lower(question));
