/** Wishes about the place and the field of work, and taking all wishes back. */
import { NO_FILTERS, type FilterChange } from "../../../scoring/index.ts";
import { cue } from "../facts/cue.ts";
import { ALL_GROUPS, groupsOf } from "../findings-fields.ts";
import { fieldsIn, LIST } from "./fields.ts";
import { FINE, I_WANT, I_WONT, I_WOULD, rule, type Found, type WishRule } from "./rule.ts";

const HOME = "(fully remote|remote|remotely|from home|home based|at home|wfh|a home office)(?! (access|control|monitor*|desktop|support|sites?|teams?|connections?|patients?|areas?|logins?|villages?|sensing|on|two|three|one|most|some|every|care|visits?|health|\\d))";
const JOB = "(jobs?|work|roles?|positions?|something|anything|a job|one|moves?)";
const home = { remote: true };

const PLACE_RULES: readonly WishRule[] = [
  rule("open", cue(
    `(it |they |that |the job )?(doesn't|does not|doesnt|need not|needn't|don't|do not) (need to be|have to be|need) ${HOME}( any ?more| after all)?`, `remote (doesn't|does not|isn't|is not) (matter|important|a must|needed|necessary)( any ?more)?`,
    `(on site|onsite|an office|commuting|leaving the house|working on site|going in) ${FINE}`, `any (place|location)( ${FINE})`, "(the )?(place|location|where) (doesn't|does not) matter",
  ), { remote: false }),
  rule("said", cue(`${I_WOULD} (commut*|(go|going|come|coming|drive|driving) (to|into) (an|the) office|work(ing)? on site)`), { remote: false }),
  rule("said", cue(
    `${I_WANT}( (to|a|an|be|work|working|stay|have|find|do|something|job|jobs|that|that's|is|i can do|i could do|it|fully|100%|only|all|it to be))* ${HOME}`,
    `i (can|could|will|would|'d|'ll) only (work|take a job|do it|take something|do something) ${HOME}`, `${I_WONT} (go|going|work|be|commute|drive)( back)?( into| to| in)? (an|the|any) office( any ?more| again)?`,
  ), home),
  rule("open", cue(
    `(it|the job|they|jobs?) (must|has to|have to|needs to|should)( be)?( done| doable| possible)?( fully| 100%| all)? ${HOME}`, `only ((fully )?remote|home based) ${JOB}`, `${JOB}( else)? (that's|that is|which is|i can do|i could do|to do|done) ${HOME}`,
  ), home),
  rule("bare", cue(`(only )?((fully |100% )?remote|home based|wfh|home office|(from|at) home)( (only|please|${JOB}))*`, `${JOB} from home`, "no (office|on site|onsite|commuting|commute)( jobs?| work)?"), home),
];

const IN = "(in|into|to|with|within|for|around|inside)";
const fields = ({ match }: Found): FilterChange | null => {
  const groups = groupsOf(fieldsIn(match));
  return groups.length === 0 ? null : { groups };
};
const without = (found: Found): FilterChange | null => {
  const groups = fields(found)?.groups;
  return groups ? { groups: ALL_GROUPS.filter((group) => !groups.includes(group)) } : null;
};
const own = ({ soc }: Found): FilterChange | null => (soc !== null && ALL_GROUPS.includes(soc.slice(0, 2)) ? { groups: [soc.slice(0, 2)] } : null);
const MINE = "(my|the same|this|my own|my current|my present) (field|industry|line of work|sector|profession|trade|line)";
const STAY = "(stay|staying|remain|remaining|stick|sticking|keep)( me)?";

const TOO = "(also|too|as well|in addition|additionally)";
const JOBS = "(jobs?|work|roles?|moves?|something|anything|the field of|fields?)";

