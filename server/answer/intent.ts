/** What a follow-up question is after. The first rule that matches wins; order is from the most to the least specific. */

export type Intent =
  | "distress" | "advice" | "dates" | "what_if" | "compare" | "transitions" | "evidence" | "method" | "sure" | "levers" | "explain" | "chance" | "asking" | "shapley" | "thanks" | "unknown";

const RULES: readonly [Intent, RegExp][] = [
  ["distress", /\b(lose everything|hopeless|can(’|'|no)?t (cope|sleep|go on)|give up|panick|terrified|so (scared|afraid)|desperate|worthless|end it all)/],
  ["advice", /\b(sue|lawsuit|lawyer up|legal advice|invest|mortgage|pension|medication|diagnos\w+ me|tax advice|severance claim)\b|\bshould i (quit|resign|leave)\b|\b(quitting|resigning)\b/],
  ["dates", /\b(how (long|soon)|when (will|would|do|is)|by (20\d\d|what year)|how many years)\b.*\b(ai|job|replace\w*|gone|left|safe|until|have|got|disappear\w*|lose|take)\b|\bhow long (have|do) i (got|have)\b/],
  ["asking", /\bwhat do you mean\b|\b(do(n'?t| not)|can'?t) (understand|get) (the|this|that|your) question\b|\brephrase\b|\bwhy (do|are) you ask/],
  ["shapley", /\bshapley\b/],
  ["what_if", /\bwhat[’']?s? (if|would happen)|\b(suppose|imagine|assuming|say) (that )?(i|we|my|they|half)\b|\bhow (much )?would\b.*\bif\b|\bif (i|we|my|they|our)\b.*\?|^(and )?if (i|we|my|they|our)\b/],
  ["chance", /\b(will|would|could|can|is|am|are|going to|gonna|should) .*\b(i (be|get) (fired|replaced|laid off|redundant)|los(e|ing) my job|(replace|take over|take|replacing|taking) (me|us|my job|our jobs)|(my job|i|we) (still )?(be )?(safe|at risk|doomed|replaced|redundant)|worry|worried|be scared)\b/],
  ["compare", /\b(compar\w+|versus|vs\.?|against|next to|better off than|safer than|side by side)\b|\bhow (does|do|would) .* (score|do|fare)\b/],
  ["levers", /\b(raise|improve|increase|lift|boost|push up|better) (my |the |it|this )|\bwhat (can|could|should) i (do|change|learn)\b|\b(biggest|best) lever|\blearn first\b|\bmake (me|my job) (safer|safe)/],
  ["transitions", /\bwhere (could|can|should|do|might) i (go|move)|\bsafer\b|\b(which|what|other|another|new|different) (jobs?|roles?|careers?|work)\b|\b(switch(ing)?|change|mov(e|ing)|transition(ing)?|retrain(ing)?|becom(e|ing)|get(ting)? into)\b|\bnext (job|role|step|move)/],
  ["explain", /\bwhat (does|do|is|are) .*\b(mean|stand for)\b/],
  ["evidence", /\b(evidence|sources?|proof|prove|who says|says who|disagree\w*|contradict\w*|stud(y|ies)|research|data behind|second opinions?|other (measures|scores))\b/],
  ["sure", /\b((how|are you|so) (sure|certain|confident|wide)|range|confidence|margin|uncertain\w*|exact)\b/],
  ["method", /\b(formula|method\w*|calculat\w*|comput\w*|worked out|algorithm|reliable|accurate|accuracy|trust|made up|made-up|limits?|limitations?|criticis\w*|aijri|how (do|does|is|was|are) (you|it|this|that|the score))\b/],
  ["explain", /\b(why|explain|what does|what is|what are|how come|meaning|means?|reason|tell me (more )?about|break ?down|zone|barriers?|score)\b/],
  ["thanks", /^\W*(thanks?|thank you|thx|cheers|ta|great|ok(ay)?|cool|bye|goodbye)\b[^?]*$/],
];

/** The intent of a question, or "unknown" when no rule matches. */
export function intentOf(question: string): Intent {
  const plain = question.toLowerCase().replace(/[’‘]/g, "'");
  return RULES.find(([, pattern]) => pattern.test(plain))?.[0] ?? "unknown";
}
