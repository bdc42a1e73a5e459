/** What people say around the name of a job: taken off the front, and the employer and surroundings split off the end. */

/** `head` holds the name, `tail` what was said after it: where, for whom, what with. `framed`: something was taken off the front. */
export type Talk = { head: string; tail: string; framed: boolean };

const FILLERS = "(?:currently|just|only|basically|now|actually|really|mostly|mainly|also|still|usually|presently)";
const ARTICLE = "(?:an?|the|my|our|some|one of the)";
const DOING = "(?:do|does|doing|did|run|runs|running|handle|handles|handling|look(?:s|ing)? after|take(?:s)? care of|deal(?:s|ing)? with|"
  + "is in charge of|in charge of|responsible for|is responsible for|work(?:s|ing)? (?:on|with))";

/** One after the other, again and again, until none fits. */
const FRONTS: readonly RegExp[] = [
  `(?:hi|hello|hey|well|so|um|uh|er|ok|okay|oh|please|basically|yes|yeah)\\b[ ,.!-]*`,
  `(?:i am|i'?m|im|i was|i'?ve been|i have been|we are|we'?re|he is|she is|he'?s|she'?s|it'?s|it is|this is|that'?s|am)\\b`,
  `(?:i|we|he|she|they|who|that|you)\\b(?= (?:${FILLERS} )*(?:work|works|worked|do|does|did|am|was|run|drive|drives|teach|clean|cook|make|fix|sell|`
    + "look|deal|handle|have|serve|build|write|manage|repair|paint|cut|deliver|answer|type|train|design|operate|care|help|load|pack|pick|sort|"
    + "install|grow|raise|keep|put|stack|sweep|wash|test|take|guard|nurse|treat|study|code|program)\\b)",
  `(?:work|works|working|worked|employed|job)(?: as| at| in| for| on| with)?(?= )(?!ing? (?:holiday|dog))`,
  `(?:my|his|her|the) (?:current )?(?:job|role|title|position|occupation|profession|trade|work)(?: title| name)?(?: is| was| would be|:|-)`,
  `(?:job|role|title|position|occupation)(?: title)? ?[:=-]`,
  `(?:people|they) call me|(?:looking|searching|search) for|find me|as\\b|known as|called|being|trained as|qualified as`,
  `(?:${ARTICLE} )?(?:person|one|guy|bloke|lady|woman|man|girl|lad|people|folks|team|someone|somebody|anyone)(?: who| that|'s who)`,
  `${DOING}\\b`, `${FILLERS}\\b`, `${ARTICLE}\\b`,
].map((text) => new RegExp(`^(?:${text})\\s*`, "i"));

const ENDS = /[\s,.;:!?-]+(?:for a living|these days|at the moment|by trade|by profession|full[ -]time|part[ -]time|here|please|right now|myself|job|role|position|mate)[\s.!?]*$/i;
const TAIL = /(?:\s*[,;:–—]\s*|\s+(?:at|for|in|with|from|on|near|within|inside|based|specialising|specializing|working|and i|where|who|that|but|since|because|looking after|helping)\b\s*)/i;

/** Splits what was said; a message that is nothing but frame keeps its words. Never throws. */
export function readTalk(text: string): Talk {
  const plain = text.replace(/[’`´]/g, "'").trim();
  let rest = plain;
  for (let before = ""; before !== rest;) {
    before = rest;
    for (const front of FRONTS) rest = rest.replace(front, "").trim() || rest;
    rest = rest.replace(ENDS, "");
  }
  const [head = "", ...tail] = rest.split(TAIL);
  const framed = !plain.startsWith(rest);
  return head ? { head, tail: tail.join(" "), framed } : { head: rest, tail: "", framed };
}

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words of rank and terms of employment: the job is the same without them. */
export const RANKS = list(`
senior junior lead trainee apprentice principal deputy acting interim temporary temp permanent freelance contract retired former ex
experienced qualified certified licensed registered chartered self employed part full time graduate student intern casual relief seasonal
level grade band class i ii iii iv v 1 2 3 4 5
`);

/** Words of a sentence that are in no name of a job. */
export const PLAIN = list(`
a an me my our your his her its their we you it is am are was were be been being this that these those some any all now also very really
lot who whom what where when while from as does doing did do get go went just about than then there here have has had will would can
`);

/** Words of what was said around a name that tell nothing about the job either. */
export const EMPTY = list(`
big small large little local busy company firm place business people person work job day night year month week home office town city area
chain group branch department new old own bit kind sort stuff thing make
`);
