/** The words by which people mean AI at work, and what they say about its place there. */
import { cue, listed } from "./cue.ts";

/** Unmistakable, whatever the question was. */
export const AI_STRONG = cue(...listed(`
  ai, (the|our|that|a) bots?, ai's, a.i, a.i., artificial intelligence, machine learning, chat ?bots?, chat ?gpt, gpt( \\d)?,
  copilot, co pilot, claude,
  gemini, llms?, language models?, image models?, generative _, gen ai, auto ?coders?, auto ?coding engine, midjourney, dall e,
  firefly, deepl, ais, computer vision, (coding|ai) (agents?|assistants?), neural _, ai powered, autosuggest, cocounsel,
  midjourney, chat gpt, perplexity, stable diffusion, dall e,
  github copilot, agentforce, magicschool, khanmigo, elevenlabs, dax copilot, draft one, magic notes
`));
/** AI when the question is about AI. */
export const AI_WEAK = cue(...listed(`
  post ?edit*, mtpe, by (the |a )?machine, machine output, the machine, coding agents, on agents, machine translat*, cac, engine,
  computer assisted, robots?, robot _, bots?, algorithm*, _bot,
  auto ?pilot,
  virtual (assistant|agent),
  voice (assistant|agent), summari[sz]er*, _ summari[sz]ers?, scribe, ambient _, grammarly, machine translation, mt, predictive,
  prediction, _ prediction, facial recognition, self driving, driverless, automation, automated, smart _, models?, dash ?cams?,
  transcriber, auto ?complete, auto ?draft*, auto ?fill, ocr, alexa, siri, watson, dragon, assistants?, gadget*, deep ?fake*,
  prompts?, cameras?, scanner, cursor, windsurf, devin, jasper, harvey, otter, fireflies, heidi, suki, abridge, dragon, zendesk,
  einstein, tractable,
  pearl, overjet, aidoc, grammarly, canva
`));

