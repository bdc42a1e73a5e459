/** Does the worker lead, train or supervise others beyond what the role itself implies? */
import { COUNT } from "./count.ts";
import { cue } from "./cue.ts";
import type { Account } from "./evidence.ts";
import { polars } from "./polar.ts";
import { TITLE } from "./approver.ts";
import { clauses, lower, type Passage } from "./prose.ts";

const PEOPLE = "(people|staff|others|guys|folks|girls|lads|coders?|juniors?|drivers?|nurses?|techs?|technicians?|agents?|cooks?|"
  + "clerks?|assistants?|aides?|apprentices?|newbies|new (hires?|starters?|people|grads|ones|kids|staff)|freshers|trainees?|"
  + "starters?|team|crew|shift|department|floor|unit|section|associates|reps|analysts|designers|hands|workers|members|colleagues|"
  +
    "interns|temps|guards|officers|teachers|operators|cashiers|servers|volunteers|crews|teams|squads|gangs|shifts|of (us|them)|"
    + "_ers|_ors|_ists)";
/** Rank or duty: counts in any role that is not a supervisor's by name. */
const STRONG = cue(
  `(team|shift|crew|section|group|tech|technical|line|floor|department|practice|unit|clinical|night|site|project|squad) (lead|`
    + `leader|head|chief|supervisor|captain|manager)`,
  "lead (of|for|on|over|since) (a |the |our |my )?( ?_){0,2}",
  "(i'm|i am|am|im|as|was made|made|became|been|promoted to|now) (a |the |an |our )?([\\w']{1,15} ){0,2}(lead|leader|supervisor|"
    + "foreman|forewoman|forelady|manager|superintendent|head|team lead|charge hand|chargehand|principal|sme|coordinator of|"
    + "sous chef|chief)",
  "i (also )?(lead|supervise|manage|head|oversee|run|captain) (a|the|our|my|two|three|four|five|six|seven|eight|nine|ten|\\d+|all|"
    + "other|some|of|people|staff|new|everybody|everyone) ?(_ ){0,3}" + PEOPLE,
  `(\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|a few|couple( of)?|several|all|`
    + `whole)( other)?( [\\w']{1,15}){0,2} (under me|report(ing|s)? to me|answer(ing|s)? to me|come to me|work(ing|s)? (for|`
    + `under) me|below me|(in|on) my (team|crew|section|charge|shift|squad|line))`,
  "(reports?|answers?|reporting) to me", "under me", "keyholder", "key holder",
  "(department|faculty|committee|programme|program|division) chair", "(kind|sort) of (a |the )?(lead|supervisor|manager|deputy)",
  "sous", "third key",
  "i (also )?(coordinate|co ordinate|supervise|manage|lead|oversee) (the|a|our) (_ ){0,2}(ward|unit|shift|team|floor|department|"
    + "crew|line|night*)",
  "coordinate the (_ )?(ward|shift|floor|unit|team)",
  "(assistant|deputy|acting|associate) (manager|supervisor|head|lead|director|chef)",
  "run(ning)? (the|a|my|our) (_ )?(department|floor|shift|crew|desk|place|kitchen|team|show|office|branch|store|shop|unit|section|site)",
  "in charge of (a|the|our|my|two|three|four|five|six|\\d+|all|everyone|everybody|other|training|people)",
  "responsible for (a team|the team|a crew|\\d+ people|two|three|four|five|six|training)", "head of",
  "charge nurse", "(captain|lieutenant|sergeant|purser|matron) (for|since|of|these|now|\\d)",
  "(i'm|am|as|been|made) (a |the )?(captain|lieutenant|sergeant|corporal|matron|ward sister)",
  "head (coder|nurse|cook|chef|teller|cashier|designer|bookkeeper|teacher|gardener|_er)",
  "subject matter expert", "sme", "go to (person|guy|gal|girl|woman|man|one|coder|for)", "(senior|lead|principal) specialist",
  "(bring|brings|give|gives|send|sends|hand|hands|pass|passes|come|comes)( to)? me( with)? (the|all the|their|every|"
    + "any)? ?(_ )?(ugly|hard|weird|tricky|nasty|difficult|complicated|problem|odd|messy|questions|complex|escalat)\\w*",
  "(hard|ugly|weird|nasty|tricky|complex|difficult) (ones|cases|stuff|files|jobs|calls|accounts) (come|comes|land|lands|go|goes|"
    + "get|end up|are sent|are passed) (up )?(to|on|with|at)? ?(me|my)",
  "supervisor duties", "lead duties", "lead hand", "leading hand", "crew (chief|boss)", "gang(er| boss)", "deputy", "foreman for",
  "train(ing)? (up )?(every|all) (the )?(new|others|_ new|junior)",
);
/** Teaching others: counts unless the role's own tasks contain it. */
const WEAK = cue(
  `i (also |always |usually |now |do |have to |help )?(train|mentor|coach|precept|onboard|teach|break in|induct|show|bring on|`
    + `look after|bring up|take on|supervise|buddy|shadow) (up )?(the |all |all the |every |our |any |two |three |most of the |`
    + `most |a couple of |a few |some |\\d+ )?([\\w']{1,12} )?${PEOPLE}`,
  "(refresher|training) (classes|sessions|courses) for",
  "(train|mentor|coach|precept)(ing)? (the |our |all |two |three |four |a |some )*(new|junior|younger|others|fresh|every|"
    + "apprentice|starter|trainee|intern|colleague)\\w*",
  "(i'm|i am|as|am|im) (a |an |the |our )?([\\w']{1,12} )?(preceptor|trainer|mentor|coach)", "mentor (to|for)",
  "i (sit with|do the training|write the training|set the rota|do the rota|make the schedule|do the schedul*|assign the|"
    + "allocate the|hand out the) ?(the )?(new|junior|training|work|jobs|rota|schedule|inductions?)?",
  "(two|three|four|five|six|\\d+) (juniors?|apprentices?|trainees?|assistants?|helpers?)( who)?( _)? (me|mine)",
  `my (two|three|four|five|six|seven|eight|\\d+) ${PEOPLE}`,
  "(juniors?|newer|younger|others|newbies|new (hires|ones|people))( _){0,3} (come to|ask|look to|lean on|run (things|stuff|it) past) me",
);
const DENIED = cue(
  `(not|no|never|isn't|neither|nor|without|don't|dont|didn't|wasn't|nobody|no one|{not})( [\\w'/]{1,12}){0,4} (lead*|supervis*|`
    + `foreman|manag*|charge|boss|in charge|report*|answer* to|under me|train*|mentor*|head|senior|keyholder|team|direct reports|`
    + `staff|juniors?|chief|captain|sergeant|specialist|sme|responsible for|look* after|leadership)`,
  "nobody (under|below|reports|works|answers)", "no one (under|below|reports|works|answers)",
  "(just|only) (a |one of )?(regular|normal|ordinary|rank and file|foot ?soldier|grunt|worker bee|the)",
  "(regular|normal|ordinary|plain|standard|bog standard|rank and file|basic|average) (_ ){0,2}(coder|clerk|driver|nurse|worker|_er|"
    + "_or|_ist|_ian|_ant|employee|member|staff|tech|rep|guy|cook|agent|analyst|ii|i|one|level)?",
  "individual contributor", "just me", "only me", "foot soldier", "worker bee", "bottom of the (pile|ladder|food chain|heap)",
  "lowest (rung|on)", "team of one", "one of the (team|crew|gang|lads|girls|pack|herd|coders|drivers|nurses|_ers)",
  "{not} (have )?(any )?(lead|leadership|supervisory|management) (duties|responsibilit*|role|title|stuff)",
);
/** A rank that is a whole clause: "six years, foreman". */
const BARE = new RegExp(
  String.raw`^[\s,]*(?:(?:and|but|now|also|currently|the|an?|as) ){0,2}(?:[\w']{1,15} ){0,2}(?:foreman|forewoman|supervisor|team ?lead|`
  + String.raw`lead|leader|manager|superintendent|crew chief|charge ?hand|captain|lieutenant|sergeant|matron|ward sister|gaffer)[\s.,!]*$`,
);
/** Somebody else's rank. */
const OTHERS = new RegExp(
  String.raw`\b(?:my|the|our|a|an|her|his|their|by|to|another|some|that's|every)\s+(?:[\w']+\s+){0,2}?(?:team |shift |crew |line |floor |`
  + String.raw`department |section )?(?:lead|leader|supervisor|manager|foreman|head|chief|principal|coordinator|`
  + String.raw`captain)\b(?!\s+(?:of|for|on|over|me)\b)`, "g",
);

