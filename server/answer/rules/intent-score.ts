/** What questions about one's own score are after: what if, its parts, the evidence, the method. */
import { rule } from "./intent-beyond.ts";

const FIRM = "(hospital|company|employer|boss|firm|school|manager|bank|team|district|office|department|agency|store|carrier|clinic|plant|shop|they|management|practice|university|startup|industry|walmart|amazon|google|ups|fedex|hospital)";

/** Suppositions come first: "if my company used AI" is no question about the company's plans. */
export const SUPPOSED = [
  rule("scenarios", "\\b(scenarios?|my what-ifs?|saved what-ifs?)\\b"),
  rule("what_if", "\\bwhat (if|would happen|happens)\\b", "\\b(suppose|imagine|assuming|say) (that )?(i|we|my|they|half)\\b", "\\bhow (much )?(would|does|will)\\b.*\\bif\\b", "(^|\\b(and|but|so|ok|does it (go up|help|change)|would it (help|change)|better off) )if (i|we|my|they|our|half|the)\\b(?!.*\\b(right|correct|wrong)\\b)", "\\b(any (use|good|point)|worth|make sense|point) (in )?(doing|getting|taking|going|finishing)\\b", "\\bhow (much|many points) (does|would|do|will) .*\\b(get|give|bring|add|earn|buy|gain) (me|it|my|us)\\b", "\\b(thinking|think|planning|plan) (of|about|to|on) (\\w+ )?(\\w+ing|a|part|go|get|take|join|move|cut|drop)\\b.*\\b(change|matter|help|affect|score|hurt|raise|difference)", "\\b(does|would|will|do|did|could) (that|it|this|joining|getting|a|an|the|having|working|going|more|being|less|my|taking|earning)\\b.*\\b(change (anything|it|my|the|things)|raise|go up|go down|matter|help|affect|hurt|make a difference|count for|improve|protect|worth it|pay off)\\b", "^(so |and |ok |but )*(does|would|will|do|could) (?!you|i )[a-z' ]+ (help|matter|hurt|count|raise|protect|make a difference)\\b"),
] as const;

export const FUTURE = [
  rule("employer", `\\b(my|our|the|is|will|does|are|has|did)\\b.*\\b${FIRM}\\b.*\\b(lay(ing)? .*off|layoffs?|fire|firing|cut(s|ting)? (jobs|people|staff|us|my|back)|replace (us|me|people|staff)|clos(e|ing)|planning|plans?|hir(e|ing)|keep me|think (of|about)|let .* go|outsourc\\w*|downsiz\\w*|going to do|promot\\w*|(give|get) .* raise)\\b`, "\\b(is|are|will|does) [a-z&' ]+ (laying off|going to lay off|lay off|have layoffs|hiring|replacing (people|staff|workers))\\b"),
  rule("dates", "\\b(how (long|soon|many years|much time)|when (will|would|do|is|does|are)|by (20\\d\\d|what year|when)|what year)\\b.*\\b(ai|jobs?|replace\\w*|gone|left|safe|until|till|before|have|got|disappear\\w*|lose|take|last|robots?|over)\\b", "\\bin (\\d+|a few|five|ten|two|three|twenty) years\\b|\\b(in|by) 20\\d\\d\\b", "\\b(in|next|within) (the next )?(\\d+|a few|five|ten|two|three) years?\\b.*\\b(still|be|have|exist|job|around)|\\b(still|be|have|exist|job|around)\\b.*\\b(in|within) (the next )?(\\d+|a few|five|ten|two|three|twenty) years?\\b"),
  rule("chance", "\\b(will|would|could|can|is|am|are|going to|should|how likely|chances?|odds|do i need to)\\b.*\\b((be|get|being|getting) (fired|replaced|laid off|let go|redundant|automated)|los(e|ing) (my|the) job|(replace|take over|taking|replacing|take|do|doing|steal) (me|us|my job|our jobs|my work)|(my job|i|we) (still )?(be )?(safe|at risk|doomed|replaced|redundant|screwed|out of (a job|work)|obsolete|finished|toast)|worry|worried|be scared|too old|out of (a job|work|business)|have a job|too late|last generation)\\b", "\\b(are|is|am|be|not) (i |we |it |\\w+ )?(not )?next\\W*$", "\\bjob security\\b|\\bprobability\\b|\\bpercent chance\\b|\\bam i (safe|doomed|screwed|toast|finished|at risk)\\b"),
] as const;