/** Somebody tried it and let it go, or turned it down. */
export const ENDED = cue(
  "scrapped", "dropped (it|that|them)", "shelved", "pulled (it|the plug|them)", "cancel*", "abandoned", "gave up", "and passed",
  "passed on", "decided against", "turned (it|them|that)? ?down",
  "killed (it|that)", "didn't (take|stick|work out|last|go anywhere)",
  "(ditched|binned|ripped (it|them) out|sent (it|them) back|switched (it|them) off|turned (it|them) off)",
  "(took|taken|takes) (it|them) (out|away|off|back)", "removed", "went nowhere", "went back", "deal fell",
  "before (anyone|anybody|we|it) (ever )?(switched|used|started|went|got)",
  "sent (it |them )?back",
  "(fell|fizzled) (through|thru|out|flat|apart)", "said no", "was a flop", "gone again", "(switched|turned|shut) off",
);
export const REPLACING = cue(
  "replac(e|ed|es|ing) ((two|three|four|five|six|\\d+|half|most|several|a few|some|a couple of|all|the|our|my|every|other|of) "
    + "){0,3}([\\w']{1,15} )?"
    + "(us|leavers?|people|staff|team|girls|guys|lads|colleagues?|workers?|jobs?|humans?|positions?|roles?|_ers|_ists|_ors|clerks)",
  "(laid off|let go|cut|made redundant)~(because of|thanks to|for|since) (the )?(ai|bot|robot|it)",
  "let ([\\w']{1,12} ){1,5}go", "(laid|lay|paid) (_ ){0,4}off", "made (_ ){1,4}redundant", "layoffs?", "redundancies",
  "(cut|axed|shed|lost|halved) (_ ){0,3}(team|jobs?|posts?|positions?|people|staff|headcount|heads)",
  "(ai|bot|bots|robots) (took|has taken|have taken|is taking|replaced|replaces|is replacing)", "replac(e|ing) staff",
  "instead of (hiring|people|replacing (people|leavers))",
);
/** Who goes is not followed: no denial of replacement, but what it looks like. */
export const UNFILLED = cue(
  "(leavers?|people who (leave|left|quit)|those who (leave|left)|vacanc(y|ies)|posts?|positions?|whoever leaves|anyone who "
    + "(leaves|left)|they)"
    +
    "( who (leave|left))? ((are |is |were |get |gets )?{not}|are never|is never|were never|are no longer|never)( being| been| get|"
      + " be)? (replaced|filled|"
      + "refilled|backfilled)",
  "hiring (freeze|stopped|has stopped)", "stopped hiring",
  "{not} (hir*|replac*|fill*|backfill*) (anyone|anybody|leavers|people|them|posts|new)",
);
export const PILOT = cue(
  "(mak|do|runn?)(e|es|ing) (a|an|some|one|small) ?(_ )?(tests?|trial|experiment)", "try ?outs?", "(in|under|for|a|as a|as) test(s)?",
  "pilots?", "piloting", "piloted", "trials?", "trialing", "trialling", "trialed", "trialled",
  "(is|are|'re|been|be|started|now|just|we|they|company|school|theyre|were) testing", "testing (a|an|one|out|it|some|them|of)",
  "in test", "test(ing)? phase", "(being|is|are) tested", "try(ing)? (it|them|one|some|this|that|a|an) ?(out)?", "trying", "try out",
  "tried", "experiment*", "proof of concept", "poc", "beta", "dipping", "sandbox",
  "guinea pigs?", "(ones?|it|them|some|thing) to try", "(they're|we're|he's|she's|it's|company's|theyre) (now |just |only )?testing",
  "(allowed|let|invited|asked|told) to (test|try)", "in validation", "(test|try|trial) (it|headlines|things) with it",
  "(let|lets|letting) us (test|try)", "test theirs", "on (approval|loan|probation)", "evaluat(e|ing)",
  "(playing|toying|tinkering|messing|fiddling|dabbl*)( about| around)?( with)?", "see(ing)? (if|whether|how) (it|they|that|this)",
  "(they|he|she|company|boss|office|hq|head office|we) (now )?(try|tries)", "for a test", "early days", "kicking the ty?ires",
  "test run", "dry run", "taster", "demo version", "just a test",
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
  "pen and paper", "(on|use|with|still|only|just|all on) (a )?paper", "paper (files|forms|charts|records|and)", "fax*", "typewriter",
  "barely", "yet to", "talk(s|ing|ed)? (about|of)", "rumou?rs?", "promis*", "threaten*",
  "might", "maybe (next|one day|someday)", "next year", "planning", "plans? to", "coming", "thinking (of|about)",
  "consider*", "look(s|ed|ing) into",
  "(we|they|he|she|it|boss|company|management|are|is|been|school|owner|trust)( all)? ('re |are |is )?look(s|ed|ing) (at|into)",
  "goes? live", "going live", "will", "would", "ever", "wish", "too (small|cheap|old|poor)",
  "old school", "the most (modern|advanced|high tech)~(is|are)", "excel", "abacus", "clipboard", "negative",
  "(in|on) the (brochure*|news*|telly|tv|papers?|radio)", "laughed", "saw a demo",
  "demos?( is| was| are)? (all|only|the (only|closest))", "(only|just) a demo", "demoed", "fad", "gimmick", "nonsense",
  "rubbish", "hype", "buzzword", "scared of", "afraid of", "suspicious", "luddite*", "science fiction", "witchcraft", "dirty word",
  "swear word", "the only (robot|ai|bot|smart|intelligen*|machine|computer)", "nobody", "no one", "dream on", "as if",
  "ask me (about|again)", "unless you (count|call)",
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
  "in my (own|free|spare) time", "that's (just |only )?me", "just me", "off my own bat", "unofficially", "my personal",
  "off the record", "in private", "(i|me)~after hours",
);