/** "Site manager checks": a rank that does something to the work is another's. */
const ACTS = new RegExp(
  String.raw`(?:[\w']+ )?(?:lead|leader|supervisor|manager|foreman|head|chief|captain|sergeant)(?= (?:checks|signs|approves|reviews|`
  + String.raw`decides|does|inspects|looks|passes|releases|has to|must|okays)\b)`, "g",
);
const SELF = /\b(?:i'm|i am|am|im|as|me|made|became|promoted|been)\b/;
const blank = (words: string): string => " ".repeat(words.length);
const ownText = (text: string): string =>
  (SELF.test(text) && !/\b(?:to|by|for) (?:my|the|our)\b/.test(text) ? text : text.replace(OTHERS, blank).replace(ACTS, blank));

export type Lead = { leads: boolean; passage: Passage };

/** What the role itself implies does not count: a supervisor supervises, a role with a training task trains. */
const implied = (title: string, tasks: readonly { label: string }[]): { rank: boolean; teaching: boolean } => ({
  rank: /supervisor|manager|foreman|superintendent|principal|\bchief\b|\bhead\b/i.test(title),
  teaching: tasks.some(({ label }) => /\b(?:train|lead|supervis|mentor|coach|teach|instruct|oversee)/i.test(label)),
});

const ASKS_PEOPLE = cue(
  "(people|anyone|anybody|staff) (working )?(under|below) you", "reports? to you",
  "(do|are) you (a )?(lead|supervis|manag|train|in charge)\\w*", "(lead|supervise|manage|train)( or \\w+)? (any|others|people)\\w*",
);
const HEADS = new RegExp(`^\\W*(?:about |only |just )?(?!an? )${COUNT}(?=\\W*$|,| of them| people| and)`);
/** "Five, and a trainee" or a bare yes or no to "Do people report to you?" */
const bareLead = (sentences: readonly Passage[], question: string): Lead | null => {
  const asked = lower(question);
  const [first] = sentences;
  if (first === undefined || !ASKS_PEOPLE.test(asked)) return null;
  const isOnly = !/\bhow long|years\b/.test(asked);
  if (isOnly && HEADS.test(first.text)) return { leads: true, passage: first };
  const bare = polars(sentences)[0];
  return bare === undefined ? null : { leads: bare.yes, passage: bare.passage };
};

/** "Head baker." further on in an answer to "…, and who has the last word?" names who that is. */
const isAboutApproval = (sentence: Passage, { asked, sentences }: Account): boolean =>
  asked.includes("sign_off") && (!asked.includes("level") || sentence !== sentences[0]) && TITLE.test(sentence.text);

/** The last clause that tells it decides, but a duty told beside a denial of the title ("not the manager, but I train everyone") counts. */
export const readLeads = (account: Account, title: string, tasks: readonly { label: string }[]): Lead | null => {
  const { sentences, question } = account;
  const role = implied(title, tasks);
  let no: Lead | null = bareLead(sentences, question);
  if (no?.leads === true) return no;
  for (const sentence of sentences) {
    for (const clause of clauses(sentence)) {
      const text = ownText(clause.text);
      if (DENIED.test(text)) no = { leads: false, passage: sentence };
      else if (isAboutApproval(sentence, account)) continue;
      else if (!role.rank && (STRONG.test(text) || BARE.test(text) || (!role.teaching && WEAK.test(text)))) {
        return { leads: true, passage: sentence };
      }
    }
  }
  return no;
};
