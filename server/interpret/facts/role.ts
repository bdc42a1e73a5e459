/** Which job a message names: one of those looked up for it, or one that the catalogue does not know. */
import type { Finding } from "../findings.ts";
import type { ReadableRole, RulesContext } from "../interpreter.ts";
import { quoted, sentences, type Passage } from "./prose.ts";

const NAMED = new RegExp(
  String.raw`\b(?:i'm|i am|im|i work as|i'm working as|working as|work as|my job is|job is|job:|employed as|my role is|my title is|myself|`
  + String.raw`i've been|i have been|(?<!\b(?:has|had|have|it's|its|that's|there's)\s)been)\s+(?:currently |just |only |basically |now )*(?:an?|the|`
  + String.raw`as an?)\s+((?:[\w'&/-]+ ){0,4}?[\w'&/-]+)(?=\s*(?:[^\w\s'&/-]|$|\d|\b(?:at|in|for|with|who|and|but|on|since|from|by|`
  + String.raw`here|working|doing|so|of mine|that|where|because|over)\b))`,
);
const NOT_A_JOB = new RegExp(
  String.raw`\b(?:bit|lot|little|person|man|woman|mother|father|mum|mom|dad|parent|member|morning|night|early|full|part|big|small|fan|mess|`
  + String.raw`one|day|week|normal|typical|team|year|years|month|union|home|different|same|result|rule|couple|few|pilot program|`
  + String.raw`freelancer|contractor|charge)\b`,
);
const JOB_NOUN = String.raw`(?:er|or|ist|ian|ant|man|woman|clerk|nurse|guard|chef|cook|vet|agent|driver|tech|attendant|mechanic|pilot|`
  + "plumber|paralegal|janitor|sparky|rep|operative|officer|analyst|assistant|barista|aide|carer)s?";
const BARE = new RegExp(String.raw`^\s*(?:an? )?((?:[\w'&/-]+ ){0,3}[\w'&/-]*${JOB_NOUN})\s*[.!]?\s*$`);
const ENDS_AS_JOB = new RegExp(`${JOB_NOUN}$`, "i");

const unknown = (sentence: Passage): { title: string } | null => {
  const title = (NAMED.exec(sentence.text) ?? BARE.exec(sentence.text))?.[1]?.trim();
  if (title === undefined || title.length < 3 || title.length > 80 || NOT_A_JOB.test(title)) return null;
  const start = sentence.text.indexOf(title);
  return { title: sentence.raw.slice(start, start + title.length) };
};

const LONGEST = 4000;
/** So many other jobs are offered beside the one that was understood, or instead of it. */
const OFFERED = { besides: 4, instead: 5 };

const NONE = /^\s*none of (?:these|them|those)\b/i, NO_JOB = /^\s*no, none of these jobs\b/i;
/** The worker turns down every job that was offered; once a job is known, only in so many words. */
export const saysNone = (message: string, known: boolean): boolean => NO_JOB.test(message) || (!known && NONE.test(message));

const CORRECTS = /\b(?:no|not|actually|really|rather|sorry|correction|wrong|change|meant?|instead)\b|^\s*(?:my job is|i[’']?a?m an?)\b/i;
/** Whether a message that names a job puts it in the place of the one understood so far. */
export function corrects(message: string, { title }: Pick<ReadableRole, "title">): boolean {
  return CORRECTS.test(message) && !message.toLowerCase().includes(title.toLowerCase());
}

/** What a message calls its writer's job, verbatim; null where no phrase says "I am a …". */
export function jobIn(message: string): { title: string; quote: string } | null {
  for (const sentence of sentences(message.slice(0, LONGEST))) {
    const named = unknown(sentence);
    if (named !== null) return { title: named.title, quote: quoted(sentence) };
  }
  return null;
}

const LEADING = /^\s*(?:hi|hello|hey)?[\s,!]*(?:an? |the )?([^,.;:!?()\n–—]{3,60}?)(?=\s*(?:[,.;:!?()\n–—]|$|\s(?:at|in|for|with|working|doing|who|and|but|on|since)\s))/i;

/** What stands before the first pause of a message: many begin with the bare name of their job. */
export function leadingWords(message: string): string | null {
  const words = LEADING.exec(message.slice(0, LONGEST))?.[1]?.trim() ?? null;
  return words !== null && words.split(/\s+/).length <= MOST_LEADING && !/\d/.test(words) ? words : null;
}

/** "Hi, I'm Denise, ": words that name the writer and no job, up to the pause after them. */
const HELLO = String.raw`(?:hi|hello|hey)(?:\s+(?:there|all))?[\s,.!]*`;
const OWN_NAME = new RegExp(
  String.raw`^\s*(?:${HELLO}it[’']?s|(?:${HELLO})?(?:i[’']?m|i am|my name is|my name[’']s|this is))\s+(?!an?\b|the\b)[\p{L}'’-]+(?:\s+[\p{L}'’-]+)?\s*`
  + String.raw`(?:[,.;:!?–—]|-\s|\band\b|\s(?=i\b|i[’']))\s*`, "iu",
);
/** What follows where a message begins by saying who writes, or how they feel; null where it does not begin so. */
export const afterOwnName = (message: string): string | null => {
  const said = OWN_NAME.exec(message.slice(0, LONGEST))?.[0];
  return said === undefined ? null : message.slice(said.length);
};

const MOST_LEADING = 6;
/** What the schema of findings allows. */
const MOST_TITLE = 200;

/** What the page says when another job is picked. */
const PICKED = /^no, my job is:? (.{2,200}?)\.?$/i;

/** The job that a message picks and says nothing else; null for any other message. */
export const pickedJob = (message: string): string | null => PICKED.exec(message.trim())?.[1] ?? null;

const ABOUT_JOB = /\bjobs?\b/i;

/** The message with blanks of the same length for the job's name: "HGV driver, 50 hours" speaks of a week, not of driving. */
export function withoutJobName(message: string, question: string): string {
  if (!ABOUT_JOB.test(question)) return message;
  const leading = leadingWords(message);
  const name = jobIn(message)?.title ?? (leading !== null && ENDS_AS_JOB.test(leading) ? leading : null);
  return name === null ? message : message.replace(name, () => " ".repeat(name.length));
}

const PICKING = /^Which of these comes nearest\b/;

/** At most one finding. Not sure which, or a clearly named job that is not in the catalogue: roleId is null. */
export const readRole = (message: string, { role, roles, question }: RulesContext): Finding[] => {
  const [first, ...others] = roles.map((named) => ({ ...named, id: named.role.id }));
  if (first?.sure) {
    return first.id === role?.id ? [] : [{
      kind: "role", roleId: first.id, title: first.role.title, others: others.slice(0, OFFERED.besides).map(({ id }) => id), quote: first.quote,
    }];
  }
  if (role !== null) return [];
  const named = jobIn(message);
  if (!first && !named) return [];
  // Asked to pick one of several jobs, many tell of their week instead: a guess from that does not take the place of what was offered.
  if (!named && PICKING.test(question) && leadingWords(message)?.length !== message.trim().length) return [];
  const offered = roles.slice(0, OFFERED.instead).map(({ role: { id } }) => id);
  return [{ kind: "role", roleId: null, title: (named?.title ?? first!.quote).slice(0, MOST_TITLE), others: offered, quote: named?.quote ?? first!.quote }];
};