const FIELD_RULES: readonly WishRule[] = [
  rule("open", cue(
    `(any|all|every) (fields?|industry|industries|sectors?|line of work|kind of work)( ${FINE}| please| now| again| too| after all)?(?=[.,;!?)]|$)`, "(the )?(field|industry|sector) (doesn't|does not|doesnt) matter( any ?more)?",
    `(it )?(doesn't|does not|need not|needn't) (have to|need to)? ?(be|stay) ${IN} ${LIST}`, `not only ${IN} ${LIST}`,
  ), { groups: [] }),
  rule("said", cue("(i'm|i am|im) open to (any|all|every|other) (fields?|industry|industries|sectors?|kinds? of work)"), { groups: [] }),
  rule("said", cue(`${I_WONT}( (to|be|work|working|stay|staying|go|going|anything|a job|jobs?|do))* (back )?${IN} ${LIST}`, `i ('d like to|want to|would like to|need to) (leave|get out of|move out of|quit) ${LIST}`), without),
  rule("open", cue(`(anything|something|everything|jobs?|any field|any job) (but|except|other than|outside( of)?|besides) ${LIST}`, `nothing ${IN} ${LIST}`, `out of ${LIST} (please|for good)`), without),
  rule("said", cue(`${I_WANT}( (to|${STAY}))* ${IN} ${MINE}`), own),
  rule("open", cue(`${STAY} ${IN} ${MINE}`, `(only|anything|something|jobs?|work) ${IN} ${MINE}`, `${MINE} only`), own),
  rule("said", cue(
    `${I_WANT}( (to|be|a|work|working|${STAY}|go|get|getting|move|moving|switch|switching|change|find|do|a job|jobs?|something|anything|only|over|back|something else|roles?|career))* ${IN} ${LIST}`,
    `(i'm|i am|im) (interested|only interested|more interested) in ${LIST}`, `${I_WANT}( (a|an|some|only))* ${LIST} (job|jobs|role|roles|career)`,
  ), fields),
  rule("open", cue(
    `${STAY} ${IN} ${LIST}`, `(anything|something|only|only jobs|a job|another job|other jobs|other roles|jobs|roles|careers|moves)( else)?( only)? ${IN} ${LIST}`, `only ${LIST}(?<=(jobs|work|roles|job))`, `(what|how) about (something |anything |jobs |work )?(in )?${LIST}`,
  ), fields),
  { ...rule("bare", cue(
    `(and |or |but |yes )?(also|plus|add|include|adding|including|as well as)( (also|in|from|for|the|${JOBS}))* ${LIST}( ${TOO})?( to (that|it|them|those|the list|my (fields|wishes)))?`,
    `(and |or |maybe )?(in )?${LIST} (${TOO}|${FINE} (too|as well|also)|(is|are|would be) also (fine|ok|okay|good))`, `i (also|could also|would also|'d also)( (like|want|consider|take|do|work|be|go|to|in|into|open|try))* ${LIST}( ${TOO})?`,
  ), fields), adds: true },
  rule("bare", cue(`only ${LIST}`, `${LIST} (only|please|jobs please|or nothing)`, `${IN} ${LIST}( only| please)?`), fields),
];

const ALL_RULES: readonly WishRule[] = [
  rule("open", cue(
    "(forget|drop|remove|clear|reset|ignore|undo|take back)( about)?( all)?( of)? (my|the|those|these|all) (_ )?(wishes|filters?|conditions?|requirements?|constraints?|preferences)", "no (filters?|conditions)( any ?more| please)?",
    "show( me)? (everything|all (the )?(jobs|moves|roles))( again| anyway)",
  ), { ...NO_FILTERS }),
  rule("open", cue("(cast|look|search|think) (a )?(much )?wider( net)?", "(show|find)( me)?( also)? (something|anything|jobs?|work) (completely|totally|quite|very|entirely) (different|new|else)", "(something|anything|a job) (completely|totally|quite|entirely) (different|new)"), { wide: true }),
  rule("open", cue("(only )?(jobs?|something|work|moves) (close|near|similar|like) (to )?(my|today's|the) (job|work|present|current)( (job|work|one))?"), { wide: false }),
];

export const PLACE_AND_FIELD: readonly (readonly WishRule[])[] = [PLACE_RULES, FIELD_RULES, ALL_RULES];