/** Parts of the score by name. */
export const PARTS = [
  rule("hours", "\\bwhere (did|do|does|are|is|was|were)\\b.*\\bhours?\\b", "\\b(hours?|time)\\b.*\\b(not what i said|wrong|not right|come from|came from|from|off|too (high|low|many|few)|never said|incorrect)\\b", "\\b(why|how)\\b.*\\b(hours?)\\b.*\\b(get|got|count\\w*|down|there|list\\w*|have)\\b", "\\b(i (never|did not) (say|said)|not what i said)\\b"),
  rule("range", "\\b(worst|best)[- ]case\\b|\\bat (worst|best)\\b", "\\b(two|2|both|other|small|little) numbers?\\b|\\bnumbers? (next to|beside|after|behind|in (the )?brackets|in parenthes\\w+)\\b|\\b(range|margin|interval|plus or minus|low(er)? end|high(er)? end|brackets|the band|spread)\\b|\\b(so|that|this) wide\\b|\\bhow wide\\b"),
  rule("zone", "\\b(zones?|red|yellow|amber|green|imminent|urgent|moderate|accelerated|transforming|stable)\\b"),
  rule("barriers", "\\bbarriers?\\b|\\bliabilit\\w*\\b|\\b(points?|credit|count)\\b.*\\b(license|union|signing|signature)\\b|\\b(license|union)\\b.*\\b(protect\\w*|points?|count\\w*|worth)\\b"),
  rule("job_market", "\\b(openings?|hiring|in demand|how many (jobs|positions|people)|job market|growing|shrinking|dying|disappearing)\\b"),
  rule("growth", "\\b(growth|demand)\\b"),
  rule("protective", "\\b(protective|human[- ]only)\\b"),
  rule("resistance", "\\b(resistance|tr)\\b"),
  rule("extremes", "\\b(which|what)( \\w+){0,3} (tasks?|bits?|duties|(parts?|things?) (of|in) (my|the|what) (week|job|work|day|i do))\\b.*\\b(safest|safe|most|least|riskiest|exposed|worst|best|first|human|replace\\w*|automat\\w*)\\b", "\\b(anything|something|what is|any) (good|positive|going for me|in my favou?r)\\b|\\bgood news\\b|\\b(strengths?|strong points?|upside|silver lining|safest|riskiest)\\b|\\bwhat (protects|saves|keeps) me\\b|\\bwhat .* (ai|it|machines?|robots?) (can not|not) do\\b"),
  rule("impact", "\\b(displaced|augmented|not involved|touch\\w*)\\b|\\bhow (much|many hours) of (my|the) (week|work|job|time|day)\\b|\\bhow many (of my )?hours\\b|\\bwhat (share|part|percent\\w*) of (my|the) (week|work|job|time|day|hours)\\b"),
  rule("market", "\\bmarket\\b|\\bsignals?\\b|\\bevidence (score|number|value|points?|part|rating)\\b|\\b(job postings|company actions|expert consensus|tool maturity)\\b"),
] as const;

export const BACKGROUND = [
  rule("simple", "\\b(simple|simply|plain english|eli5|like i am (five|5|a kid|stupid)|too complicated|dumb it down|short version|in short|tl;?dr|summar\\w*|bottom line|nutshell|basically)\\b"),
  rule("asking", "\\bwhat do you mean\\b", "\\b(do not|can not) (understand|get) (the|this|that|your) question\\b", "\\brephrase\\b|\\bwhy (do|are) you ask"),
  rule("shapley", "\\bshapley\\b"),
  rule("others_say", "\\b(second opinions?|other (measures?|scores?|tools?|index\\w*|sites?|researchers?|websites?|calculators?|studies|experts)|what do(es)? (others|microsoft|openai|anthropic|oxford|researchers) (say|think)|anyone else say)\\b", "\\b(microsoft|openai|anthropic|oxford|daioe|gpts are gpts|copilot study)('?s)?\\b"),
  rule("against", "\\b(wrong about me|(you|your|is|are|this|it) (is |are |be |being )?(possibly |maybe )?wrong|contradict\\w*|disagree\\w*|other side|counter\\w*|against (this|it|you|your|my)|differently|weak (points?|spots?)|argue|opposite|mistaken|be off)\\b"),
  rule("weights", "\\b(weights?|weighting|constants?|coefficients?|cutoffs?|thresholds?)\\b|\\b(who|how was|how were|why) (decided|decides|chose|picked|set|25|48|0\\.04|7\\.93)\\b|\\barbitrary\\b"),
  rule("real", "\\b(made up|make (this|it|that|stuff) up|making (this|it) up|made-up|invented|bs|bull\\w*|fake|nonsense|black box|real science|guess(es|ing|work)?|scam|astrology|snake oil|pulled (out|from)|hype|opinions?|subjective|judge?ments?|biased)\\b|\\b(is|are) (this|it|that|the score|the number|you) (even |really |actually |at all )?(real|legit\\w*|scientific|valid|true|accurate|reliable|proven|validated|peer reviewed|objective)\\b|\\b(can|should|do|why should) i (even |really )?(trust|believe|rely|listen)\\b|\\b(trust|believe) (this|you|it)\\b|\\bhow (accurate|reliable|valid|scientific)\\b|\\bevidence[- ]based\\b"),
  rule("versions", "\\b(what (has |have )?changed|changed since|change since|updated?|up to date|out of date|outdated|version|how old|how (recent|current|new)|as of when|when was (this|it|my job|the)|(last|latest|newest) (update|assess\\w*|check\\w*|source|data|study))\\b"),
  rule("limits", "\\b(limits?|limitations?|blind spots?|shortcomings?|weakness\\w*|not (cover|include|count|know|consider|tell|measure|see|look at|take into account|say)\\w*|leave out|ignores?|missing from (this|the score|it)|can not (know|tell|see|say))\\b"),
  rule("sure", "\\b(how|are you|so|how far|that|this) (sure|certain|confident|precise|exact)\\b|\\b(confidence|certainty|uncertain\\w*|precise|exact)\\b"),
  rule("evidence", "\\b(evidence|sources?|proof|prove|proves|who says|says who|stud(y|ies)|research|researchers|data behind|citations?|references?|links?|facts behind|based on what|where .* (get|got|from) (that|this|it)|how do you know|back (this|that|it) up|according to)\\b"),
  rule("method", "\\b(formula|methods?|methodolog\\w*|calculat\\w*|comput(e|es|ed|ing)|worked out|algorithm|aijri|the maths?)\\b|\\bhow (do|does|is|was|are|did) (you|it|this|that|the score|my score|foothold)\\b"),
] as const;
