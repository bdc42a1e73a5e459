/** Experience, rank and leading others: one finding, from which scoring computes the level. */
import type { Level } from "../../../scoring/index.ts";
import type { Finding } from "../findings.ts";
import type { ReadableRole } from "../interpreter.ts";
import { cue } from "./cue.ts";
import type { Account } from "./evidence.ts";
import { readLeads } from "./leads.ts";
import { clauses, quoted, type Passage } from "./prose.ts";
import { readYears } from "./years.ts";

const ENTRY_NOUN = "(trainee|apprentice|new grad(uate)?|intern|junior|student|newbie|rookie|probationer|beginner|starter|novice|learner)";
const SHORT_ENTRY = new RegExp(
  String.raw`^\W*(?:(?:an?|the|just|still|only|first|second|third|\d(?:st|nd|rd|th)|year|yr) )*(?:trainee|apprentice|new grad(?:uate)?|`
  + String.raw`intern|junior|entry level|probationer)(?: [\w']{1,15}){0,2}\W*$`,
);
const ENTRY = cue(
  `(i'm|i am|im|am|as|still|me|only|just|being)( (an?|the|just|only|still|one|our|basically|officially|a bit of a|`
    + `effectively)){0,3}( [\\w'-]{1,15}){0,2} ${ENTRY_NOUN}`,
  "apprenticeship", "on my internship", "first (ever )?job",
  "first (real )?(coding|nursing|teaching|driving|_)? ?(job|gig|post|position) (in|out|as|after|since)", "entry level", "newbie",
  "rookie", "greenhorn", "(on|my|in|pass|still in|finish|the) probation", "probationary", "(still|bit|pretty|very) (green|wet behind)",
  "bottom of the ladder", "lowest grade", "cadet*", "still (learning|training|in training|being trained|green|new)",
  "just (started|starting|qualified|out of|finished|begun|joined)",
  "brand new", "fresh (out|from)", "(new|newly) (to|qualified|hired|in (the|this))", "nqt", "ect", "newest",
  "new (here|girl|guy|boy|one|kid|starter|hire)", "the (baby|new one) of", "(i'm|still|am) in training",
  "my first (year|months?|weeks?)", "(the|my) (first|1st) year (of|in|out)", "straight out of",
);
const ENTRY_OF_OTHERS = cue(
  "(the|my|our|two|three|some|new|all|for|every|by|with|to) ([\\w']{1,12} )?(trainees?|apprentices?|juniors|interns?|new grads?|"
    + "students?|newbies|rookies)",
  "{not} (an? )?(trainee|apprentice|junior|new|newbie|intern|student)",
);
const OWN = cue("i'm", "i am", "im", "as an?", "still", "first", "my", "year", "me", "been", "just", "been an?", "was (hired|taken)");
const SENIOR = cue(
  "(i'm|i am|im|am|as|me|title is|now|made|grade is|officially|technically) (a |an |the |our |on )?([\\w']{1,15} )?senior", "^senior",
  "(fairly|pretty|quite|very|most|reasonably|considered|relatively|rather) senior", "senior (here|there|by|now|level|grade|band)",
  "(audit|tax|deal|case) senior", "the senior", "senior specialist", "principal _er",
  "lead (coder|nurse|designer|teacher|clerk|driver|analyst|engineer|technician|tech|cook|agent|bookkeeper|paralegal|electrician|"
    + "_er|_or|_ist|_ian|_ant)",
  "(subject matter expert|sme)",
  "(the|our|my title is|resident|acting) ([\\w']{1,15} ){1,2}specialist",
  "master (electrician|plumber|technician|carpenter|mechanic|_er)", "most experienced", "the expert", "old hand", "old timer",
);
const NOT_SENIOR = cue(
  "{not} ([\\w']{1,12} ){0,2}(senior|lead|specialist|sme|supervisor|expert)",
  "(a|my|the|our|by|to|some|by an?|from an?|with an?|another) senior ([\\w']{1,15} )?(reviews?|checks?|signs?|has|does|goes|looks|"
    + "approves|decides|handles|takes|is|will)",
  "senior (living|citizen|care|center|centre|home|residents?|partner|high|year)*s?", "seniors",
);
const I_AM_NOT = cue("(i'm|i am|im|am|was|be)( (really|actually|just|also|never|been))* {not}( (really|actually|yet|even|at all|an?|the|that|so|very))* (_ )?senior", "i ({not}|was never|am no|'m no)( (be|been|an?|the|really|that))* (_ )?senior");
/** "Set my level to senior." */
const NAMED = /\b(?:my |the )?(?:level|seniority|rank) (?:is|to|should be|should say|as)(?: now| really| actually)?(?: an?| at)? ?(entry|junior|mid|middle|senior)\b/;
const MID = cue("mid(dle)? (weight|level|career|grade|range|tier)", "mid", "intermediate", "midweight");

const isEntry = ({ text }: Passage): boolean =>
  SHORT_ENTRY.test(text) || (ENTRY.test(text) && !ENTRY_OF_OTHERS.test(text) && (OWN.test(text) || text.length < 60));

const isSenior = ({ text }: Passage, title: string): boolean => {
  if (!SENIOR.test(text.trim()) || NOT_SENIOR.test(text)) return false;
  return !(/specialist/i.test(title) && !/senior|lead|principal/.test(text));
};

type Rank = { level: Level; passage: Passage };

/** Explicit words of rank; years alone give none. */
const rank = (sentences: readonly Passage[], title: string, asksLevel: boolean): Rank | null => {
  const parts = sentences.flatMap((sentence) => clauses(sentence).map((clause) => ({ clause, sentence })));
  const first = (test: (clause: Passage) => boolean): Passage | undefined => parts.find(({ clause }) => test(clause))?.sentence;
  const named = parts.flatMap(({ clause, sentence }) => (NAMED.exec(clause.text) ?? []).slice(1).map((word) => ({ word, sentence })))[0];
  if (named) return { level: named.word === "senior" ? "senior" : named.word.startsWith("mid") ? "mid" : "entry", passage: named.sentence };
  const senior = first((clause) => isSenior(clause, title));
  if (senior !== undefined) return { level: "senior", passage: senior };
  const entry = first(isEntry);
  if (entry !== undefined) return { level: "entry", passage: entry };
  const denied = first(({ text }) => /\bnot?\b|n't|never/.test(text) && I_AM_NOT.test(text));
  if (denied !== undefined) return { level: "mid", passage: denied };
  const mid = asksLevel ? first(({ text }) => MID.test(text)) : undefined;
  return mid === undefined ? null : { level: "mid", passage: mid };
};

export type LevelReading = { findings: Finding[]; passages: Passage[] };

/** One finding of kind level, or none, and the sentences it rests on. `years` counts this occupation only. */
export const readLevel = (account: Account, role: ReadableRole | null): LevelReading => {
  const asksLevel = account.asked.includes("level");
  const title = role?.title ?? "";
  const experience = readYears(account.sentences, title, asksLevel, account.asked.length > 0);
  const lead = readLeads(account, title, role?.tasks ?? []);
  const named = rank(account.sentences, title, asksLevel);
  const passages = [experience, lead, named].flatMap((part) => part?.passage ?? []);
  const [first] = passages;
  if (first === undefined) return { findings: [], passages };
  const years = experience === null ? null : Math.round(experience.years * 10) / 10;
  return { findings: [{ kind: "level", years, level: named?.level ?? null, leads: lead?.leads ?? null, quote: quoted(first) }], passages };
};
