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
].map((text) => new RegExp(`^${text}\\s*`, "i"));

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

/** Words of rank and terms of employment: a name is looked up without them where it is not found with them. */
export const QUALIFIERS: ReadonlySet<string> = new Set(`
senior junior lead trainee apprentice principal deputy acting interim temporary temp permanent freelance contract retired former ex
experienced qualified certified licensed registered chartered self employed part full time graduate student intern casual relief seasonal
independent professional skilled general local head chief level grade band class i ii iii iv v 1 2 3 4 5
`.trim().split(/\s+/));

/** Words of a tail or frame that tell nothing about the job. */
export const EMPTY: ReadonlySet<string> = new Set(`
a an i my me our your his her their we you it is am are was be been this that these those some any all big small large little local busy
company firm place business people person work job day night year month week home office town city area chain group branch department
new old own now also very really lot bit kind sort stuff thing do does doing did make get go went who what where when while from as
`.trim().split(/\s+/));
