/** Remarks on how hard the worker's cases are, for one task or for all. */
import type { Complexity } from "../../../scoring/index.ts";
import type { Finding } from "../findings.ts";
import type { ReadableRole } from "../interpreter.ts";
import { cue } from "./cue.ts";
import { firstRule, type Rule } from "./evidence.ts";
import { clauses, quoted, type Passage } from "./prose.ts";

const CASES = "(cases?|ones?|jobs?|stuff|work|calls?|files?|charts?|claims?|visits?|clients?|customers?|patients?|tickets?|"
  + "requests?|orders?|questions?|accounts?|returns?|repairs?|matters?|things?|documents?|entries|calls)";
const EASY = "(simple|easy|routine|standard|straightforward|basic|plain|bog standard|run of the mill|cookie cutter|repetitive|"
  + "vanilla|textbook|everyday|same old)";
const HARD = "(hard|complex|complicated|difficult|tricky|ugly|nasty|weird|messy|tough|gnarly|unusual|odd|high risk|severe|critical|"
  + "awkward|hairy|problem|hardest|toughest|worst|trickiest|ugliest)";

const RULES: readonly Rule<Complexity>[] = [
  ["mix", cue(
    "(a )?mix(ture|ed bag)?( of)?( both| everything| the two)?", "bit of (both|everything)", "all sorts", "half (and|n) half", "varies",
    "some easy~(some )?hard", "anything and everything", "from (easy|simple|routine) to", "average", "normal mix", "the usual mix",
  )],
  ["mostly_routine", cue(
    `(mostly|mainly|largely|usually|generally|nine times out of ten|90%|pretty|fairly|the bulk) (is |are |it's )?(the )?${EASY}`,
    `(most|majority|bulk|nearly all|almost all) (of )?(it|them|my ([\\w']{1,12})|the (ones|cases))?( _)? ?(is|are|just)? (pretty |`
      + `fairly )?${EASY}`,
    "mostly the same", "same (thing|stuff|old)( over| day| every)*", "not (very|too|that) (hard|complex|complicated|difficult|tricky)",
  )],
  ["only_routine", cue(
    `(only|just|all|nothing but|always|purely|strictly|solely|entirely|never anything but) (the )?${EASY}( _)?( ${CASES})?`,
    `(coding|doing|handling|do|get|handle|take|code|see|answering|processing|on) (the )?${EASY} ([\\w']{1,14} )?${CASES}`,
    `no ${HARD} ${CASES}`,
    `${HARD} (ones|cases|stuff|jobs|charts|calls|files) (go|goes|get|gets|are (sent|passed|given|handed)) (to|passed|sent|handed|`
      + `on) (?!me)(the|my|our|a|somebody|someone|up|others?)`,
    `i (don't|never) (get|see|do|touch|handle|take) (the |any )?${HARD}`, `${EASY} ${CASES} only`,
  )],
  ["mostly_complex", cue(
    `(mostly|mainly|largely|usually|generally|pretty|fairly|quite) (the )?${HARD}( _)? ${CASES}?`,
    `(mostly|mainly|largely|usually|generally|mostly the) ${HARD}( ones| ${CASES})?`,
    `(most|majority|bulk) (of )?(it|them|my ([\\w']{1,12}))?( _)? ?(is|are) (pretty |very |really )?${HARD}`,
    `(i|me) (get|gets|handle|take|do|have|see|got) (all )?(the|our|their) ${HARD}`,
    `(bring|give|send|hand|pass|brings|gives|sends|hands|passes) me (all )?the ${HARD}`,
    `${HARD} (ones|cases|stuff|jobs|charts|calls|files) (come|go|goes|comes|end up|land|lands) (up )?(to|with|on) (me|my)`,
    "escalations? (come|comes|go|goes|land|lands) (to|on|with) me",
    "the easy (ones|charts|cases|stuff|jobs) (are|is) (not|gone|taken|already|done|never|no longer|automated)",
    "easy _ are not even coming",
  )],
  ["only_complex", cue(
    `(only|just|all|nothing but|always|purely|exclusively|entirely) (the )?${HARD}( _)?( ${CASES}| ones)?`,
    "always (trauma|icu|intensive|high acuity|emergenc*|burns|oncology|transplant*|litigation)",
    "(only|nothing but|exclusively) (trauma|icu|emergenc*|escalations|appeals|transplant*|disputes)", `${HARD} ${CASES} only`,
    `(only|all) the ${HARD} (ones|cases)`,
  )],
];
const ORDER: readonly Complexity[] = ["only_complex", "mostly_complex", "only_routine", "mostly_routine", "mix"];
const ORDERED = ORDER.flatMap((level) => RULES.filter(([value]) => value === level));
const DENIED = cue("{not} (just |only |all |always |really )?(do |get |see )?(easy|simple|routine|hard|complex)");
const ASKS = cue("how (hard|difficult|complex|tricky|demanding)", "cases you get", "routine", "kind of cases", "complex*");

const IDLE = /^(?:with|that|from|into|work|other|this)$/;
const content = (text: string): string[] =>
  text.toLowerCase().split(/[^a-z0-9]+/).filter((word) => word.length > 3 && !IDLE.test(word)).map((word) => word.slice(0, 5));

/** The one task whose label shares most words with the text; "all" when none or several do. */
export const taskOf = (text: string, role: ReadableRole | null): string => {
  const said = new Set(content(text));
  const shared = (role?.tasks ?? []).map(({ id, label }) => ({ id, hits: new Set(content(label).filter((word) => said.has(word))).size }));
  const [best, next] = shared.toSorted((a, b) => b.hits - a.hits);
  return best === undefined || best.hits === 0 || best.hits === next?.hits ? "all" : best.id;
};

/** A label quoted in the question ("How hard are the cases … : read the charts?") tells which task a bare answer is about. */
const askedTask = (question: string, role: ReadableRole | null): string => {
  const plain = question.toLowerCase();
  return role?.tasks.find(({ label }) => plain.includes(label.toLowerCase()))?.id ?? "all";
};

/** At most one remark per sentence. Words like "a mix" count only where the question asks how hard the cases are. */
export const readComplexity = (sentences: readonly Passage[], question: string, role: ReadableRole | null): Finding[] => {
  const isAsked = ASKS.test(question.toLowerCase());
  return sentences.flatMap((sentence) => {
    for (const clause of clauses(sentence)) {
      const value = firstRule(ORDERED, clause.text);
      if (value === null || DENIED.test(clause.text) || (value === "mix" && !isAsked)) continue;
      const named = taskOf(clause.text, role);
      const task = named === "all" && isAsked ? askedTask(question, role) : named;
      return [{ kind: "complexity" as const, task, complexity: value, quote: quoted(clause) }];
    }
    return [];
  });
};
