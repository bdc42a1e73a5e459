/** Wishes about pay: a floor in dollars, or what is earned today. */
import { cue } from "../facts/cue.ts";
import { namedIn } from "./amounts.ts";
import { FINE, I_WANT, I_WONT, I_WOULD, rule, type Found, type WishRule } from "./rule.ts";

const PAY = "(pay|salary|salaries|wages?|income|money|earnings)";
const CUT = `((pay|salary|wage|income) ?(cut|drop|reduction|loss)s?|(cut|drop|loss|reduction) (in|of) ${PAY})`;
const LESS = "less(?= than (now|today|i |i'|what|my|at (present|the moment))|[.,;!?]|$)";
const today = { atLeastTodaysPay: true };
const any = { atLeastTodaysPay: false, minimumPay: null };

const TODAY_RULES: readonly WishRule[] = [
  rule("open", cue(
    `(the )?(pay|money|salary|income|what it pays) ((really |just )?(does not|doesn't|doesnt|don't|isn't|is not|no longer|won't) (really )?(matter*|important|count*|that important|all that important|so important|a concern|a problem)|can be anything)( to me)?`,
    `(forget|never mind|ignore|drop)( about)? (the |my )?(${PAY}|pay floor|minimum)`, `any ${PAY} ${FINE}`,
  ), any),
  rule("said", cue(`i (don't|do not|dont|no longer) (really )?(care|mind|worry) (about|how much|what)( i)?( the| my)? (${PAY}|it pays|earn)`), any),
  rule("said", cue(`${I_WOULD}( (take|taking|accept|accepting|live with|have|having|earn|earning|make|making))? (a |some |any |slightly |somewhat |a bit |a little )*(${CUT}|less ${PAY}|lower ${PAY}|less than now|less than today)`), { atLeastTodaysPay: false }),
  rule("open", cue(`(a |some |earning |getting )*(${CUT}|less ${PAY}|lower ${PAY}|less) ${FINE}`), { atLeastTodaysPay: false }),
  rule("said", cue(
    `${I_WONT}( ever)?( (to|afford|afford to|take|accept|have|risk|go|be|earn|make|take home|live on|live with|work for|get|be paid|do with))* (a |any |another |much |with |for |on )*(${CUT}|less ${PAY}|lower ${PAY}|${LESS})`,
    `${I_WANT}( (keep|earn|make|get|have|hold on to|be paid|to keep|to earn|to make))?( at least)? (what i (earn|make|get|am paid|'m paid|have)( (now|today|currently))?|as much as( i (do|earn|make|get|am paid))? (now|today|i do|i make|i earn)|(my|today's|the same) (current |present |today's )?${PAY}(?! (stubs?|slips?|records?|sheets?)))`,
    `i (need|have|want|must) (to )?(keep|earn|make|get)( at least)? (what i (earn|make|get)|as much as( i do)? now|(my|the same) (current |present )?${PAY}(?! (stubs?|slips?|records?|sheets?)))`,
  ), today),
  rule("open", cue(
    `no (more )?${CUT}`, `not? (for )?(earn|earning|make|making|paid|pay|pays|paying|getting) less( than (now|today|i do|i earn|i make))`, "not (for )?less (money|pay)", "not (for )?less than (now|today|i (earn|make|get))",
    `(at least|not below|not under|not less than|no less than|nothing below|nothing under|never below|above)( the)? (today's|my (current |present |today's )?|the same|current|same) ?(${PAY}|level)?( as)?( (now|today))?`,
    `((it|the job|they) (must|should|has to|have to|needs to) (pay|be) )?(at least|not below|not under|no less than|nothing below|nothing under|as much as|the same as) what i (earn|make|get|am paid|have)( (now|today))?`,
    `(the )?same ${PAY} or (better|more|higher)`, `without (a|any|taking a|losing)( any)? (${CUT}|${PAY})`,
    `(the |my )?${PAY} ((must not|mustn't|should not|shouldn't|can't|cannot|may not) (drop|fall|go down|be lower|be less|be worse|shrink)|(must|should|has to|needs to) (not (drop|fall|go down|be lower|be less)|be (at least )?(the same|as (high|good))|stay( the same)?( as it is)?))`,
  ), today),
];

const A = "pay\\d";
const floor = ({ match, amounts }: Found) => {
  const pay = namedIn(match, "pay", amounts);
  return pay === null ? null : { minimumPay: pay };
};
const BELOW = "(below|under|less than|lower than|beneath)";
const LEAST = "(at least|a minimum of|minimum|at the very least|no less than|not less than|more than|over|above|upwards of|something like|around|about)";

const FLOOR_RULES: readonly WishRule[] = [
  rule("said", cue(
    `i('d| would)?( (really|also|honestly|still))? (need|want|require|like|must (have|earn|make|get)|have to (have|earn|make|get|bring home|take home|clear|be on))( (to (have|earn|make|get|bring home|take home|clear|be on)))?( ${LEAST})* ${A}`,
    `${I_WONT}( (to|afford|afford to|take|accept|consider|go|be|earn|make|live|get by|manage|do|work|survive|drop|anything|a job|jobs|that pays|paying|on|with|for|it))* ${BELOW} ${A}`,
    `(i'm|i am|im) (looking for|after|aiming for|hoping for)( ${LEAST})* ${A}`, `${A} is (the )?(least|minimum) i (can|need|want|would|could)`,
  ), floor),
  rule("open", cue(
    `(no|not|never|nothing|none|no job|no jobs|don't go|don't show me anything|nothing that pays|nothing paying|no work|not a job)( (that pays|paying|pays|earning|go|going|earn|jobs?|work))* ${BELOW} ${A}`, `(no|not|nothing) less than ${A}`,
    `((the |my )?(${PAY}|floor|minimum)|it|the job|jobs|they|whatever it is)( of| for me)? (must|should|has to|needs to|have to|need to)( be| pay)?( ${LEAST})* ${A}`,
    `(anything |everything |a job )?${BELOW} ${A} ((is|'s|would be|isn't|won't|doesn't|does not|will not|wouldn't) (no good|no use|not enough|too little|out|not ok|not okay|not possible|not an option|no option|impossible|enough|do|work|cut it|help|ok|okay|acceptable|an option|pay my~|pay the~))`,
    `${A} (is|'s) (my|the) (minimum|floor|bottom line|limit|least|absolute minimum)`, `(my|the) (minimum|floor|bottom line|pay floor) (is|would be) ${A}`,
    `(jobs?|work|something|anything|roles?) (that |which )?(pays?|paying)( ${LEAST})+ ${A}`,
  ), floor),
  rule("bare", cue(`(at least|minimum( of)?|min|over|above|more than) ${A}`, `${A} (minimum|min|or more|or better|at least|at the least|plus|and up|upwards)`), floor),
];

export const PAY_TOPICS: readonly (readonly WishRule[])[] = [TODAY_RULES, FLOOR_RULES];
