/** The words by which people mean AI at work, and what they say about its place there. */
import { cue, listed } from "./cue.ts";

/** Unmistakable, whatever the question was. */
export const AI_STRONG = cue(...listed(`
  ai, ai's, a.i, a.i., artificial intelligence, machine learning, chat ?bots?, chat ?gpt, gpt( \\d)?, copilot, co pilot, claude,
  gemini, llms?, language models?, image models?, generative _, gen ai, auto ?coders?, auto ?coding engine, midjourney, dall e,
  firefly, deepl, computer vision, (coding|ai) (agents?|assistants?), neural _, ai powered, autosuggest
`));
/** AI when the question is about AI. */
export const AI_WEAK = cue(...listed(`
  cac, engine, computer assisted, robots?, robot _, bots?, algorithm*, _bot, auto ?pilot, virtual (assistant|agent),
  voice (assistant|agent), summari[sz]er*, _ summari[sz]ers?, scribe, ambient _, grammarly, machine translation, mt, predictive,
  prediction, _ prediction, facial recognition, self driving, driverless, automation, automated, smart _, models?, dash ?cams?,
  transcriber, auto ?complete, auto ?draft*, auto ?fill, ocr, alexa, siri, watson, dragon, assistants?, gadget*, deep ?fake*,
  prompts?, cameras?, scanner
`));

