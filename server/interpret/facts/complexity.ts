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
    `${HARD}( _){0,2} (ones|cases|stuff|jobs|charts|calls|files) all (come|go|goes|comes|end up|are|land|lands) (up )?(to|with|on|`
      + `for)? ?(me|mine)`,
    `all the ${HARD}( _){0,2} (ones|cases|stuff|jobs|charts|calls|files) (come|go|end up|land) (up )?(to|with|on|for)? ?(me|mine)`,
    "always (trauma|icu|intensive|high acuity|emergenc*|burns|oncology|transplant*|litigation)",
    "(only|nothing but|exclusively) (trauma|icu|emergenc*|escalations|appeals|transplant*|disputes)", `${HARD} ${CASES} only`,
    `(only|all) the ${HARD} (ones|cases)`,
  )],
];
const ORDER: readonly Complexity[] = ["only_complex", "mostly_complex", "only_routine", "mostly_routine", "mix"];
const ORDERED = ORDER.flatMap((level) => RULES.filter(([value]) => value === level));
const DENIED = cue("{not} (just |only |all |always |really )?(do |get |see )?(easy|simple|routine|hard|complex)");
/** Words that say it only in answer to the question: "routine", "the hard ones". */
const BARE: readonly Rule<Complexity>[] = [
  ["mostly_complex", cue(`(mostly|mainly|usually|pretty|quite|very|really) ${HARD}`, HARD, "challenging", "demanding", "complicated")],
  ["mostly_routine", cue(EASY, "nothing special", "the usual")],
];
const ASKS = cue("how (hard|difficult|complex|tricky|demanding)", "cases you get", "routine", "kind of cases", "complex*");
const REST = cue("(the )?rest", "(all )?the others", "everything else", "others", "otherwise");
/** "The messy ones all land on me" goes on about the sentence before. */
const REFERS = cue("ones", "them", "those", "these", "it");

/** Words of the remark itself: "complex" is not "compliance". */
const IDLE = /^(?:with|that|from|into|work|other|this|mostly|complex|complicated|routine|simple|cases?)$/;
const content = (text: string): string[] =>
  text.toLowerCase().split(/[^a-z0-9]+/).filter((word) => word.length > 3 && !IDLE.test(word)).map((word) => word.slice(0, 5));

type Task = { id: string; label: string };

/** The one task whose label shares most words with the text; "all" when none or several do. */
const taskOf = (text: string, tasks: readonly Task[]): string => {
  const said = new Set(content(text));
  const shared = tasks.map(({ id, label }) => ({ id, hits: new Set(content(label).filter((word) => said.has(word))).size }));
  const [best, next] = shared.toSorted((a, b) => b.hits - a.hits);
  return best === undefined || best.hits === 0 || best.hits === next?.hits ? "all" : best.id;
};

/** The tasks that a question names after its colon, or whose label stands in it: "How hard are your cases …: A; B?" */
const tasksOf = (question: string, tasks: readonly Task[]): Task[] => {
  const plain = question.toLowerCase();
  const whole = tasks.filter(({ label }) => plain.includes(label.toLowerCase()));
  if (whole.length > 0) return whole;
  const colon = plain.indexOf(":");
  const named = colon < 0 ? [] : plain.slice(colon + 1).split(";").map((part) => taskOf(part, tasks));
  return tasks.filter(({ id }) => named.includes(id));
};

const levelOf = (text: string, isAsked: boolean): Complexity | null => {
  const value = firstRule(ORDERED, text) ?? (isAsked ? firstRule(BARE, text) : null);
  return value === null || DENIED.test(text) || (value === "mix" && !isAsked) ? null : value;
};

type Remark = { value: Complexity; clause: Passage; task: string; rest: boolean };

/** The task that a clause without one is about: that of the sentence before, if the clause points back to it. */
const carried = (clause: Passage, before: Passage | undefined, tasks: readonly Task[]): string =>
  (before !== undefined && REFERS.test(clause.text) ? taskOf(before.text, tasks) : "all");

const remarksOf = (sentences: readonly Passage[], isAsked: boolean, tasks: readonly Task[]): Remark[] =>
  sentences.flatMap((sentence, at) => {
    const remarks = clauses(sentence).flatMap((clause) => {
      const value = levelOf(clause.text, isAsked);
      if (value === null) return [];
      const named = taskOf(clause.text, tasks);
      const task = named === "all" && !isAsked ? carried(clause, sentences[at - 1], tasks) : named;
      return [{ value, clause, task, rest: REST.test(clause.text) }];
    });
    return isAsked ? remarks : remarks.slice(0, 1);
  });

/**
 * Remarks on how hard the cases are: at most one per sentence, or one per clause where the question asks for it.
 * A bare answer belongs to the tasks that the question names, apart from those that the answer singles out.
 */
export const readComplexity = (sentences: readonly Passage[], question: string, role: ReadableRole | null): Finding[] => {
  const isAsked = ASKS.test(question.toLowerCase());
  const tasks = role?.tasks ?? [];
  const named = isAsked ? tasksOf(question, tasks) : [];
  const remarks = remarksOf(sentences, isAsked, named.length > 0 ? named : tasks);
  const single = new Set(remarks.map(({ task }) => task).filter((task) => task !== "all"));
  const general = remarks.filter(({ task }) => task === "all");
  const finding = ({ value, clause }: Remark, task: string): Finding =>
    ({ kind: "complexity", task, complexity: value, quote: quoted(clause) });
  return remarks.flatMap((remark) => {
    if (remark.task !== "all" || named.length === 0) return [finding(remark, remark.task)];
    if (general.length > 1 && remark !== (general.find(({ rest }) => rest) ?? general[0])) return [];
    return named.filter(({ id }) => !single.has(id)).map(({ id }) => finding(remark, id));
  });
};
