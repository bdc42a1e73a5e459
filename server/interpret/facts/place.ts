/** Where the work is done: home, site, or how the week is split between them. */
import { cue } from "./cue.ts";
import type { Account, Evidence, Rule } from "./evidence.ts";
import { firstRule } from "./evidence.ts";
import { placeOfDays } from "./place-days.ts";
import type { Passage } from "./prose.ts";

type Value = "home" | "mostly_home" | "mostly_site" | "site";

const ROOM = "(spare (bed)?room|back (bed)?room|box room|[\\w' ]{1,20} bedroom|(own )?four walls|guest (bed)?room|home|kitchen|"
  + "dining( room)?|living room|bed ?room|sun ?room|[\\w']{1,12} room|"
  + "basement|garage|attic|sofa|couch|garden office|shed|loft|den|study|conservatory|flat|apartment|place|house|caravan|camper)";

/** Words that tell the place whatever the question was. */
const PLAIN: readonly Rule<Value>[] = [
  ["site", cue(
    "no (home|wfh|remote) (days?|working|office|option)",
    "(no|never|not|zero|without) (wfh|remote*|work* from home|from home|at home|hybrid)( work*)?",
    "{not} (work |allow |offer |do |have |do (it|this|that) |be done |take (it|this) |really )*(from home|at home|remote*|wfh)",
    "back (in|to) the office (full time|five|5|all|every)", "office only",
    "(fully|all|always|only|100%|strictly|everyday|every day) (on site|onsite|in office|in person|in the office|at the office)",
    "in the office (every day|all week|five|5|full time|daily|always)",
    "never let~(go|work)? ?(from )?home", "can't~from home", "hard to~from home", "(every|each) day (in|at) the (office|shop|store)",
    "no home ?office", "can't exactly~home", "ended (remote|wfh|work from home)", "called (us|everyone) back",
  )],
  ["mostly_home", cue(
    "home,? (bar|except|apart|but|other than|unless)", "(been|go|come|came|went) in (once|twice|a couple|a handful|maybe)",
    "(from|at) home (bar|except|apart|but|other than|save|mostly|mainly|most|unless|besides)",
    "(mostly|mainly|largely|usually|nearly always|almost always|generally|primarily) (work* )?(from home|at home|remote*|wfh|home)",
    "home (mostly|mainly|most)", "remote (mostly|mainly|most|but|except|apart|bar)",
    "(most|majority) of (it|the (week|time)|my (week|time)|the days) (is |are )?(from home|at home|remote*|home)",
    "(office|site|in) (only )?(once|twice) a (month|quarter|year|fortnight)", "go in (once|twice|only)",
    "(once|one day) a (month|quarter|fortnight) (in|at) the (office|site)", "home( \\w+)? (except|bar|apart)",
  )],
  ["mostly_site", cue(
    "(mostly|mainly|largely|usually|primarily|generally) (on site|onsite|in the office|at the office|office|in person|in office)",
    "(occasional*|sometimes|now and then|once in a while|rarely) (from home|wfh|at home|work from home|remote*)",
    "(from|at) home (once|now and then|occasionally|sometimes|when)", "half (and|n) half", "fifty fifty", "50(/| )50", "alternate weeks",
    "every other week (at|from) home", "one week (in|on)~one week",
  )],
  ["home", cue(
    "(fully|100%|completely|all|entirely|permanent*|totally|purely|strictly|always|now) (remote*|wfh|from home|home based)",
    "remote(ly)? (only|full time|since|ever since|worker|job|role|position|setup|first|all|for|now)", "wfh",
    "work* (from|at) (my )?home",
    `((from|at) (my|the|a|our|me|his|her)|in (my|our|me)|in the (back|spare|box|guest|garden)) (own |[\\w]+'s )?${ROOM}`, "home office",
    "home based",
    "(fully )?distributed (company|team)", "home,? (100|all|every|five|full|always|only|since)", "kitchen table", "dining table",
    "spare (bed)?room", "from home", "at home (all|every|full|full time|five|each|with the|since)",
    "in my (pyjamas|pajamas|slippers|pjs)", "don't (go in|leave the house|go into the office)",
    "commute is~(stairs|hallway|feet|steps|kitchen)", "(i'm|i am|im|we're|am) remote", "all (of it )?(from|at) home",
  )],
];
/** Words that tell the place of somebody who was asked for it. */
const ASKED: readonly Rule<Value>[] = [
  ["mostly_home", cue(`(mostly|mainly|usually) (my|the) ${ROOM}`, "mostly (at )?home", "home mostly", "home most days")],
  ["home", cue(`^[^\\w]{0,3}(my|the) ${ROOM}`, "^[^\\w]{0,3}_ (flat|apartment|bedroom|cottage|bedsit)(?=[.,;]?$)")],
  ["home", cue("remote*", "at home", "home", "my own (flat|house|place)")],
  ["site", cue(
    "on site", "onsite", "in person",
    "(in|at|from|on) {the} ([\\w']{1,20} ){0,2}(office*|hospital*|clinic*|shop*|store*|plant*|factory|warehouse*|school*|branch*|"
      + "site*|lab*|depot|yard|kitchen|studio|floor|desk|counter|mill|premises|courthouse|court|salon|hotel|restaurant|library|"
      + "bank|garage|building|bureau|station|showroom|field|road|truck|van|ward|centre|center|headquarters|hq)",
    "^[^\\w]{0,3}(the|my|our) (office|depot|plant|shop|store|site|clinic|hospital|school|factory|warehouse|branch|yard|studio|lab|"
      + "kitchen|bench|van|truck|field|salon|library)",
    "(go|come|drive|commute|walk|cycle) in (daily|every day|each day|every morning)", "in (office|house|store|town|school)", "office",
    "on the road",
    "it's (the|my|a|our) (van|truck|cab|shop|office|yard|workshop|bench|lorry|bus|plant|ward|store)", "in the (field|van|truck)", "site",
    "sites", "out and about", "customers'? (homes?|houses?|sites?)", "downtown", "in the building", "clients'? (homes?|sites?|offices?)",
  )],
];
const HOME_AT_WORK = new RegExp(
  String.raw`\b(?:hours?|days?|shifts?|tens|twelves|eights|nights?|week|job|desk|work\w*)\b[^.;!?]{0,25}\bat home\b|`
  + String.raw`\bat home\b[^.;!?]{0,20}\b(?:hours?|days?|full|shift|week)\b`,
);
const NOT_WORKPLACE = cue(
  "(use|used|have|got|try|tried|do|did|study|read) (one|it|that|some|them|chatgpt)~at home",
  "(take|took|lug|bring|carry|go|went|going|drive|get|got|back|came|come|send|sent|bus)~home", "nursing homes?", "care homes?",
  "back home", "home (town|country|care|visits?|health|depot|time)", "at home time",
  "(patients?|families|clients?|kids|parents?)~(at|from|in) (the )?homes?",
);

