/** How much of the work is done with the hands or the body; only as far as the worker says so. */
import { cue } from "./cue.ts";
import type { Account, Evidence, Rule } from "./evidence.ts";
import { firstRule } from "./evidence.ts";

const RULES: readonly Rule<"none" | "partly" | "mostly">[] = [
  ["none", cue(
    "none", "(no|not|nothing|none|never|isn't|hardly)~(hands on|physical|manual|by hand|with my hands|hands)",
    "all (on (a|the) (screen|computer)|desk work|at a desk|screen)", "desk (job|work)",
    "(only|just|purely|all) (computer|screen|desk|keyboard)", "sit(ting)? (at a desk|all day)",
  )],
  ["partly", cue(
    "(partly|somewhat|half|sometimes|some|a bit|a little|part of (it|the time))~(hands on|physical|manual|with my hands)", "partly",
    "half (and|n) half", "bit of both", "some of (it|both)", "a mix",
  )],
  ["mostly", cue(
    "(very|mostly|all|always|totally|highly|really|extremely|mainly|pretty|quite) (hands on|physical|manual)", "with my hands",
    "on my feet all", "hands on( work| all day|, yes)?", "physical (work|job|labou?r)",
    "lift(ing)? (all day|heavy)", "mostly", "(all|most) of it", "in person",
  )],
];
const SUBJECT = cue("hands? on", "my hands", "physical*", "manual (work|labou?r|job)", "desk (job|work)", "on my feet all");

/** Words like "partly" count only where the question asks. */
export const readHandsOn = (account: Account): Evidence<"hands_on"> | null => {
  const isAsked = account.asked.includes("hands_on");
  for (const sentence of account.sentences) {
    const about = SUBJECT.test(sentence.text);
    const value = about || (isAsked && account.asked.length === 1) ? firstRule(RULES, sentence.text) : null;
    if (value !== null) return { key: "hands_on", value, passage: sentence };
  }
  return null;
};
