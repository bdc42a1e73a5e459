/** Phrases that tell what a question is after, with the weight that each group has. */
import { BEYOND, MOVES, rule } from "./phrases-beyond.ts";
import { BACKGROUND, FUTURE, PARTS, SUPPOSED } from "./phrases-score.ts";

/** One's own score and other jobs, in words that many questions use: they come last. */
const COMMON = [
  rule("learn", "\\b(learn|(should|could|can|to) (i )?study|upskill|up-skill|teach myself|train (in|on) first|(what|which) (course|skill|class|training))\\b"),
  rule("levers", "\\b(raise|improve|increase|lift|boost|push up|better|fix|up) (my |the |it|this )", "\\bwhat (can|could|should|do) i (do|change)\\b", "\\b(biggest|best|strongest) levers?\\b|\\blevers?\\b", "\\bmake (me|my job|it) (safer|safe|better)", "\\bget (out of|into|to) (the )?(red|yellow|green|\\d+)", "\\bwhat (would|could|will|can|might) (help|raise|improve|change|move|lift)\\b", "\\b(help|helps) (me )?(the )?most\\b|\\bmove the needle\\b|\\b(get|go|be|move|bring) (my score |it |the score )?(higher|up)\\b"),
  rule("level", "\\b(does|do|how|what|why|is|which)\\b.*\\b(level|experience|seniority)\\b"),
] as const;

const ELSEWHERE = [
  rule("difference", "\\b(differ|differs|different|difference)\\b(?!.*\\bbetween\\b)", "\\b(lower|higher|worse|better|less|more|below|above) than (the )?(other|others|average|most|typical|usual|normal|my colleagues|my coworkers|everyone|everybody|people)\\b", "\\b(from|than|with|to|against|versus|vs\\.?) (the |a |an |my )?(average|typical|usual|normal|mean|other)\\b", "\\b(pulled|pulls|moved|moves|drags?|dragged|pushes|pushed|hurt|hurts|lowers?|lowered|counts?|weighs?) (me|my score|it|the score)? ?(\\w+ )*(most|down|up|away|below|above)\\b", "\\b(biggest|largest|main|single|worst) (part|step|reason|factor|thing|cause|driver)\\b", "\\bwaterfall\\b"),
  rule("compare", "\\b(compar\\w+|versus|vs\\.?|against|next to|side by side|stack up|measure up|difference between)\\b", "\\b(safer|better off|better|worse|worse off|riskier|more exposed|less exposed|as safe|as bad|as good) (as|than|if i (was|were))\\b", "\\bis (a |an |being an? )?[a-z' -]+ (any |much |a )?(better|safer|worse|riskier)\\b", "\\bhow (does|do|would|is|are) (?!my |the score|it |this |that |you |your )[a-z].*\\b(score|do|fare|doing|rated|rank)\\b", "\\bwhat (does|do|would|is) (a|an|the) .* score\\b", "\\b(me|i|mine) (and|or) (a|an|the)\\b"),
  rule("transitions", "\\bwhere (else )?(could|can|should|do|might|would) i (go|move|work|end up)\\b", "\\bsafer\\b", "\\b(which|what|any|other|another|new|different|similar|better|good|more|suggested?|best|near\\w*|these|those) (kinds? of |sorts? of )?(jobs?|roles?|careers?|work|moves?|options?|suggestions?|professions?|occupations?)\\b", "\\b(switch(ing)?|change|chang(e|ing) (jobs?|careers?)|mov(e|ing)|transition(ing)?|retrain(ing)?|becom(e|ing)|get(ting)? into|go(ing)? into)\\b", "\\b(now what|what now|what next)\\b|\\bjobs? (\\w+ )?like (mine|this|that|my)\\b|\\bnext (job|role|step|move)|\\bwhat else (can|could|is there)|\\b(on|in) (the|my) list\\b|\\bmy (moves|options|suggestions)\\b"),
] as const;

const LAST = [
  rule("pay", "\\b(pay|salary|earn|income|paying|money|pension)\\b|\\bworth it\\b|\\bhow much (do|does|can|would) .* make\\b"),
  rule("explain", "\\b(why|explain|what does|what is|what are|how come|meaning|means?|mean|reason|tell me (more )?about|break ?down|score|how bad|how good|how did|what about|task|number|result|so (low|high|bad|exposed)|at risk|exposed|in danger)\\b"),
  rule("thanks", "^\\W*(thanks?|thank you|cheers|ta|great|ok(ay)?|cool|bye|goodbye|got it|good|nice|perfect|fine|alright|makes sense)\\b[^?]{0,24}$"),
  rule("hello", "^\\W*(hi|hello|hey|good (morning|evening|afternoon)|yo)\\b[^?]{0,20}$"),
] as const;

const weighing = <Name extends string>(weight: number, rules: readonly (readonly [Name, RegExp])[]): [Name, RegExp, number][] => rules.map(([name, pattern]) => [name, pattern, weight]);

/** Kinds by their phrases, from the most to the least telling; what is said of distress outweighs all. */
export const PHRASES = [
  ...weighing(20, BEYOND.slice(0, 1)), ...weighing(8, BEYOND.slice(1)), ...weighing(7, MOVES.slice(0, 4)), ...weighing(7, SUPPOSED), ...weighing(7, FUTURE), ...weighing(7, MOVES.slice(4)),
  ...weighing(6, COMMON), ...weighing(5.5, PARTS), ...weighing(5, ELSEWHERE), ...weighing(4.5, BACKGROUND), ...weighing(4, LAST.filter(([name]) => name !== "explain")), ...weighing(1, LAST.filter(([name]) => name === "explain")),
];
export type Phrased = (typeof PHRASES)[number][0];
