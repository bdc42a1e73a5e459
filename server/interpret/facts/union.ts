/** Is the worker in a union, or covered by what it negotiated? */
import { cue, listed } from "./cue.ts";
import type { Account, Evidence, Rule } from "./evidence.ts";
import { firstRule } from "./evidence.ts";
import { CREDENTIAL_LETTERS, OTHER_LETTERS } from "./credential-names.ts";
import type { Passage } from "./prose.ts";
import { affirms, around, denies, inDeniedList, UNION } from "./scope.ts";

type Value = "none" | "member" | "agreement";

/** Names whose letters could mean something else count only where the question asks for a union, and in upper case. */
export const UNION_NAMES = new RegExp(`\\b(?:${listed(`
  IBEW, UFCW, SEIU, AFSCME, AFT, NEA, CWA, UAW, USW, ILWU, ILA, IATSE, SAG-AFTRA, SAG, ALPA, AFA, NNU, NYSNA, 1199, AFGE, NALC, APWU,
  IAM, IAMAW, UFT, UTLA, CTU, UNITE HERE, LIUNA, SMART, UA Local, BAC, IUPAT, IUOE, IAFF, FOP, PBA, OPEIU, IFPTE, WGA, DGA, NABET,
  News ?Guild, Guild, UNISON, Unison, NEU, NASUWT, UNITE, Unite, GMB, USDAW, Usdaw, PCS, CWU, RMT, ASLEF, Aslef, TSSA, UCU, RCN, RCM,
  BMA, FBU, BECTU, Bectu, Prospect, NUJ, Equity, EIS, INTO, SIPTU, CUPE, OPSEU, Unifor, BCGEU, ONA, PSAC, OSSTF, ETFO, ANMF, NSWNMA,
  ETU, CFMEU, SDA, AMWU, TWU, AEU, ASU, HSU, UWU, CPSU, PPTA, NZEI, Verdi, ver\\.di, IG Metall, Teamsters?, Steelworkers, Machinists,
  Laborers, Operating Engineers, Pipefitters, Carpenters, Ironworkers, Boilermakers, Fórsa, NZNO, PSA, Community, CSP, ATU, BLET
`).join("|")})(?!\\w)`);
const LOWER_NAMES = cue(...listed(`
  teamsters?, ibew, ufcw, seiu, unison, steelworkers, unifor, cupe, _ local, boilermakers?, nasuwt, usdaw, uaw, afscme, local _,
  guild, gmb, cwu, rmt, aslef, tssa, ucu, rcn, rcm, bma, fbu, bectu, nuj, neu, aft, nea, cwa, usw, ilwu, iatse, alpa, nalc, apwu,
  uft, liuna, iuoe,
  iaff, fop, pba, wga, siptu, opseu, psac, osstf, etfo, anmf, etu, cfmeu, amwu, twu, atu, 1199\\w*, 32bj, unite here
`));

const RULES: readonly Rule<Value>[] = [
  ["none", cue(
    "non ?union", "de unioni*", "(none|nobody|no one|few|not one)( of us| here| i know)?( is| are)?( in| belongs?)",
    "there (isn't|is no|is not|ain't)( a| any)? union",
    "there's no union", "(nobody|no one)('s| is)( in)?( a| the)? union", "{not} (been |be )?unioni*",
    "(union|organi*)~(fail*|lost|voted (it )?down|busted|fell (flat|through)|never (got|came|took|happened))",
    "(voted down|lost|busted|left|quit|dropped out of|came out of|out of|resigned from|no longer in|not in) (the|our|a|any) union",
    "(used to be|was|were) (in|a member of)~union", "union~(wish|if only|dream on|as if|fat chance|anymore|haha?)", "what union",
    "used to be (one|a union)",
    "not in (it|one)", "aren't in (it|one)", "never been in", "never joined", "(didn't|haven't|did not|have not|not) join(ed)?",
    "opted out", "not a member", "{not} for (us|me|office|my)",
    "voted (it|that|them) down",
    "union (is|are)? ?(for|a thing for) (others?|the)", "dissolved the union", "union busters",
  )],
  ["agreement", cue(
    "cba", "bargains for (us|me)", "association (bargains|represents|negotiates)", "union covers", "contract covers", "covers (me|us)",
    "covered (all the same|anyway|too|by it)",
    "collective(ly)? (agreement|bargain*|contract)", "union (contract|agreement|scale|rates?) (covers?|applies|for)",
    "agreement (that )?(protects|covers)", "covered by (the|a|our) (_ )?(union|agreement|contract)",
    "(covered|represented) but (not|never)", "under (the|a) (union|collective) (contract|agreement)",
  )],
  ["member", cue(
    "(we|i)( do| did| still| now|'ve)* (have|got)( got)? (an?|the|our( own)?) (_ )?union", "there (is|'s) (an?|our) (_ )?union( here| now| after all| at (my|our|the) _)*(?=[,.;!]|$)",
    "shop steward", "we (all )?(organi[sz]ed|unioni[sz]ed)", "(i'm|i am|im) (the|a|our) (_ )?(rep|steward|delegate|convenor)",
    "(i'm|i am|am|as|im) (a |the |our )?union (rep|steward)", "union (member|dues|card|man|woman|guy|gal|shop|job|hall|house)",
    "card carrying", "pay(ing)? (my )?dues", "unioni[sz]ed",
    "in (the|a|our|my) (_ )?union", "union since", "closed shop", "union all the way", "joined the (_ )?union", "member of",
    "dues (come|get|are)", "paid up", "there is( one)?(?=[,.;!]|$)",
  )],
];
const DENIED = cue("(no|nobody'?s?|no one|without|{not})( [\\w']{1,12}){0,3} (union*|steward|dues|cba|agreement|member|covered)");

