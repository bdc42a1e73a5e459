/** A question in plain small letters: short forms written out, slips of the fingers in the words that matter put right. */

/** What people write for what they mean. */
const SHORT: Readonly<Record<string, string>> = {
  owt: "anything", nowt: "nothing", summat: "something", wee: "small", cannae: "can not", dinnae: "do not", didnae: "did not", wi: "with", ye: "you", yous: "you", "d'you": "do you", gaffer: "boss",
  u: "you", ur: "your", r: "are", y: "why", im: "i am", "i'm": "i am", ive: "i have", "i've": "i have", "i'd": "i would", ill: "i will", "i'll": "i will", id: "i would",
  "you're": "you are", youre: "you are", "it's": "it is", thats: "that is", "that's": "that is", theres: "there is", "there's": "there is", "let's": "let us",
  whats: "what is", "what's": "what is", wheres: "where is", "where's": "where is", whos: "who is", "who's": "who is", hows: "how is", "how's": "how is", whys: "why is", "why's": "why is",
  whens: "when is", "when's": "when is", isnt: "is not", "isn't": "is not", arent: "are not", "aren't": "are not", wasnt: "was not", "wasn't": "was not", dont: "do not", "don't": "do not",
  doesnt: "does not", "doesn't": "does not", didnt: "did not", "didn't": "did not", cant: "can not", "can't": "can not", cannot: "can not", wont: "will not", "won't": "will not", havent: "have not", "haven't": "have not",
  wouldnt: "would not", "wouldn't": "would not", couldnt: "could not", "couldn't": "could not", shouldnt: "should not", "shouldn't": "should not", aint: "is not", "ain't": "is not",
  gonna: "going to", gona: "going to", wanna: "want to", gotta: "have to", thinkin: "thinking", goin: "going", doin: "doing", makin: "making", gettin: "getting", losin: "losing",
  avg: "average", tmrw: "tomorrow", tmw: "tomorrow", yr: "year", yrs: "years", hr: "hour", hrs: "hours", wk: "week", mo: "months", mos: "months", pls: "please", plz: "please", thx: "thanks", ty: "thanks",
  cuz: "because", bc: "because", coz: "because", abt: "about", w: "with", "w/": "with", "w/o": "without", n: "and", prob: "probably", ppl: "people", smth: "something", sth: "something", rn: "right now",
  licence: "license", licences: "licenses", cert: "certificate", certs: "certificates", certification: "certificate", certifications: "certificates", licensing: "license", licensed: "license", lisence: "license", liscense: "license", licens: "license",
  salaries: "salary", wages: "pay", wage: "pay", paycheck: "pay", paid: "pay", payed: "pay", pays: "pay", carreer: "career", proffesion: "profession",
};

/** Words that decide what is asked, long enough that a slip shows. */
const KEYS = (
  "score range number higher lower barrier barriers growth demand market evidence source sources study studies research method formula weights calculate calculated accurate confidence certain "
  + "compare compared versus average typical different difference safer better similar switch training degree college license certificate salary pays skills transfer learn manager employer company privacy "
  + "delete erase private confidential stored replaced replace layoff layoffs automation outlook future years experience senior junior reason reasons explain example resistance exposed exposure protect protected "
  + "suggest suggested recommend recommended stepping percent hours grading tasks scenario scenarios changed version limits uncertain uncertainty wrong disagree against proof agents what more jobs pays risk zone does"
).split(" ");
/** Words that are no slips of these. */
const OTHER = "stopping store stores trains change charge charges ranger prior owner power tower wonder rather letter better later lower slower thing things paper hours hour house house's level levels every never there their then than them they when with want whit pays plays says jobs zone none done gone goes does dose mare move wage where were";
const KNOWN = new Set([...KEYS, ...Object.keys(SHORT), ...OTHER.split(" ")]);
/** From this length on one wrong letter is a slip; at the shortest only two swapped ones are. */
const LONG = 8, SHORTEST = 4;

/** The question in small letters with plain apostrophes. */
export const lower = (text: string): string => text.toLowerCase().replace(/[’‘`´]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, " ").trim();

/** Small letters, short forms written out, slips in key words put right. */
export function plainly(text: string): string {
  const words = lower(text).split(/([^\p{L}\p{N}'/$%-]+)/u);
  return words.map((word) => (/^[\p{L}'/]+$/u.test(word) ? (SHORT[word] ?? corrected(word)) : word)).join("").trim();
}

/** One slip: two letters swapped, one missing, one too many; one wrong only in long words, since "charge" is no slip for "change". */
function corrected(word: string): string {
  if (word.length < 4 || KNOWN.has(word)) return word;
  return KEYS.find((key) => Math.abs(key.length - word.length) <= 1 && key[0] === word[0] && isSlip(word, key)) ?? word;
}

function isSlip(word: string, key: string): boolean {
  if (word.length === SHORTEST && word.length !== key.length) return false;
  let at = 0;
  while (at < word.length && word[at] === key[at]) at++;
  const rest = word.slice(at), meant = key.slice(at);
  // An ending is no slip: "learned", "scores".
  if (rest === "" || meant === "") return rest === "" && meant.length === 1 && !key.endsWith("s");
  if (word.length === key.length) {
    if (rest[0] === meant[1] && rest[1] === meant[0] && rest.slice(2) === meant.slice(2)) return true;
    return word.length >= LONG && rest.slice(1) === meant.slice(1);
  }
  return word.length > key.length ? rest.slice(1) === meant : rest === meant.slice(1);
}
