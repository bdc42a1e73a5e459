/** The words of each request: follow-up questions for the answerer, and words that steer the interview. */
import type { Request } from "../findings.ts";
import { cue } from "./cue.ts";
import type { Rule } from "./evidence.ts";

const SCORE = "(score|number|result|rating|percentage|zone|grade|figure)";
const JOBS = "(jobs?|roles?|careers?|work|professions?|occupations?|positions?|fields?)";

/** First match wins: the particular before the general. */
export const REQUEST_CUES: readonly Rule<Request>[] = [
  ["distress", cue(
    "(going to |gonna |will |about to )?los(e|ing) (everything|my (house|home|family|mind))",
    "i can't (cope|go on|take (this|it)|do this any ?more|sleep|breathe)", "(want|wanna|going) to (die|end it)", "kill myself",
    "suicid*", "end it all", "no (point|reason) (in )?(going on|living|any ?more)", "what's the point( any ?more)?$",
    "(i'm|i am|im) (terrified|desperate|panicking|devastated|scared to death|so scared|really scared|hopeless|finished|done for|"
      + "worthless|useless)",
    "(can't|won't be able to|how (will|do|can) i) (pay|feed|afford|keep) (my|the|our) (rent|mortgage|kids|children|family|bills|house)",
    "my life is over", "i have nothing left", "falling apart", "nobody will hire me",
  )],
  ["restart", cue(
    "(start|begin) (all )?(over|again|afresh|anew|from scratch)", "restart", "reset", "(another|new|different) interview",
    "from the (top|beginning) again",
  )],
  ["undo", cue(
    "(scrap|scratch|undo|forget|ignore|strike|revert|disregard|cancel) (that|this|it|(that|this|my|the) last (one|bit|message|answer|change|thing)|what i (just |last )?said)( again| please| then)?$",
    "take (that|it|this|what i (just )?said) back$", "never ?mind( that)?$", "(i )?didn't mean (that|it)$", "undo$",
  )],
  ["delete", cue(
    "(delete|erase|remove|wipe|forget|destroy) (my |all |all my |the |this |everything |that )*(data|report|answers|chat|interview|"
      + "conversation|record|profile|everything|it all|all)?( about me)?$",
    "(delete|erase|wipe) (my|all|this|the|everything)", "right to be forgotten",
  )],
  ["save", cue(
    "save (my|the|this|it|report|a copy)", "(send|email|mail|give) me (a )?(copy|link|the (report|link))",
    "(download|print|export|share|keep) (my |the |this |a )?(report|result|score|copy|it|link)",
    "can i (save|keep|download|print|share)",
  )],
  ["stop", cue(
    `(enough|stop|that's (all|it|enough)|done|finish|quit),?( now| just| please| and| then)?,? (show|give|tell|let)`,
    `(just |please |now |and )?(show|give|tell) me (the|my) ${SCORE}`, "enough( questions| already| of this)?$", "no more questions",
    "stop( it| here| now| asking| please)?$", "i('m| am) done( here| with this| answering)?$", "(let's|lets) (stop|finish|wrap)",
    `(skip|go|jump) (straight )?to (the|my) (${SCORE}|end|report)`, "(that's|that is|thats) (all|enough)( from me| for now| i have)?$",
    "can i (see|get|have) (the|my) (score|result|number)", `what('s| is|s) my ${SCORE}$`,
  )],
  ["skip", cue(
    "skip( this| that| it| the question| this one| please)?( one)?$", "next( question)?( please)?$", "pass$",
    "(i'd )?(rather|prefer) not (say|answer|to say|to answer)", "(i )?(don't|dont|do not) know$", "(i )?(have )?no (idea|clue)$",
    "not sure$", "dunno$", "i('d| would) rather not( say)?$", "none of your business", "can't say$", "prefer not",
  )],
  ["what_if", cue(
    "what (if|would happen if|happens if|about if|would change if)", "suppose (that )?(i|my|half|they|we|a)",
    "how (would|much would|does|will) (my|the|it|that|this) ?(score|number|result)? ?(change|move|look|be|go)~(if|when)?",
    "would (it|my score|that|i|the score) (help|go up|rise|change|improve|be (higher|better|safer)|matter)",
    "if i (got|took|moved|stopped|joined|became|did|spent|had|switched|dropped|were|was)~(score|would|what|better|safer|help)",
    "does it help if",
  )],
  ["compare", cue(
    `how do(es)? (i|my|it|this|that|my job|they) (compare|stack up|measure up|fare)`,
    `compar(e|ed|ing|ison) (me |my |it |this |that |us )*(with|to|against|and)`, `(versus|vs) (a|an|the) `,
    `(is|are|am) (it|i|my job|they|a|an|the|this)( \\w+){0,3} (safer|better off|more exposed|worse off|riskier|more at risk|`
      + `less exposed) than`,
    "better (score )?than a", "(average|typical|other) (coder|worker|people)~(score|compare)",
  )],
  ["transitions", cue(
    `(where|what) (else )?(could|can|should|might|do|would) i (go|do|move|switch|become|be|try|retrain|transition|work)( to| into|`
      + ` as| in| next| instead| now)?`,
    `(which|what) (other |new |else )?${JOBS} (is|are|would|could|can|should|might|do|fit|suit|pay|score)`,
    `(safer|other|better|similar|different|alternative|new) ${JOBS}( for me| could| can| i| near| close)`,
    "(switch|change|retrain|transition|pivot|move) (into|to|careers?|jobs?|as)~\\?", "career (change|options|paths?|moves?)",
    "what should i (do|learn|study|retrain)", "next steps?", "stepping stones?", "how do i become",
    "what would it take to (be|become|move)", "(can|could|would|should|might) i (ever |also |maybe |really )?(be|become|work as|retrain as|train as|make) an? _",
    "(can|could|should) i become _", "what (would|do|will|could) i (lose|keep|gain|leave|give up|bring|learn)",
  )],
  ["evidence", cue(
    "(what|which|where)('s| is| are|s)? (the|your) (evidence|sources?|data|proof|studies|research|facts)",
    "(show|give|tell|list) (me )?(the |your |some )?(evidence|sources?|studies|proof|references?|citations?|data)",
    "(says who|according to (who|whom)|source\\?)",
    "where (do|does|did|is|are) (you|it|this|that|these|the) ?(data|numbers?|figures?)? ?(get|come|came|coming|got|from)",
    "how do you know", "who says (so|that)", "(any|is there) (evidence|proof|source|research|stud*)",
    "what do(es)? (the )?(studies|research|evidence) say", "back (this|that|it) up",
  )],
  ["method", cue(
    `how (is|are|was|were|do you|did you|does|is all) (this |that |it |the |my |your |these |all this )?([\\w']{1,15} )?(calculat*|`
      + `comput*|work|worked|working|deriv*|measur*|scored|score|determin*|arriv*|made|figure*|built)( out)?`,
    "(is|was|are|how) (this|it|that|the score|these numbers|your score) (even |really )?(accurate|reliable|correct|scientific|"
      + "valid|trustworthy|precise|real|true|exact|legit|certain)",
    "(can|should|do) i (trust|believe|rely on)", "what('s| is) (the|your) (method*|formula|algorithm|maths?|approach)",
    "how (accurate|reliable|sure|certain|precise|exact|scientific)", "who (made|built|wrote|runs|is behind)",
    "(what|which) (model|ai) (is this|are you|do you use)", "are you (an? )?(ai|bot|robot|human|real|language model|chatbot)",
    "what do you (store|keep|do with)", "is (this|it|my data) (private|anonymous|safe|confidential|stored)",
  )],
  ["explain", cue(
    `why (is|are|was|did|does|do|am|so|has|have|isn't|that) ?(my |the |it |this |that |i |they |you |`
      + `a )?([\\w'/&-]{1,18} ){0,4}(${SCORE}|red|yellow|green|low|high|bad|down|up|less|more|count*|displaced|augmented|scored?|`
      + `ask*|matter*|different|task|at risk)`,
    "why\\??$", "why (so|that|not|is that|this)", `what do(es)? (the |my |this |that |a |an |it )?([\\w'"&-]{1,20} ){0,4}mean`,
    "what('s| is| are) (a |an |the |my )?(barriers?|resistance|evidence score|growth|zone|interval|exposure|task resistance|"
      + "displaced|augmented|shapley|confidence|red zone|e|b|g|tr|p)\\??$",
    `explain`, `(tell me|say) (more )?(about|why)`, `(break|walk) (it|this|me|the score) (down|through)`,
    `what (drives|lowers|raises|pulls|hurts|makes|explains|is behind|brings)~(${SCORE}|it|me|down|up)`, `how come`,
    `what (does|do) [a-z] mean`, `will (ai|a robot|a machine|they|robots|it) (replace|take|do|kill|steal)~(me|my|job|us|work)?`,
    `(what|how) (can|could|would|will|do|should|else (can|could|would)) (i )?(raise|improve|increase|lift|boost) (my|the) ${SCORE}`,
    "how (safe|exposed|at risk) (am|is) (i|my)", `am i (safe|at risk|in danger|doomed)`,
  )],
  ["off_topic", cue(
    "(write|tell|sing|compose|draft|make|give) me (a|an|some) (poem|joke|song|story|essay|recipe|code|script|limerick|haiku|"
      + "cover letter|cv|resume)",
    "what('s| is)? (the )?(weather|time is it|capital of|news)", "who (won|is the president|will win)", "translate (this|the|to|into)",
    "tell me a", "(recommend|suggest) (a|some|me) (movie|film|book|restaurant|song)",
    "(solve|calculate|what is|what's) \\d+ ?[x*/-] ?\\d+", "stock tips?", "lottery", "horoscope", "do you (love|like|dream|sleep|feel)",
    "how are you( today)?$", "what is your (name|favou?rite)",
  )],
];
