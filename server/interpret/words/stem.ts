/** Cuts a word to its root so that "reconciling", "reconciles" and "reconciliation" meet. A light stemmer, not a dictionary. */
import { isClippedIng } from "./filler.ts";

const IRREGULAR: Record<string, string> = {
  wrote: "write", written: "write", taught: "teach", spoke: "speak", spoken: "speak", met: "meet", bought: "buy", sold: "sell",
    sale: "sell",
  sales: "sell", drove: "drive", driven: "drive", built: "build", fed: "feed", dug: "dig", sent: "send", held: "hold", led: "lead",
    ran: "run",
  dealt: "deal", drew: "draw", drawn: "draw", hung: "hang", laid: "lay", sewn: "sew", swept: "sweep", caught: "catch", fought: "fight",
  brought: "bring", thought: "think", kids: "child", kid: "child", children: "child", folks: "people", mice: "mouse", feet: "foot",
    teeth: "tooth",
  men: "man", women: "woman", lying: "lie", analyses: "analysis", analyse: "analysis", analyze: "analysis", analyzing: "analysis",
    analysing: "analysis",
  docs: "doctor", doc: "doctor", meds: "medication", med: "medication", rec: "reconcile", recs: "reconcile", invoicing: "invoice",
  photos: "photo", diagnoses: "diagnosis", tests: "test", dying: "die", tying: "tie", cheques: "check", cheque: "check", colour: "color",
  programme: "program", programmes: "program", centre: "center", tyre: "tire", tyres: "tire", grey: "gray", ageing: "age",
    specs: "specification",
  spec: "specification", reps: "representative", rep: "representative", apps: "application", app: "application", admin: "administrative",
  vets: "veterinary", maths: "math", stats: "statistics", prescribing: "prescription", prescribe: "prescription", apt: "appointment",
    appt: "appointment",
  appts: "appointment", pts: "patient", pt: "patient", customs: "customs", news: "news", glasses: "glasses", pos: "pos", gas: "gas",
    bus: "bus", buses: "bus",
  phones: "telephone", phone: "telephone", emails: "email", mails: "email", veg: "vegetable", veggies: "vegetable", fridge: "refrigerator",
};

const SUFFIXES: [RegExp, string][] = [
  [/(?:ational|ization|isation)$/, "ize"], [/(?:fulness|ousness|iveness)$/, ""], [/(?:ication|ications)$/, "y"],
  [/(?:ations|ation|ators|ator|ative|ating|ated|ates)$/, "at"], [/(?:iances|iance|ances|ance|ences|ence)$/, ""], [/(?:ments|ment)$/, ""],
  [/(?:ibility|ability|ible|able)$/, ""], [/(?:ically|ical|ics|ic)$/, "ic"], [/(?:ions|ion)$/, ""], [/(?:nesses|ness)$/, ""],
    [/(?:ities|ity)$/, ""],
  [/(?:izing|ising|ized|ised|izes|ises|ize|ise)$/, "ize"], [/(?:ings|ing)$/, ""], [/(?:ied|ies)$/, "y"], [/(?:ed)$/, ""],
  [/(?:ers|er|ors|or)$/, ""], [/(?:ches)$/, "ch"], [/(?:shes)$/, "sh"], [/(?:sses)$/, "ss"], [/(?:xes)$/, "x"], [/(?:ly)$/, ""],
    [/(?:s)$/, ""],
];
/** What must be left of a word after each kind of ending. */
const LEAST = 3;
const LEAST_AGENT = 4;

const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** The root of a lower-case word; short words and abbreviations stay as they are. */
export function stem(word: string): string {
  const cached = known.get(word);
  if (cached !== undefined) return cached;
  const root = cut(word);
  if (known.size < MOST_KNOWN && word.length < 40) known.set(word, root);
  return root;
}

function cut(raw: string): string {
  const word = isClippedIng(raw) ? `${raw}g` : raw;
  const irregular = IRREGULAR[word];
  if (irregular) return irregular === word ? word : cut(irregular);
  if (word.length <= 3 || /ss$|us$|is$/.test(word)) return tidy(word);
  for (const [ending, instead] of SUFFIXES) {
    const match = ending.exec(word);
    if (!match) continue;
    const left = word.slice(0, match.index);
    const least = /r/.test(match[0]) && match[0].length <= 3 ? LEAST_AGENT : LEAST;
    if (left.length < least || (/^(?:ing|ings|ed)$/.test(match[0]) && !/[aeiouy]/.test(left))) continue;
    if (match[0] === "s" && /[su]$/.test(left)) continue;
    return tidy(left + instead);
  }
  return tidy(word);
}

/** Final "e", "y" and doubled letters: "fil(e)", "copi/copy", "plan(n)", and the "at" of "create", "creation". */
function tidy(root: string): string {
  let out = root;
  if (out.length > 3 && out.endsWith("e")) out = out.slice(0, -1);
  if (out.length > 3 && /([bdfgmnprt])\1$/.test(out)) out = out.slice(0, -1);
  if (out.length > 4 && out.endsWith("at")) out = out.slice(0, -2);
  if (out.length > 5 && /[^aeiou]iz$/.test(out)) out = out.slice(0, -2);
  if (out.length > 2 && out.endsWith("y")) out = `${out.slice(0, -1)}i`;
  return out;
}
