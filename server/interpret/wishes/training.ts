/** Wishes about the way in: a new degree, a licence or an exam, the length of training. */
import { cue } from "../facts/cue.ts";
import { namedIn } from "./amounts.ts";
import { FINE, I_WONT, I_WOULD, rule, type Found, type WishRule } from "./rule.ts";

const NEW = "(a |an |any |another |the |new |more |further |yet |full |four year |second |extra |formal |whole |other )*";
const SCHOOL = "(school|college|university|uni|grad school|night school)(?! (runs?|bus|buses|visits?|kids?|children|trips?|staff|grounds?|records?|students?|admissions?|board|district|holidays?|meals?|lunch*|plays?))";
const DEGREE = `(degrees?|bachelor'?s?( degree)?|master'?s?( degree)?|(college|university) (degree|course|studies)|${SCHOOL})`;
const STUDY = "(go|going|get|getting|do|doing|take|taking|start|starting|return|returning|earn|sit|be|head|need|have to go|need to go)";
const OUT = "(is|would be|'s) (out of the question|not an option|no option|impossible|too much|not possible|out|too late|not for me)";
const degree = { noNewDegree: true };

const DEGREE_RULES: readonly WishRule[] = [
  rule("said", cue(`${I_WOULD}( ${STUDY})?( back| again)?( to| for| in| at)? ${NEW}${DEGREE}( again)?`), { noNewDegree: false }),
  rule("open", cue(`(a|another|getting a|doing a|going back to|studying for a) ${NEW}${DEGREE} ${FINE}`), { noNewDegree: false }),
  rule("said", cue(`${I_WONT}( ${STUDY})?( back| again)?( to| for| in| at| into)? ${NEW}${DEGREE}`, `${I_WONT} (study|studying|be a student) (again|for years|for another _)`, `(i'm|i am|im) (done|finished|through) with ${SCHOOL}`), degree),
  rule("open", cue(
    `(no|without)( (a|any))? (new|another|more|further|extra|second|four year|additional)( (four year|full|new))? (degrees?|schooling|college|university|studies)`,
    `(no|not|never|without)( ${STUDY}) (back )?(to )?${SCHOOL}( again)?`, `no (more|going back to) ${SCHOOL}`, "no (degree|college|university) (please|for me)",
    `(a |another |any )?(new )?${DEGREE} ${OUT}`, "no more (studying|studies|courses?)", "too old (for|to go (back )?to) (school|college|university|uni)",
  ), degree),
  rule("bare", cue(
    "no (degrees?|college|university|uni|school|schooling|studying|bachelor'?s?|master'?s?)( degree)?( needed| required)?", "without (a |any |another )?(degrees?|college|university|bachelor'?s?|going to college)",
    "(does not|doesn't|don't|do not) (need|require|ask for|want) (a|any) degree", "(need|needs|require|requires) no degree",
  ), degree),
];

const PAPER = "(licen[cs]es?|licensing|exams?|examinations?|certificat(es?|ions?)|certs?|board exams?|state exams?)(?! (on|of|for(?! me)|at|room|papers?))";
const licence = { noLicence: true };

const LICENCE_RULES: readonly WishRule[] = [
  rule("said", cue(`${I_WOULD} (do|doing|take|taking|sit|sitting|get|getting|go for|going for|study for|studying for) ${NEW}${PAPER}`), { noLicence: false }),
  rule("open", cue(`(a|an|another|getting a|taking an|sitting an|licen[cs]es|exams)( new)?( ${PAPER})? ${FINE}`), ({ match }: Found) => (cue(PAPER).test(match) ? { noLicence: false } : null)),
  rule("said", cue(`${I_WONT} (do|take|sit|get|need|study for|go through|pass|prepare for|bother with|have to (take|sit|do|get|pass))? ?${NEW}${PAPER}`, `${I_WONT} ${NEW}${PAPER}`), licence),
  rule("open", cue(
    `no (new|more|further|extra|additional|other|state|board) ${PAPER}`, `nothing (that needs|that requires|requiring|which needs|needing|with) ${NEW}${PAPER}`,
    `(a |an |another |any )?(new )?${PAPER} ${OUT}`, `without (taking|sitting|getting|having to (take|sit|get|do|pass)) ${NEW}${PAPER}`,
  ), licence),
  rule("bare", cue(`no ${PAPER}(( or |/| and |, | nor | \\/ )(no )?${PAPER})*`, `(need|needs|require|requires) no ${PAPER}`, `without ${NEW}${PAPER}(( or |/| and )${NEW}${PAPER})*`), licence),
];