/** "In the gym." */
const SOMEWHERE = /^\W*(?:mostly |usually |always |only )?(?:(?:in|at|on) (?:the|a|my|our)|our|the) [a-z]+(?: [a-z]+)?\W*$/;

/** "Two days out of five" to "Remote?" */
const BARE_DAYS = /^\W*(?:about |just |only )?(?:\d|one|two|three|four|five)(?: days?)?(?: (?:out )?of (?:the )?(?:five|5)| a week)?\W*$/;

const ofSentence = (sentence: Passage, isAsked: boolean, question: string): Value | null => {
  const { text } = sentence;
  const plain = firstRule(PLAIN.slice(0, 1), text) ?? placeOfDays(text, isAsked) ?? firstRule(PLAIN.slice(1), text);
  if (plain !== null && (isAsked || !NOT_WORKPLACE.test(text) || /\b(?:remote|wfh|from home)\b/.test(text))) return plain;
  if (NOT_WORKPLACE.test(text)) return null;
  if (HOME_AT_WORK.test(text)) return "home";
  if (!isAsked) return null;
  if (BARE_DAYS.test(text) && /\b(?:remote|home)/i.test(question)) return placeOfDays(`${text.replace(/\W+$/, "")} at home`, true);
  return firstRule(ASKED, text) ?? (SOMEWHERE.test(text) ? "site" : null);
};

/** The last sentence that tells the place decides; later words narrow earlier ones ("hybrid but really 4 days at home"). */
export const readPlace = (account: Account): Evidence<"place"> | null => {
  const isAsked = account.asked.includes("place");
  let found: Evidence<"place"> | null = null;
  for (const sentence of account.sentences) {
    const value = ofSentence(sentence, isAsked, account.question);
    const isWeak = found !== null && firstRule(PLAIN, sentence.text) === null && placeOfDays(sentence.text, isAsked) === null;
    if (value !== null && !isWeak) found = { key: "place", value, passage: sentence };
  }
  return found;
};
