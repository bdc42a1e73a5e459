/** Does the worker hold a licence, registration or certificate? An exam not yet passed is none. */
import { CREDENTIAL_LETTERS, CREDENTIAL_NAMES, OTHER_LETTERS } from "./credential-names.ts";
import { cue } from "./cue.ts";
import type { Account, Evidence } from "./evidence.ts";
import { clauses, type Passage } from "./prose.ts";
import { CERTIFICATE, denies, inDeniedList } from "./scope.ts";
import { UNION_NAMES } from "./union.ts";

const THING = "(certif*|certs?|licen*|credential*|qualifi*|registration|registered|tickets?|accredit*|badge|papers|exams?|"
  + "letters after my name|(bit|piece) of paper)";
const ABOUT = cue(THING);
const HOLDS_NOT = cue(
  `(no|without|zero|{not}|never (had|got|took|bothered with|did|sat))( (an?|any|the|my|yet|even|really|formally|have|hold|got|`
    + `no)){0,3}( _)? ${THING}`,
  "not yet", "(none|nobody|no one)( of us| here| of them)? (has|have|is|are|holds|got)", "uncertified", "unlicen*", "unqualified",
  "uncertificated", "self taught", "unregistered",
  "(studying|revising|cramming|prepping|preparing|booked|signed up|waiting|scheduled) (for|to (take|sit|write)|in|on)",
  "work(ing)? (on|towards?) (my|the|a|an|it|that|charter*|regist*|certif*|licen*)", "(so )?no letters",
  "(take|taking|sit|sitting|write|writing|retak*|resit*|doing) (the|my|that|it)( _){0,3} (in|next|this|exams?|tests?|boards?|bar)",
  "(make|do|doing|have|got) (the|my|an?) (_ )?(exams?|tests?|boards?) (in|next|this)", "(so |but )?not (now|any ?more)",
  "exams?( is|'s| are)?( coming| due| booked| scheduled)?( up)? (in|next|this|on)", "failed", "flunked", "laps(e|ed|ing)", "expired",
  "(came|worked) up through",
  "learn(ed|t) (it )?on the job", "nothing (formal|official|on paper)",
  "still (in|doing|finishing) (my |the )?(training|course|classes|school)", "never bothered", "yet to",
  "(papers?|modules?|exams?|parts?|hours?|levels?) (to go|left|short)", "part qualified", "finalist",
  "(paper|module|exam)s? (left|remaining|to go)", "halfway",
  "(then|once|when) i('m|'ve| am| have| get| pass| finish)", "i'll (be|have|get)",
  "(course|training|programme|program) (ends|finishes|is done|runs)", "(degree|diploma)~(all|enough|do)",
);
/** "None needed": the worker most likely has none, unless another clause says otherwise. */
const NONE_NEEDED = cue(
  `(doesn't|don't|does not|do not|dont|doesnt) (need|require|have to|licen*|ask|certify|regulate)`,
  "(none|nothing|not|isn't) (is )?(needed|required|necessary)",
  `no ${THING} (is )?(needed|required|necessary)`, "no such thing", `there('s| is|s) no ${THING}`, "(you )?{not} need", "unregulated",
);
const HOLDS = cue(
  "(i'm|i am|am|im|we're|fully|duly|both|all|newly|dual|state|nationally|yes,?) (a )?(licen*|certified|registered|qualified|"
    + "chartered|accredited|credentialed)",
  `(have|hold|got|keep|kept|renew*|carry|earned|passed|with|maintain|my)( up)?( (all|both|an?|my|the|that)){0,2}( _){0,3} ${THING}`,
  "on the (register|roll|rolls)", "(my|the) indentures", `${THING} (is |are |both )*(active|current|valid|up to date|in date|since|for)`,
  "(licensed|licenced|certified|registered|qualified) (since|for|in|with|by|as|yes|and|too|of course|to)",
);
const PASSED = cue(
  "passed", "came off", "got (it|the|my|mine)", "finally", "full (cpc|member|licen*|certif*)", "no longer (a )?(trainee|provisional)",
);

/** Having sat an exam is not having passed it. */
const EXAM_ONLY = cue("exams?");
const DONE = cue(
  "framed", "(both |all )?(still )?(in|up to) date", "(both|all) (current|valid|active)", "got (it|mine|both|them all|all of them)",
  "^[^\\w]{0,3}done",
  "^[^\\w]{0,3}(two|three|both|several|all)( of (them|it))?[^\\w]{0,3}$",
);

/** Once held and now gone, or not yet whole: outranks the name that is told along with it. */
const GONE = cue(
  "part qualified", "student member", "not (yet )?qualified",
  "laps(e|ed|ing)", "expired", "not any ?more", "ran out", "gave (it|mine) up", "let (it|mine|that) go",
  "no longer (licen*|certified|registered)", "struck off");

type Holding = "yes" | "named" | "no" | "gone" | "unneeded";