/** Somebody tried it and let it go, or turned it down. */
export const ENDED = cue(
  "scrapped", "dropped (it|that|them)", "shelved", "pulled (it|the plug|them)", "cancel*", "abandoned", "gave up", "and passed",
  "passed on", "decided against", "turned (it|them|that)? ?down",
  "killed (it|that)", "didn't (take|stick|work out|last|go anywhere)",
  "(ditched|binned|ripped (it|them) out|sent (it|them) back|switched (it|them) off|turned (it|them) off)", "went nowhere", "went back",
  "sent (it |them )?back",
  "(fell|fizzled) (through|out|flat)", "said no", "was a flop", "gone again",
);
export const REPLACING = cue(
  "replac(ing|ed) (us|people|staff|half|most|the (team|people|girls|guys|staff))",
  "(laid off|let go|cut|made redundant)~(because of|thanks to|for|since) (the )?(ai|bot|robot|it)",
  "(ai|bot|bots|robots) (took|has taken|have taken|is taking|replaced|replaces|is replacing)", "replac(e|ing) staff",
  "instead of (hiring|people|replacing (people|leavers))",
);
export const PILOT = cue(
  "pilots?", "piloting", "piloted", "trials?", "trialing", "trialling", "trialed", "trialled",
  "(is|are|'re|been|be|started|now|just|we|they|company|school|theyre|were) testing", "testing (a|an|one|out|it|some|them|of)",
  "in test", "test(ing)? phase", "(being|is|are) tested", "try(ing)? (it|them|one|some|this|that|a|an) ?(out)?", "trying", "try out",
  "tried", "experiment*", "proof of concept", "poc", "beta", "dipping", "sandbox",
  "guinea pigs?", "(let|lets|letting) us (test|try)", "test theirs", "on (approval|loan|probation)", "evaluat(e|ing)",
  "playing (around )?with", "early days", "kicking the ty?ires", "test run", "dry run", "taster", "demo version", "just a test",
);
/** In regular use beyond doubt: outweighs a pilot that is told along with it. */
export const FULL = cue(
  "roll(ed|ing) (it )?out", "(went|been|is|it's|are|now|put|gone|one|engine|already|fully|system) live",
  "live (in|since|for|now|across|on|last)", "in production", "everywhere", "been (ordered|told|forced|made|moved)", "works in it",
  "on all (our|the)", "all day",
  "(every|each) (truck|van|store|till|desk|branch|bay|station|room|machine|computer|laptop|line|site|car|cab|shop|school|ward)",
  "(everybody|everyone|all of us|we all|the whole (team|office|company|place|floor))('s| is| are)? (uses?|have|has|got|using|on it|"
    + "required|supposed|given|runs)",
  "required to use", "(have|has|had) to use",
  "(company|firm|hospital|state|district|system|nation|office|campus|site|enterprise|group|store|fleet|school|plant|county|"
    + "department) ?wide",
  "across (the|all)",
  "standard (now|kit|issue|tool)?", "built in( to|to)?", "baked in(to)?", "permanent", "mandatory", "compulsory", "day in,? day out",
  "every (single )?(day|shift|night|morning|order|call|invoice|case|file|email|claim|job|ticket|report)",
  "in (full|daily|regular|everyday) use",
);
/** Some use, in passing. */
export const USED = cue(
  "us(e|es|ed|ing)", "have( a| an| one| the)?", "has( a| an| one)?", "had", "we've( got)?", "they've( got)?", "got", "'s got", "runs?",
  "running", "handles?", "does", "drafts?", "reads?", "flags?", "pages", "sorts?", "writes?", "suggests?", "picks?", "screens?",
  "routes?",
  "installed", "bought", "brought in", "put in", "gave us", "given us", "introduced", "switched (us )?(on|to|over)", "set up", "since",
  "for (a|one|two|three|\\d+) (years?|months?)", "already", "answers?", "listens?", "watches", "checks?", "scans?", "plans?", "schedul*",
  "part of", "comes with", "in place", "in use", "lean on", "rely on", "swear by", "couldn't (do|live|work) without", "built",
  "paid for", "licen*", "subscri*", "takes?", "generates?", "makes?", "predicts?", "transcribes?", "translates?", "prices?", "grades?",
  "beeps?",
);
export const NOT_USED = cue(
  "no", "none", "nothing", "{not}", "nope", "nah", "zero", "zilch", "nada", "neither", "nor", "without", "bann?(s|ed)", "ban",
  "block(s|ed)?", "forbid*", "forbade", "prohibit*", "disallow*", "off limits", "allergic", "hates?", "refus*", "(stone|dark) ages?",
  "pen and paper", "paper", "fax*", "typewriter", "barely", "yet to", "talk(s|ing|ed)? (about|of)", "rumou?rs?", "promis*", "threaten*",
  "might", "maybe (next|one day|someday)", "next year", "planning", "plans? to", "coming", "thinking (of|about)",
  "consider*", "look(s|ed|ing) (at|into)", "goes? live", "going live", "will", "would", "ever", "wish", "too (small|cheap|old|poor)",
  "old school", "the most (modern|advanced|high tech)~(is|are)", "excel", "abacus", "clipboard", "negative",
  "(in|on) the (brochure*|news*|website|telly|tv|papers?|radio)", "laughed", "saw a demo", "demoed", "fad", "gimmick", "nonsense",
  "rubbish", "hype", "buzzword", "scared of", "afraid of", "suspicious", "luddite*", "science fiction", "witchcraft", "dirty word",
  "swear word", "the only (robot|ai|bot|smart|intelligen*|machine|computer)", "nobody", "no one", "dream on", "as if",
);
export const UNLIKE_NO = new RegExp(
  String.raw`\b(?:not (?:just|only|bad|perfect|great|always|that (?:bad|good|great|much|clever))|no (?:choice|doubt|problem|`
  + String.raw`question|surprise|wonder|matter|escaping|`
  + String.raw`getting)|nothing but|can't (?:avoid|escape|get away|move|work without|live without)|like it or not|couldn't (?:do|`
  + String.raw`live|work) without|don't (?:trust|like|love|mind|get me)|whether)\b`, "g",
);
export const PRIVATE = cue(
  "at home", "privately", "on my own (time|phone|account|laptop|computer|dime)", "my own (account|phone|subscription|laptop|login|copy)",
  "personally", "on the side", "on the sly", "secretly", "on the quiet",
  "don't tell", "shh*", "(just )?for myself", "off the books", "own pocket", "on my phone", "on (their|his|her) (own )?phones?",
  "in my (own|free|spare) time", "unofficially", "my personal", "off the record", "in private", "after hours",
);