const fromRules = (sentence: Passage, isAsked: boolean): Value | null => {
  if (!isAsked && !/union|steward|cba|collective|bargain/.test(sentence.text)) return null;
  const value = firstRule(RULES, sentence.text);
  if (value === null || value === "none" || /\bcover/.test(sentence.text)) return value;
  return DENIED.test(sentence.text) || denies(around(sentence, UNION)?.after.slice(0, 30) ?? "") ? "none" : value;
};

const fromName = (sentence: Passage): Value | null => {
  const name = UNION_NAMES.exec(sentence.raw) ?? LOWER_NAMES.exec(sentence.text);
  if (name === null) return null;
  return denies(sentence.text.slice(Math.max(0, name.index - 20), name.index)) ? "none" : "member";
};

/** "NATCA." as a whole sentence, whatever it stands for. */
const INITIALS = /^\W*([A-Z]{2,7})(?: (?:Local|local|branch|chapter))?(?: ?\d{1,5})?\W*$/;
const IN_THE = /\b(?:with|in|of) the ([A-Z]{2,7})\b(?!-)/;
const fromInitials = ({ raw }: Passage): Value | null => {
  const letters = (INITIALS.exec(raw) ?? IN_THE.exec(raw))?.[1];
  return letters === undefined || OTHER_LETTERS.has(letters) || (CREDENTIAL_LETTERS.test(letters) && !IN_THE.test(raw)) ? null : "member";
};

/** A union at the gate is not yet one to be in. */
const OUTSIDE = cue("laps(e|ed)", "leaflets?", "came (round|by|around)", "(with|sent|gave) (a |me )?(form|flyer|card to sign)",
  "outside", "drive", "recruit*", "trying to", "haven't (filled|signed|joined)");

const inside = ({ text }: Passage): Value => (OUTSIDE.test(text) || /\bso,? no\W*$/.test(text) ? "none" : "member");

const fromMention = (sentence: Passage, isAsked: boolean): Value | null => {
  const scope = around(sentence, UNION);
  if (scope === null) return null;
  if (/^\W{0,3}(?:yes|yeah|yep|sure|of course)\b/.test(scope.after)) return "member";
  if (inDeniedList(sentence, UNION)) return "none";
  if (denies(scope.before.slice(-22)) || denies(scope.after.slice(0, 60))) return "none";
  if (affirms(scope.after) || affirms(scope.before)) return "member";
  return isAsked && !sentence.text.trimEnd().endsWith("?") ? "member" : null;
};

/** What the message says on unions; the last word on it wins. A union's bare name only counts where the question asks. */
export const readUnion = (account: Account): Evidence<"union"> | null => {
  const isAsked = account.asked.includes("union");
  const alone = isAsked && account.asked.length === 1;
  let found: Evidence<"union"> | null = null;
  for (const sentence of account.sentences) {
    const named = isAsked ? (fromName(sentence) ?? fromInitials(sentence)) : null;
    const value = fromRules(sentence, isAsked) ?? (named === "member" ? inside(sentence) : null) ?? fromMention(sentence, isAsked) ?? named;
    if (value === null && found === null && alone && (denies(sentence.text) || affirms(sentence.text))) {
      found = { key: "union", value: denies(sentence.text) ? "none" : "member", passage: sentence };
    }
    if (value !== null) found = { key: "union", value, passage: sentence };
  }
  return found;
};