const PLUS = /(?<!\w)(?:A|Net|Network|Sec|Security|Server|Linux)\+/;
/** "Licensed? In six states." */
const IN_STATES = /^\W*in (?:\w+ )?(?:states|provinces|jurisdictions|counties)\b/;
const bareLetters = (clause: Passage): boolean =>
  [...clause.raw.matchAll(/(?<![\w-])([A-Z]{2,6}(?:-[A-Z]{1,4})?)\+?s?(?!\w)/g)]
    .some(([, letters]) => !OTHER_LETTERS.has(letters ?? "") && !UNION_NAMES.test(letters ?? ""));

const name = (clause: Passage): RegExpExecArray | null => CREDENTIAL_LETTERS.exec(clause.raw) ?? CREDENTIAL_NAMES.exec(clause.text);

const CLAIM = /\b(?:i'm|i am|am|im|as|my|have|hold|i've got|got)(?: an?| the| my)?(?: \w+)?\s*$/;
const standsAlone = (clause: Passage, found: string): boolean =>
  clause.text.replace(/[^a-z0-9]/g, "").length <= found.replace(/\W/g, "").length + 3;

/** A name counts unasked only where it stands alone, where other facts are asked, or where the worker claims it: "I'm an RN". */
const claimed = (clause: Passage, isFactsTurn: boolean): boolean => {
  const found = name(clause);
  if (found === null) return false;
  if (standsAlone(clause, found[0]) || isFactsTurn) return !denies(clause.text);
  return CLAIM.test(clause.text.slice(Math.max(0, found.index - 24), found.index));
};

const askedHolding = (clause: Passage): Holding | null => {
  const isNo = denies(clause.text) && !PASSED.test(clause.text);
  if (EXAM_ONLY.test(clause.text) && name(clause) === null && !PASSED.test(clause.text)) return null;
  if (name(clause) !== null && !isNo) return "named";
  if (name(clause) !== null || DONE.test(clause.text) || ABOUT.test(clause.text)) return isNo ? "no" : "yes";
  if (PLUS.test(clause.raw) || IN_STATES.test(clause.text)) return isNo ? "no" : "yes";
  if (/(?<!\w)[A-Z]\d(?!\w)/.test(clause.raw) && !isNo) return "yes";
  return bareLetters(clause) && !isNo && !/union/.test(clause.text) ? "yes" : null;
};

const holding = (clause: Passage, sentence: Passage, isAsked: boolean, isFactsTurn: boolean, asksHolding: boolean): Holding | null => {
  const { text } = clause;
  const about = ABOUT.test(text);
  if ((about || name(clause) !== null) && GONE.test(text)) return "gone";
  if (about && inDeniedList(sentence, CERTIFICATE)) return "no";
  if (NONE_NEEDED.test(text)) return about || asksHolding ? "unneeded" : null;
  if (PASSED.test(text) && isAsked && !denies(text)) return "named";
  if ((about || (isAsked && !/union|\bai\b/.test(text))) && HOLDS_NOT.test(text) && !PASSED.test(text)) return "no";
  if (HOLDS.test(text) && !denies(text)) return "named";
  if (isAsked) return askedHolding(clause);
  if (isFactsTurn && about && !denies(text) && text.trim().split(/\s+/).length <= 3) return "yes";
  return claimed(clause, isFactsTurn) ? "named" : null;
};

const RANK: Record<Holding, number> = { unneeded: 0, yes: 1, no: 1, named: 2, gone: 3 };

/** "Not yet" without a word on certificates, after one was told, speaks of something else. */
const isVague = (clause: Passage): boolean => HOLDS_NOT.test(clause.text) && !ABOUT.test(clause.text) && name(clause) === null;

/** A certificate held by name outranks a general no ("no certificate here but I hold the CP"), which outranks "none needed". */
export const readCertificate = (account: Account): Evidence<"certificate"> | null => {
  const isAsked = account.asked.includes("certificate") || account.asked.includes("licence_required");
  const isFactsTurn = account.asked.length > 0;
  const asksHolding = account.asked.includes("certificate");
  let best: { holding: Holding; passage: Passage } | null = null;
  for (const sentence of account.sentences) {
    for (const clause of clauses(sentence)) {
      if (best?.holding === "yes" && isVague(clause)) continue;
      const isGone = GONE.test(sentence.text) && name(clause) !== null;
      const found = isGone ? "gone" : holding(clause, sentence, isAsked, isFactsTurn, asksHolding);
      if (found !== null && (best === null || RANK[found] >= RANK[best.holding])) best = { holding: found, passage: sentence };
    }
  }
  // That none is needed does not take away one that was told before.
  if (best === null || (best.holding === "unneeded" && account.question === "")) return null;
  return { key: "certificate", value: best.holding === "yes" || best.holding === "named" ? "yes" : "no", passage: best.passage };
};