const TRAIN = "((re )?training|re ?train|retraining|(new )?courses?|studying|schooling|learning|re ?skilling|to (re ?)?train|to learn|to study|retrained)(?! (new|people|staff|others|them|juniors?|apprentices?|starters?|my|our|the|colleagues))";
const SPAN = "span\\d";
const MOST = "(max|maximum|at most|at the most|no more than|not more than|no longer than|not longer than|up to|under|less than|within|tops|only)";
const most = ({ match, amounts }: Found) => {
  const months = namedIn(match, "span", amounts);
  return months === null ? null : { mostTrainingMonths: months };
};
/** The last length that is named: "two years is too long, one at most". */
const last = ({ match, amounts }: Found) => {
  const months = match.match(/span\d/g)?.map((span) => namedIn(span, "span", amounts)).at(-1) ?? null;
  return months === null ? null : { mostTrainingMonths: months };
};
/** Too long already: a month less. */
const under = ({ match, amounts }: Found) => {
  const months = namedIn(match, "span", amounts);
  return months === null || months < 2 ? null : { mostTrainingMonths: months - 1 };
};
/** On-the-job training of up to a month is the shortest that the catalogue tells of. */
const SHORTEST = 1;

const TRAINING_RULES: readonly WishRule[] = [
  rule("open", cue(
    `(any|however (long|much)|no limit on)( (length|amount))?( of| the)? (re ?)?training( ${FINE})?`, `(the )?((length|time) of )?(the )?(re ?)?training( time| length)? (doesn't|does not) matter`,
    "(re ?)?training can (take|last|be) (as long as|any)~",
  ), { mostTrainingMonths: null }),
  rule("said", cue("i (don't|do not|wouldn't) mind (how long|(a )?long (re ?)?training|years of (re ?)?training)"), { mostTrainingMonths: null }),
  rule("said", cue(
    `i('d|'ll)? ?(can|could|would|will|am willing to|'m willing to|am ready to|want to|would like to|might)?( only| at most| maybe)?( be able to)? ?(spend|do|take|spare|afford|manage|give|invest|put in|put|re ?train|train)( for)?( ${MOST})?( about)? ${SPAN}( ${MOST})?( of| on| for| to| in| into)* ${TRAIN}`,
    `i('d|'ll)? ?(can|could|would|will|am willing to|'m willing to)( only| at most)? re ?train for( ${MOST})? ${SPAN}`,
  ), most),
  rule("open", cue(
    `${SPAN}( of| for)?( a)? (${TRAIN}|retraining|school|courses?)( is| are| would be|'s| sounds| seems)? (far |much |way |just )?too (long|much)[,;:-]* ?((but|and|so|maybe|only|just|rather) )*(${MOST} )?${SPAN}( ${MOST}| (is|would be) (fine|ok|okay|enough|all right))?`,
  ), last),
  rule("open", cue(`${SPAN}( of| for)?( a)? (${TRAIN}|retraining|school)( is| are| would be|'s| sounds| seems)? (far |much |way |just )?too (long|much)`), under),
  rule("open", cue(
    `${MOST}( of)? ${SPAN}( ${MOST})?( of| for| to)*( a)? ${TRAIN}`, `(re ?)?(training|courses?|study)( of| for|:| may| should| can| must| has to| needs to)?( take| takes| be| last)? ${MOST}( of)? ${SPAN}`,
    `${SPAN}( of| for)? ${TRAIN} (${MOST}|is (the |my )?(most|max|maximum|limit|enough)|${FINE}|works)`,
  ), most),
  rule("said", cue(`${I_WONT} (re ?train|spend|study|learn|train)( (for|on))? (more|longer) than ${SPAN}`), most),
  rule("said", cue(`${I_WONT} (re ?train|re ?training|be retrained)(?! (for|more|longer|as|in|into|to))( again)?`), { mostTrainingMonths: SHORTEST }),
  rule("bare", cue(`${SPAN} (at most|at the most|max|maximum|tops|or less)`, `(at most|at the most|max|maximum|no more than|not more than|no longer than|up to) ${SPAN}`), most),
  rule("open", cue("no re ?training", "without (any )?re ?training"), { mostTrainingMonths: SHORTEST }),
];

/** By topic; the first rule of a topic that finds something speaks for its sentence. */
export const WAY_IN: readonly (readonly WishRule[])[] = [DEGREE_RULES, LICENCE_RULES, TRAINING_RULES];
